import type { Agent } from "node:http";
import type { Phase } from "../deadline.ts";
import { knownOptions } from "../options.ts";
import { Call } from "./call.ts";
import type { Fetch } from "./fetch.ts";
import { fetchTransport } from "./fetch-transport.ts";
import { behaveAsStandard, type LightResponse } from "./light-response.ts";
import { nodeTransport } from "./node-transport.ts";
import { type TlsOptions, tlsOptions } from "./tls.ts";

/** Words what went wrong: gives what the call, or the reading of its answer, rejects with. */
export type Explain = (error: unknown, phase: Phase) => unknown;

export interface Transport {
  /** Sends a call. Bounded from here to the last byte of the answer; whatever fails, here or while the answer is read, is explained. */
  send(call: Call, explain: Explain): Promise<LightResponse>;
  readonly closed: boolean;
  /** Closes the connections. Calls under way fail, later ones are to be refused. */
  close(): void;
}

export interface TransportOptions {
  /** The client's own address, to which `tls.servername` applies. */
  baseUrl: string;
  tls?: TlsOptions | undefined;
  /** A Node agent, for example of a company's proxy, in the place of the client's own. */
  agent?: Agent | undefined;
  /** The application's own fetch, in the place of node:http and node:https. */
  fetch?: Fetch | undefined;
  /** Bounds a call from its first step to the last byte of its answer, in ms. */
  timeoutMs: number;
  /** Bounds an answer that is read as a whole, decoded, in bytes. */
  maxResponseBytes: number;
}

/** @throws TypeError for options that do not go together, and where the standard Headers, Request and Response are missing */
export function createTransport(options: TransportOptions): Transport {
  behaveAsStandard();
  const { fetch, tls, agent } = options;
  if (tls !== undefined) knownOptions("tls", tls, tlsOptions);
  if (fetch && tls) throw new TypeError("tls is for the built-in transport; give the certificates to your own fetch");
  if (fetch && agent) throw new TypeError("agent is for the built-in transport; give it to your own fetch");
  const transport = fetch ? fetchTransport(fetch, options) : nodeTransport(options);
  let closed = false;
  return {
    send: transport.send,
    get closed() {
      return closed;
    },
    close() {
      closed = true;
      transport.close();
    },
  };
}

/** A transport as a plain `fetch`, which rejects with what went wrong as it is. */
export const asFetch =
  (transport: Transport): Fetch =>
  async (input, init) => {
    const call = Call.from(input, init);
    return (await transport.send(call, (error) => (call.signal?.aborted ? call.signal.reason : error))) as unknown as Response;
  };
