import { publish } from "../diagnostics.ts";
import type { LiveSecret } from "../secret/live-secret.ts";
import { Call } from "./call.ts";
import type { Exchange } from "./exchange.ts";
import type { Fetch } from "./fetch.ts";
import { observationOf } from "./observation.ts";

export interface AuthorizedFetchOptions<T> {
  /** Sends without the secret. */
  exchange: Fetch;
  within: Exchange["within"];
  /** The address that may see the secret. A path alone is taken relative to it. */
  baseUrl: string;
  secret: LiveSecret<T>;
  /** Puts the secret into the headers. */
  authorize(headers: Headers, value: T): void;
  /** Whether the platform refused the secret, which is more than refusing the call. To read the body, clone the response. */
  isRefused(response: Response): boolean | Promise<boolean>;
}

/**
 * A call to the client's own address; a path alone is taken relative to it.
 *
 * @throws TypeError for any other address: the secret would go to somebody else
 */
export function ownCall(baseUrl: string, input: string | URL | Request, init?: RequestInit): Call {
  const call = Call.from(typeof input === "string" && input.startsWith("/") ? baseUrl + input : input, init);
  const { origin } = new URL(baseUrl);
  if (call.target.origin !== origin) throw new TypeError(`this client sends its secret to ${origin} only`);
  return call;
}

/**
 * A `fetch` that carries a live secret. When the platform refuses the secret, the call is sent once more with another
 * one; at most twice, by construction. When there is no other one, the refusal is returned with its body intact.
 *
 * A decorator and not an openapi-fetch middleware, because a middleware cannot send a consumed body again.
 *
 * @throws TypeError when the address is not the client's own: the secret would go to somebody else
 */
export function createAuthorizedFetch<T>({ exchange, within, baseUrl, secret, authorize, isRefused }: AuthorizedFetchOptions<T>): Fetch {
  return async (input, init) => {
    const call = ownCall(baseUrl, input, init);
    const send = (value: T) => {
      authorize(call.headers, value);
      return exchange(call as unknown as Request);
    };
    const value = await within(call, secret.get());
    const response = await send(value);
    if (!(await isRefused(response))) return response;

    secret.reject(value);
    const another = await within(call, secret.get());
    if (another === value) return response;
    publish("resend", { operation: observationOf(response)?.name ?? call.method });
    await response.body?.cancel();
    return send(another);
  };
}
