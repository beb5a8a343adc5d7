import { randomBytes } from "node:crypto";

/** A request as it arrived. */
export interface Arrived {
  method: string;
  /** Path and query. */
  path: string;
  headers: Record<string, string | undefined>;
  body: string;
}

/** An answer: a status and a body, with headers where there are any. */
export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string> | undefined;
}

/** A call of an operation, with what its spec says is in the request. */
export interface Call {
  /** Path parameters, decoded. */
  path: Record<string, string>;
  query: URLSearchParams;
  /** The fields of the body; none when it is not in the form that the operation takes. */
  body: Record<string, unknown>;
}

/** An API as it is simulated. */
export interface SimulatedApi<OperationId extends string> {
  /** Why a call that needs a credential is refused; undefined when it may pass. */
  refusal(request: Arrived): Answer | undefined;
  /** What operations do. One that is not here answers with its documented example. */
  handlers: { readonly [id in OperationId]?: (call: Call) => Answer };
}

export const hex = (length: number): string =>
  randomBytes(Math.ceil(length / 2))
    .toString("hex")
    .slice(0, length);
