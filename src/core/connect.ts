import { createTransport } from "./http/create-transport.ts";
import { createExchange, type Exchange } from "./http/exchange.ts";
import type { Fetch } from "./http/fetch.ts";
import type { Operations } from "./http/observation.ts";
import type { TlsOptions } from "./http/tls.ts";
import type { NodeAgent, Transport } from "./http/transport.ts";
import { bytes, defaultMaxResponseBytes, defaultTimeoutMs, milliseconds } from "./options.ts";
import { createRedactor, type Redactor } from "./redactor.ts";

/** What every client takes beside the options of its API. */
export interface ConnectionOptions {
  /** Private CA, client certificate, expected server name. Certificates are always checked. */
  tls?: TlsOptions | undefined;
  /**
   * A Node agent that makes the connections, for example the `HttpsProxyAgent` of a company's proxy; `tls` holds with it
   * too. Default: agents of the client's own, which follow Node's own proxy setting (NODE_USE_ENV_PROXY) where there is one.
   * The client does not close it.
   */
  agent?: NodeAgent | undefined;
  /** Sends the requests instead of the built-in transport. It gets Requests with `redirect: "error"`; leave that as it is. */
  fetch?: Fetch | undefined;
  /** Bounds each call as a whole, and the obtaining of a token, in ms. Default 30,000. */
  timeoutMs?: number | undefined;
  /**
   * Bounds each answer that is read as a whole, decoded, in bytes. Default 16 MiB. What is read as a stream
   * (`client.fetch(...).body`) is not bounded.
   */
  maxResponseBytes?: number | undefined;
}

export const connectionOptions: Record<keyof ConnectionOptions, true> = {
  tls: true,
  agent: true,
  fetch: true,
  timeoutMs: true,
  maxResponseBytes: true,
};

/** What every client stands on. */
export interface Connection {
  /** The address of the API, without a trailing slash. */
  baseUrl: string;
  operations: Operations;
  transport: Transport;
  redactor: Redactor;
  /** Sends requests to the API, without any credential. */
  exchange: Fetch;
  /** Waits for what a call needs before it can be sent, inside the call's time. */
  within: Exchange["within"];
  /** Bounds each call as a whole, and the obtaining of a secret, in ms. */
  timeoutMs: number;
}

/** @throws TypeError for wrong options */
export function connect(baseUrl: string, operations: Operations, options: ConnectionOptions): Connection {
  const { tls, agent, fetch } = options;
  const timeoutMs = milliseconds("timeoutMs", options.timeoutMs ?? defaultTimeoutMs);
  const maxResponseBytes = bytes("maxResponseBytes", options.maxResponseBytes ?? defaultMaxResponseBytes);
  const transport = createTransport({ baseUrl, fetch, tls, agent, timeoutMs, maxResponseBytes });
  return connectOver({ transport, redactor: createRedactor(), timeoutMs }, baseUrl, operations);
}

/** Another API, over the transport of a client. */
export function connectOver(
  shared: Pick<Connection, "transport" | "redactor" | "timeoutMs">,
  baseUrl: string,
  operations: Operations,
): Connection {
  const { fetch, within } = createExchange({ ...shared, baseUrl, operations });
  return { ...shared, baseUrl, operations, exchange: fetch, within };
}
