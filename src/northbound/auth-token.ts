import type { Client } from "openapi-fetch";
import type { AuthOutDTO, AuthRefreshOutDTO, paths } from "../../generated/northbound/types.ts";
import { unwrap } from "../core/http/unwrap.ts";
import { fitsHeader } from "../core/options.ts";
import type { Redactor } from "../core/redactor.ts";
import type { LiveSecretOptions, ObtainContext } from "../core/secret/live-secret.ts";
import type { Obtained } from "../core/secret/secret-state.ts";
import { ApiError, NetworkError, ResponseError } from "../errors.ts";

/**
 * The tokens of the newest login or refresh, as the platform sent them (`AuthOutDTO`), and when they expire.
 * The document's fields; a secret, so keep it out of logs.
 */
export interface AuthToken extends Readonly<AuthOutDTO> {
  /** Epoch ms at which the access token expires, counted from before the request was sent. */
  readonly expiresAt: number;
}

/**
 * A refresh token is used for this long. Documents state its lifetime as one month or as 24 hours; the shorter one is
 * safe, and after it a login does the same.
 */
const refreshTokenMs = 24 * 60 * 60 * 1000;

/**
 * How the access token is obtained.
 *
 * | situation                                                                 | then                                   |
 * |---------------------------------------------------------------------------|----------------------------------------|
 * | there is a refresh token that may live, and the old token was not refused | refresh (JSON)                         |
 * | no answer to the refresh, or a 5xx                                        | its error; a login would meet the same |
 * | any other failure of the refresh                                          | login (form)                           |
 * | otherwise                                                                 | login (form)                           |
 */
export function authTokenSource(
  api: Client<paths>,
  { appId, secret }: { appId: string; secret: string },
  redactor: Redactor,
): Pick<LiveSecretOptions<AuthToken>, "operation" | "obtain" | "parts" | "isUsable" | "sharedWarning"> {
  async function login(startedAt: number, signal: AbortSignal): Promise<Obtained<AuthToken>> {
    const result = await api.POST("/iocm/app/sec/v1.1.0/login", {
      body: { appId, secret },
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      signal,
    });
    return read("getAuthToken", unwrap(result), startedAt, result.response.status);
  }

  async function refresh(refreshToken: string, startedAt: number, signal: AbortSignal): Promise<Obtained<AuthToken>> {
    // It may have come out of a store.
    redactor.add(refreshToken);
    const result = await api.POST("/iocm/app/sec/v1.1.0/refreshToken", { body: { appId, secret, refreshToken }, signal });
    return read("refreshAuthToken", unwrap(result), startedAt, result.response.status);
  }

  /** Lenient where platforms differ: `expiresIn` as a numeric string, `refreshToken` null, tokens of any length. */
  function read(operation: string, answer: AuthOutDTO | AuthRefreshOutDTO, startedAt: number, status: number): Obtained<AuthToken> {
    // What is no object becomes one without a token.
    const fields = { ...(typeof answer === "object" ? answer : {}) } as AuthOutDTO;
    const lifetimeMs = seconds(fields.expiresIn) * 1000;
    const value = Object.freeze({ ...fields, expiresIn: lifetimeMs / 1000, expiresAt: startedAt + lifetimeMs });
    // Here already, so that a login follows a refresh without a token.
    if (!isUsable(value)) throw new ResponseError(operation, status, "unusable-secret", "the answer has no usable token.");
    redactor.add(value.accessToken);
    if (value.refreshToken) redactor.add(value.refreshToken);
    return { value, lifetimeMs, status };
  }

  return {
    operation: "getAuthToken",
    parts: ({ accessToken }) => [accessToken],
    isUsable,
    sharedWarning:
      `The platform keeps refusing fresh access tokens of appId ${appId}. Somebody else logs in with it, and only the newest ` +
      "token is valid. Use one client per appId, or give all of them one store.",
    async obtain({ previous, startedAt, signal }: ObtainContext<AuthToken>) {
      const refreshToken = previous?.value.refreshToken;
      if (previous && refreshToken && !previous.refused && startedAt < previous.obtainedAt + refreshTokenMs) {
        try {
          return await refresh(refreshToken, startedAt, signal);
        } catch (error) {
          if (signal.aborted || error instanceof NetworkError || (error instanceof ApiError && error.status >= 500)) throw error;
        }
      }
      return login(startedAt, signal);
    },
  };
}

/** A number, or a text that is one: "3,600" is not 3. */
const seconds = (value: unknown): number =>
  typeof value === "number" || (typeof value === "string" && /^\d{1,12}(\.\d+)?$/.test(value)) ? Number(value) : Number.NaN;

/** Whether the fields that we and the application use are what they should be, whoever they come from. */
const isUsable = ({ accessToken, refreshToken, expiresIn, expiresAt }: AuthToken): boolean =>
  typeof accessToken === "string" &&
  fitsHeader(accessToken) &&
  (typeof refreshToken === "string" || refreshToken === null || refreshToken === undefined) &&
  Number.isFinite(expiresAt) &&
  expiresIn > 0;
