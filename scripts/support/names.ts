/** The names that an operation takes, as the clients check them. */
import { type Document, resolve, type Schema } from "../../src/openapi/document.ts";
import type { Operation } from "../../src/openapi/operations.ts";

/** The names that an operation takes. Those of its path are in its address. */
export function takes(document: Document, { parameters, body }: Operation): object {
  const named = (place: string) => Object.fromEntries(parameters.filter((one) => one.in === place).map(({ name }) => [name, 0]));
  const json = Object.values(body?.content ?? {}).map(({ schema }) => names(document, schema, []));
  const all = { query: named("query"), header: named("header") };
  const found = Object.fromEntries(Object.entries(all).filter(([, inPlace]) => Object.keys(inPlace).length > 0));
  return json.length > 0 ? { ...found, body: merged(json) } : found;
}

interface Names {
  [name: string]: Names | 0 | 1;
}

/** The names that a schema lets a value have; 1 for a secret. The items of a list have those of the list; what holds itself is looked at once. */
function names(document: Document, node: Schema, inside: readonly Schema[]): Names | 0 | 1 {
  const schema = resolve<Schema>(document, node);
  if (inside.includes(schema)) return 0;
  if (schema.format === "password") return 1;
  const within = [...inside, schema];
  const branches = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(branches)) return merged(branches.map((branch: Schema) => names(document, branch, within)));
  if (schema.items) return names(document, schema.items, within);
  const { properties = {}, additionalProperties: others = true } = schema;
  const inner = Object.fromEntries(Object.entries(properties).map(([name, child]) => [name, names(document, child, within)]));
  if (others === false) return inner;
  const other = others === true ? 0 : names(document, others, within);
  return other === 0 && Object.values(inner).every((one) => one === 0) ? 0 : { ...inner, "*": other };
}

/** What any of several takes. */
function merged(all: (Names | 0 | 1)[]): Names | 0 | 1 {
  const both: Names = {};
  for (const one of all) {
    if (typeof one === "number") return one;
    for (const [name, inner] of Object.entries(one)) both[name] = name in both ? merged([both[name] as Names | 0 | 1, inner]) : inner;
  }
  return both;
}
