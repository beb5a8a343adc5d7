import { Call } from "./call.ts";
import type { Fetch } from "./fetch.ts";
import { fetchTransport } from "./fetch-transport.ts";
import { behaveAsStandard } from "./light-response.ts";
import { nodeTransport } from "./node-transport.ts";
import { recorded, recordOf } from "./recording.ts";
import { checkedTls } from "./tls.ts";
import type { Transport, TransportOptions } from "./transport.ts";

/** @throws TypeError for options that do not go together, and where the standard Headers, Request and Response are missing */
export function createTransport(options: TransportOptions): Transport {
  behaveAsStandard();
  const { agent } = options;
  const record = recordOf(options.fetch);
  const fetch = record ? undefined : options.fetch;
  const tls = checkedTls(options.tls);
  if (fetch && tls) throw new TypeError("tls is for the built-in transport; give the certificates to your own fetch");
  if (agent !== undefined) checkAgent(agent);
  if (fetch && agent) throw new TypeError("agent is for the built-in transport; give it to your own fetch");
  const transport = fetch ? fetchTransport(fetch, options) : nodeTransport({ ...options, tls });
  let closed = false;
  return {
    send: record ? recorded(transport.send, record) : transport.send,
    get closed() {
      return closed;
    },
    close() {
      closed = true;
      transport.close();
    },
  };
}

/** Anything with which node:http makes connections: there are several packages of agents, and none has to inherit from Node's. */
function checkAgent(agent: unknown): void {
  const { addRequest, options } = (agent ?? {}) as {
    addRequest?: unknown;
    options?: { rejectUnauthorized?: unknown; checkServerIdentity?: unknown };
  };
  if (typeof addRequest !== "function")
    throw new TypeError("agent must be an agent of node:http or node:https, or one that behaves like it");
  if (options?.rejectUnauthorized === false || options?.checkServerIdentity !== undefined)
    throw new TypeError(
      "agent must not switch the certificate checks off; pass a private CA as tls.ca, and another name as tls.servername",
    );
}

/** A transport as a plain `fetch`, which rejects with what went wrong as it is. */
export const asFetch =
  (transport: Transport): Fetch =>
  async (input, init) => {
    const call = Call.from(input, init);
    return transport.send(call, (error) => (call.signal?.aborted ? call.signal.reason : error));
  };
