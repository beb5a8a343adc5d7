import http from "node:http";
import https from "node:https";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { TimeoutError } from "../abortable.ts";
import { knownOptions } from "../options.ts";
import type { Fetch } from "./fetch.ts";
import { LightRequest, LightResponse } from "./light-messages.ts";
import { type TlsOptions, tlsOptions } from "./tls.ts";

export interface Transport {
  fetch: Fetch;
  /** The Request class that goes with `fetch`. */
  Request: typeof globalThis.Request;
  /** Set when `fetch` does not keep the time limit by itself. */
  readonly timeoutMs?: number | undefined;
  readonly closed: boolean;
  /** Closes the connections. Calls under way fail, later ones are to be refused. */
  close(): void;
}

export interface TransportOptions {
  /** The client's own address, to which `tls.servername` applies. */
  baseUrl: string;
  tls?: TlsOptions | undefined;
  /** The application's own fetch, instead of node:http and node:https. */
  fetch?: Fetch | undefined;
  /** Bounds a call from the request to the last byte of the answer, in ms. */
  timeoutMs: number;
}

/** An IAM token can exceed Node's 16 KiB. Huawei's gateway allows 128 KiB of headers in a request; the same for answers. */
const maxHeaderSize = 128 * 1024;

export function createTransport(options: TransportOptions): Transport {
  const { fetch, tls, timeoutMs } = options;
  if (fetch && tls) throw new TypeError("tls is for the built-in transport; give the certificates to your own fetch");
  if (tls !== undefined) knownOptions("tls", tls, tlsOptions);
  const transport = fetch ? ownFetch(fetch, timeoutMs) : nodeHttp(options);
  let closed = false;
  return {
    ...transport,
    get closed() {
      return closed;
    },
    close() {
      closed = true;
      transport.close();
    },
  };
}

/** The application's fetch gets real Requests. It knows no time limit of ours, so the exchange keeps it. */
const ownFetch = (fetch: Fetch, timeoutMs: number): Omit<Transport, "closed"> => ({ fetch, Request, timeoutMs, close() {} });

/**
 * A `fetch` over node:http and node:https.
 *
 * - Redirects are errors, always: a 307 would post the secret again, to another address.
 * - Connections are kept alive, but a POST gets a connection of its own: when the platform closes an idle connection at
 *   the moment a request goes out, nobody knows whether it was carried out. Other calls are sent again then, once.
 * - `timeoutMs` bounds connecting, waiting for the answer, and its body together.
 * - TLS 1.2 or later, certificates checked.
 */
function nodeHttp({ baseUrl, tls: { servername, ...certificates } = {}, timeoutMs }: TransportOptions): Omit<Transport, "closed"> {
  const { origin } = new URL(baseUrl);
  // Said, so that NODE_TLS_REJECT_UNAUTHORIZED=0 does not switch the checks off.
  const secure = { ...certificates, minVersion: "TLSv1.2", rejectUnauthorized: true } as https.AgentOptions;
  const agents = {
    http: { kept: new http.Agent({ keepAlive: true }), once: new http.Agent() },
    https: { kept: new https.Agent({ ...secure, keepAlive: true }), once: new https.Agent(secure) },
  };

  function send(request: LightRequest, body: string | Uint8Array | null, signal: AbortSignal | undefined): Promise<LightResponse> {
    const url = new URL(request.url);
    const scheme = url.protocol === "https:" ? "https" : "http";
    const repeatable = request.method !== "POST";
    return new Promise((resolve, reject) => {
      const outgoing = (scheme === "https" ? https : http).request(url, {
        method: request.method,
        headers: headersOf(request, body),
        agent: agents[scheme][repeatable ? "kept" : "once"],
        maxHeaderSize,
        ...(servername !== undefined && url.origin === origin && { servername }),
      });
      let phase: Phase = "connect";
      let incoming: http.IncomingMessage | undefined;

      const fail = (error: Error & { code?: string }) => {
        reject(phase === "answer" && outgoing.reusedSocket && error.code === "ECONNRESET" && repeatable ? new StaleConnection() : error);
        incoming?.destroy(error);
        outgoing.destroy();
      };
      const abort = () => fail(signal?.reason);
      const timer = setTimeout(
        () =>
          fail(
            new TimeoutError(
              `no ${{ connect: "connection", answer: "answer", body: "complete answer" }[phase]} within ${timeoutMs} ms`,
              `${phase.toUpperCase()}_TIMEOUT`,
            ),
          ),
        timeoutMs,
      );
      signal?.addEventListener("abort", abort, { once: true });
      outgoing.once("close", () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
      });

      outgoing.once("socket", (socket) => {
        const connected = () => {
          phase = "answer";
        };
        // A kept connection stays for many calls: it must not gather a listener of each.
        if (socket.connecting) socket.once(scheme === "https" ? "secureConnect" : "connect", connected);
        else connected();
      });
      outgoing.on("error", fail);
      outgoing.once("response", (message) => {
        phase = "body";
        incoming = message;
        const status = message.statusCode ?? 0;
        if (status >= 300 && status <= 399 && message.headers.location !== undefined) {
          fail(Object.assign(new Error(`HTTP ${status} with another address`), { code: "REDIRECT" }));
        } else resolve(responseOf(message, request));
      });
      outgoing.end(body ?? undefined);
    });
  }

  return {
    Request: LightRequest as unknown as typeof globalThis.Request,
    async fetch(input, init) {
      const request = LightRequest.from(input, init);
      const { body, signal } = await request.outgoing();
      signal?.throwIfAborted();
      const response = await send(request, body, signal).catch((error: unknown) => {
        if (error instanceof StaleConnection) return send(request, body, signal);
        throw error;
      });
      return response as unknown as Response;
    },
    close() {
      for (const { kept, once } of Object.values(agents)) {
        kept.destroy();
        once.destroy();
      }
    },
  };
}

type Phase = "connect" | "answer" | "body";

/** The idle connection was closed by the other side just when the request went out. */
class StaleConnection extends Error {}

function headersOf(request: LightRequest, body: string | Uint8Array | null): http.OutgoingHttpHeaders {
  const headers: http.OutgoingHttpHeaders = { accept: "*/*", "accept-encoding": "gzip, br", "user-agent": "huawei-iot-client" };
  for (const [name, value] of request.headers) headers[name] = value;
  if (body !== null) headers["content-length"] = Buffer.byteLength(body);
  else if (request.method === "POST" || request.method === "PUT") headers["content-length"] = 0;
  return headers;
}

function responseOf(message: http.IncomingMessage, { method, url }: LightRequest): LightResponse {
  const headers = new Headers();
  for (let index = 0; index < message.rawHeaders.length; index += 2) {
    headers.append(message.rawHeaders[index] ?? "", message.rawHeaders[index + 1] ?? "");
  }
  const status = message.statusCode ?? 0;
  const bodiless = method === "HEAD" || status === 204 || status === 304;
  if (bodiless) message.resume();
  const body = bodiless ? null : decoded(message, headers.get("content-encoding"));
  return new LightResponse({ status, statusText: message.statusMessage ?? "", headers, url }, body);
}

/** Undoes the content codings, the last one first. */
function decoded(message: http.IncomingMessage, codings: string | null): Readable {
  let body: Readable = message;
  // A failure is for whoever reads the body. It must not end the process when nobody does.
  message.on("error", () => {});
  for (const coding of codings?.toLowerCase().split(",").reverse() ?? []) {
    const decoder = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress }[coding.trim()];
    if (decoder) body = pipeline(body, decoder(), () => {}).on("error", () => {});
  }
  return body;
}
