/** The rows of the documents, kept as data in `rows/<api>/<document>.yaml`; `rows/README.md` says how to read them. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Element } from "../../src/openapi/elements.ts";
import type { Api } from "../../src/testing/documents.ts";
import type { Facts } from "./facts.ts";

/** A row: what the document says, what the spec says instead or besides (`ours`), and the facts that the spec must have. */
export interface Row {
  kind: Element["kind"];
  row: string;
  ours: Facts;
  facts: Facts;
}
/** A document: how `x-documents` must call it, and its rows. */
export interface Sheet {
  id: string;
  head: Facts;
  /** Whether its words are not compared: it is in no language of ours, or has none. */
  wordsAreOurs: boolean;
  rows: Row[];
}

const folder = "contract-tests/specs/rows";

export const sheetsOf = (api: Api): Sheet[] =>
  readdirSync(`${folder}/${api}`).map((file) => {
    return sheetFrom(file.replace(/\.yaml$/, ""), readFileSync(`${folder}/${api}/${file}`, "utf8"));
  });

/** @param text as of a file in `rows/` */
export function sheetFrom(id: string, text: string): Sheet {
  const { rows = [], words, ...head } = parse(text);
  return { id, head, wordsAreOurs: words === "ours", rows: rows.map(rowOf) };
}

/** What a row need not say. */
const usual: { [kind in Element["kind"]]?: Facts } = {
  property: { mandatory: false, in: "body" },
  parameter: { mandatory: false },
  header: { mandatory: false },
  serverVariable: { mandatory: true, in: "path" },
};

function rowOf({ ours = {}, quote, ...written }: Record<string, unknown> & { ours?: Facts; quote?: string }): Row {
  const [[kind, row], ...stated] = Object.entries(written) as [[Element["kind"], string], ...[string, unknown][]];
  const { type, ...facts } = Object.fromEntries(stated);
  const name = kind === "server" ? null : row.split(".").at(-1);
  const status = kind === "errorCode" ? { status: row.split(".").at(-2) } : {};
  const all = { name, ...status, ...usual[kind], ...typeOf(type), ...facts, ...ours };
  // null: the spec does not say it.
  return { kind, row, ours, facts: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) };
}

/** The types of the documents' tables. `String(256)` is a string of at most 256 characters; of a number or a list, 256 bounds nothing. */
function typeOf(type: unknown): Facts {
  if (type === undefined) return {};
  const [, name, length] = /^(String|Number|Integer|Boolean|Array|Object)(?:\((\d+)\))?$/.exec(String(type)) ?? [];
  if (!name) return { type };
  return { type: name.toLowerCase(), ...(name === "String" && length && { maxLength: Number(length) }) };
}

/** The rows whose `ours` nothing explains: no note or conflict of theirs, or of what they are in. */
export function unreasoned({ id, rows }: Sheet): string[] {
  const reasoned = rows.filter(({ facts }) => facts.note || facts.conflict).map(({ row }) => row);
  return rows
    .filter(({ row, ours, facts }) => {
      // That something mandatory is not empty goes without saying.
      const open = Object.keys(ours).filter((key) => !(key === "minLength" && ours[key] === 1 && facts.mandatory));
      return open.length > 0 && !reasoned.some((other) => other === row || row.startsWith(`${other}.`));
    })
    .map(({ kind, row }) => `${id}: ${kind} ${row} has facts of ours, and no reason`);
}
