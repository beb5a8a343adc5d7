import { type Document, resolve, type Schema } from "../../openapi/document.ts";
import type { Broken } from "../reading/bodies.ts";
import type { Check } from "../reading/request.ts";

type Value = Record<string, unknown>;
const isObject = (value: unknown): value is Value => typeof value === "object" && value !== null && !Array.isArray(value);
/** JSON Schema counts characters, not the halves of which JavaScript makes some. */
const length = (value: unknown) => (typeof value === "string" ? [...value].length : undefined);
const items = (value: unknown) => (Array.isArray(value) ? value.length : undefined);
const number = (value: unknown) => (typeof value === "number" ? value : undefined);
const within =
  (size: (value: unknown) => number | undefined, fits: (size: number, limit: number) => boolean) => (value: unknown, limit: unknown) => {
    const found = size(value);
    return found === undefined || fits(found, limit as number);
  };
const atLeast = (size: number, limit: number) => size >= limit;
const atMost = (size: number, limit: number) => size <= limit;

const types: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: Number.isInteger,
  boolean: (value) => typeof value === "boolean",
  array: Array.isArray,
  object: isObject,
  null: (value) => value === null,
};

/** Keywords that look at a value as a whole: whether it keeps the limit. */
const limits: Record<string, (value: unknown, limit: unknown) => boolean> = {
  type: (value, names) => [names].flat().some((name) => types[name as string]?.(value)),
  enum: (value, choices) => (choices as unknown[]).includes(value),
  const: (value, only) => value === only,
  pattern: (value, pattern) => typeof value !== "string" || new RegExp(pattern as string, "u").test(value),
  minLength: within(length, atLeast),
  maxLength: within(length, atMost),
  minimum: within(number, atLeast),
  maximum: within(number, atMost),
  minItems: within(items, atLeast),
  maxItems: within(items, atMost),
  uniqueItems: (value) => !Array.isArray(value) || new Set(value.map((item) => JSON.stringify(item))).size === value.length,
};
/** Keywords that look into a value, and those that limit nothing here; the only format is `password`. */
const inside = ["$ref", "properties", "required", "items", "anyOf"];
const others = [...inside, "title", "description", "default", "examples", "format", "additionalProperties"];

/**
 * A check of values by the schemas of requests, so that the simulator stands without the judge's library. It knows the
 * keywords that the requests of our specs use. A test holds that the two agree, but for `additionalProperties`: that a
 * request has nothing beyond the spec is our rule for clients, and no document says that a platform refuses it.
 *
 * @throws Error for a keyword that it does not know: it would be silently without effect
 */
export function createCheck(document: Document): Check {
  function* check(node: Schema, value: unknown, at: string[] = []): Generator<Broken> {
    const schema = resolve<Schema>(document, node);
    for (const [keyword, limit] of Object.entries(schema)) {
      if (keyword.startsWith("x-") || others.includes(keyword)) continue;
      const keeps = limits[keyword];
      if (!keeps) throw new Error(`the simulator does not know the keyword ${keyword} of JSON Schema`);
      if (!keeps(value, limit)) yield { at, rule: keyword, message: `breaks ${keyword}` };
    }
    if (schema.anyOf && !schema.anyOf.some((branch) => fits(branch, value))) yield { at, rule: "anyOf", message: "fits no branch" };
    if (Array.isArray(value) && schema.items)
      for (const [index, item] of value.entries()) yield* check(schema.items, item, [...at, String(index)]);
    if (isObject(value)) yield* inObject(schema, value, at);
  }

  function* inObject({ properties = {}, required = [] }: Schema, value: Value, at: string[]): Generator<Broken> {
    for (const name of required) if (!Object.hasOwn(value, name)) yield { at: [...at, name], rule: "required", message: "is missing" };
    for (const [name, child] of Object.entries(properties)) if (Object.hasOwn(value, name)) yield* check(child, value[name], [...at, name]);
  }
  const fits = (schema: Schema, value: unknown) => check(schema, value).next().done === true;
  return check;
}
