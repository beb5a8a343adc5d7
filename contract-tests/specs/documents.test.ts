/** The documents and the specs, in both directions; `rows/README.md` says how. */
import { describe, expect, it } from "vitest";
import { bundleSpec, readSpec, renderDocument } from "../../scripts/support/spec.ts";
import { elements } from "../../src/openapi/elements.ts";
import { apis, documentOf } from "../../src/testing/documents.ts";
import { differences } from "./compare.ts";
import { sheetsOf, unreasoned } from "./sheets.ts";

describe.each(apis)("spec %s", (api) => {
  it("says what its documents say, row by row, and cites no row that there is not", async () => {
    expect(differences(await bundleSpec(api), sheetsOf(api))).toEqual([]);
  });

  it("is what generated/ has, with what is derived from it", async () => {
    expect(JSON.parse(renderDocument(await readSpec(api)))).toEqual(documentOf(api));
  });

  it("says why, where it says more than its document, or something else", () => {
    expect(sheetsOf(api).flatMap(unreasoned)).toEqual([]);
  });

  it("says of every element where it comes from, derived ones too", () => {
    const known = Object.keys(documentOf(api)["x-documents"] as object);
    const all = [...elements(documentOf(api))];
    expect(all.filter(({ source }) => !source?.row || !known.includes(source.doc)).map(({ at }) => at)).toEqual([]);
    // What is derived must not lose its own: the document has it at each element, not by inheritance.
    expect(all.filter(({ holder, source }) => holder["x-source"]?.row !== source?.row).map(({ at }) => at)).toEqual([]);
  });

  it("lists no document that nothing comes from", () => {
    const text = JSON.stringify({ ...documentOf(api), "x-documents": undefined });
    // The note of a row may name a document too; a document that nothing names is a leftover.
    for (const id of Object.keys(documentOf(api)["x-documents"] as object)) expect(text, id).toMatch(new RegExp(`\\b${id}\\b`));
  });
});
