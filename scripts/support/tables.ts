/** What the clients need of a spec at run time, as TypeScript source. */
import { type Document, resolve, type Schema } from "../../src/openapi/document.ts";
import { listOf } from "../../src/openapi/lists.ts";
import { emptySuccesses, type Operation, operationsOf } from "../../src/openapi/operations.ts";
import { takes } from "./names.ts";

/**
 * The source of `operations.ts`: each operation with its address, the names that it takes, where a list has its items, and the remedy
 * of each documented error; the limits of what the clients check by themselves; and which codes say that a token was refused.
 */
export function operationsSource(document: Document): string {
  const remedies = new Constants("advice");
  const all = operationsOf(document);
  const table = all.map((operation) => {
    const { id, method, path } = operation;
    const list = listOf(document, operation);
    const empty = emptySuccesses(operation);
    const fields = { method, path, takes: takes(document, operation), ...(list && { list }), ...(empty.length > 0 && { empty }) };
    const lines = Object.entries(fields).map(([field, value]) => `    ${field}: ${source(value)},\n`);
    const errors = Object.entries(errorsOf(operation)).map(
      ([code, advice]) => `      ${JSON.stringify(code)}: ${remedies.nameOf(code, JSON.stringify(advice))},\n`,
    );
    return `  ${key(id)}: {\n${lines.join("")}    errors: {\n${errors.join("")}    },\n  },\n`;
  });
  return (
    `/** Names: of parameters, or of the fields of a body, with those that are inside them. 0 is anything, 1 a secret; \`*\` is any other name. */\n` +
    `interface Names {\n  readonly [name: string]: Names | 0 | 1;\n}\n` +
    `interface Operation {\n  method: string;\n  path: string;\n` +
    `  takes: { query?: Names; header?: Names; body?: Names | 0 | 1 };\n` +
    `  list?: { by: "marker" | "offset" | "pageNo"; items: string; next?: string; total?: string };\n  empty?: number[];\n` +
    `  errors: Record<string, string>;\n}\n\n` +
    `// What to do about the documented errors, each remedy once; named after the first code that has it.\n${remedies.source()}\n` +
    `/** The operations: the names that they take, and the remedy of each documented error, by code. */\n` +
    `export const operations: Record<\n  ${all.map(({ id }) => JSON.stringify(id)).join("\n  | ")},\n  Operation\n> = {\n${table.join("")}};\n` +
    limitsOf(
      document,
      all.filter(({ id }) => checked.has(id)),
    ) +
    tokenCodes(document)
  );
}

/** The operations that a client has a function for. */
const checked = new Set(["getAuthToken", "CreateAccessCode"]);

function limitsOf(document: Document, operations: Operation[]): string {
  const lines = operations.map((one) => `  ${key(one.id)}: ${source(limits(document, one))},\n`);
  const about = "/** The limits of what the clients check by themselves, by place and wire name. */";
  return lines.length > 0 ? `\n${about}\nexport const limits = {\n${lines.join("")}};\n` : "";
}

/** What the codes of the operations that take a token say of it. Nothing, where none takes one. */
function tokenCodes(document: Document): string {
  const responses = operationsOf(document)
    .filter(({ security }) => security.some((schemes) => schemes.length > 0))
    .flatMap((operation) => Object.entries(operation.responses));
  if (responses.length === 0) return "";
  const rows = responses.flatMap(([status, response]) => (response["x-error-codes"] ?? []).map((row) => ({ ...row, status })));
  const refused = rows.filter(({ token }) => token === "refused");
  const other = rows.filter(({ code }) => !rows.some((row) => row.code === code && row.token));
  const distinct = (values: string[]) => [...new Set(values)].sort();
  const table = {
    statuses: distinct(["401", ...refused.map(({ status }) => status)]).map(Number),
    refused: distinct(refused.map(({ code }) => code)),
    other: distinct(other.map(({ code }) => code)),
  };
  return `\n/** The codes that say that the token of a call was refused, with which statuses, and those that speak of something else. */\nexport const refusals = ${source(table)};\n`;
}

/** Texts of source that come again, and the constants that hold them. */
class Constants {
  readonly #prefix: string;
  readonly #names = new Map<string, string>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** The constant that holds the text. It is named when it first comes. */
  nameOf(name: string, text: string): string {
    const known = this.#names.get(text);
    if (known) return known;
    const base = `${this.#prefix}${name.replace(/\W/g, "")}`;
    const taken = [...this.#names.values()];
    let free = base;
    for (let number = 2; taken.includes(free); number++) free = `${base}_${number}`;
    this.#names.set(text, free);
    return free;
  }

  source(): string {
    return [...this.#names].map(([text, name]) => `const ${name} = ${text};\n`).join("");
  }
}

/** The remedies by code; by status and code where a status has another one than the first that has the code. */
function errorsOf({ responses }: Operation): Record<string, string> {
  const table: Record<string, string> = {};
  for (const [status, response] of Object.entries(responses)) {
    // As a table has it: the last one of a code holds.
    const codes = Object.fromEntries((response["x-error-codes"] ?? []).map(({ code, advice }) => [code, advice]));
    for (const [code, advice] of Object.entries(codes)) {
      const first = table[code] ?? advice;
      table[first === advice ? code : `${status} ${code}`] = advice;
    }
  }
  return table;
}

/** The limits of the texts that an operation takes: of its parameters, and of the top fields of its body. */
function limits(document: Document, { parameters, body }: Operation): object {
  const table: Record<string, Record<string, object>> = {};
  const limit = (place: string, name: string, schema: Schema) => {
    const found = Object.fromEntries(["minLength", "maxLength", "pattern"].filter((key) => key in schema).map((key) => [key, schema[key]]));
    if (Object.keys(found).length > 0) table[place] = { ...table[place], [name]: found };
  };
  for (const { in: place, name, schema } of parameters) limit(place, name, resolve<Schema>(document, schema));
  for (const { schema } of Object.values(body?.content ?? {}))
    for (const [name, property] of Object.entries(resolve<Schema>(document, schema).properties ?? {}))
      limit("body", name, resolve<Schema>(document, property));
  return table;
}

/** A value as TypeScript source, on one line: JSON with keys unquoted where they are identifiers. */
function source(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(source).join(", ")}]`;
  const fields = Object.entries(value).map(([name, one]) => `${key(name)}: ${source(one)}`);
  return fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}";
}

const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));
