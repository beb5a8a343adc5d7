/**
 * The documents and the specs, in both directions: every row of a document is in the spec with all its facts, and
 * whatever in the spec claims a row, or limits more than its row does, says why.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Schema, Source } from "../../src/openapi/document.ts";
import { type Element, elements } from "../../src/openapi/elements.ts";
import { type Api, apis, documentOf } from "../../src/testing/documents.ts";

interface Row {
  row: string;
  kind?: "operation" | "invariant" | "structure" | "input" | "output" | "status" | "error" | "example";
  name?: string;
  mandatory?: boolean;
  type?: string;
  location?: string;
  /** Length of a text. */
  minimum?: number;
  maximum?: number;
  /** Size of a number. */
  least?: number;
  most?: number;
  pattern?: string;
  default?: unknown;
  fixed?: string;
  options?: string[];
  example?: string;
  method?: string;
  path?: string;
  status?: string;
  code?: string;
  text?: string;
  value?: unknown;
  /** The one API that takes what a guide for all of them says. */
  only?: Api;
}

/** The elements of a spec that cite a document. */
type Cited = Element & { source: Source };
const citing = (api: Api, id: string): Cited[] =>
  [...elements(documentOf(api))].filter((element): element is Cited => element.source?.doc === id);

const load = (file: string) => parse(readFileSync(`contract-tests/specs/rows/${file}`, "utf8"));
const supporting = load("supporting.yaml").documents as Record<string, Row[]>;

/** Every document whose rows are kept as data: the two source documents, and those that the specs rest on besides. */
const documents: { api: Api; id: string; rows: Row[] }[] = [
  { api: "northbound", id: "authentication", rows: load("authentication.yaml").rows },
  { api: "iotda", id: "access-credential", rows: load("access-credential.yaml").rows },
  ...apis.flatMap((api) => {
    const cited = new Set([...elements(documentOf(api))].map(({ source }) => source?.doc));
    return Object.entries(supporting).flatMap(([id, rows]) => (cited.has(id) ? [{ api, id, rows }] : []));
  }),
];

/** Which elements of a spec can be what a row states. */
const standsFor: Record<NonNullable<Row["kind"]>, Element["kind"][]> = {
  operation: ["operation"],
  invariant: ["invariant"],
  structure: ["schema", "server", "requestBody", "response"],
  input: ["parameter", "property", "securityScheme", "serverVariable"],
  output: ["property"],
  status: ["response"],
  error: ["errorCode"],
  example: ["example"],
};

describe.each(documents)("document $id and spec $api", ({ api, id, rows }) => {
  const cited = citing(api, id);

  it.each(rows.filter(({ kind, only = api }) => kind !== undefined && only === api))("row $row is in the spec, with its facts", (row) => {
    const found = cited.filter(({ source, kind }) => source.row === row.row && row.kind && standsFor[row.kind].includes(kind));
    expect(found, `elements of the spec with x-source { doc: ${id}, row: ${row.row} }`).not.toHaveLength(0);
    for (const element of found) expect(factsOf(element)).toMatchObject(factsOfRow(row));
  });

  it.each(cited.map(({ at, source: { row } }) => ({ at, row })))("$at names a row that exists", ({ row }) => {
    expect(rows.map((known) => known.row)).toContain(row);
  });

  const inputs = cited.filter(({ kind }) => kind === "parameter" || kind === "property");
  it.each(inputs)("$at limits no more than its row, or says why", (element) => {
    const { row, note, conflict } = element.source;
    if (note || conflict) return;
    const claimed = rows.filter((known) => known.row === row);
    const stated = claimed.map(factsOfRow);
    const schema = schemaOf(element);
    const options = claimed.find((known) => known.options?.length)?.options;
    if (options && schema.enum) expect(schema.enum).toEqual(options);
    // That something mandatory is not empty goes without saying.
    const implied = (limit: string) => limit === "minLength" && schema.minLength === 1 && element.required;
    for (const limit of limits.filter((key) => key in schema && !implied(key))) {
      expect(
        stated.some((facts) => limit in facts || (limit === "enum" && "values" in facts)),
        limit,
      ).toBe(true);
    }
  });
});

const limits = ["minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "enum"];

/** The facts of a row in the words of a spec. `String(256)` is a string of at most 256 characters; `Number(256)` is a number. */
function factsOfRow({
  row,
  only,
  kind,
  text,
  type,
  minimum,
  maximum,
  least,
  most,
  fixed,
  options,
  ...facts
}: Row): Record<string, unknown> {
  // The words of an invariant are the document's, the spec states it in its own.
  if (kind === "invariant" || kind === "structure") return {};
  const [, name, length] = /^(\w+)(?:\((\d+)\))?$/.exec(type ?? "") ?? [];
  const maxLength = maximum ?? (name === "String" && length ? Number(length) : undefined);
  return {
    ...facts,
    ...(text && { text }),
    ...(name && { type: name.toLowerCase() }),
    ...(minimum !== undefined && { minLength: minimum }),
    ...(maxLength !== undefined && { maxLength }),
    ...(least !== undefined && { minimum: least }),
    ...(most !== undefined && { maximum: most }),
    ...((fixed || options) && { values: expect.arrayContaining(options ?? [fixed]) }),
  };
}

/** The same facts, as the spec states them. */
function factsOf(element: Element): object {
  const { node, name, method, path, status, location, required } = element;
  const schema = schemaOf(element);
  return {
    ...{ name, method, path, status, location, code: node.code, text: node.description, value: node.value, mandatory: required },
    ...{ type: Array.isArray(schema.type) ? schema.type[0] : schema.type, minLength: schema.minLength, maxLength: schema.maxLength },
    ...{ minimum: schema.minimum, maximum: schema.maximum, pattern: schema.pattern, default: schema.default },
    values: schema["x-extensible-enum"] ?? schema.enum ?? [schema.const],
    example: node.default,
  };
}

function schemaOf({ kind, node }: Element): Schema {
  if (kind === "parameter") return node.schema;
  if (kind === "serverVariable") return node["x-schema"] ?? {};
  return kind === "securityScheme" ? { type: "string" } : node;
}

describe.each(apis)("provenance in spec %s", (api) => {
  const known = documentOf(api)["x-documents"] as Record<string, unknown>;
  const all = [...elements(documentOf(api))];

  it.each(all)("$kind $at says where it comes from", ({ source }) => {
    expect(source).toMatchObject({ doc: expect.stringMatching(/./), row: expect.stringMatching(/./) });
    expect(Object.keys(known)).toContain(source?.doc);
  });

  it("lists no document that nothing comes from", () => {
    const text = JSON.stringify({ ...documentOf(api), "x-documents": undefined });
    // The note of a row may name a document too; a document that nothing names is a leftover.
    for (const id of Object.keys(known)) expect(text, id).toMatch(new RegExp(`\\b${id}\\b`));
  });
});
