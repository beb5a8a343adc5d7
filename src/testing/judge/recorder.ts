/** A call as it went over the wire: the request's very text, and the answer's. */
export interface Exchange {
  request: { method: string; url: string; headers: Record<string, string>; body: string };
  response: { status: number; headers: Record<string, string>; body: string };
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
      // As text, because a body that is sent on as a stream goes out in another form.
      const body = await request.clone().text();
      const response = await send(request);
      const { method, url } = request;
      exchanges.push({
        request: { method, url, headers: Object.fromEntries(request.headers), body },
        response: { status: response.status, headers: Object.fromEntries(response.headers), body: await response.clone().text() },
      });
      return response;
    },
  };
}
