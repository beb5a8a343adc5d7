import type { Credentials } from "../core/credentials.ts";
import { text } from "../core/options.ts";
import type { LiveSecret } from "../core/secret/live-secret.ts";
import { xAuthTokenFetch } from "./x-auth-token.ts";

/**
 * Credentials for Huawei Cloud: a user token that the application gets by itself.
 *
 * A function is asked before every request, so it should keep its token. When the API refuses a token with 401, the
 * function is asked once more; if it gives the same token again, the refusal is the result.
 *
 * @throws TypeError for an empty token; nothing is sent
 */
export function userToken(token: string | (() => string | Promise<string>)): Credentials {
  if (typeof token !== "function") text("userToken", token);
  const secret: LiveSecret<string> = {
    async get({ signal } = {}) {
      const value = text("userToken", typeof token === "function" ? await token() : token);
      signal?.throwIfAborted();
      return value;
    },
    reject() {},
  };
  return { authorize: (context) => ({ fetch: xAuthTokenFetch(context, secret, (value) => value) }) };
}
