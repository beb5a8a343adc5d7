import { ResponseError } from "../../errors.ts";
import { pathPattern } from "../../openapi/router.ts";
import { abortable, timeLimit } from "../abortable.ts";
import type { Redactor } from "../redactor.ts";
import { networkError } from "./network-error.ts";
import type { Transport } from "./transport.ts";

/** The standard `fetch`, as far as this package uses it. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Operations of an API and their documented errors, by operationId, as generated from its spec. */
export type Operations = Readonly<Record<string, Operation>>;
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly errors: Readonly<Record<string, Readonly<Record<string, { readonly description: string; readonly advice: string }>>>>;
}

/** What a response is the answer to: what an error must know, and nothing more. */
export interface Exchange {
  /** The operationId; method and path when no spec describes the call. */
  readonly name: string;
  readonly operation: Operation | undefined;
  readonly redact: Redactor["redact"];
  /** What the credentials have to say to a refusal, beside the documented advice. */
  hint?: string;
}

const exchanges = new WeakMap<Response, Exchange>();

/** The exchange of a response that came from `createExchange`, also through openapi-fetch. */
export const exchangeOf = (response: Response): Exchange | undefined => exchanges.get(response);

export interface ExchangeOptions {
  transport: Transport;
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
export function createExchange({ transport, operations, redactor }: ExchangeOptions): Fetch {
  const match = matcher(operations);
  return async (input, init) => {
    if (transport.closed) throw new TypeError("this client is closed; make a new one");
    const request = new transport.Request(input, { ...init, redirect: "error" });
    const exchange: Exchange = { ...match(request), redact: redactor.redact };
    const limit = transport.timeoutMs === undefined ? undefined : timeLimit(transport.timeoutMs, request.signal);
    try {
      const sending = transport.fetch(limit ? new transport.Request(request, { signal: limit.signal }) : request);
      const response = await abortable(sending, limit?.signal);
      exchanges.set(response, exchange);
      if (exchange.operation) {
        // Read here, on a clone, so that a body that breaks off or is no JSON fails with a typed error.
        const text = await abortable(response.clone().text(), limit?.signal);
        if (response.ok && text !== "" && !isJson(text)) {
          const type = response.headers.get("content-type")?.split(";")[0] || "no media type";
          throw new ResponseError(
            exchange.name,
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
      throw networkError(exchange.name, request.method, error, redactor.redact);
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

/** Finds the operation of a request. The base URL may have a path of its own in front. */
function matcher(operations: Operations): (request: Request) => Pick<Exchange, "name" | "operation"> {
  const patterns = Object.entries(operations).map(([name, operation]) => {
    return { name, operation, path: new RegExp(`${pathPattern(operation.path)}$`) };
  });
  return ({ method, url }) => {
    const { pathname } = new URL(url);
    const unfilled = /%7B(\w+)%7D/i.exec(pathname)?.[1];
    if (unfilled) throw new TypeError(`the path parameter ${unfilled} is missing: pass params.path.${unfilled}`);
    const found = patterns.find(({ operation, path }) => operation.method === method && path.test(pathname));
    return { name: found?.name ?? `${method} ${pathname}`, operation: found?.operation };
  };
}
