/** The types that openapi-typescript does not know of. */
import type { Document } from "../../src/openapi/document.ts";
import { listOf } from "../../src/openapi/lists.ts";
import { type Operation, operationsOf } from "../../src/openapi/operations.ts";

/** The source of `lists` and `errorCodes`. */
export function moreTypes(document: Document): string {
  const all = operationsOf(document);
  return (
    `/** The list operations, by path: their method, and the property of the answer that holds the items. */\n` +
    `export interface lists {\n${lists(document, all).join("")}}\n` +
    codes(all)
  );
}

function lists(document: Document, operations: Operation[]): string[] {
  const lines = new Map<string, string>();
  for (const operation of operations) {
    const { id, method, path } = operation;
    const list = listOf(document, operation);
    if (!list) continue;
    if (lines.has(path)) throw new Error(`${id} is the second list of ${path}: which one would paginate(api, path) go through?`);
    lines.set(path, `    ${text(path)}: { method: ${text(method.toLowerCase())}; items: ${text(list.items)} };\n`);
  }
  return [...lines.values()];
}

/** Codes that every operation has are written once. */
function codes(operations: Operation[]): string {
  const all = operations.map(({ id, responses }) => ({
    id,
    own: new Set(Object.values(responses).flatMap((response) => (response["x-error-codes"] ?? []).map(({ code }) => code))),
  }));
  const common = all[0] ? [...all[0].own].filter((code) => all.every(({ own }) => own.has(code))) : [];
  const union = (codes: string[]) => codes.sort().map(text).join(" | ") || "never";
  const lines = all.map(({ id, own }) => `    ${id}: common | ${union([...own].filter((code) => !common.includes(code)))};\n`);
  return `type common = ${union(common)};\n/** The documented error codes of each operation. */\nexport interface errorCodes {\n${lines.join("")}}\n`;
}

const text = (value: string) => JSON.stringify(value);
