/**
 * What a spec says of an element, flat, so that it can be laid beside the row of a document. Nothing of an element is
 * left out: a key that nobody has thought of yet is a fact too.
 */
import {
  type Document,
  methods,
  type Parameter,
  type Referable,
  resolve,
  type Schema,
  type SecurityRequirement,
  type Source,
} from "../../src/openapi/document.ts";
import { type Element, elements } from "../../src/openapi/elements.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { inheritedByReference } from "../../src/openapi/source.ts";

export type Facts = Record<string, unknown>;
export interface Stated {
  at: string;
  kind: Element["kind"];
  source: Source;
  facts: Facts;
}

// biome-ignore lint/suspicious/noExplicitAny: elements are of many shapes, and are read by name
type Node = any;

/**
 * Every element of a spec with its facts. The spec is read as it is written: what is derived from it is not stated twice.
 *
 * @throws Error when an element has no source; the lint says where
 */
export function statedIn(document: Document): Stated[] {
  const { components = {}, "x-error-body": body } = document;
  const schemas = { ...components.schemas, ...(body ? { [usualBody]: body as Schema } : {}) };
  const whole = { ...document, components: { ...components, schemas } };
  const operations = operationsOf(whole);
  const stated = onceShared(elements(whole)).map((element) => {
    const { at, kind, source } = element;
    if (!source) throw new Error(`${at} has no source`);
    const facts = factsOf(whole, operations, element);
    return { at, kind, source, facts: said({ ...facts, note: source.note, conflict: source.conflict }) };
  });
  const codes = new Set<string>();
  // A code that several operations have in the same words is one fact.
  return stated.filter(
    ({ kind, at: _, ...one }) => kind !== "errorCode" || (!codes.has(JSON.stringify(one)) && codes.add(JSON.stringify(one))),
  );
}

/** The elements; a shared parameter or answer that says the same of many operations is stated once. */
function onceShared(all: Iterable<Element>): Element[] {
  const known = new Map<unknown, Set<string>>();
  return [...all].filter(({ kind, holder, node, source }) => {
    if (holder === node || (kind !== "parameter" && kind !== "response")) return true;
    const rows = known.get(node) ?? new Set();
    known.set(node, rows);
    const row = `${source?.doc} ${source?.row}`;
    return !rows.has(row) && rows.add(row);
  });
}

/** How rows call the body of an answer that names none: the API's usual one. */
const usualBody = "error body";

function factsOf(document: Document, operations: Operation[], element: Element): Facts {
  const { at, kind, name, node, holder, source, location, required, status } = element;
  const usual = { name, mandatory: required ?? false, in: location };
  switch (kind) {
    case "operation": {
      const { parameters, requestBody, responses, operationId, security = document.security, ...own } = node;
      const { method, path = "" } = element;
      const { parameters: shared = [], ...ofPath } = document.paths[path] as Node;
      for (const key of methods) delete ofPath[key];
      const common = [
        ...[...shared, ...(parameters ?? [])].map((one: Node) => [resolve<Parameter>(document, one).name, one]),
        ...Object.entries<Node>(responses).flatMap(([status, one]) => [
          [status, one],
          ...(one["x-error-codes"] ?? []).map((code: Node) => [`${status} ${code.code}`, code]),
        ]),
      ].filter(([name, one]) => inheritedByReference(one, resolve(document, one), name, source)?.doc !== source?.doc);
      const answers = Object.entries<Node>(responses).filter(([, one]) => one.$ref);
      return {
        ...{ name, method, path, security: alternatives(security), ...ofPath, ...plain(own) },
        answers: answers.length > 0 ? answers.map(([status, one]) => `${status} ${nameOf(one)}`) : undefined,
        common: common.length > 0 ? common.map(([name]) => name) : undefined,
      };
    }
    case "parameter": {
      const { name: _, in: __, required: ___, schema, ...own } = node;
      return { ...usual, ...plain(own), ...shape(document, schema) };
    }
    case "header": {
      const { schema, required: mandatory = false, ...own } = node;
      return { name, mandatory, ...plain(own), ...shape(document, schema) };
    }
    case "serverVariable": {
      const { "x-schema": schema = {}, ...own } = node;
      return { ...usual, ...plain(own), ...schema };
    }
    case "securityScheme": {
      return { name: node.name ?? (node.type === "http" ? name : undefined), key: at.split("/").at(-1), ...plain(node) };
    }
    case "requestBody":
    case "response": {
      const { "x-error-codes": codes, headers = {}, content, required: mandatory, ...own } = node;
      const body = content ? bodies(content) : codes && usualBody;
      const operation =
        holder === node ? operations.find(({ path, method }) => at.startsWith(`/paths${path}/${method.toLowerCase()}/`)) : undefined;
      // Whose it is goes without saying where the row is called after the operation.
      const of = source?.row.startsWith(`${operation?.id}.`) ? undefined : operation?.id;
      const named = Object.keys(headers).length > 0 ? Object.keys(headers) : undefined;
      return { name, of, mandatory, body, headers: named, ...plain(own) };
    }
    case "errorCode": {
      const { code, ...own } = node;
      return { name, status, ...plain(own) };
    }
    case "schema":
      return { name, ...shape(document, node) };
    case "property":
      return { ...usual, ...shape(document, holder) };
    case "invariant": {
      const { id, ...own } = node;
      return { name, ...plain(own) };
    }
    case "server": {
      const { variables, ...own } = node;
      return plain(own);
    }
    case "info": {
      // Whatever else the spec says at its top.
      const { info, tags, servers, security, paths, components, ...top } = document;
      for (const key of ["x-documents", "x-error-body", "x-contract-invariants"] as const) delete top[key];
      return { name, ...top, ...plain(node) };
    }
    default:
      return { name, ...plain(node) };
  }
}

/** What a schema says of itself. Of a reference: what it is called, and its type. */
function shape(document: Document, holder: Referable<Schema>): Facts {
  const { $ref, properties, required, items, anyOf, format, ...own } = holder as Schema;
  const of = anyOf && { anyOf: anyOf.map((branch) => (branch.$ref ? nameOf(branch) : shape(document, branch))) };
  const type = $ref && resolve<Schema>(document, holder).type;
  const list = items && { items: items.$ref ? nameOf(items) : shape(document, items) };
  // A property says itself that it is required; what is no property must be said here.
  const ghosts = required?.filter((name) => !properties?.[name]) ?? [];
  return said({
    ...($ref && { schema: nameOf(holder), type }),
    ...plain(own),
    // What is a secret no document says in so many words; the rules of the specs do.
    ...(format !== "password" && { format }),
    ...of,
    ...list,
    ...(ghosts.length > 0 && { required: ghosts }),
  });
}

/** The schemes that are sent together, by their keys, and with their scopes if there are any. */
const alternatives = (security: SecurityRequirement[] = []): string[] => {
  const together = (one: SecurityRequirement) => Object.entries(one).map(([key, scopes]) => [key, ...scopes].join(" "));
  return security.length === 0 ? ["none"] : security.map((one) => together(one).join(" + ") || "none");
};

/** Which schema each media type has. One that stands in the content itself would have rows of its own. */
const bodies = (content: Node) =>
  Object.fromEntries(
    Object.entries<Node>(content).map(([type, { schema, examples, ...own }]) => {
      const name = nameOf(schema);
      return [type, Object.keys(own).length > 0 ? { schema: name, ...own } : name];
    }),
  );
const nameOf = (node: Node): string => node.$ref?.split("/").at(-1) ?? "inline";

/** What is said by word. */
const plain = ({ description, name, "x-source": _, ...facts }: Node): Facts => ({ text: description, ...facts });

const said = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
