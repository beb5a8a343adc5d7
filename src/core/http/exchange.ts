import { ResponseError } from "../../errors.ts";
import { createRouter } from "../../openapi/router.ts";
import { abortable, timeLimit } from "../abortable.ts";
import type { Redactor } from "../redactor.ts";
import type { Fetch } from "./fetch.ts";
import { networkError } from "./network-error.ts";
import { type Observation, type Operations, observe } from "./observation.ts";
import type { Transport } from "./transport.ts";

export interface ExchangeOptions {
  transport: Transport;
  /** The API's address. It may have a path of its own, which the operations' paths follow. */
  baseUrl: string;
  operations: Operations;
  redactor: Redactor;
}

/**
 * The lowest layer above the transport: a `fetch` that knows the API's operations.
 *
 * - A path parameter that was not filled in is a `TypeError`; nothing is sent.
 * - Redirects are errors, because a 307 would post the secret again, to another address.
 * - No answer, or one that breaks off, is a `NetworkError`. An abort throws the signal's reason.
 * - A success of a known operation that is not JSON is a `ResponseError`. (openapi-fetch would throw a SyntaxError that
 *   quotes the body, which may hold a token.)
 */
export function createExchange({ transport, baseUrl, operations, redactor }: ExchangeOptions): Fetch {
  const name = naming(baseUrl, operations);
  return async (input, init) => {
    if (transport.closed) throw new TypeError("this client is closed; make a new one");
    const request = new transport.Request(input, { ...init, redirect: "error" });
    const observation: Observation = { ...name(request), redact: redactor.redact };
    const limit = transport.timeoutMs === undefined ? undefined : timeLimit(transport.timeoutMs, request.signal);
    try {
      const sending = transport.fetch(limit ? new transport.Request(request, { signal: limit.signal }) : request);
      const response = await abortable(sending, limit?.signal);
      observe(response, observation);
      if (observation.operation) {
        // Read here, on a clone, so that a body that breaks off or is no JSON fails with a typed error.
        const text = await abortable(response.clone().text(), limit?.signal);
        if (response.ok && text !== "" && !isJson(text)) {
          const type = response.headers.get("content-type")?.split(";")[0] || "no media type";
          throw new ResponseError(
            observation.name,
            response.status,
            "not-json",
            `HTTP ${response.status} with a body that is not JSON (${type}). Check that the address is the platform's API.`,
          );
        }
      }
      return response;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      if (request.signal.aborted) throw request.signal.reason;
      throw networkError(observation.name, request.method, error, redactor.redact);
    } finally {
      limit?.end();
    }
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Finds the operation of a request. */
function naming(baseUrl: string, operations: Operations): (request: Request) => Pick<Observation, "name" | "operation"> {
  const routes = Object.entries(operations).map(([name, operation]) => ({ ...operation, name, operation }));
  const route = createRouter(routes, new URL(baseUrl).pathname.replace(/\/$/, ""));
  return ({ method, url }) => {
    const { pathname } = new URL(url);
    const unfilled = /%7B(\w+)%7D/i.exec(pathname)?.[1];
    if (unfilled) throw new TypeError(`the path parameter ${unfilled} is missing: pass params.path.${unfilled}`);
    const found = route(method, pathname)?.route;
    return { name: found?.name ?? `${method} ${pathname}`, operation: found?.operation };
  };
}
