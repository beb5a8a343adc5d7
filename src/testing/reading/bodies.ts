import { MIMEType } from "node:util";
import type { Content } from "../../openapi/document.ts";
import { repeatedKey } from "./repeated-key.ts";

/** What breaks a rule: where, as a path of names, which rule, in words. */
export interface Broken {
  at: string[];
  rule: string;
  message: string;
}

/** What was read, or what is wrong with its form. */
export type Read<T = unknown> = { value: T } | Broken;

/** A body: its bytes, or the text whose UTF-8 they are. */
export type Body = string | Uint8Array;

/** The text of a body in a charset: in UTF-8 when none is stated, or one that nobody knows. */
export function textOf(body: Body, charset: string | undefined): Read<string> {
  if (typeof body === "string") return { value: body };
  // A byte order mark is kept: JSON must not have one. (RFC 8259, 8.1)
  const decoder = new TextDecoder(encodingOf(charset) ?? "utf-8", { fatal: true, ignoreBOM: true });
  try {
    return { value: decoder.decode(body) };
  } catch {
    return { at: [], rule: "charset", message: `is not in ${decoder.encoding}` };
  }
}

/** Whether a body says that it is in UTF-8, by any of its names, or says nothing. JSON is in no other charset. (RFC 8259, 8.1) */
export const saysUtf8 = (charset: string | undefined): boolean => charset === undefined || encodingOf(charset) === "utf-8";

function encodingOf(charset = "utf-8"): string | undefined {
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    return undefined;
  }
}

/** Reads JSON without forgiving a key that is there twice, of which every reader takes another one. */
export function readJson(text: string): Read {
  try {
    const value: unknown = JSON.parse(text);
    const at = repeatedKey(text);
    return at ? { at, rule: "duplicate", message: "is there twice" } : { value };
  } catch {
    return { rule: "json", at: [], message: "is no JSON" };
  }
}

/**
 * Reads `a=1&b=2` without forgiving a key that is there twice, an escape that is none, a field without a value. An empty
 * pair, as in `?&a=1`, is nothing, as the URL Standard has it.
 */
export function readPairs(text: string): Read<ReadonlyMap<string, string>> {
  const value = new Map<string, string>();
  for (const pair of text.split("&")) {
    if (pair === "") continue;
    const [rawKey = "", rawValue, ...rest] = pair.split("=");
    if (rawKey === "" || rawValue === undefined || rest.length > 0)
      return { rule: "pair", at: [], message: "is not of the form name=value" };
    if (/%(?![0-9A-Fa-f]{2})/.test(pair)) return { rule: "escape", at: [], message: "has a % that escapes nothing" };
    if (/[^\x21-\x7e]/.test(pair)) return { rule: "escape", at: [], message: "has a character that must be percent-encoded" };
    try {
      const [key, content] = [rawKey, rawValue].map((part) => decodeURIComponent(part.replaceAll("+", " "))) as [string, string];
      if (value.has(key)) return { rule: "duplicate", at: [key], message: "is there twice" };
      value.set(key, content);
    } catch {
      return { rule: "escape", at: [], message: "is no UTF-8" };
    }
  }
  return { value };
}

/** A text of a query, path, header or form as the type that its schema wants; the text itself when it is none. */
export function typed(text: string, type: unknown): unknown {
  if ((type === "integer" || type === "number") && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

export const formType = "application/x-www-form-urlencoded";

/** The media type in lower case (RFC 9110, 8.3.1: its case says nothing), and the charset; an empty type when it is none. */
export function mediaType(contentType: string | undefined): { type: string; charset: string | undefined } {
  try {
    const { essence, params } = new MIMEType(contentType ?? "");
    return { type: essence, charset: params.get("charset")?.toLowerCase() };
  } catch {
    return { type: "", charset: undefined };
  }
}

/** What a spec declares of a media type. */
export const declaredAs = (content: Content | undefined, type: string): Content[string] | undefined =>
  Object.entries(content ?? {}).find(([declared]) => declared.toLowerCase() === type)?.[1];
