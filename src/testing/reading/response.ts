import { type Document, type Header, resolve, type Schema } from "../../openapi/document.ts";
import type { Operation } from "../../openapi/operations.ts";
import { undeclared } from "../../openapi/walk.ts";
import { type Body, type Broken, declaredAs, mediaType, readJson, saysUtf8, textOf, typed } from "./bodies.ts";
import type { Check, Inputs } from "./request.ts";

/** An answer as it came over the wire. */
export interface RawResponse {
  status: number;
  /** By their names in lower case. */
  headers: ReadonlyMap<string, string>;
  body: Body;
}

/** The declared parts of an answer, as far as they could be read. */
export interface Outbound {
  header: Inputs;
  body: unknown;
}

/**
 * Reads an answer by its operation: the status, the headers that are declared for it, and the body, in which nothing may
 * be that is not declared.
 */
export function readResponse(document: Document, { responses }: Operation, response: RawResponse, check: Check) {
  const broken: Broken[] = [];
  const outbound: Outbound = { header: {}, body: undefined };
  const violate = (at: string[], rule: string, message: string) => broken.push({ at, rule, message });
  const checked = (at: string[], schema: Schema, value: unknown) => {
    for (const wrong of check(schema, value)) violate([...at, ...wrong.at], wrong.rule, wrong.message);
    return value;
  };
  const result = { outbound, broken };

  const status = String(response.status);
  const declared = Object.hasOwn(responses, status) ? responses[status] : undefined;
  if (!declared) {
    violate(["status"], "status", `${status} is not declared`);
    return result;
  }

  for (const [name, holder] of Object.entries(declared.headers ?? {})) {
    const { required, schema = {} } = resolve<Header>(document, holder);
    const value = response.headers.get(name.toLowerCase());
    if (value !== undefined)
      outbound.header[name] = checked(["header", name], schema, typed(value, resolve<Schema>(document, schema).type));
    else if (required) violate(["header", name], "required", "is missing");
  }

  if (!declared.content) {
    if (response.body.length > 0) violate(["body"], "body", "is not declared");
    return result;
  }
  const { type, charset } = mediaType(response.headers.get("content-type"));
  const media = declaredAs(declared.content, type);
  if (!media) {
    violate(["body"], "media-type", `is ${type || "of no media type"}, not ${Object.keys(declared.content)}`);
    return result;
  }
  if (!saysUtf8(charset)) violate(["body"], "charset", "is JSON in another charset than UTF-8");
  const text = textOf(response.body, charset);
  const read = "value" in text ? readJson(text.value) : text;
  if ("value" in read) {
    outbound.body = checked(["body"], media.schema, read.value);
    for (const at of undeclared(document, media.schema, read.value)) violate(["body", ...at], "unknown", "is not declared");
  } else violate(["body", ...read.at], read.rule, read.message);
  return result;
}
