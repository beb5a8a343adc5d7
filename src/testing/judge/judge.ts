import { type Document, type Header, resolve, type Schema } from "../../openapi/document.ts";
import { type Operation, operationsOf } from "../../openapi/operations.ts";
import { createRouter } from "../../openapi/router.ts";
import { mediaType } from "../reading/bodies.ts";
import { type Inbound, type Inputs, readRequest } from "../reading/request.ts";
import { readResponse } from "../reading/response.ts";
import type { Exchange } from "./recorder.ts";
import { createSchemas } from "./schemas.ts";
import { createSecurity } from "./security.ts";

/** What breaks the contract: where, which rule, in words. No value of the traffic is in it. */
export interface Violation {
  /** For example `request.body.secret`. */
  at: string;
  /** A keyword of the schema, or one of: operation, security, unknown, duplicate, escape, pair, json, media-type, charset, body, status. */
  rule: string;
  message: string;
}

/** What an exchange carried, read by its spec. */
export interface Verdict {
  /** The API by whose spec it was read. */
  api: string;
  /** Undefined when the spec has no such operation. */
  operation: Operation | undefined;
  /** The alternative of the operation's security that was used; empty for none. */
  security: string[];
  request: Inbound & { mediaType: string };
  response: { status: string; header: Inputs; body: unknown; mediaType: string };
  violations: Violation[];
}

/** @param basePath the path of the base URL, which stands before those of the operations */
export type Judge = (exchange: Exchange, basePath?: string) => Verdict;

/** Headers of the transport, which no contract lists. `prefer` asks a mock for a certain answer. */
const ofTransport = new Set(
  "accept accept-encoding accept-language connection content-length content-type host prefer sec-fetch-mode user-agent".split(" "),
);

/**
 * A strict judge of traffic, closed-world: what the contract does not mention is a violation.
 *
 * It reads the request as it went over the wire, without forgiving anything: unknown and repeated query parameters,
 * fields and keys, bad escapes, headers that nobody declared, credentials of two alternatives at once. Of the answer it
 * reads status, declared headers and body.
 *
 * @throws CannotJudge without ajv, when a schema of the document does not compile, or when its dialect is not 2020-12
 */
export function createJudge(api: string, document: Document): Judge {
  const schemas = createSchemas(api, document);
  const check = (schema: Schema, value: unknown) => schemas(schema)(value);
  const operations = operationsOf(document);
  const route = createRouter(operations);
  const security = createSecurity(document, check);
  // All of them now: a judge that turns out to be blind must not start.
  for (const schema of schemasOf(document, operations)) schemas(schema);

  return ({ request, response }, basePath = "") => {
    const sent = lowerCased(request.headers);
    const received = lowerCased(response.headers);
    const verdict: Verdict = {
      ...{ api, operation: undefined, security: [], violations: [] },
      request: { path: {}, query: {}, header: {}, body: undefined, mediaType: mediaType(sent.get("content-type")).type },
      response: { status: String(response.status), header: {}, body: undefined, mediaType: mediaType(received.get("content-type")).type },
    };
    const violate = (at: string[], rule: string, message: string) => verdict.violations.push({ at: at.join("."), rule, message });

    const { pathname, search } = new URL(request.url);
    const found = pathname.startsWith(basePath) ? route(request.method, pathname.slice(basePath.length)) : undefined;
    if (!found) {
      violate(["request"], "operation", "is no operation of the contract");
      return verdict;
    }
    const { route: operation, parameters } = found;
    verdict.operation = operation;

    const secured = security.of(operation, sent);
    if ("used" in secured) verdict.security = secured.used;
    else violate(["request"], "security", secured.problem);

    const headers = new Map([...sent].filter(([name]) => !ofTransport.has(name) && !security.headers.has(name)));
    const asked = readRequest(
      document,
      operation,
      {
        ...{ path: new Map(Object.entries(parameters)), query: search.slice(1), headers },
        ...{ contentType: sent.get("content-type"), body: request.bytes ?? request.body },
      },
      check,
    );
    const answered = readResponse(
      document,
      operation,
      { status: response.status, headers: received, body: response.bytes ?? response.body },
      check,
    );
    Object.assign(verdict.request, asked.inbound);
    Object.assign(verdict.response, answered.outbound);
    for (const [side, { broken }] of Object.entries({ request: asked, response: answered }))
      for (const { at, rule, message } of broken) violate([side, ...at], rule, message);
    return verdict;
  };
}

/** Headers by their names in lower case, as which they are the same. (RFC 9110, 5.1) */
const lowerCased = (headers: Record<string, string>) =>
  new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** Every schema that is judged by. */
function* schemasOf(document: Document, operations: Operation[]): Generator<Schema> {
  for (const { parameters, body, responses } of operations) {
    for (const { schema } of parameters) yield schema;
    for (const { content = {} } of [body ?? {}, ...Object.values(responses)])
      for (const media of Object.values(content)) yield media.schema;
    for (const { headers = {} } of Object.values(responses))
      for (const header of Object.values(headers)) yield resolve<Header>(document, header).schema ?? {};
  }
}
