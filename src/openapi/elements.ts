import {
  type Content,
  type Document,
  type Header,
  methods,
  type Parameter,
  type Referable,
  type RequestBody,
  type ResponseObject,
  resolve,
  type Schema,
  type Source,
} from "./document.ts";
import { inherited, inheritedByReference, ownSource } from "./source.ts";

/** A thing that a document states, and that must say where it comes from. */
export interface Element {
  /** For messages, for example `/paths/v3/auth/tokens/post/201`. */
  at: string;
  kind: Kind;
  name: string;
  /** What it is, references followed. */
  node: Node;
  /** Where its `x-source` stands: at the reference, when it is one. */
  holder: Node;
  /** Undefined when neither it nor what it is in says so. */
  source: Source | undefined;
  /** Of an input: where it is sent, and whether it must be. */
  location?: string;
  required?: boolean;
  /** Of an error code or a response: the HTTP status. */
  status?: string;
  /** Of an operation. */
  method?: string;
  path?: string;
}
type Kind =
  | ("info" | "tag" | "server" | "serverVariable" | "invariant" | "securityScheme")
  | ("operation" | "parameter" | "requestBody" | "response" | "errorCode" | "header" | "example" | "schema" | "property");

// biome-ignore lint/suspicious/noExplicitAny: elements are of many shapes, and are read by name
type Node = any;

/**
 * Every element of a document, with its source. Tags, servers and invariants inherit from `info`; operations and what is
 * shared name their documents. What a reference leads to is walked once, where it stands.
 */
export function* elements(document: Document): Generator<Element> {
  const { info, tags = [], servers = [], paths, components = {} } = document;
  const page = element("/info", "info", "info", info, undefined);
  yield page;
  const root = page.source && { doc: page.source.doc, row: "" };
  for (const tag of tags) yield element(`/tags/${tag.name}`, "tag", tag.name, tag, root);
  for (const node of document["x-contract-invariants"] ?? [])
    yield element(`/x-contract-invariants/${node.id}`, "invariant", node.id, node, root);
  for (const node of servers) {
    const server = element("/servers", "server", node.url, node, root);
    yield server;
    for (const [name, variable] of entries(node.variables))
      yield { ...element(`/servers/${name}`, "serverVariable", name, variable, server.source), location: "path", required: true };
  }

  const statuses = new Map<ResponseObject, string>();
  for (const [path, item] of entries(paths)) {
    for (const method of methods) {
      const node = item[method];
      if (!node) continue;
      const at = `/paths${path}/${method}`;
      const operation = { ...element(at, "operation", node.operationId ?? at, node, undefined), method: method.toUpperCase(), path };
      yield operation;
      const { source } = operation;
      for (const parameter of [...(item.parameters ?? []), ...(node.parameters ?? [])]) yield ofParameter(at, parameter, source);
      if (node.requestBody) yield* ofRequest(`${at}/requestBody`, resolve<RequestBody>(document, node.requestBody), source);
      for (const [status, response] of entries(node.responses)) {
        const answer = { ...referred(`${at}/${status}`, "response", status, response, source), status };
        yield answer;
        if (answer.node === response) yield* inAnswer(answer.at, status, answer.node, answer.source);
        else {
          statuses.set(answer.node, status);
          // The operation's own codes, beside those of the shared answer.
          yield* codesIn(answer.at, status, response, answer.source);
        }
      }
    }
  }

  for (const [name, node] of entries(components.schemas)) {
    const schema = element(`/schemas/${name}`, "schema", name, node, undefined);
    yield schema;
    yield* inSchema(schema.at, node, schema.source);
  }
  for (const [name, node] of entries(components.headers)) yield element(`/headers/${name}`, "header", name, node, undefined);
  for (const [name, node] of entries(components.responses)) {
    const status = statuses.get(node) ?? "";
    // One that names no document is a status of whoever refers to it; what is in it must name its own.
    yield* inAnswer(`/responses/${name}`, status, node, ownSource(node)?.doc ? inherited(node, status, undefined) : undefined);
  }
  for (const [key, node] of entries(components.securitySchemes)) {
    const scheme = element(`/securitySchemes/${key}`, "securityScheme", node.name ?? "Authorization", node, undefined);
    yield { ...scheme, location: node.in ?? "header", required: false };
  }

  /** An element that may be a reference. */
  function referred<T extends object>(at: string, kind: Kind, name: string, holder: Referable<T>, from: Source | undefined): Element {
    const node = resolve<T>(document, holder);
    return { at, kind, name, node, holder, source: inheritedByReference(holder, node, name, from) };
  }

  function ofParameter(at: string, holder: Referable<Parameter>, from: Source | undefined): Element {
    const { name, in: location, required = false } = resolve<Parameter>(document, holder);
    return { ...referred(`${at}/${name}`, "parameter", name, holder, from), location, required };
  }

  function* ofRequest(at: string, node: RequestBody, from: Source | undefined): Generator<Element> {
    const request = element(at, "requestBody", "request", node, from);
    yield request;
    yield* inContent(at, node.content, request.source);
  }

  function* codesIn(at: string, status: string, node: Referable<ResponseObject>, from: Source | undefined): Generator<Element> {
    const { "x-error-codes": codes = [] } = node as ResponseObject;
    for (const code of codes) yield { ...element(`${at}/${code.code}`, "errorCode", code.code, code, from), status };
  }

  function* inAnswer(at: string, status: string, node: ResponseObject, from: Source | undefined): Generator<Element> {
    yield* codesIn(at, status, node, from);
    for (const [name, header] of entries<Referable<Header>>(node.headers))
      if (!("$ref" in header)) yield element(`${at}/${name}`, "header", name, header, from);
    yield* inContent(at, node.content ?? {}, from);
  }

  function* inContent(at: string, content: Content, from: Source | undefined): Generator<Element> {
    for (const [type, { schema, examples }] of entries(content)) {
      if (!schema.$ref) {
        // A schema that stands in an answer is the answer's body, and says what the answer says.
        const source = ownSource(schema) ? inherited(schema, "body", from) : from;
        yield { ...element(`${at}/${type}`, "schema", type, schema, from), source };
        yield* inSchema(`${at}/${type}`, schema, source);
      }
      for (const [name, node] of entries(examples)) yield element(`${at}/examples/${name}`, "example", name, node, from);
    }
  }

  /** The properties of a schema, at any depth. Branches of anyOf and items of an array stand for nothing by themselves. */
  function* inSchema(at: string, node: Schema, from: Source | undefined): Generator<Element> {
    for (const branch of [node, node.items, ...(node.anyOf ?? []), ...(node.items?.anyOf ?? [])]) {
      for (const [name, holder] of entries(branch?.properties)) {
        const child = resolve<Schema>(document, holder as Referable<Schema>);
        // A property is a fact of the schema that has it, whatever says of what type it is.
        const source = inherited(holder, name, from);
        const required = branch?.required?.includes(name) ?? false;
        yield { ...{ at: `${at}/${name}`, kind: "property", name, node: child, holder, source }, location: "body", required };
        if (child === holder) yield* inSchema(`${at}/${name}`, child, source);
      }
    }
  }
}

const entries = <T>(node: Record<string, T> | undefined): [string, T][] => Object.entries(node ?? {});

const element = (at: string, kind: Kind, name: string, node: object, from: Source | undefined): Element => ({
  ...{ at, kind, name, node, holder: node, source: inherited(node, name, from) },
});
