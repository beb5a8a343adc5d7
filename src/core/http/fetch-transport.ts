import { Readable } from "node:stream";
import { codedError } from "../coded-error.ts";
import type { Phase } from "../deadline.ts";
import type { Fetch } from "./fetch.ts";
import { Incoming } from "./incoming.ts";
import { LightResponse } from "./light-response.ts";
import type { Transport, TransportOptions } from "./transport.ts";

/**
 * Sends over the application's own fetch, which gets standard Requests. It knows no limit of ours and need not listen to
 * the signal: when the time is up, the call ends without it.
 */
export function fetchTransport(fetch: Fetch, { timeoutMs, maxResponseBytes }: TransportOptions): Omit<Transport, "closed"> {
  const underWay = new Set<(error: unknown) => void>();
  return {
    send: (call, explain) =>
      new Promise((resolve, reject) => {
        const controller = new AbortController();
        let phase: Phase = "request";
        let body: Incoming | undefined;
        const fail = (error: unknown) => {
          done();
          reject(explain(error, phase));
          body?.fail(error);
          controller.abort(error);
        };
        const done = () => {
          watch.stop();
          underWay.delete(fail);
        };
        underWay.add(fail);
        const watch = call.deadline(timeoutMs).watch(() => phase, fail);

        async function answer(): Promise<LightResponse> {
          const { url, method, headers, signal } = call;
          const payload = await call.body;
          signal?.throwIfAborted();
          const request = new Request(url, { method, headers, body: payload, redirect: "error", signal: controller.signal });
          phase = "answer";
          const response = await fetch(request);
          phase = "body";
          const head = { status: response.status, statusText: response.statusText, headers: response.headers, url: response.url || url };
          if (!response.body) {
            done();
            return new LightResponse(head, null);
          }
          const source = Readable.from(response.body as unknown as AsyncIterable<Uint8Array>, { objectMode: false }).once("close", done);
          body = new Incoming(source, {
            maxBytes: maxResponseBytes,
            explain: (error) => explain(error, "body", response.status),
            waiting: watch.idle,
          });
          return new LightResponse(head, body);
        }
        answer().then((response) => resolve(response as unknown as Response), fail);
      }),
    close() {
      const closed = codedError("CLIENT_CLOSED", "the client was closed");
      for (const fail of underWay) fail(closed);
    },
  };
}
