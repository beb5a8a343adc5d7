/** What the clients need of a spec at run time, as TypeScript source. */
import { type Document, type ErrorCode, resolve, type Schema } from "../../src/openapi/document.ts";
import { emptySuccesses, type Operation, operationsOf } from "../../src/openapi/operations.ts";

/**
 * The source of `operations.ts`: each operation with its address, its limits and the remedy of each documented error; and which
 * codes say that a token was refused.
 */
export function operationsSource(document: Document): string {
  const remedies = new Remedies();
  const table = Object.fromEntries(
    operationsOf(document).map((operation) => {
      const { id, method, path } = operation;
      const empty = emptySuccesses(operation);
      return [
        id,
        { method, path, limits: limits(document, operation), errors: errors(operation, remedies), ...(empty.length > 0 && { empty }) },
      ];
    }),
  );
  return (
    `// What to do about the documented errors, each remedy once; named after the first code that has it.\n${remedies.source()}\n` +
    `/** The operations: their limits by place and wire name, and the remedy of each documented error by status and code. */\n` +
    `export const operations = ${source(table)};\n` +
    refusals(document)
  );
}

/** What the codes of the operations that take a token say of it. Nothing, where none takes one. */
function refusals(document: Document): string {
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

/** The remedies of an API and the constants that hold them. */
class Remedies {
  readonly #names = new Map<string, string>();

  nameOf({ code, advice }: ErrorCode): string {
    const known = this.#names.get(advice);
    if (known) return known;
    const base = `advice${code.replace(/\W/g, "")}`;
    const taken = [...this.#names.values()];
    let name = base;
    for (let number = 2; taken.includes(name); number++) name = `${base}_${number}`;
    this.#names.set(advice, name);
    return name;
  }

  source(): string {
    return [...this.#names].map(([advice, name]) => `const ${name} = ${JSON.stringify(advice)};\n`).join("");
  }
}

function errors({ responses }: Operation, remedies: Remedies): object {
  const table: Record<string, Record<string, string>> = {};
  for (const [status, response] of Object.entries(responses))
    for (const row of response["x-error-codes"] ?? []) table[status] = { ...table[status], [row.code]: verbatim(remedies.nameOf(row)) };
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

/** Marks the name of a constant among the texts of a table. */
const verbatim = (name: string) => `\0${name}`;

/** A value as TypeScript source: JSON with keys unquoted where they are identifiers. */
function source(value: object): string {
  return JSON.stringify(value, null, 2)
    .replace(/"\\u0000(\w+)"/g, "$1")
    .replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}
