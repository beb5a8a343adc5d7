/**
 * What can go wrong, as four kinds:
 *
 * | class           | kind       | when                                                                                     |
 * |-----------------|------------|------------------------------------------------------------------------------------------|
 * | `ApiError`      | "api"      | the platform said no: a 4xx or 5xx, or a 2xx whose body carries an error code            |
 * | `ResponseError` | "response" | the platform answered a success that breaks the contract                                 |
 * | `NetworkError`  | "network"  | there was no answer                                                                      |
 * | `StoreError`    | "store"    | the shared store did not answer                                                          |
 *
 * `error instanceof HuaweiIotError` gives the union of the four, which `error.kind` narrows.
 *
 * Wrong options and arguments throw `TypeError` before anything is sent. An abort throws the signal's reason.
 * No error ever holds a request, a response, a header, a body or a secret; every text of the platform in it is masked,
 * of one line, and at most 1,000 characters long.
 */
export type HuaweiIotError = ApiError | ResponseError | NetworkError | StoreError;

abstract class Failed extends Error {
  abstract readonly kind: "api" | "response" | "network" | "store";
  /** The operationId of the failed call, for example `getAuthToken`; method and path for a call that no spec describes. */
  declare readonly operation: string;

  constructor(operation: string, message: string, options?: ErrorOptions) {
    super(`${operation}: ${message}`, options);
    this.operation = operation;
  }
}

export const HuaweiIotError = Failed as unknown as (abstract new (
  ...args: never
) => HuaweiIotError) & {
  readonly prototype: HuaweiIotError;
};

export interface ApiErrorDetails {
  status: number;
  errorCode?: string | undefined;
  errorMessage?: string | undefined;
  requestId?: string | undefined;
  advice?: string | undefined;
  retryAfterMs?: number | undefined;
}

/** The platform refused the call. */
export class ApiError extends Failed {
  readonly kind = "api";
  /** HTTP status. 200 is possible: some operations answer an error with it. */
  declare readonly status: number;
  /** The platform's code (`error_code`, `resultcode` or IAM's `error.code`), always as a string. */
  declare readonly errorCode: string | undefined;
  /** The platform's text, with secrets masked. */
  declare readonly errorMessage: string | undefined;
  /** The gateway's request ID; give it to technical support. */
  declare readonly requestId: string | undefined;
  /** The documented remedy for this code, if there is one. */
  declare readonly advice: string | undefined;
  /** How long the platform asks to wait before the next try, in ms (header Retry-After). */
  declare readonly retryAfterMs: number | undefined;

  constructor(operation: string, details: ApiErrorDetails) {
    const { status, errorCode, errorMessage, requestId, advice, retryAfterMs } = details;
    const told = [errorCode, errorMessage].filter(Boolean).join(" ");
    const parts = [told ? `HTTP ${status}, ${told}` : `HTTP ${status}`, advice, requestId && `Request ID: ${requestId}`];
    super(
      operation,
      parts
        .filter(Boolean)
        .map((part) => String(part).replace(/\.?$/, "."))
        .join(" "),
    );
    this.status = status;
    this.errorCode = errorCode;
    this.errorMessage = errorMessage;
    this.requestId = requestId;
    this.advice = advice;
    this.retryAfterMs = retryAfterMs;
  }
}

/**
 * Why a success is unusable: its body is not JSON, there is no body, the secret in it cannot be used (no token, control
 * characters in it, no lifetime), or its body is larger than `maxResponseBytes`.
 */
export type ResponseErrorReason = "not-json" | "empty" | "unusable-secret" | "too-large";

/** The platform answered a success that breaks the contract. */
export class ResponseError extends Failed {
  readonly kind = "response";
  /** HTTP status; undefined for a secret that did not come over HTTP. */
  declare readonly status: number | undefined;
  declare readonly reason: ResponseErrorReason;

  constructor(operation: string, status: number | undefined, reason: ResponseErrorReason, message: string) {
    super(operation, message);
    this.status = status;
    this.reason = reason;
  }
}

/** There was no answer. `cause` has the name, message and code of the failure, and nothing of the request. */
export class NetworkError extends Failed {
  readonly kind = "network";
  /**
   * Node's code of the failure, for example `ECONNREFUSED`, or one of ours: `CREDENTIAL_TIMEOUT`, `REQUEST_TIMEOUT`,
   * `CONNECT_TIMEOUT`, `ANSWER_TIMEOUT`, `BODY_TIMEOUT`, `REDIRECT`, `INVALID_STATUS`, `CONTENT_CODING`, `CLIENT_CLOSED`; "UNKNOWN" where
   * there is none.
   */
  declare readonly code: string;
  /** "not-sent": the platform has not seen the call. "unknown": it may have carried the call out. */
  declare readonly outcome: "not-sent" | "unknown";

  constructor(operation: string, message: string, details: { code: string; outcome: "not-sent" | "unknown"; cause?: unknown }) {
    super(operation, message, { cause: details.cause });
    this.code = details.code;
    this.outcome = details.outcome;
  }
}

/** The shared store did not answer. */
export class StoreError extends Failed {
  readonly kind = "store";
}

// On the prototypes, as the built-in errors have it: `name` is no own property of every error.
for (const [name, type] of Object.entries({ ApiError, ResponseError, NetworkError, StoreError })) {
  Object.defineProperty(type.prototype, "name", { value: name, configurable: true, writable: true });
}
