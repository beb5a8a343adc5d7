/**
 * What a spec obliges us to test, as a finite list of stable ids. Everything here is a function of the document alone, so
 * that two versions of a spec can be subtracted.
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
 * | invariant      | each sentence of `x-contract-invariants`                                               | 100 % |
 * | bound          | each limit touched from inside                                                         |  95 % |
 * | negative       | each constraint of a request broken once                                               |  95 % |
 * | output         | each declared property of an answer there, and each optional one absent                |  95 % |
 */
import { type Document, resolve, type Schema } from "../../src/openapi/document.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { type Declared, properties } from "../../src/openapi/walk.ts";
import { idOf, idsOf } from "./ids.ts";

/** Every obligation of an API's spec. */
export function obligations(api: string, document: Document): string[] {
  const ofOperations = operationsOf(document).flatMap((operation) => [...ofOperation(api, document, operation)]);
  const invariants = (document["x-contract-invariants"] ?? []).map(({ id }) => idOf("invariant", api, id));
  return [...new Set([...ofOperations, ...invariants])];
}

/** An input of an operation: where it is sent, and what it may be. */
export interface Input extends Declared {
  /** For example `query/pageNo` or `body/auth/identity`. */
  place: string;
  where: "path" | "query" | "header" | "cookie" | "body";
}

/** Everything that an operation takes, at any depth of its body; of branches that share a place, one. */
export function inputs(document: Document, { parameters, body }: Operation): Input[] {
  const declared = parameters.map(({ name, in: where, required = false, schema }) => ({
    ...{ at: [name], required, schema: resolve<Schema>(document, schema), where, place: `${where}/${name}` },
  }));
  const fields = Object.values(body?.content ?? {}).flatMap(({ schema }) => [...properties(document, schema)]);
  return unique(
    [...declared, ...fields.map((field) => ({ ...field, where: "body" as const, place: ["body", ...field.at].join("/") }))],
    ({ place }) => place,
  );
}

/** The finite values that a schema lists. */
export function values(schema: Schema): unknown[] {
  if (schema.const !== undefined) return [schema.const];
  if (schema.type === "boolean") return [true, false];
  return schema.enum ?? (schema["x-extensible-enum"] as unknown[] | undefined) ?? [];
}

export const bounds = ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"] as const;
/** The limits of an input that a value can sit on. A parameter of no characters cannot be told from one that is left out. */
export const boundsOf = ({ schema, where }: Pick<Input, "schema" | "where">) =>
  bounds.filter((bound) => bound in schema && !(bound === "minLength" && schema.minLength === 0 && where !== "body"));

/** The rules of a place that a request can break. */
export function breakable(document: Document, operation: Operation): { place: string; rule: string }[] {
  const found: { place: string; rule: string }[] = [];
  const { body } = operation;
  if (operation.security.every((alternative) => alternative.length > 0)) found.push({ place: "", rule: "security" });
  if (body?.required) found.push({ place: "body", rule: "required" });
  if (body) found.push({ place: "body", rule: "media-type" });
  for (const { place, where, required, schema } of inputs(document, operation)) {
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
    if (resolve<Schema>(document, schema).additionalProperties === false) found.push({ place: "body", rule: "additionalProperties" });
  return found;
}

function* ofOperation(api: string, document: Document, operation: Operation): Generator<string> {
  const { id, body, security, responses } = operation;
  const ids = idsOf(api, id);
  yield ids.operation();
  for (const type of Object.keys(body?.content ?? {})) yield ids.media("request", type);
  for (const alternative of security) yield ids.security(alternative);
  for (const input of inputs(document, operation)) {
    yield ids.input(input.place);
    if (!input.required) yield ids.omitted(input.place);
    for (const value of values(input.schema)) yield ids.value(input.place, value);
    for (const bound of boundsOf(input)) yield ids.bound(input.place, bound);
  }
  for (const { place, rule } of breakable(document, operation)) yield ids.negative(place, rule);
  for (const [status, { content = {}, "x-error-codes": codes = [] }] of Object.entries(responses)) {
    yield ids.status(status);
    for (const [type, { schema }] of Object.entries(content)) {
      yield ids.media(status, type);
      for (const { at, required } of unique([...properties(document, schema)], (one) => one.at.join("/"))) {
        yield ids.output(status, at.join("/"));
        if (!required) yield ids.absent(status, at.join("/"));
      }
    }
    for (const { code } of codes) yield ids.code(status, code);
  }
}

function unique<T>(items: T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
