import { type Node, readSpec } from "../../contract-tests/fixtures/specs.ts";
import { type Api, resolve } from "../../scripts/support/spec.ts";

/** A thing that a spec states, and that must say where it comes from. */
export interface Element {
  /** JSON pointer into the spec, for messages. */
  at: string;
  kind:
    | "info"
    | "tag"
    | "server"
    | "serverVariable"
    | "law"
    | "operation"
    | "parameter"
    | "requestBody"
    | "response"
    | "errorCode"
    | "header"
    | "securityScheme"
    | "schema"
    | "property"
    | "knownValue"
    | "example";
  node: Node;
  name: string;
  /** Of an input: where it is sent, and whether it must be. */
  location?: string;
  required?: boolean;
  /** Of an error code or a response: the HTTP status. */
  status?: string;
  /** Of an operation. */
  method?: string;
  path?: string;
}

/** Every element of a spec, references not followed (what they point to is an element of its own). */
export function* elements(api: Api): Generator<Element> {
  const spec = readSpec(api);
  yield { at: "/info", kind: "info", name: "info", node: spec.info };
  for (const node of spec.tags) yield { at: `/tags/${node.name}`, kind: "tag", name: node.name, node };
  for (const node of spec["x-contract-invariants"]) yield { at: `/x-contract-invariants/${node.id}`, kind: "law", name: node.id, node };
  for (const node of spec.servers) {
    yield { at: "/servers", kind: "server", name: node.url, node };
    for (const [name, variable] of entries(node.variables)) {
      yield { at: `/servers/${name}`, kind: "serverVariable", name, node: variable, location: "path", required: true };
    }
  }
  for (const [path, item] of entries(spec.paths)) {
    for (const [method, node] of entries(item)) {
      const at = `/paths${path}/${method}`;
      yield { at, kind: "operation", name: node.operationId, node, method: method.toUpperCase(), path };
      for (const parameter of node.parameters ?? []) if (!parameter.$ref) yield parameterElement(at, parameter);
      if (node.requestBody) {
        yield { at: `${at}/requestBody`, kind: "requestBody", name: "requestBody", node: node.requestBody };
        yield* contentElements(`${at}/requestBody`, node.requestBody.content);
      }
      for (const [status, response] of entries(node.responses)) {
        if (!response.$ref) yield* responseElements(`${at}/${status}`, status, response);
      }
    }
  }
  const { schemas, parameters, headers, responses, securitySchemes } = spec.components;
  for (const [name, node] of entries(schemas)) yield* schemaElements(`/schemas/${name}`, name, node);
  for (const node of Object.values<Node>(parameters ?? {})) yield parameterElement("/parameters", node);
  for (const [name, node] of entries(headers)) yield { at: `/headers/${name}`, kind: "header", name, node };
  for (const [name, node] of entries(responses)) yield* responseElements(`/responses/${name}`, statusOf(spec, name), node);
  for (const [name, node] of entries(securitySchemes)) {
    const location = node.in ?? "header";
    yield { at: `/securitySchemes/${name}`, kind: "securityScheme", name: node.name ?? "Authorization", node, location, required: false };
  }
}

const entries = (node: Node): [string, Node][] => Object.entries<Node>(node ?? {});

const parameterElement = (at: string, node: Node): Element => ({
  at: `${at}/${node.name}`,
  kind: "parameter",
  name: node.name,
  node,
  location: node.in,
  required: node.required ?? false,
});

function* responseElements(at: string, status: string, node: Node): Generator<Element> {
  yield { at, kind: "response", name: status, status, node };
  for (const code of node["x-error-codes"] ?? [])
    yield { at: `${at}/${code.code}`, kind: "errorCode", name: code.code, status, node: code };
  for (const [name, header] of entries(node.headers)) if (!header.$ref) yield { at: `${at}/${name}`, kind: "header", name, node: header };
  yield* contentElements(at, node.content);
}

function* contentElements(at: string, content: Node): Generator<Element> {
  for (const [type, media] of entries(content)) {
    if (!media.schema.$ref) yield* schemaElements(`${at}/${type}`, type, media.schema);
    for (const [name, node] of entries(media.examples)) yield { at: `${at}/examples/${name}`, kind: "example", name, node };
  }
}

/** A schema and what is in it. The branches of anyOf and the items of an array stand for nothing by themselves. */
function* schemaElements(at: string, name: string, node: Node, required?: boolean): Generator<Element> {
  yield required === undefined ? { at, kind: "schema", name, node } : { at, kind: "property", name, node, location: "body", required };
  for (const value of node["x-known-values"] ?? [])
    yield { at: `${at}/${value.value}`, kind: "knownValue", name: value.value, node: value };
  for (const branch of [node, node.items, ...(node.anyOf ?? [])]) {
    for (const [child, schema] of entries(branch?.properties)) {
      if (!schema.$ref) yield* schemaElements(`${at}/${child}`, child, schema, branch.required?.includes(child) ?? false);
    }
  }
}

/** The status under which operations refer to a shared response. */
function statusOf(spec: Node, name: string): string {
  for (const item of Object.values<Node>(spec.paths)) {
    for (const operation of Object.values<Node>(item)) {
      for (const [status, response] of entries(operation.responses))
        if (resolve(spec, response) === spec.components.responses[name]) return status;
    }
  }
  throw new Error(`no operation answers with ${name}`);
}
