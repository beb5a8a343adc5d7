import type { Credentials } from "../core/credentials.ts";
import { text } from "../core/options.ts";
import type { LiveSecret, Peek } from "../core/secret/live-secret.ts";
import { xAuthTokenFetch } from "./x-auth-token.ts";

/**
 * Credentials for Huawei Cloud: a user token that the application gets by itself.
 *
 * A function is asked before every request, so it should keep its token. It is waited for as long as the client's `timeoutMs` says.
 * When the API refuses a token with 401, the function is asked once more; if it gives the same token again, the refusal is the result.
 *
 * @throws TypeError for a token that is empty or that no header can carry; nothing is sent
 */
export function userToken(token: string | (() => string | Promise<string>)): Credentials {
  const checked = (value: unknown) => text("userToken", value, { header: true });
  if (typeof token !== "function") checked(token);
  const secret: LiveSecret<string> & Peek<string> = {
    peek: () => (typeof token === "function" ? undefined : token),
    get: async () => checked(typeof token === "function" ? await token() : token),
    reject() {},
  };
  return {
    authorize: (context) => ({ fetch: xAuthTokenFetch(context, secret, (value) => value) }),
  };
}
