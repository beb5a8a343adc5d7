/** Does every element of a spec say where it comes from? */
import type { Document } from "../../src/openapi/document.ts";
import { elements } from "../../src/openapi/elements.ts";

/** The elements whose source is missing, or is no document of `x-documents`: the node that should say it, and what to do. */
export function unsourced(document: Document): { holder: object; text: string }[] {
  const known = Object.keys((document["x-documents"] as object | undefined) ?? {});
  const found: { at: string; holder: object; text: string }[] = [];
  for (const { at, kind, holder, source } of elements(document)) {
    const doc = source?.doc;
    // What is in one that has been told of inherits its fault.
    if ((doc !== undefined && known.includes(doc)) || found.some((outer) => at.startsWith(`${outer.at}/`))) continue;
    const told =
      doc === undefined ? "names no source; give it, or what it is in, x-source: { doc }" : `cites ${doc}, which x-documents does not list`;
    found.push({ at, holder, text: `the ${kind} ${at} ${told}` });
  }
  return found;
}
