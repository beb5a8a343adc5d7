import { publish } from "../diagnostics.ts";
import type { LiveSecret, Peek } from "../secret/live-secret.ts";
import { Call } from "./call.ts";
import { operationOf, told } from "./call-events.ts";
import type { Exchange } from "./exchange.ts";
import type { Fetch } from "./fetch.ts";
import { observationOf } from "./observation.ts";
import { createRenewals } from "./renewals.ts";

export interface AuthorizedFetchOptions<T> {
  /** Sends without the secret. */
  exchange: Fetch;
  within: Exchange["within"];
  /** The address that may see the secret. A path alone is taken relative to it. */
  baseUrl: string;
  secret: LiveSecret<T> & Peek<T>;
  /** Puts the secret into the headers. */
  authorize(headers: Headers, value: T): void;
  /** Whether the platform refused the secret, which is more than refusing the call. It leaves the body unread. */
  isRefused(response: Response): boolean | Promise<boolean>;
}

/** Dots that lead up once somebody has decoded a slash beside them. Plain ones, and `%2e`, the URL has resolved by itself. */
const hiddenDots = /(^|\/|\\|%2f|%5c)(\.|%2e){2}($|\/|\\|%2f|%5c)/i;

/** Makes the calls to a client's own address; a path alone is taken relative to it. */
export type OwnCalls = (input: string | URL | Request, init?: RequestInit) => Call;

/**
 * An address with a path of its own is left by no other path: what is beside it may be somebody else's.
 *
 * @returns throws TypeError for any other address: the secret would go to somebody else
 */
export function ownCalls(baseUrl: string): OwnCalls {
  const { origin, pathname } = new URL(baseUrl);
  return (input, init) => {
    const call = Call.from(typeof input === "string" && input.startsWith("/") ? baseUrl + input : input, init);
    const sent = call.target;
    if (sent.origin !== origin) throw new TypeError(`this client sends its secret to ${origin} only`);
    if (pathname !== "/" && (hiddenDots.test(sent.pathname) || !`${sent.pathname}/`.startsWith(`${pathname}/`)))
      throw new TypeError(`this client sends its secret to ${baseUrl} and what is below it only`);
    return call;
  };
}

/**
 * A `fetch` that carries a live secret. When the platform refuses the secret, the call is sent once more with another
 * one; at most twice, by construction. When there is no other one, or another one would not help (`createRenewals`), the refusal is
 * returned with its body intact.
 *
 * A decorator and not an openapi-fetch middleware, because a middleware cannot send a consumed body again.
 *
 * @throws TypeError when the address is not the client's own: the secret would go to somebody else
 */
export function createAuthorizedFetch<T>({ exchange, within, baseUrl, secret, authorize, isRefused }: AuthorizedFetchOptions<T>): Fetch {
  const renewals = createRenewals<T>();
  const ownCall = ownCalls(baseUrl);

  async function carried(call: Call): Promise<Response> {
    async function send(value: T, isSecond: boolean) {
      authorize(call.headers, value);
      const end = renewals.begin(value, isSecond);
      try {
        const response = await exchange(call as unknown as Request);
        const refused = await isRefused(response);
        const operation = operationOf(call);
        if (refused && isSecond) renewals.didNotHelp(operation, value);
        else if (response.ok) renewals.worked(operation, value);
        return { response, refused, operation };
      } finally {
        end();
      }
    }
    if (call.signal?.aborted) throw call.signal.reason;
    const value = secret.peek?.() ?? (await within(call, secret.get()));
    const { response, refused, operation } = await send(value, false);
    if (!refused || (await within(call, renewals.isPointless(operation, value)))) return response;

    secret.reject(value);
    const another = await within(call, secret.get());
    if (another === value) return response;
    publish("resend", { operation: observationOf(response)?.name ?? call.method });
    await response.body?.cancel();
    return (await send(another, true)).response;
  }

  return async (input, init) => {
    const call = ownCall(input, init);
    return told(call, () => carried(call));
  };
}
