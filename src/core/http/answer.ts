import type { IncomingMessage } from "node:http";
import { codedError } from "../coded-error.ts";
import type { Call } from "./call.ts";
import { decoded } from "./codings.ts";
import { Incoming, type IncomingOptions, readAheadBytes } from "./incoming.ts";
import { LightResponse } from "./light-response.ts";

/**
 * The response that a message from node:http is.
 *
 * @throws Error for a redirect, and for what Node's fetch refuses too: a status beyond 599, headers that are none, a long
 * chain of content codings
 */
export function answerOf(message: IncomingMessage, { method, url }: Call, options: IncomingOptions): LightResponse {
  const status = message.statusCode ?? 0;
  const fail = (code: string, problem: string): never => {
    throw codedError(code, problem);
  };
  if (status < 200 || status > 599) fail("INVALID_STATUS", `HTTP status ${status}, which is none`);
  if (status >= 300 && status <= 399 && message.headers.location !== undefined) fail("REDIRECT", `HTTP ${status} with another address`);

  const headers = new Headers();
  const { rawHeaders } = message;
  for (let index = 0; index < rawHeaders.length; index += 2) headers.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
  const statusText = /^[\t\x20-\x7e\x80-\xff]*$/.test(message.statusMessage ?? "") ? (message.statusMessage ?? "") : "";
  const head = { status, statusText, headers, url };
  const length = headers.get("content-length");
  if (method === "HEAD" || status === 204 || status === 205 || status === 304) {
    // A broken answer is the reader's matter, and must not end the process when nobody reads.
    message.on("error", () => {}).resume();
    return new LightResponse(head, null);
  }
  // "Content-Encoding: gzip" with no body at all is common in refusals.
  const body = new Incoming(length === "0" ? message : decoded(message, headers.get("content-encoding")), options);
  const response = new LightResponse(head, body);
  if (length === null || Number(length) > readAheadBytes) body.cancelWhenForgotten(response);
  return response;
}
