import type { OutgoingHttpHeaders } from "node:http";
import type { Bytes, Call } from "./call.ts";

/** What the transport says itself; a caller who says otherwise would have the platform read another request than was meant. */
const ownHeaders = new Set([
  "connection",
  "expect",
  "host",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/**
 * The headers that go out with a call.
 *
 * @throws TypeError for those that say how the request is framed and carried: the transport sets them
 */
export function headersOf({ headers, method, target }: Call, body: Bytes | null): OutgoingHttpHeaders {
  const all: OutgoingHttpHeaders = { accept: "*/*", "accept-encoding": "gzip, br", "user-agent": "huawei-iot-client" };
  for (const [name, value] of headers) {
    // A copy of what is sent anyway does no harm.
    if (name === "content-length" || (name === "host" && value === target.host)) continue;
    if (ownHeaders.has(name)) throw new TypeError(`the header ${name} is set by the transport; leave it out`);
    all[name] = value;
  }
  if (body !== null) all["content-length"] = Buffer.byteLength(body);
  else if (method === "POST" || method === "PUT" || method === "PATCH") all["content-length"] = 0;
  return all;
}
