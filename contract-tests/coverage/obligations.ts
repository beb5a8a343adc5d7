/**
 * What the specs oblige us to test, as a finite list with stable ids, and what an exchange is evidence for.
 *
 * | family         | an obligation                                                                          | gate  |
 * |----------------|----------------------------------------------------------------------------------------|-------|
 * | operation      | the operation was called                                                               | 100 % |
 * | media          | each media type of request and answer                                                  | 100 % |
 * | input          | each declared input sent, and each optional one left out                               | 100 % |
 * | value          | each value of an enum, a const, a boolean, or of the values that documents know        | 100 % |
 * | security       | each alternative used                                                                  | 100 % |
 * | status         | each documented status                                                                 | 100 % |
 * | code           | each documented error code, with its status                                            | 100 % |
 * | law            | each sentence of `x-contract-invariants`                                               | 100 % |
 * | bound          | each limit touched from inside                                                         |  95 % |
 * | negative       | each constraint of a request broken once                                               |  95 % |
 * | output         | each declared property of an answer there, and each optional one absent                |  95 % |
 */
import { contracts } from "../../generated/contracts.ts";
import * as errorCodes from "../../generated/error-codes.ts";
import { type Contract, type Operation, operationsOf, resolve, type Schema } from "../../src/openapi/operations.ts";
import { type Declared, properties } from "../../src/openapi/walk.ts";

export const families = {
  operation: 1,
  media: 1,
  input: 1,
  value: 1,
  security: 1,
  status: 1,
  code: 1,
  law: 1,
  bound: 0.95,
  negative: 0.95,
  output: 0.95,
} as const;
export type Family = keyof typeof families;

/** An input of an operation: where it is sent, and what it may be. */
export interface Input extends Declared {
  /** For example `query/pageNo` or `body/auth/identity`. */
  place: string;
  where: "path" | "query" | "header" | "body";
}

const api = (name: string) => contracts[name as keyof typeof contracts] as Contract;
export const apiNames = Object.keys(contracts) as (keyof typeof contracts)[];
export const operations = apiNames.flatMap((name) =>
  operationsOf(api(name)).map((operation) => ({ api: name, contract: api(name), operation })),
);

/** Everything that an operation takes, at any depth of its body; of branches that share a place, one. */
export function inputs(contract: Contract, { parameters, body }: Operation): Input[] {
  const declared = parameters.map(({ name, in: where, required = false, schema }) => ({
    ...{ at: [name], required, schema: resolve(contract, schema), where: where as Input["where"], place: `${where}/${name}` },
  }));
  const fields = Object.values(body?.content ?? {}).flatMap(({ schema }) => [...properties(contract, schema)]);
  return unique(
    [...declared, ...fields.map((field) => ({ ...field, where: "body" as const, place: ["body", ...field.at].join("/") }))],
    "place",
  );
}

/** The finite values that a schema lists. */
export function values(schema: Schema): unknown[] {
  if (schema.const !== undefined) return [schema.const];
  if (schema.type === "boolean") return [true, false];
  return schema.enum ?? (schema["x-known-values"] as { value: unknown }[] | undefined)?.map(({ value }) => value) ?? [];
}

export const bounds = ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"] as const;
/** The limits of an input that a value can sit on. A parameter of no characters cannot be told from one that is left out. */
export const boundsOf = ({ schema, where }: Pick<Input, "schema" | "where">) =>
  bounds.filter((bound) => bound in schema && !(bound === "minLength" && schema.minLength === 0 && where !== "body"));

/** The rules of a place that a request can break. */
export function breakable(contract: Contract, operation: Operation): { place: string; rule: string }[] {
  const found: { place: string; rule: string }[] = [];
  const { body } = operation;
  if (operation.security.length > 0 && operation.security.every((alternative) => alternative.length > 0))
    found.push({ place: "", rule: "security" });
  if (body?.required) found.push({ place: "body", rule: "required" });
  if (body) found.push({ place: "body", rule: "media-type" });
  for (const { place, where, required, schema } of inputs(contract, operation)) {
    const json = where === "body" && !body?.content["application/x-www-form-urlencoded"];
    if (required && where !== "path") found.push({ place, rule: "required" });
    if (json ? schema.type !== undefined : schema.type !== "string") found.push({ place, rule: "type" });
    for (const rule of ["enum", "const", "pattern", "maxLength", "minimum", "maximum", "minItems", "maxItems", "uniqueItems"])
      if (rule in schema) found.push({ place, rule });
    // An empty path parameter is another path, an empty header is none.
    if (Number(schema.minLength ?? 0) > 0 && where !== "path" && where !== "header") found.push({ place, rule: "minLength" });
    if (schema.additionalProperties === false) found.push({ place, rule: "additionalProperties" });
  }
  for (const { schema } of Object.values(body?.content ?? {}))
    if (resolve(contract, schema).additionalProperties === false) found.push({ place: "body", rule: "additionalProperties" });
  return found;
}

/** Every obligation of an operation. */
function* ofOperation(name: string, contract: Contract, operation: Operation): Generator<string> {
  const { id, body, security, responses } = operation;
  yield `operation:${id}`;
  for (const type of Object.keys(body?.content ?? {})) yield `media:${id}:request:${type}`;
  for (const alternative of security.length > 0 ? security : [[]]) yield `security:${id}:${alternative.join("+") || "none"}`;
  for (const input of inputs(contract, operation)) {
    yield `input:${id}:${input.place}`;
    if (!input.required) yield `input:${id}:${input.place}:omitted`;
    for (const value of values(input.schema)) yield `value:${id}:${input.place}:${value}`;
    for (const bound of boundsOf(input)) yield `bound:${id}:${input.place}:${bound}`;
  }
  for (const { place, rule } of breakable(contract, operation)) yield `negative:${id}:${place}:${rule}`;
  for (const [status, { content = {} }] of Object.entries(responses)) {
    yield `status:${id}:${status}`;
    for (const [type, { schema }] of Object.entries(content)) {
      yield `media:${id}:${status}:${type}`;
      for (const { at, required } of unique(
        [...properties(contract, schema)].map((one) => ({ ...one, key: one.at.join("/") })),
        "key",
      )) {
        yield `output:${id}:${status}:${at.join("/")}`;
        if (!required) yield `output:${id}:${status}:${at.join("/")}:absent`;
      }
    }
  }
  const documented =
    (errorCodes as unknown as Record<string, Record<string, { errors: Record<string, object> }>>)[name]?.[id]?.errors ?? {};
  for (const [status, codes] of Object.entries(documented)) for (const code of Object.keys(codes)) yield `code:${id}:${status}:${code}`;
}

/** Every obligation of the specs. */
export function obligations(): string[] {
  const laws = apiNames.flatMap((name) =>
    ((api(name) as unknown as Record<string, { id: string }[]>)["x-contract-invariants"] ?? []).map(({ id }) => `law:${name}:${id}`),
  );
  return [
    ...new Set([...operations.flatMap(({ api: name, contract, operation }) => [...ofOperation(name, contract, operation)]), ...laws]),
  ];
}

export const familyOf = (id: string): Family => id.slice(0, id.indexOf(":")) as Family;

function unique<T>(items: T[], key: keyof T): T[] {
  return [...new Map(items.map((item) => [item[key], item])).values()];
}
