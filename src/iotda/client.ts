import { limits as allLimits, operations, refusals } from "../../generated/iotda/operations.ts";
import type { CreateAccessCodeRequestBody, CreateAccessCodeResponse, lists, paths } from "../../generated/iotda/types.ts";
import type { ApiClient } from "../core/api-client.ts";
import { type ConnectionOptions, connect, connectionOptions } from "../core/connect.ts";
import type { Credentials } from "../core/credentials.ts";
import { endpointUrl } from "../core/http/base-url.ts";
import type { Fetch } from "../core/http/fetch.ts";
import { refusesToken } from "../core/http/refusal.ts";
import { unwrap } from "../core/http/unwrap.ts";
import { knownOptions, text } from "../core/options.ts";
import type { LiveSecret } from "../core/secret/live-secret.ts";
import { checkedStore, type SecretStore } from "../core/secret/secret-store.ts";
import { createTypedClient } from "../core/typed-client.ts";
import { ResponseError } from "../errors.ts";
import { type AccessCredential, isCredential, liveAccessCredential } from "./access-credential.ts";

export interface IotdaClientOptions extends ConnectionOptions {
  /**
   * URL or host name of the IoTDA endpoint. Standard and enterprise instances have a host of their own, which the
   * console's instance overview shows.
   */
  endpoint: string;
  /**
   * Project ID, not the project's name. (Document Generate an Access Credential, row project_id)
   * May be left out with `iamPassword(...)`: IAM's token tells it.
   */
  projectId?: string | undefined;
  /** Instance ID, at most 36 characters; mandatory for professional editions. (row Instance-Id) */
  instanceId?: string | undefined;
  /** `iamPassword(...)`, `userToken(...)` or `akSk(...)`. (row X-Auth-Token) */
  credentials: Credentials;
  /** Where tokens and the access credential are kept. Default: in this client. Clients that share a store share them. */
  store?: SecretStore | undefined;
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
   * @throws ResponseError the answer has no usable credential, or IAM's no usable token
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
  api: ApiClient<paths, lists>;
  /** A `fetch` that carries the credential, for any other path of this endpoint. It leaves neither its origin nor its path (`TypeError`). */
  fetch: Fetch;
  /** Closes the connections. Calls under way fail, later ones are refused. */
  close(): Promise<void>;
}

const limits = allLimits.CreateAccessCode;

const knownNames: Record<keyof IotdaClientOptions, true> = {
  endpoint: true,
  projectId: true,
  instanceId: true,
  credentials: true,
  ...connectionOptions,
  store: true,
};

/**
 * A client of Huawei Cloud IoTDA v5.
 *
 * @throws TypeError for wrong options; nothing is sent
 */
export function createIotdaClient(options: IotdaClientOptions): IotdaClient {
  knownOptions("createIotdaClient", options, knownNames);
  const baseUrl = endpointUrl("endpoint", options.endpoint);
  const given = options.projectId === undefined ? undefined : text("projectId", options.projectId, limits.path.project_id);
  const instanceId =
    options.instanceId === undefined
      ? undefined
      : text("instanceId", options.instanceId, { ...limits.header["Instance-Id"], header: true });
  const { credentials } = options;
  const store = options.store === undefined ? undefined : checkedStore(options.store);
  if (typeof credentials?.authorize !== "function")
    throw new TypeError("credentials must come from iamPassword(...), userToken(...) or akSk(...)");

  const connection = connect(baseUrl, operations, options);
  const { redactor, transport, timeoutMs } = connection;
  const { fetch, projectId } = credentials.authorize({ ...connection, projectId: given, store, isRefused: refusesToken(refusals) });
  const getProjectId = given === undefined ? projectId : async () => given;
  if (!getProjectId) throw new TypeError("projectId is missing; only iamPassword(...) can tell it");
  const api = createTypedClient<paths, lists>(connection, fetch, {
    path: { project_id: given === undefined ? getProjectId : () => given },
    headers: instanceId === undefined ? {} : { "Instance-Id": instanceId },
  });

  const generate = async (body: CreateAccessCodeRequestBody, signal: AbortSignal | undefined): Promise<CreateAccessCodeResponse> => {
    const result = await api.POST("/v5/iot/{project_id}/auth/accesscode", { body, ...(signal && { signal }) });
    const credential = unwrap(result);
    if (!isCredential(credential))
      throw new ResponseError("CreateAccessCode", result.response.status, "unusable-secret", "the answer has no usable access credential.");
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
      redact: redactor.redact,
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
  if (body.type !== undefined) text("type", body.type, limits.body.type);
  if (body.force_disconnect !== undefined && typeof body.force_disconnect !== "boolean")
    throw new TypeError("force_disconnect must be true or false");
}
