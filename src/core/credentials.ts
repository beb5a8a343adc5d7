import type { Connection } from "./connect.ts";
import type { Fetch } from "./http/fetch.ts";
import type { SecretStore } from "./secret/secret-store.ts";

/** What a client lends its credentials: its connection, whose address is the only one that may see the credential. */
export interface CredentialsContext extends Connection {
  /** The client's project ID; undefined when the credentials are to say it. */
  projectId: string | undefined;
  /** Whether the API refused the token of a call. */
  isRefused(response: Response): Promise<boolean>;
  /** Where tokens are kept; the default is in the client. */
  store: SecretStore | undefined;
}

/** What credentials make of a client's fetch. */
export interface Authorized {
  /** Sends requests that carry the credential. */
  fetch: Fetch;
  /** ID of the project that the credential is good for. Missing when the credential does not tell. */
  projectId?(options?: { signal?: AbortSignal | undefined }): Promise<string>;
}

/**
 * A way to authenticate with Huawei Cloud: `iamPassword(...)`, `userToken(...)` or `akSk(...)`.
 * One object may serve several clients; each gets tokens of its own. What is final, such as a refused password, is so for all of them.
 */
export interface Credentials {
  /** Wraps a client's fetch so that every request carries the credential. Called by the client, once. */
  authorize(context: CredentialsContext): Authorized;
}
