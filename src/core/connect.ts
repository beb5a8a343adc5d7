import { createExchange } from "./http/exchange.ts";
import type { Fetch } from "./http/fetch.ts";
import type { Operations } from "./http/observation.ts";
import type { TlsOptions } from "./http/tls.ts";
import { createTransport, type Transport } from "./http/transport.ts";
import { defaultTimeoutMs, milliseconds } from "./options.ts";
import { createRedactor, type Redactor } from "./redactor.ts";

/** What every client takes beside the options of its API. */
export interface ConnectionOptions {
  tls?: TlsOptions | undefined;
  fetch?: Fetch | undefined;
  timeoutMs?: number | undefined;
}

/** What every client stands on. */
export interface Connection {
  /** The address of the API, without a trailing slash. */
  baseUrl: string;
  operations: Operations;
  transport: Transport;
  redactor: Redactor;
  /** Sends requests to the API, without any credential. */
  exchange: Fetch;
  /** Bounds each call, and the obtaining of a secret, in ms. */
  timeoutMs: number;
}

/** @throws TypeError for wrong options */
export function connect(baseUrl: string, operations: Operations, { tls, fetch, timeoutMs }: ConnectionOptions): Connection {
  const limit = milliseconds("timeoutMs", timeoutMs ?? defaultTimeoutMs);
  const transport = createTransport({ baseUrl, fetch, tls, timeoutMs: limit });
  return connectOver({ transport, redactor: createRedactor(), timeoutMs: limit }, baseUrl, operations);
}

/** Another API, over the transport of a client. */
export function connectOver(
  shared: Pick<Connection, "transport" | "redactor" | "timeoutMs">,
  baseUrl: string,
  operations: Operations,
): Connection {
  const { transport, redactor, timeoutMs } = shared;
  return { baseUrl, operations, transport, redactor, timeoutMs, exchange: createExchange({ transport, baseUrl, operations, redactor }) };
}
