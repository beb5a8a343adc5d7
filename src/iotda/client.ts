import createClient, { type Client } from "openapi-fetch";
import { iotda as operations } from "../../generated/error-codes.ts";
import { type CreateAccessCodeRequestBody, type CreateAccessCodeResponse, limits, type paths } from "../../generated/iotda.ts";
import type { Credentials } from "../core/credentials.ts";
import { endpointUrl } from "../core/http/base-url.ts";
import { createExchange, type Fetch } from "../core/http/exchange.ts";
import { pathSerializer } from "../core/http/path-serializer.ts";
import type { TlsOptions } from "../core/http/tls.ts";
import { createTransport } from "../core/http/transport.ts";
import { unwrap } from "../core/http/unwrap.ts";
import { defaultTimeoutMs, knownOptions, milliseconds, text } from "../core/options.ts";
import { createRedactor } from "../core/redactor.ts";
import type { LiveSecret } from "../core/secret/live-secret.ts";
import type { SecretStore } from "../core/secret/secret-store.ts";
import { type AccessCredential, liveAccessCredential } from "./access-credential.ts";

export interface IotdaClientOptions {
  /**
   * URL or host name of the IoTDA endpoint. Standard and enterprise instances have a host of their own, which the
   * console's instance overview shows.
   */
  endpoint: string;
  /**
   * Project ID, not the project's name. (Document Generate an Access Credential, row project_id)
   * May be left out with `iamPassword(...)`: IAM's token tells it.
   */
  projectId?: string;
  /** Instance ID, at most 36 characters; mandatory for professional editions. (row Instance-Id) */
  instanceId?: string;
  /** `iamPassword(...)`, `userToken(...)` or `akSk(...)`. (row X-Auth-Token) */
  credentials: Credentials;
  /** Private CA, client certificate, expected server name. For IoTDA and IAM both. */
  tls?: TlsOptions;
  /** Where tokens and the access credential are kept. Default: in this client. Clients that share a store share them. */
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
   * have reset the credential or not. An application that shares one credential wants `accessCredential` instead.
   *
   * @param body `type`: AMQP (default) or MQTT, at most 16 characters. `force_disconnect`: whether the platform cuts the
   * connections that are open with the previous credential (default false: they stay until they end by themselves)
   * @throws TypeError for a wrong body; nothing is sent
   * @throws ApiError the platform, the gateway or IAM refused the call
   * @throws NetworkError there was no answer; the outcome is unknown
   */
  createAccessCode(body?: CreateAccessCodeRequestBody, options?: { signal?: AbortSignal | undefined }): Promise<CreateAccessCodeResponse>;
  /**
   * The live access credential, for AMQP: generated for the first caller, shared by all, and generated again only when
   * it was rejected. `reject(credential)` says that the broker refused it; one that is not the current one changes
   * nothing. The first `get()` **resets** the credential that was in use before; to live through a restart without
   * that, pass a `store`.
   */
  accessCredential: LiveSecret<AccessCredential>;
  /** The project ID: `projectId`, or what the credentials tell. */
  getProjectId(options?: { signal?: AbortSignal | undefined }): Promise<string>;
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
  const given = options.projectId === undefined ? undefined : text("projectId", options.projectId, limits.CreateAccessCode.project_id);
  const instanceId =
    options.instanceId === undefined ? undefined : text("instanceId", options.instanceId, limits.CreateAccessCode["Instance-Id"]);
  const timeoutMs = milliseconds("timeoutMs", options.timeoutMs ?? defaultTimeoutMs);
  const { credentials, store } = options;
  if (typeof credentials?.authorize !== "function")
    throw new TypeError("credentials must come from iamPassword(...), userToken(...) or akSk(...)");

  const redactor = createRedactor();
  const transport = createTransport({ baseUrl, fetch: options.fetch, tls: options.tls, timeoutMs });
  const exchange = createExchange({ transport, operations, redactor });
  const { fetch, projectId } = credentials.authorize({ baseUrl, projectId: given, exchange, transport, redactor, store, timeoutMs });
  const getProjectId = given === undefined ? projectId : async () => given;
  if (!getProjectId) throw new TypeError("projectId is missing; only iamPassword(...) can tell it");
  const api = createClient<paths>({ baseUrl, Request: transport.Request, fetch, pathSerializer });

  const generate = async (body: CreateAccessCodeRequestBody, signal: AbortSignal | undefined): Promise<CreateAccessCodeResponse> => {
    const path = { project_id: await getProjectId({ signal }) };
    const header = instanceId === undefined ? {} : { "Instance-Id": instanceId };
    const request = { params: { path, header }, body, ...(signal && { signal }) };
    const credential = unwrap(await api.POST("/v5/iot/{project_id}/auth/accesscode", request));
    redactor.add(credential.access_code);
    return credential;
  };

  return {
    async createAccessCode(body = {}, { signal } = {}) {
      checkBody(body);
      return generate(body, signal);
    },
    accessCredential: liveAccessCredential({
      generate: (signal) => generate({}, signal),
      name: async (signal) => [baseUrl, await getProjectId({ signal }), instanceId ?? ""],
      store,
      timeoutMs,
    }),
    getProjectId,
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
