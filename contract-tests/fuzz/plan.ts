/** What a fuzzed platform does in one case: plain data, so that a case can be printed. */

/** What of the request is quoted, and in which form. */
export interface Quote {
  what: "request" | "body" | "credential";
  as: "raw" | "json" | "percent" | "form";
}
/** A text: itself, so many of it, or a quote of the request. */
export type Text = string | { text: string; times: number } | Quote;

export type BodyEdit =
  | { edit: "root"; value: unknown }
  | { edit: "nest"; depth: number; array: boolean }
  | { edit: "leaf"; at: number; value: unknown }
  | { edit: "text"; at: number; value: Text }
  | { edit: "drop" | "twice" | "nan"; at: number }
  | { edit: "key"; key: string }
  | { edit: "truncate" | "flip"; share: number }
  | { edit: "insert"; share: number; latin1: string }
  | { edit: "empty" | "bom" | "utf16" | "html" | "blank" | "garbage" };

export type HeaderEdit =
  | { edit: "drop"; name: string }
  | { edit: "set" | "add"; name: string; value: Text }
  | { edit: "many"; count: number }
  | { edit: "line"; line: string };

/** The codings that are declared, those that are done, and what happens to the bytes afterwards. */
export interface Coding {
  declared: string | undefined;
  done: ("gzip" | "br" | "deflate" | "raw")[];
  damage: "none" | "truncate" | "flip" | "empty";
}

export const framings = [
  "length",
  "short",
  "long",
  "none",
  "chunked",
  "trailers",
  "bad-chunk",
  "unended",
  "huge-chunk",
  "length-and-chunked",
  "two-lengths",
  "negative",
  "no-number",
] as const;

export interface Wire {
  /** Before the whole request was read: when it connects (if this is the first thing it does) or when its head is there. */
  early: "no" | "connect" | "head";
  /** Answers with 1xx that come first. */
  interim: string[];
  /** So many pieces, with a pause of so many ms between them. */
  pieces: number;
  pauseMs: number;
  /** What happens after this share of the bytes: the rest comes, a reset, an end, or nothing at all. */
  share: number;
  end: "rest" | "reset" | "close" | "stall";
  /** What comes behind the answer. */
  after: "nothing" | "garbage" | "answer";
  /** Whether the platform closes the connection. */
  close: boolean;
}

export interface AnswerPlan {
  /** Which documented answer it is made from, modulo their number. */
  example: number;
  /** Undefined: the documented one. */
  status: number | undefined;
  /** Undefined: not even the space before it. */
  reason: Text | undefined;
  headers: HeaderEdit[];
  body: BodyEdit[];
  coding: Coding;
  framing: (typeof framings)[number];
  wire: Wire;
}

/** The answers to the fuzzed operation, in turn; the last one is given again. */
export interface Plan {
  calls: number;
  credentials: number;
  answers: AnswerPlan[];
}
