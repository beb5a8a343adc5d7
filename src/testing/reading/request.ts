import { type Document, resolve, type Schema } from "../../openapi/document.ts";
import type { Operation } from "../../openapi/operations.ts";
import {
  type Body,
  type Broken,
  declaredAs,
  formType,
  mediaType,
  type Read,
  readJson,
  readPairs,
  saysUtf8,
  textOf,
  typed,
} from "./bodies.ts";

/** A request as it came over the wire. */
export interface RawRequest {
  /** Path parameters, decoded. */
  path: ReadonlyMap<string, string>;
  /** What stands behind the `?`. */
  query: string;
  /** By their names in lower case; those that may be parameters. */
  headers: ReadonlyMap<string, string>;
  contentType: string | undefined;
  body: Body;
}

export type Inputs = Record<string, unknown>;
/** The declared inputs of a request, as far as they could be read. */
export interface Inbound {
  path: Inputs;
  query: Inputs;
  header: Inputs;
  body: unknown;
}

/** What a value breaks of a schema. */
export type Check = (schema: Schema, value: unknown) => Iterable<Broken>;

/**
 * Reads a request by its operation: the one reading that judge and simulator share, so that they cannot differ.
 *
 * | read         | rules that it can break besides those of its schema                                |
 * |--------------|------------------------------------------------------------------------------------|
 * | path, header | required, unknown                                                                  |
 * | query        | required, unknown, pair, escape, duplicate                                         |
 * | form         | body, required, media-type, pair, escape, duplicate                                |
 * | JSON         | body, required, media-type, charset, json, duplicate                               |
 *
 * The parameters of a media type change nothing, but that JSON must be in UTF-8.
 */
export function readRequest(document: Document, operation: Operation, request: RawRequest, check: Check) {
  const broken: Broken[] = [];
  const violate = (at: string[], rule: string, message: string) => broken.push({ at, rule, message });

  /** Checks a value by its schema, and gives it. */
  function checked(at: string[], schema: Schema, value: unknown): unknown {
    for (const wrong of check(schema, value)) violate([...at, ...wrong.at], wrong.rule, wrong.message);
    return value;
  }
  /** Gives what was read; undefined when it could not be. */
  function sound<T>(at: string[], read: Read<T>): T | undefined {
    if ("value" in read) return read.value;
    violate([...at, ...read.at], read.rule, read.message);
    return undefined;
  }

  /** Checks the declared inputs of one place, and finds those that nobody declared. */
  function inputs(where: "path" | "query" | "header", sent: ReadonlyMap<string, string>): Inputs {
    const found: Inputs = {};
    const names = new Set<string>();
    for (const { in: place, name, required, schema } of operation.parameters) {
      if (place !== where) continue;
      const key = where === "header" ? name.toLowerCase() : name;
      names.add(key);
      const value = sent.get(key);
      if (value !== undefined) found[name] = checked([where, name], schema, typed(value, resolve<Schema>(document, schema).type));
      else if (required) violate([where, name], "required", "is missing");
    }
    for (const key of sent.keys()) if (!names.has(key)) violate([where, key], "unknown", "is not declared");
    return found;
  }

  function bodyOf(): unknown {
    const at = ["body"];
    if (request.body.length === 0) {
      if (operation.body?.required) violate(at, "required", "is missing");
      return undefined;
    }
    if (!operation.body) {
      violate(at, "body", "is not declared");
      return undefined;
    }
    const { type, charset } = mediaType(request.contentType);
    const media = declaredAs(operation.body.content, type);
    if (!media) {
      violate(at, "media-type", `is ${type || "of no media type"}, not ${Object.keys(operation.body.content)}`);
      return undefined;
    }
    return type === formType ? formOf(at, media.schema) : jsonOf(at, media.schema, charset);
  }
  function jsonOf(at: string[], schema: Schema, charset: string | undefined): unknown {
    if (!saysUtf8(charset)) violate(at, "charset", "is JSON in another charset than UTF-8");
    const text = sound(at, textOf(request.body, charset));
    const value = text === undefined ? undefined : sound(at, readJson(text));
    return value === undefined ? undefined : checked(at, schema, value);
  }
  function formOf(at: string[], schema: Schema): unknown {
    // Every byte is a character, so that one which is not percent-encoded is found as such.
    const text = sound(at, textOf(request.body, "latin1"));
    const fields = text === undefined ? undefined : sound(at, readPairs(text));
    if (!fields) return undefined;
    const declared = new Map(Object.entries(resolve<Schema>(document, schema).properties ?? {}));
    const typeOf = (name: string) => resolve<Schema>(document, declared.get(name) ?? {}).type;
    return checked(at, schema, Object.fromEntries([...fields].map(([name, value]) => [name, typed(value, typeOf(name))])));
  }

  const path = inputs("path", request.path);
  const query = sound(["query"], readPairs(request.query));
  const inbound: Inbound = {
    ...{ path, query: query ? inputs("query", query) : {} },
    ...{ header: inputs("header", request.headers), body: bodyOf() },
  };
  return { inbound, broken };
}
