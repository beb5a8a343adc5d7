import { publish } from "../diagnostics.ts";
import type { LiveSecret } from "../secret/live-secret.ts";
import type { Fetch } from "./fetch.ts";
import { observationOf } from "./observation.ts";

export interface AuthorizedFetchOptions<T> {
  fetch: Fetch;
  /** The Request class that goes with `fetch`. */
  Request: typeof globalThis.Request;
  /** The address that may see the secret. A path alone is taken relative to it. */
  baseUrl: string;
  secret: LiveSecret<T>;
  /** Puts the secret into the headers. */
  authorize(headers: Headers, value: T): void;
  /** Whether the platform refused the secret, which is more than refusing the call. To read the body, clone the response. */
  isRefused(response: Response): boolean | Promise<boolean>;
}

/**
 * A request to the client's own address; a path alone is taken relative to it.
 *
 * @throws TypeError for any other address: the secret would go to somebody else
 */
export function ownRequest(
  Request: typeof globalThis.Request,
  baseUrl: string,
  input: string | URL | Request,
  init?: RequestInit,
): Request {
  const request = new Request(typeof input === "string" && input.startsWith("/") ? baseUrl + input : input, init);
  const { origin } = new URL(baseUrl);
  if (new URL(request.url).origin !== origin) throw new TypeError(`this client sends its secret to ${origin} only`);
  return request;
}

/**
 * A `fetch` that carries a live secret. When the platform refuses the secret, the call is sent once more with another
 * one; at most twice, by construction. When there is no other one, the refusal is returned with its body intact.
 *
 * A decorator and not an openapi-fetch middleware, because a middleware cannot send a consumed body again.
 *
 * @throws TypeError when the address is not the client's own: the secret would go to somebody else
 */
export function createAuthorizedFetch<T>({ fetch, Request, baseUrl, secret, authorize, isRefused }: AuthorizedFetchOptions<T>): Fetch {
  return async (input, init) => {
    const request = ownRequest(Request, baseUrl, input, init);
    const { signal } = request;

    const send = (value: T, from: Request) => {
      authorize(from.headers, value);
      return fetch(from);
    };
    const value = await secret.get({ signal });
    const response = await send(value, request.clone());
    if (!(await isRefused(response))) return response;

    secret.reject(value);
    const another = await secret.get({ signal });
    if (another === value) return response;
    publish("resend", { operation: observationOf(response)?.name ?? request.method });
    await response.body?.cancel();
    return send(another, request);
  };
}
