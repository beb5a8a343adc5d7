/** The rows of the documents and a spec, in both directions. */
import { isDeepStrictEqual } from "node:util";
import type { Document } from "../../src/openapi/document.ts";
import { type Facts, type Stated, statedIn } from "./facts.ts";
import type { Row, Sheet } from "./sheets.ts";

/**
 * What differs, a line each: rows without an element, elements without a row, and facts that are not the same. No line:
 * the spec says what the documents say, with the exceptions that the rows name.
 */
export function differences(document: Document, sheets: Sheet[]): string[] {
  const known = (document["x-documents"] ?? {}) as Record<string, Facts>;
  const stated = statedIn(document);
  const heads = sheets.flatMap(({ id, head }) => unlike(`x-documents ${id}`, known[id] ?? {}, head));
  const unlisted = [...new Set([...Object.keys(known), ...stated.map(({ source }) => source.doc)])].filter(
    (id) => !sheets.some((sheet) => sheet.id === id),
  );
  const inSheets = sheets.flatMap(({ id, rows, wordsAreOurs }) => {
    const keys = new Map<string, { rows: Row[]; stated: Stated[] }>();
    const group = (kind: string, row: string) => {
      const key = `${kind} ${row}`;
      const found = keys.get(key) ?? { rows: [], stated: [] };
      keys.set(key, found);
      return found;
    };
    for (const row of rows) group(row.kind, row.row).rows.push(row);
    for (const one of stated) if (one.source.doc === id) group(one.kind, one.source.row).stated.push(wordsAreOurs ? wordless(one) : one);
    return [...keys].flatMap(([key, found]) => inGroup(`${id}: ${key}`, found));
  });
  return [...heads, ...unlisted.map((id) => `${id}: the rows have no such document`), ...inSheets];
}

/** Without what is said in words, which are ours where a document has only models. */
const wordless = ({ facts: { text, summary, ...facts }, ...one }: Stated): Stated => ({ ...one, facts });

/** Those of one kind that cite one row: a row that the spec uses twice is there twice. */
function inGroup(key: string, { rows, stated }: { rows: Row[]; stated: Stated[] }): string[] {
  const open = stated.filter(({ facts }) => !take(rows, facts));
  const lines = open.flatMap(({ at, facts }) => {
    const row = rows.shift();
    return row ? unlike(`${key} at ${at}`, facts, row.facts) : [`${key} is no row, but ${at} cites it`];
  });
  return [...lines, ...rows.map(() => `${key} is not in the spec`)];
}

function take(rows: Row[], facts: Facts): boolean {
  const index = rows.findIndex((row) => isDeepStrictEqual(compared(facts, row.facts), row.facts));
  if (index >= 0) rows.splice(index, 1);
  return index >= 0;
}

/** The value of an example counts when its row states one; else it is made up. */
const compared = ({ value, ...facts }: Facts, row: Facts): Facts => ("value" in row ? { value, ...facts } : facts);

function unlike(where: string, facts: Facts, row: Facts): string[] {
  const own = compared(facts, row);
  return [...new Set([...Object.keys(own), ...Object.keys(row)])]
    .filter((key) => !isDeepStrictEqual(own[key], row[key]))
    .map((key) => `${where}: ${key} is ${told(own[key])}, by the row ${told(row[key])}`);
}

const told = (value: unknown) => (value === undefined ? "not said" : JSON.stringify(value));
