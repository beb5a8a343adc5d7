import { type Duplex, PassThrough, pipeline, type Readable } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { codedError } from "../coded-error.ts";

/** Nobody needs more than one; a chain of thousands would block the process for seconds. (As in Node's fetch) */
const maxCodings = 5;

/** A coding without its trailer, or without any bytes, is taken as Node's fetch and curl take it. */
const zlib = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const brotli = { flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH };

const decoders = new Map<string, (body: Readable) => Readable>([
  ["gzip", (body) => through(body, createGunzip(zlib))],
  ["x-gzip", (body) => through(body, createGunzip(zlib))],
  ["deflate", inflated],
  ["br", (body) => through(body, createBrotliDecompress(brotli))],
]);

/**
 * Undoes the content codings of a body, the last one first. A body with an unknown coding is given as it came, as by
 * Node's fetch.
 *
 * @throws Error for more than five codings
 */
export function decoded(body: Readable, codings: string | null): Readable {
  if (codings === null) return body;
  const names = codings.split(",", maxCodings + 1).map((name) => name.trim().toLowerCase());
  if (names.length > maxCodings) throw codedError("CONTENT_CODING", `more than ${maxCodings} content codings`);
  if (!names.every((name) => decoders.has(name))) return body;
  return names.reduceRight((coded, name) => decoders.get(name)?.(coded) ?? coded, body);
}

/** The failure of either stream is that of the outcome. Without a listener here it would end the process. */
const through = (body: Readable, decoder: Duplex): Readable => pipeline(body, decoder, () => {}).on("error", () => {});

/** "deflate" is the zlib format (RFC 9110, 8.4.1.2), and some servers send it without the zlib header: the first byte tells. */
function inflated(body: Readable): Readable {
  const outcome = new PassThrough();
  const begin = () => {
    body.off("readable", begin).off("close", begin);
    const first: Uint8Array | null = body.read();
    if (first) body.unshift(first);
    const decoder = first && ((first[0] ?? 0) & 0x0f) !== 8 ? createInflateRaw(zlib) : createInflate(zlib);
    pipeline(body, decoder, outcome, () => {});
  };
  body.on("readable", begin).on("close", begin);
  return outcome.on("error", () => {});
}
