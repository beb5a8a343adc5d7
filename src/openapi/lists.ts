import { type Document, resolve, type Schema } from "./document.ts";
import type { Operation } from "./operations.ts";

/** How a list operation is gone through, page by page. */
export interface List {
  /** The query parameter that asks for another page: of these the first that the operation has. */
  by: (typeof askers)[number];
  /** The property of the answer that holds the items of a page. */
  items: string;
  /** Where the answer has the marker of the next page, as a path with dots. */
  next?: string;
  /** Where the answer has the number of items on all pages, as a path with dots. */
  total?: string;
}

const askers = ["marker", "offset", "pageNo"] as const;
const totals = ["totalCount", "total", "count"];

/**
 * Whether an operation is a list, by its query parameters, and where its answer has what. The items are the one array of the answer; where
 * there are more, the operation says which (`x-pagination: { items }`).
 *
 * @returns undefined for an operation that is no list
 * @throws Error saying what is missing in the spec of a list
 */
export function listOf(document: Document, { id, parameters, responses, pagination }: Operation): List | undefined {
  const by = askers.find((name) => parameters.some((one) => one.in === "query" && one.name === name));
  if (!by) {
    if (pagination) throw new Error(`${id} has x-pagination, and no query parameter ${askers.join(", ")}`);
    return undefined;
  }
  const success = Object.entries(responses).find(([status]) => /^2/.test(status))?.[1];
  const body = success?.content?.["application/json"]?.schema;
  const found = body ? places(document, body) : [];
  const arrays = found.filter(({ type, at }) => type.includes("array") && at.length === 1).map(({ at }) => at.join("."));
  const items = pagination ? arrays.find((name) => name === pagination.items) : arrays[0];
  if (items === undefined || (arrays.length > 1 && !pagination))
    throw new Error(
      `${id} asks for pages by ${by}, and its answer has ${arrays.length > 0 ? `the arrays ${arrays.join(", ")}` : "no array"}: say which are the items, x-pagination: { items }`,
    );
  const next = found.find(({ at }) => at.at(-1) === "marker")?.at.join(".");
  if (by === "marker" && !next) throw new Error(`${id} asks for pages by marker, and its answer has none`);
  const total = found.find(({ at, type }) => type.includes("integer") && totals.includes(at.at(-1) as string))?.at.join(".");
  return { by, items, ...(by === "marker" ? { next: next as string } : total && { total }) };
}

/** The properties of an answer, and of the objects in it. */
function places(document: Document, node: Schema, outer: string[] = []): { at: string[]; type: string[] }[] {
  return Object.entries(resolve<Schema>(document, node).properties ?? {}).flatMap(([name, child]) => {
    const schema = resolve<Schema>(document, child);
    const at = [...outer, name];
    return [{ at, type: [schema.type ?? []].flat() }, ...(outer.length === 0 && schema.properties ? places(document, schema, at) : [])];
  });
}
