import type { CredentialsContext } from "../core/credentials.ts";
import { createAuthorizedFetch } from "../core/http/authorized-fetch.ts";
import type { Fetch } from "../core/http/fetch.ts";
import type { LiveSecret, Peek } from "../core/secret/live-secret.ts";

/** A client's fetch with a user token in X-Auth-Token. */
export function xAuthTokenFetch<T>(
  { exchange, within, baseUrl, redactor, isRefused }: CredentialsContext,
  secret: LiveSecret<T> & Peek<T>,
  tokenOf: (value: T) => string,
): Fetch {
  return createAuthorizedFetch({
    exchange,
    within,
    baseUrl,
    secret,
    authorize(headers, value) {
      const token = tokenOf(value);
      redactor.add(token);
      headers.set("X-Auth-Token", token);
    },
    isRefused,
  });
}
