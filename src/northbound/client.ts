import { limits, operations, refusals } from "../../generated/northbound/operations.ts";
import type { lists, paths } from "../../generated/northbound/types.ts";
import type { ApiClient } from "../core/api-client.ts";
import { type ConnectionOptions, connect, connectionOptions } from "../core/connect.ts";
import { hostName, inUrl } from "../core/host.ts";
import { createAuthorizedFetch } from "../core/http/authorized-fetch.ts";
import { baseUrl as checkBaseUrl } from "../core/http/base-url.ts";
import type { Fetch } from "../core/http/fetch.ts";
import { refusesToken } from "../core/http/refusal.ts";
import { knownOptions, portNumber, text } from "../core/options.ts";
import { createPeekable } from "../core/secret/live-secret.ts";
import { type SecretStore, storeKey } from "../core/secret/secret-store.ts";
import { createTypedClient } from "../core/typed-client.ts";
import { type AuthToken, authTokenSource } from "./auth-token.ts";

/** The address of the platform: as a URL, or as the document's `platformIp` and `platformPort`. */
export type NorthboundAddress =
  | { baseUrl: string; platformIp?: undefined; platformPort?: undefined }
  | {
      baseUrl?: undefined;
      /** IP address or host name. (Document Authentication, row platformIp) */
      platformIp: string;
      /** Default 8743. (Document Authentication, row platformPort) */
      platformPort?: string | number | undefined;
    };

export type NorthboundClientOptions = NorthboundAddress &
  ConnectionOptions & {
    /** Identifies the application; 1 to 256 characters. (Document Authentication, row appId) */
    appId: string;
    /** The password that belongs to appId; 1 to 256 characters. (Document Authentication, row secret) */
    secret: string;
    /** Where the token is kept. Default: in this client. Clients that share a store share the token. */
    store?: SecretStore | undefined;
  };

/** Paths that hand out the token. The client calls them itself, one at a time. */
type AuthPath = "/iocm/app/sec/v1.1.0/login" | "/iocm/app/sec/v1.1.0/refreshToken";

export interface NorthboundClient {
  /**
   * The live access token: logs in or refreshes only when needed, one caller at a time. (Document Authentication)
   *
   * `options.signal` detaches this caller only; the token is still obtained for the others.
   *
   * @throws ApiError the platform refused the login
   * @throws ResponseError its answer has no usable token
   * @throws NetworkError there was no answer
   */
  getAuthToken(options?: { signal?: AbortSignal | undefined }): Promise<AuthToken>;
  /**
   * Says that the platform refused this access token. The next call obtains another one. A token that is not the
   * current one changes nothing. Only needed by those who send the token by themselves.
   */
  rejectAuthToken(accessToken: string): void;
  /** Typed calls of every northbound path that the spec describes; pass the result to `unwrap`. */
  api: ApiClient<Omit<paths, AuthPath>, lists>;
  /**
   * A `fetch` that carries app_key and the access token, for any other path of this platform. It leaves neither the platform's
   * origin nor, when the address has a path, that path: not by `..`, `%2e%2e` or a backslash either (`TypeError`).
   */
  fetch: Fetch;
  /** Closes the connections. Calls under way fail, later ones are refused. */
  close(): Promise<void>;
}

const knownNames: Record<keyof NorthboundClientOptions, true> = {
  baseUrl: true,
  platformIp: true,
  platformPort: true,
  appId: true,
  secret: true,
  ...connectionOptions,
  store: true,
};

/**
 * A client of the OceanConnect northbound API.
 *
 * Only the newest access token of an appId is valid, so use **one client per appId**: two log each other out.
 *
 * @throws TypeError for wrong options; nothing is sent
 */
export function createNorthboundClient(options: NorthboundClientOptions): NorthboundClient {
  knownOptions("createNorthboundClient", options, knownNames);
  const baseUrl = address(options);
  const appId = text("appId", options.appId, { ...limits.getAuthToken.body.appId, header: true });
  const secret = text("secret", options.secret, limits.getAuthToken.body.secret);

  const connection = connect(baseUrl, operations, options);
  const { exchange, within, redactor, transport, timeoutMs } = connection;
  redactor.keep(secret);
  const authApi = createTypedClient<paths>(connection, exchange);
  const token = createPeekable<AuthToken>({
    ...authTokenSource(authApi, { appId, secret }, redactor),
    timeoutMs,
    redact: redactor.redact,
    store: options.store,
    key: storeKey("northbound", baseUrl, appId),
  });

  const fetch = createAuthorizedFetch({
    exchange,
    within,
    baseUrl,
    secret: token,
    authorize(headers, { accessToken }) {
      redactor.add(accessToken);
      headers.set("app_key", appId);
      // The constant: documents spell the answer's tokenType in three ways.
      headers.set("Authorization", `Bearer ${accessToken}`);
    },
    isRefused: refusesToken(refusals),
  });

  return {
    getAuthToken: token.get,
    rejectAuthToken: (accessToken) => token.reject({ accessToken } as AuthToken),
    api: createTypedClient<Omit<paths, AuthPath>, lists>(connection, fetch),
    fetch,
    close: async () => transport.close(),
  };
}

function address({ baseUrl, platformIp, platformPort = 8743 }: NorthboundAddress): string {
  if (baseUrl !== undefined) {
    if (platformIp !== undefined) throw new TypeError("pass baseUrl or platformIp, not both");
    return checkBaseUrl("baseUrl", text("baseUrl", baseUrl));
  }
  const host = hostName("platformIp (or baseUrl)", platformIp, "platformPort");
  const port = portNumber("platformPort", /^\d+$/.test(String(platformPort)) ? Number(platformPort) : platformPort);
  return checkBaseUrl("platformIp", `https://${inUrl(host)}:${port}`);
}
