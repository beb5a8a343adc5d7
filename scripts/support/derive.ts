/**
 * What a bundled spec says once, said wherever a tool looks for it.
 *
 * | from                                                | derived                                                                |
 * |-----------------------------------------------------|------------------------------------------------------------------------|
 * | `x-error-codes` of an answer, `x-error-body`        | the schema of its body, whose code is an enum, and an example per code |
 * | a reference to an answer, with codes beside it      | the answer, with those of the operation after the shared ones          |
 * | `x-source` where it says something                  | `x-source` of every element, with document and row                     |
 */
import { STATUS_CODES } from "node:http";
import {
  type Document,
  type ErrorCode,
  methods,
  type Referable,
  type ResponseObject,
  resolve,
  type Schema,
} from "../../src/openapi/document.ts";
import { elements } from "../../src/openapi/elements.ts";
import { operationsOf } from "../../src/openapi/operations.ts";

/** An error code as a spec states it. */
interface ErrorRow extends ErrorCode {
  /** In which of the bodies it comes, by their titles; the first one when it is left out. */
  bodies?: string[];
  /** What else the body of its example has. */
  example?: object;
}

/** Derives in place, and gives the document. */
export function derive(document: Document): Document {
  resolveSources(document);
  joinCodes(document);
  for (const [status, response] of answers(document)) {
    if (!response["x-error-codes"]) continue;
    if (status < "400") completeSuccess(document, status, response);
    else complete(document, status, response);
  }
  delete document["x-error-body"];
  dropUnused(document);
  // Once more, for what has been derived.
  resolveSources(document);
  return document;
}

function resolveSources(document: Document): void {
  for (const { holder, source } of [...elements(document)]) if (source) holder["x-source"] = source;
}

/** A shared answer of which an operation has codes of its own becomes that operation's. */
function joinCodes(document: Document): void {
  for (const item of Object.values(document.paths)) {
    for (const method of methods) {
      const { responses = {} } = item[method] ?? {};
      for (const [status, holder] of Object.entries(responses)) {
        const { $ref, "x-error-codes": own, ...said } = holder as ResponseObject & { $ref?: string };
        if (!$ref || !own) continue;
        const shared = structuredClone(resolve<ResponseObject>(document, holder));
        responses[status] = { ...shared, ...said, "x-error-codes": [...(shared["x-error-codes"] ?? []), ...own] };
      }
    }
  }
}

/** Every answer, once; a shared one under the first status that refers to it. */
function answers(document: Document): [status: string, response: ResponseObject][] {
  const found = new Map<ResponseObject, string>();
  for (const { responses } of operationsOf(document))
    for (const [status, response] of Object.entries(responses)) if (!found.has(response)) found.set(response, status);
  return [...found].map(([response, status]) => [status, response]);
}

/** Gives an answer its body: the one that it names, or the API's usual one. */
function complete(document: Document, status: string, response: ResponseObject): void {
  const rows = response["x-error-codes"] as ErrorRow[];
  const named = response.content?.["application/json"]?.schema ?? (document["x-error-body"] as Schema);
  const schema = structuredClone(resolve<Schema>(document, named as Referable<Schema>));
  if (schema.description) schema.description = schema.description.replace("{status}", status);
  const bodies = schema.anyOf ?? [schema];
  const comesIn = (row: ErrorRow, body: Schema) => row.bodies?.includes(body.title as string) ?? body === bodies[0];

  const examples = rows.flatMap((row) =>
    bodies
      .filter((body) => comesIn(row, body))
      .map((body) => {
        const own = body === bodies[0];
        const value = { ...exampleOf(body, row, status), ...row.example };
        const source = own ? row["x-source"] : codeOf(body)?.["x-source"];
        return [own ? `error-${row.code}` : `error-${row.code}-${body.title}`, { value, ...(source && { "x-source": source }) }] as const;
      }),
  );
  for (const body of bodies) {
    const code = codeOf(body);
    const known = rows.filter((row) => comesIn(row, body)).map((row) => (code?.type === "integer" ? Number(row.code) : row.code));
    // Of some answers no document names a code.
    if (code && known.length > 0) code.enum = known;
    unmark(body);
  }
  response["x-error-codes"] = rows.map(({ bodies, example, ...row }) => row);
  response.content = { "application/json": { schema, ...(examples.length > 0 && { examples: Object.fromEntries(examples) }) } };
}

/** A success whose body may say no: its schema stands, and each code gets an example in the API's usual words. */
function completeSuccess(document: Document, status: string, response: ResponseObject): void {
  const usual = resolve<Schema>(document, document["x-error-body"] as Referable<Schema>);
  const media = response.content?.["application/json"];
  response["x-error-codes"] = (response["x-error-codes"] as ErrorRow[]).map(({ bodies, example, ...row }) => {
    const { "x-source": source } = row;
    const value = { ...exampleOf(usual, row, status), ...example };
    if (media) media.examples = { ...media.examples, [`error-${row.code}`]: { value, ...(source && { "x-source": source }) } };
    return row;
  });
}

type Part = "code" | "description" | "title";
const partOf = (schema: Schema) => schema["x-error"] as Part | undefined;

/** The property that holds the code. */
function codeOf(body: Schema): Schema | undefined {
  for (const property of Object.values(body.properties ?? {})) {
    const found = partOf(property) === "code" ? property : codeOf(property);
    if (found) return found;
  }
  return undefined;
}

/** What the body says of an error code: every property that is marked, at any depth. */
function exampleOf(body: Schema, row: ErrorRow, status: string): object {
  const values: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(body.properties ?? {})) {
    const part = partOf(property);
    if (part === "code") values[name] = property.type === "integer" ? Number(row.code) : row.code;
    else if (part === "description") values[name] = row.description;
    else if (part === "title") values[name] = STATUS_CODES[status];
    else if (property.properties) values[name] = exampleOf(property, row, status);
  }
  return values;
}

function unmark(schema: Schema): void {
  for (const property of Object.values(schema.properties ?? {})) {
    delete property["x-error"];
    unmark(property);
  }
}

/** Takes out the shared schemas that nothing refers to any more: the bodies that were copied into the answers. */
function dropUnused({ paths, components = {} }: Document): void {
  const { schemas = {} } = components;
  const used = new Set<string>();
  const look = (node: unknown): void => {
    const text = JSON.stringify(node);
    for (const [, name = ""] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      look(schemas[name]);
    }
  };
  look([paths, { ...components, schemas: undefined }]);
  for (const name of Object.keys(schemas)) if (!used.has(name)) delete schemas[name];
}
