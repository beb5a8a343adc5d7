/** The bytes of a fuzzed answer. */
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { bodyOf, flipped } from "./body.ts";
import type { AnswerPlan, Coding, HeaderEdit } from "./plan.ts";
import { type Seen, textOf } from "./quote.ts";

/** A documented answer: what is mutated. */
export interface Documented {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

const coders = {
  gzip: gzipSync,
  deflate: deflateSync,
  raw: deflateRawSync,
  br: (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
};

function coded(body: Buffer, { done, damage }: Coding): Buffer {
  const bytes = done.reduce((all, name) => coders[name](all), body);
  if (damage === "empty") return Buffer.alloc(0);
  if (damage === "truncate") return bytes.subarray(0, bytes.length >> 1);
  return damage === "flip" ? flipped(bytes, bytes.length >> 1) : bytes;
}

type Field = [name: string, value: string];

/** The fields that say where a body ends, and the body as they want it. */
function framed(framing: AnswerPlan["framing"], body: Buffer): [Field[], Buffer] {
  const length = (count: number | string): Field => ["Content-Length", String(count)];
  const chunked: Field = ["Transfer-Encoding", "chunked"];
  const chunk = Buffer.concat([Buffer.from(`${body.length.toString(16)};ext="a"\r\n`), body, Buffer.from("\r\n")]);
  const chunks = (end: string) => Buffer.concat([body.length > 0 ? chunk : Buffer.alloc(0), Buffer.from(end)]);
  switch (framing) {
    case "short":
      return [[length(body.length >> 1)], body];
    case "long":
      return [[length(body.length + 7)], body];
    case "none":
      return [[], body];
    case "chunked":
      return [[chunked], chunks("0\r\n\r\n")];
    case "trailers":
      return [[chunked, ["Trailer", "X-Request-Id"]], chunks("0\r\nX-Request-Id: late\r\nContent-Encoding: gzip\r\n\r\n")];
    case "bad-chunk":
      return [[chunked], chunks("zz\r\n\r\n")];
    case "unended":
      return [[chunked], chunks("")];
    case "huge-chunk":
      return [[chunked], chunks("ffffffffffffffffff\r\n")];
    case "length-and-chunked":
      return [[length(body.length), chunked], chunks("0\r\n\r\n")];
    case "two-lengths":
      return [[length(body.length), length(body.length + 1)], body];
    case "negative":
      return [[length(-1)], body];
    case "no-number":
      return [[length("0x1f")], body];
    default:
      return [[length(body.length)], body];
  }
}

function withEdits(fields: Field[], edits: HeaderEdit[], seen: Seen): { fields: Field[]; lines: string[] } {
  const lines: string[] = [];
  let all = fields;
  for (const edit of edits) {
    if (edit.edit === "drop" || edit.edit === "set") all = all.filter(([name]) => name.toLowerCase() !== edit.name.toLowerCase());
    if (edit.edit === "set" || edit.edit === "add") all = [...all, [edit.name, oneLine(textOf(edit.value, seen))]];
    if (edit.edit === "many") all = [...all, ...Array.from({ length: edit.count }, (_, index): Field => [`X-${index}`, "v"])];
    if (edit.edit === "line") lines.push(edit.line);
  }
  return { fields: all, lines };
}

/** Other control characters stay: what a client makes of them is what we ask. */
const oneLine = (text: string) => text.replaceAll(/[\r\n]+/g, " ");

export function answerBytes(plan: AnswerPlan, documented: Documented, seen: Seen): Buffer {
  const body = coded(bodyOf(documented.body, plan.body, seen), plan.coding);
  const [framing, content] = framed(plan.framing, body);
  const usual: Field[] = [
    ...Object.entries(documented.headers),
    ...(plan.coding.declared === undefined ? [] : [["Content-Encoding", plan.coding.declared] as Field]),
    ...(plan.wire.close ? [["Connection", "close"] as Field] : []),
    ...framing,
  ];
  const { fields, lines } = withEdits(usual, plan.headers, seen);
  const reason = plan.reason === undefined ? "" : ` ${oneLine(textOf(plan.reason, seen))}`;
  const head = [`HTTP/1.1 ${plan.status ?? documented.status}${reason}`, ...fields.map((field) => field.join(": ")), ...lines, "", ""];
  const interim = plan.wire.interim.map((lines) => `HTTP/1.1 ${lines}\r\n`).join("");
  // As the bytes came: what was quoted in UTF-8 stays UTF-8.
  return Buffer.concat([Buffer.from(interim + head.join("\r\n")), content]);
}
