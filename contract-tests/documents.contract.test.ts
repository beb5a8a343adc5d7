/**
 * The source documents and the specs, in both directions: every row of a document is in the spec with all its facts,
 * and everything in the spec that claims a row, or limits what a row does not limit, says why.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Element, elements } from "./support/elements.ts";
import { apis } from "./support/mocks.ts";
import { type Node, readSpec } from "./support/specs.ts";

interface Row {
  row: string;
  kind?: "operation" | "law" | "structure" | "input" | "output" | "status" | "error" | "example";
  name?: string;
  mandatory?: boolean;
  type?: string;
  location?: string;
  minimum?: number;
  maximum?: number;
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
}

const documents = [
  { api: "northbound", id: "authentication" },
  { api: "iotda", id: "access-credential" },
] as const;

/** Which elements of a spec can be what a row states. */
const standsFor: Record<NonNullable<Row["kind"]>, Element["kind"][]> = {
  operation: ["operation"],
  law: ["law"],
  structure: ["schema", "server", "requestBody", "response"],
  input: ["parameter", "property", "securityScheme", "serverVariable"],
  output: ["property"],
  status: ["response"],
  error: ["errorCode"],
  example: ["example"],
};

describe.each(documents)("document $id and spec $api", ({ api, id }) => {
  const { rows } = parse(readFileSync(readSpec(api)["x-documents"][id].rows, "utf8")) as { rows: Row[] };
  const cited = [...elements(api)].filter(({ node }) => node["x-source"]?.doc === id);

  it.each(rows.filter(({ kind }) => kind !== undefined))("row $row is in the spec, with its facts", (row) => {
    const found = cited.filter(({ node, kind }) => node["x-source"].row === row.row && row.kind && standsFor[row.kind].includes(kind));
    expect(found, `elements of the spec with x-source { doc: ${id}, row: ${row.row} }`).not.toHaveLength(0);
    for (const element of found) expect(factsOf(element)).toMatchObject(factsOfRow(row));
  });

  it.each(cited.map(({ at, node }) => ({ at, row: node["x-source"].row as string })))("$at names a row that exists", ({ row }) => {
    expect(rows.map((known) => known.row)).toContain(row);
  });

  const inputs = cited.filter(({ kind }) => kind === "parameter" || kind === "property");
  it.each(inputs)("$at limits no more than its row, or says why", (element) => {
    const { row, note, conflict } = element.node["x-source"];
    if (note || conflict) return;
    const stated = factsOfRow(rows.find((known) => known.row === row) as Row);
    expect(limits.filter((key) => key in schemaOf(element))).toEqual(limits.filter((key) => key in stated));
  });

  it("every error code of the document has an example with its text", () => {
    const spec = JSON.stringify(readSpec(api));
    for (const { code, text } of rows.filter(({ kind }) => kind === "error")) {
      expect(spec).toContain(JSON.stringify({ error_code: code, error_desc: text }));
    }
  });
});

const limits = ["minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum"];

/** The facts of a row in the words of a spec. `String(256)` is a string of at most 256 characters; `Number(256)` is a number. */
function factsOfRow({ row, kind, text, type, minimum, maximum, fixed, options, ...facts }: Row): Record<string, unknown> {
  // The words of a law are the document's, the spec states it in its own.
  if (kind === "law" || kind === "structure") return {};
  const [, name, length] = /^(\w+)(?:\((\d+)\))?$/.exec(type ?? "") ?? [];
  const maxLength = maximum ?? (name === "String" && length ? Number(length) : undefined);
  return {
    ...facts,
    ...(text && { text }),
    ...(name && { type: name.toLowerCase() }),
    ...(minimum !== undefined && { minLength: minimum }),
    ...(maxLength !== undefined && { maxLength }),
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
    default: schema.default,
    values: schema["x-known-values"]?.map(({ value }: Node) => value) ?? schema.enum ?? [schema.const],
    example: node.default,
  };
}

function schemaOf({ kind, node }: Element): Node {
  if (kind === "parameter") return node.schema;
  if (kind === "serverVariable") return node["x-schema"] ?? {};
  return kind === "securityScheme" ? { type: "string" } : node;
}

describe.each(apis)("provenance in spec %s", (api) => {
  const known = readSpec(api)["x-documents"] as Record<string, unknown>;
  const all = [...elements(api)];

  it.each(all)("$kind $at says where it comes from", ({ node }) => {
    expect(node["x-source"]).toMatchObject({ doc: expect.stringMatching(/./), row: expect.stringMatching(/./) });
    expect(Object.keys(known)).toContain(node["x-source"].doc);
  });

  it("lists no document that nothing comes from", () => {
    const text = readFileSync(`spec/${api}.yaml`, "utf8");
    // The note of a row may name a document too; a document that nothing names is a leftover.
    for (const id of Object.keys(known)) expect(text.split(new RegExp(`\\b${id}\\b`)).length, id).toBeGreaterThan(2);
  });
});
