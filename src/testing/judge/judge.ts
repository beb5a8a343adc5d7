import { type Document, resolve, type Schema } from "../../openapi/document.ts";
import { type Operation, operationsOf } from "../../openapi/operations.ts";
import { createRouter } from "../../openapi/router.ts";
import { undeclared } from "../../openapi/walk.ts";
import { mediaType, type Read, readJson, readPairs, typed } from "./bodies.ts";
import type { Exchange } from "./recorder.ts";
import { createSchemas } from "./schemas.ts";

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
  request: { path: Inputs; query: Inputs; header: Inputs; body: unknown; mediaType: string };
  response: { status: string; body: unknown; mediaType: string };
  violations: Violation[];
}
type Inputs = Record<string, unknown>;

/** @param basePath the path of the base URL, which stands before those of the operations */
export type Judge = (exchange: Exchange, basePath?: string) => Verdict;

/** Headers of the transport, which no contract lists. `prefer` asks a mock for a certain answer. */
const ofTransport = new Set(
  "accept accept-encoding accept-language connection content-length content-type host prefer sec-fetch-mode user-agent".split(" "),
);

/**
 * A strict judge of traffic, closed-world: what the contract does not mention is a violation.
 *
 * It reads the request as it went over the wire, without forgiving anything: unknown and repeated query parameters and
 * form fields, bad escapes, a charset on a form, headers that nobody declared, credentials of two alternatives at once.
 *
 * @throws CannotJudge when a schema of the document does not compile, or its dialect is not 2020-12
 */
export function createJudge(api: string, document: Document): Judge {
  const schemas = createSchemas(api, document);
  const operations = operationsOf(document);
  const route = createRouter(operations);
  const schemes = document.components?.securitySchemes ?? {};
  const secured = new Set(Object.values(schemes).map(({ name: header = "Authorization" }) => header.toLowerCase()));
  // All of them now: a judge that turns out to be blind must not start.
  for (const { parameters, body, responses } of operations) {
    for (const { schema } of parameters) schemas(schema);
    for (const { content = {} } of [body ?? {}, ...Object.values(responses)])
      for (const media of Object.values(content)) schemas(media.schema);
  }

  return ({ request, response }, basePath = "") => {
    const violations: Violation[] = [];
    const violate = (at: string[], rule: string, message: string) => violations.push({ at: at.join("."), rule, message });
    const url = new URL(request.url);
    const found = url.pathname.startsWith(basePath) ? route(request.method, url.pathname.slice(basePath.length)) : undefined;
    const verdict: Verdict = {
      ...{ api, operation: found?.route },
      security: [],
      request: { path: {}, query: {}, header: {}, body: undefined, mediaType: mediaType(request.headers["content-type"]).type },
      response: { status: String(response.status), body: undefined, mediaType: mediaType(response.headers["content-type"]).type },
      violations,
    };
    if (!found) {
      violate(["request"], "operation", "is no operation of the contract");
      return verdict;
    }
    const { route: operation, parameters } = found;

    /** Checks a value by its schema, and gives it. */
    function check(at: string[], schema: Schema, value: unknown): unknown {
      for (const wrong of schemas(schema)(value)) violate([...at, ...wrong.at], wrong.rule, wrong.message);
      return value;
    }
    function checkRead(at: string[], schema: Schema, read: Read): unknown {
      if ("value" in read) return check(at, schema, read.value);
      violate([...at, ...read.at], read.rule, read.message);
      return undefined;
    }

    function checkInputs(where: "path" | "query" | "header", sent: Record<string, string>): Inputs {
      const declared = operation.parameters.filter((parameter) => parameter.in === where);
      const inputs: Inputs = {};
      for (const { name, required, schema } of declared) {
        const value = sent[where === "header" ? name.toLowerCase() : name];
        if (value !== undefined) inputs[name] = check(["request", where, name], schema, typed(value, schema.type));
        else if (required) violate(["request", where, name], "required", "is missing");
      }
      const names = new Set(declared.map(({ name }) => (where === "header" ? name.toLowerCase() : name)));
      for (const key of Object.keys(sent)) if (!names.has(key)) violate(["request", where, key], "unknown", "is not declared");
      return inputs;
    }

    function checkSecurity(): string[] {
      const sent = Object.entries(schemes).filter(([, { name: header, scheme }]) => {
        const value = request.headers[(header ?? "authorization").toLowerCase()];
        return value !== undefined && value !== "" && (scheme !== "bearer" || /^Bearer \S+$/.test(value));
      });
      const names = sent.map(([scheme]) => scheme);
      const used = operation.security.find(
        (alternative) => alternative.length === names.length && alternative.every((one) => names.includes(one)),
      );
      if (!used) violate(["request"], "security", `is secured by ${names.join(" and ") || "nothing"}, which is no alternative`);
      return used ?? [];
    }

    function checkBody(): unknown {
      const { type, charset } = mediaType(request.headers["content-type"]);
      if (!operation.body) {
        if (request.body !== "") violate(["request", "body"], "body", "is not declared");
        return undefined;
      }
      if (request.body === "") {
        if (operation.body.required) violate(["request", "body"], "required", "is missing");
        return undefined;
      }
      const media = operation.body.content[type];
      if (!media)
        violate(["request", "body"], "media-type", `is ${type || "of no media type"}, not ${Object.keys(operation.body.content)}`);
      const form = type === "application/x-www-form-urlencoded";
      if (charset !== undefined && (form || charset !== "utf-8"))
        violate(["request", "body"], "charset", "has a charset that does not belong there");
      if (!media) return undefined;
      if (!form) return checkRead(["request", "body"], media.schema, readJson(request.body));
      const fields = resolve<Schema>(document, media.schema).properties ?? {};
      const read = readPairs(request.body);
      if ("value" in read)
        for (const [key, text] of Object.entries(read.value as Record<string, string>))
          (read.value as Inputs)[key] = typed(text, resolve<Schema>(document, fields[key] ?? {}).type);
      return checkRead(["request", "body"], media.schema, read);
    }

    function checkResponse(): unknown {
      const declared = operation.responses[verdict.response.status];
      if (!declared) {
        violate(["response", "status"], "status", `${response.status} is not declared`);
        return undefined;
      }
      const media = declared.content?.[verdict.response.mediaType];
      if (!media) {
        violate(
          ["response", "body"],
          "media-type",
          `is ${verdict.response.mediaType || "of no media type"}, not ${Object.keys(declared.content ?? {})}`,
        );
        return undefined;
      }
      const body = checkRead(["response", "body"], media.schema, readJson(response.body));
      for (const at of undeclared(document, media.schema, body)) violate(["response", "body", ...at], "unknown", "is not declared");
      return body;
    }

    verdict.security = checkSecurity();
    verdict.request.path = checkInputs("path", parameters);
    const query = readPairs(url.search.slice(1));
    if ("value" in query) verdict.request.query = checkInputs("query", query.value as Record<string, string>);
    else violate(["request", "query", ...query.at], query.rule, query.message);
    const headers = Object.entries(request.headers).filter(([header]) => !ofTransport.has(header) && !secured.has(header));
    verdict.request.header = checkInputs("header", Object.fromEntries(headers));
    verdict.request.body = checkBody();
    verdict.response.body = checkResponse();
    return verdict;
  };
}
