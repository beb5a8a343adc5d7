import { HuaweiIotError, ResponseError } from "../../errors.ts";
import { createRouter } from "../../openapi/router.ts";
import { TimeoutError } from "../abortable.ts";
import type { Redactor } from "../redactor.ts";
import { Call, type Known } from "./call.ts";
import type { Fetch } from "./fetch.ts";
import { TooLarge } from "./incoming.ts";
import { networkError } from "./network-error.ts";
import { type Observation, type Operations, observe } from "./observation.ts";
import { secretsOf } from "./sent-secrets.ts";
import type { Explain, Transport } from "./transport.ts";

export interface ExchangeOptions {
  transport: Transport;
  /** The API's address. It may have a path of its own, which the operations' paths follow. */
  baseUrl: string;
  operations: Operations;
  redactor: Redactor;
  /** Bounds a call from its first step to the last byte of its answer, in ms. */
  timeoutMs: number;
}

export interface Exchange {
  /** Sends a request as it is. A call of ours passes for one. */
  fetch: Fetch;
  /** Waits for what a call needs before it can be sent, inside the call's time. */
  within<T>(call: Call, work: Promise<T>): Promise<T>;
}

/**
 * The layer above the transport: it knows the API's operations, and words every failure, that of reading the answer too.
 *
 * - No answer, or one that breaks off, is a `NetworkError`. An abort throws the signal's reason.
 * - An answer that is too large to be read as a whole is a `ResponseError`.
 * - What the caller's own body, or the caller's own credential, throws is thrown as it is.
 */
export function createExchange({ transport, baseUrl, operations, redactor, timeoutMs }: ExchangeOptions): Exchange {
  const name = naming(baseUrl, operations, redactor);

  function observer(call: Call): Observation & { explain: Explain } {
    call.known ??= name(call);
    const observed = call.known;
    const redact: Observation["redact"] = (text, maxLength) =>
      redactor.redact(text, { more: secretsOf(call, observed.operation), maxLength });
    return {
      name: observed.name,
      operation: observed.operation,
      redact,
      explain(error, phase, status) {
        if (call.signal?.aborted) return call.signal.reason;
        if (error instanceof HuaweiIotError) return error;
        if (error instanceof TooLarge) return new ResponseError(observed.name, status, "too-large", tooLarge);
        if ((phase === "credential" || phase === "request") && !(error instanceof TimeoutError)) return error;
        return networkError({ operation: observed.name, method: call.method, target: call.target, phase, error, redact });
      },
    };
  }

  return {
    async fetch(input, init) {
      if (transport.closed) throw new TypeError("this client is closed; make a new one");
      const call = Call.from(input, init);
      const observation = observer(call);
      call.attempts++;
      const response = await transport.send(call, observation.explain);
      observe(response, observation);
      return response;
    },
    async within(call, work) {
      try {
        return await call.deadline(timeoutMs).race(work, "credential", graceMs);
      } catch (error) {
        throw observer(call).explain(error, "credential");
      }
    },
  };
}

/** The obtaining of a credential has the time of a call too, and says better what went wrong. */
const graceMs = 10;

const tooLarge = "the answer is larger than maxResponseBytes. Raise it, or read client.fetch(...).body as a stream.";

/** Finds the operation of a call. */
function naming(baseUrl: string, operations: Operations, redactor: Redactor): (call: Call) => Known {
  const router = () => {
    const routes = Object.entries(operations).map(([name, operation]) => ({ ...operation, name, operation }));
    return createRouter(routes, new URL(baseUrl).pathname.replace(/\/$/, ""));
  };
  let route: ReturnType<typeof router> | undefined;
  return ({ method, target: { pathname } }) => {
    // Only now: a typed call brings its name along.
    route ??= router();
    const found = route(method, pathname)?.route;
    return found ?? { name: redactor.redact(`${method} ${pathname}`), operation: undefined };
  };
}
