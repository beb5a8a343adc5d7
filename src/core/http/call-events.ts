import { performance } from "node:perf_hooks";
import { isListenedTo, publish } from "../diagnostics.ts";
import type { Call } from "./call.ts";
import { observationOf } from "./observation.ts";

/** Passes a call's answer on, and tells the channel `call` of it, where somebody listens when the call begins. */
export function told(call: Call, send: () => Promise<Response>): Promise<Response> {
  return isListenedTo("call") ? telling(call, send) : send();
}

async function telling(call: Call, send: () => Promise<Response>): Promise<Response> {
  const begun = performance.now();
  const tell = (outcome: { status?: number; requestId?: string; error?: unknown }) =>
    publish("call", {
      ...{ operation: operationOf(call), method: call.method, attempts: call.attempts },
      ...{ durationMs: performance.now() - begun, ...outcome },
    });
  try {
    const response = await send();
    const requestId = response.headers.get("x-request-id");
    const shown = requestId ? observationOf(response)?.redact(requestId, 128) : undefined;
    tell({ status: response.status, ...(shown && { requestId: shown }) });
    return response;
  } catch (error) {
    tell({ error });
    throw error;
  }
}

/** The operation's name, or the method and the path with whatever looks like an id left out: there are few of them. */
export function operationOf({ known, method, target }: Call): string {
  if (known?.operation) return known.name;
  const segments = target.pathname.split("/").map((segment) => (/\d/.test(segment) ? "*" : segment));
  return `${method} ${segments.join("/")}`;
}
