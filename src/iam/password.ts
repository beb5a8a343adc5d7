import { operations } from "../../generated/iam/operations.ts";
import type { KeystoneCreateUserTokenByPasswordRequestBody, paths } from "../../generated/iam/types.ts";
import { abortable } from "../core/abortable.ts";
import { connectOver } from "../core/connect.ts";
import type { Credentials, CredentialsContext } from "../core/credentials.ts";
import { endpointUrl } from "../core/http/base-url.ts";
import { unwrap } from "../core/http/unwrap.ts";
import { knownOptions, regionName, text } from "../core/options.ts";
import type { Redactor } from "../core/redactor.ts";
import { createPeekable, type LiveSecret, type Peek } from "../core/secret/live-secret.ts";
import { memoryStore } from "../core/secret/memory-store.ts";
import type { Obtained } from "../core/secret/secret-state.ts";
import { storeKey } from "../core/secret/secret-store.ts";
import { createTypedClient } from "../core/typed-client.ts";
import { ApiError, ResponseError } from "../errors.ts";
import { xAuthTokenFetch } from "./x-auth-token.ts";

export type IamPasswordOptions = (
  | {
      /** Region, for example `cn-north-4`; its IAM endpoint is used. */
      region: string;
      endpoint?: undefined;
    }
  | {
      /** URL or host name of the IAM endpoint, for example `https://iam.cn-north-4.myhuaweicloud.com`. */
      endpoint: string;
      region?: undefined;
    }
) & {
  /** Name of the account. (auth.identity.password.user.domain.name) */
  domainName: string;
  /** Name of the IAM user; a HUAWEI ID or federated user gets no token. (auth.identity.password.user.name) */
  userName: string;
  /** Its password. (auth.identity.password.user.password) */
  password: string;
  /** The project that the token is good for, by id or by name; the name is usually the region. (auth.scope.project) */
  project: { id: string; name?: undefined } | { name: string; id?: undefined };
  /**
   * The code of the user's virtual MFA device, for users with login protection. A code is good once and a token lives
   * 24 hours: give a function that gets a new code for a client that lives longer. It is waited for as long as the client's
   * `timeoutMs` says, and not asked again before it has settled. (auth.identity.totp.user.passcode)
   */
  passcode?: string | (() => string | Promise<string>) | undefined;
  /** Id of the user, for the MFA device; without it the user name is sent. (auth.identity.totp.user.id) */
  userId?: string | undefined;
};

const knownNames: Record<keyof IamPasswordOptions, true> = {
  region: true,
  endpoint: true,
  domainName: true,
  userName: true,
  password: true,
  project: true,
  passcode: true,
  userId: true,
};

const operation = "KeystoneCreateUserTokenByPassword";

interface UserToken {
  readonly token: string;
  /** Of the project that the token is good for. */
  readonly projectId: string | undefined;
}

/**
 * Credentials for Huawei Cloud: a user token from IAM, got with a password, renewed before it expires, and once more
 * when the API says 401 (a token can die early, for example when permissions change).
 *
 * A refused password is never tried again, whichever client asks, because wrong passwords lock the user: make new credentials
 * then. So clients that share one object ask IAM one after the other.
 *
 * @throws TypeError for wrong options; nothing is sent
 */
export function iamPassword(options: IamPasswordOptions): Credentials {
  knownOptions("iamPassword", options, knownNames);
  const baseUrl = address(options);
  const domainName = text("domainName", options.domainName);
  const userName = text("userName", options.userName);
  const password = text("password", options.password);
  const { passcode, userId } = options;
  const { id, name } = options.project ?? {};
  if ((id === undefined) === (name === undefined))
    throw new TypeError('project must have an id or a name, for example { name: "cn-north-4" }');
  const project = id !== undefined ? { id: text("project.id", id) } : { name: text("project.name", name) };
  if (passcode !== undefined && typeof passcode !== "function") text("passcode", passcode);
  if (userId !== undefined) text("userId", userId);

  const oneAtATime = memoryStore().withLock;
  let refused: { error: unknown } | undefined;
  let asked: Promise<string> | undefined;

  /** Sends the password, unless it was refused, and never while another client sends it. */
  function sent<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const turn = oneAtATime("password", () => {
      signal.throwIfAborted();
      if (refused) throw refused.error;
      const sending = work().catch((error: unknown) => {
        if (isFinal(error)) refused = { error };
        throw error;
      });
      // Whoever gives up gives the turn to the next.
      return abortable(sending, signal);
    });
    return abortable(turn, signal);
  }

  /** The code of the moment. A question that is not answered yet is not asked again. */
  async function code(ask: () => string | Promise<string>): Promise<string> {
    asked ??= (async () => ask())().finally(() => {
      asked = undefined;
    });
    return text("passcode", await asked);
  }

  async function requestBody(redactor: Redactor): Promise<KeystoneCreateUserTokenByPasswordRequestBody> {
    const proof = { user: { name: userName, password, domain: { name: domainName } } };
    if (passcode === undefined) return { auth: { identity: { methods: ["password"], password: proof }, scope: { project } } };
    const passcodeNow = typeof passcode === "function" ? await code(passcode) : passcode;
    redactor.add(passcodeNow);
    const totp = { user: { ...(userId === undefined ? { name: userName } : { id: userId }), passcode: passcodeNow } };
    return { auth: { identity: { methods: ["password", "totp"], password: proof, totp }, scope: { project } } };
  }

  function liveToken(context: CredentialsContext): LiveSecret<UserToken> & Peek<UserToken> {
    const { redactor, store, timeoutMs } = context;
    const iam = connectOver(context, baseUrl, operations);
    const api = createTypedClient<paths>(iam, iam.exchange);
    redactor.keep(password);
    return createPeekable<UserToken>({
      operation,
      timeoutMs,
      redact: redactor.redact,
      store,
      // An id and a name can be the same text.
      key: storeKey("iam", baseUrl, domainName, userName, ...Object.entries(project).flat()),
      parts: ({ token }) => [token],
      isUsable: ({ projectId }) => projectId === undefined || typeof projectId === "string",
      isFinal,
      obtain: ({ signal }) =>
        sent(async () => {
          const body = await requestBody(redactor);
          signal.throwIfAborted();
          const result = await api.POST("/v3/auth/tokens", { params: { query: { nocatalog: "true" } }, body, signal });
          return obtained(unwrap(result), result.response);
        }, signal),
    });
  }

  return {
    authorize(context) {
      const secret = liveToken(context);
      return {
        fetch: xAuthTokenFetch(context, secret, ({ token }) => token),
        projectId: async (options) => id ?? projectOf(await secret.get(options)),
      };
    },
  };
}

const isFinal = (error: unknown) => error instanceof ApiError && error.status === 401;

/** Reads an answer of IAM, which may be anything. Both times are of IAM's clock; their difference is right whatever ours says. */
function obtained(answer: unknown, { headers, status }: Response): Obtained<UserToken> {
  const { expires_at, issued_at, project } = ((answer as { token?: unknown } | null)?.token ?? {}) as Record<string, unknown>;
  const projectId = ((project ?? {}) as { id?: unknown }).id;
  return {
    value: { token: headers.get("X-Subject-Token") ?? "", projectId: typeof projectId === "string" ? projectId : undefined },
    lifetimeMs: time(expires_at) - time(issued_at),
    status,
  };
}

/** Epoch ms of a time as IAM writes it; NaN for anything else. */
const time = (value: unknown) => (typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : Number.NaN);

function projectOf({ projectId }: UserToken): string {
  if (typeof projectId === "string" && /^[\w-]+$/.test(projectId)) return projectId;
  throw new ResponseError(operation, undefined, "unusable-secret", "the token names no project. Pass projectId to the client.");
}

function address({ region, endpoint }: IamPasswordOptions): string {
  if ((region === undefined) === (endpoint === undefined)) throw new TypeError("pass either region or endpoint");
  if (endpoint !== undefined) return endpointUrl("endpoint", endpoint);
  const checked = regionName(region);
  // Europe-Dublin is the one region under another domain. (IAM API Reference > Endpoints)
  return checked === "eu-west-101" ? "https://iam.eu-west-101.myhuaweicloud.eu" : `https://iam.${checked}.myhuaweicloud.com`;
}
