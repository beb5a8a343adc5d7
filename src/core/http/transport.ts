import type { Phase } from "../deadline.ts";
import type { Call } from "./call.ts";
import type { Fetch } from "./fetch.ts";
import type { TlsOptions } from "./tls.ts";

/** An agent of node:http or node:https, such as `HttpsProxyAgent`; told by its shape, so that nobody needs the types of Node. */
export interface NodeAgent {
  readonly maxSockets: number;
  destroy(): void;
}

/** Words what went wrong: gives what the call, or the reading of its answer, rejects with. */
export type Explain = (error: unknown, phase: Phase, status?: number) => unknown;

export interface Transport {
  /** Sends a call. Bounded from here to the last byte of the answer; whatever fails, here or while the answer is read, is explained. */
  send(call: Call, explain: Explain): Promise<Response>;
  readonly closed: boolean;
  /** Closes the connections. Calls under way fail, later ones are to be refused. */
  close(): void;
}

export interface TransportOptions {
  /** The client's own address, to which `tls.servername` applies. */
  baseUrl: string;
  tls?: TlsOptions | undefined;
  /** A Node agent, for example of a company's proxy, in the place of the client's own. */
  agent?: NodeAgent | undefined;
  /** The application's own fetch, in the place of node:http and node:https. */
  fetch?: Fetch | undefined;
  /** Bounds a call from its first step to the last byte of its answer, in ms. */
  timeoutMs: number;
  /** Bounds an answer that is read as a whole, decoded, in bytes. */
  maxResponseBytes: number;
}
