import createClient, { type Client } from "openapi-fetch";
import { iotda as operations } from "../../generated/error-codes.ts";
import { type CreateAccessCodeRequestBody, type CreateAccessCodeResponse, limits, type paths } from "../../generated/iotda.ts";
import { endpointUrl } from "../core/base-url.ts";
import type { Credentials } from "../core/credentials.ts";
import { createExchange, type Fetch } from "../core/exchange.ts";
import { defaultTimeoutMs, knownOptions, milliseconds, text } from "../core/options.ts";
import { pathSerializer } from "../core/path-serializer.ts";
import { createRedactor } from "../core/redactor.ts";
import type { SecretStore } from "../core/secret-store.ts";
import type { TlsOptions } from "../core/tls.ts";
import { createTransport } from "../core/transport.ts";
import { unwrap } from "../core/unwrap.ts";

export interface IotdaClientOptions {
  /**
   * URL or host name of the IoTDA endpoint. Standard and enterprise instances have a host of their own, which the
   * console's instance overview shows.
   */
  endpoint: string;
  /** Project ID, not the project's name. (Document Generate an Access Credential, row project_id) */
  projectId: string;
  /** Instance ID, at most 36 characters; mandatory for professional editions. (row Instance-Id) */
  instanceId?: string;
  /** `iamPassword(...)` or `userToken(...)`. (row X-Auth-Token) */
  credentials: Credentials;
  /** Private CA, client certificate, expected server name. For IoTDA and IAM both. */
  tls?: TlsOptions;
  /** Where tokens are kept. Default: in this client. */
  store?: SecretStore;
  /** Sends the requests instead of the built-in transport. It gets Requests with `redirect: "error"`; leave that as it is. */
  fetch?: Fetch;
  /** Bounds each call, and the obtaining of a token, in ms. Default 30,000. */
  timeoutMs?: number;
}

export interface IotdaClient {
  /**
   * Generates an access credential. **Every call resets it**: the previous credential becomes invalid.
   * (Document Generate an Access Credential)
   *
   * The call is sent again only when the token was refused. When its answer is lost (`NetworkError`), the platform may
   * have reset the credential or not.
   *
   * @param body `type` (default AMQP, at most 16 characters) and `force_disconnect` (default false: open connections stay)
   * @throws TypeError for a wrong body; nothing is sent
   * @throws ApiError the platform, the gateway or IAM refused the call
   * @throws NetworkError there was no answer; the outcome is unknown
   */
  createAccessCode(body?: CreateAccessCodeRequestBody, options?: { signal?: AbortSignal | undefined }): Promise<CreateAccessCodeResponse>;
  /** Typed calls of every IoTDA path that the spec describes; pass the result to `unwrap`. */
  api: Client<paths>;
  /** A `fetch` that carries the credential, for any other path of this endpoint. */
  fetch: Fetch;
  /** Closes the connections. Calls under way fail, later ones are refused. */
  close(): Promise<void>;
}

const knownNames: Record<keyof IotdaClientOptions, true> = {
  endpoint: true,
  projectId: true,
  instanceId: true,
  credentials: true,
  tls: true,
  store: true,
  fetch: true,
  timeoutMs: true,
};

/**
 * A client of Huawei Cloud IoTDA v5.
 *
 * @throws TypeError for wrong options; nothing is sent
 */
export function createIotdaClient(options: IotdaClientOptions): IotdaClient {
  knownOptions("createIotdaClient", options, knownNames);
  const baseUrl = endpointUrl("endpoint", options.endpoint);
  const projectId = text("projectId", options.projectId, limits.CreateAccessCode.project_id);
  const instanceId =
    options.instanceId === undefined ? undefined : text("instanceId", options.instanceId, limits.CreateAccessCode["Instance-Id"]);
  const timeoutMs = milliseconds("timeoutMs", options.timeoutMs ?? defaultTimeoutMs);
  if (typeof options.credentials?.authorize !== "function")
    throw new TypeError("credentials must come from iamPassword(...) or userToken(...)");

  const redactor = createRedactor();
  const transport = createTransport({ baseUrl, fetch: options.fetch, tls: options.tls, timeoutMs });
  const exchange = createExchange({ transport, operations, redactor });
  const fetch = options.credentials.authorize({ baseUrl, exchange, transport, redactor, store: options.store, timeoutMs });
  const api = createClient<paths>({ baseUrl, Request: transport.Request, fetch, pathSerializer });

  return {
    async createAccessCode(body = {}, { signal } = {}) {
      checkBody(body);
      const credential = unwrap(
        await api.POST("/v5/iot/{project_id}/auth/accesscode", {
          params: { path: { project_id: projectId }, ...(instanceId !== undefined && { header: { "Instance-Id": instanceId } }) },
          body,
          ...(signal && { signal }),
        }),
      );
      redactor.add(credential.access_code);
      return credential;
    },
    api,
    fetch,
    close: async () => transport.close(),
  };
}

const bodyFields: Record<keyof CreateAccessCodeRequestBody, true> = { type: true, force_disconnect: true };

function checkBody(body: CreateAccessCodeRequestBody): void {
  knownOptions("createAccessCode", body, bodyFields);
  if (body.type !== undefined) text("type", body.type, limits.CreateAccessCode.type);
  if (body.force_disconnect !== undefined && typeof body.force_disconnect !== "boolean")
    throw new TypeError("force_disconnect must be true or false");
}
