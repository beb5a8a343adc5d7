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

/** A `fetch` that records every exchange, for `toFitContract`. */
export function createRecorder(send: Recorder["fetch"] = globalThis.fetch): Recorder {
  const exchanges: Exchange[] = [];
  return {
    exchanges,
    async fetch(input, init) {
      const request = new Request(input, init);
      const sent = recorded(await request.clone().arrayBuffer());
      const response = await send(request);
      const { method, url } = request;
      exchanges.push({
        request: { method, url, headers: Object.fromEntries(request.headers), ...sent },
        response: {
          ...{ status: response.status, headers: Object.fromEntries(response.headers) },
          ...recorded(await response.clone().arrayBuffer()),
        },
      });
      return response;
    },
  };
}

function recorded(buffer: ArrayBuffer): RecordedBody {
  const bytes = new Uint8Array(buffer);
  const body = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return Buffer.from(body).equals(bytes) ? { body } : { body, bytes };
}
