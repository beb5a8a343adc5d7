/**
 * The types that every entry of the package exports, because what it gives consists of them. TypeScript has to name them
 * in the declarations of a program that infers them (TS2742), and may do so only by an entry that the program imports.
 */

// `api` passes for openapi-fetch's client. A program that has it only through this package (pnpm) cannot name its types otherwise.
export type {
  Client,
  ClientMethod,
  ClientRequestMethod,
  FetchOptions,
  FetchResponse,
  MaybeOptionalInit,
  Middleware,
  ParseAs,
} from "openapi-fetch";
export type {
  ApiClient,
  ApiMethod,
  CallArguments,
  CallOptions,
  CallResult,
  DataOf,
  OperationAt,
  PathsWith,
} from "./api-client.ts";
export type { Credentials } from "./credentials.ts";
export type { Fetch } from "./http/fetch.ts";
export type { TlsOptions } from "./http/tls.ts";
export type { NodeAgent } from "./http/transport.ts";
export type { LiveSecret } from "./secret/live-secret.ts";
export type { Lock, LockOptions, SecretStore, StoredSecret } from "./secret/secret-store.ts";
