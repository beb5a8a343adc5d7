import type { Call } from "../../core/http/call.ts";
import { type Record as Recording, recording } from "../../core/http/recording.ts";

/** A call as it went over the wire: the request's very text, and the answer's. */
export interface Exchange {
  request: { method: string; url: string; headers: Record<string, string> } & RecordedBody;
  response: { status: number; headers: Record<string, string> } & RecordedBody;
}

/** A body as text. One whose bytes are no UTF-8 is there as bytes too, because its text has lost something. */
export interface RecordedBody {
  body: string;
  bytes?: Uint8Array | undefined;
}

export interface Recorder {
  /** Sends, and records what went out and what came back. Give it to a client as its `fetch`. */
  fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** What was recorded, in order. Calls without an answer are not in it. It holds secrets. */
  exchanges: Exchange[];
}

/**
 * Records every exchange, for `toFitContract`.
 *
 * A client that is given its `fetch` keeps its own transport, with `tls`, `agent`, time limits and all.
 *
 * @param send sends instead of the client's transport
 */
export function createRecorder(send?: Recorder["fetch"]): Recorder {
  const exchanges: Exchange[] = [];
  const note = (request: Exchange["request"], { status, headers }: Response, answered: ArrayBuffer) =>
    void exchanges.push({ request, response: { status, headers: Object.fromEntries(headers), ...recorded(answered) } });

  async function fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    const sent = recorded(await request.clone().arrayBuffer());
    const response = await (send ?? globalThis.fetch)(request);
    const { method, url } = request;
    note({ method, url, headers: Object.fromEntries(request.headers), ...sent }, response, await response.clone().arrayBuffer());
    return response;
  }
  const record: Recording = async (call, response) => {
    // One that cannot be read is no answer; whoever reads it is told why.
    const answered = await response
      .clone()
      .arrayBuffer()
      .catch(() => undefined);
    if (answered) note(await requestOf(call), response, answered);
  };
  return { exchanges, fetch: send ? fetch : Object.assign(fetch, { [recording]: record }) };
}

async function requestOf({ method, url, headers, body }: Call): Promise<Exchange["request"]> {
  return { method, url, headers: Object.fromEntries(headers), ...recorded((await body) ?? "") };
}

function recorded(body: ArrayBuffer | Uint8Array | string): RecordedBody {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return Buffer.from(text).equals(bytes) ? { body: text } : { body: text, bytes };
}
