import { randomBytes } from "node:crypto";
import type { Inbound } from "../reading/request.ts";

/** A request as it arrived. */
export interface Arrived {
  method: string;
  /** Path and query. */
  path: string;
  /** By their names in lower case. */
  headers: ReadonlyMap<string, string>;
  body: Uint8Array;
}

/** An answer: a status and a body, with headers where there are any. */
export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string> | undefined;
}

/** A call of an operation, which fits its spec. */
export type Call = Inbound;

export type Handlers<OperationId extends string> = {
  readonly [id in OperationId]?: (call: Call, request: Arrived) => Answer | Promise<Answer>;
};

/**
 * An API as it is simulated. What it does with a call is always in this order, so that a call which is refused, or which
 * the spec refuses, changes nothing: refusal, the spec, throttle, handler.
 */
export interface SimulatedApi<OperationId extends string> {
  /** Why a call that needs a credential is refused; undefined when it may pass. */
  refusal(request: Arrived): Answer | undefined;
  /** The codes, the best first, of the documented 400 for a request that breaks this rule of the spec. */
  codesOf(rule: string): string[];
  /** Why a call comes too often; undefined when it may pass. */
  throttle?(request: Arrived): Answer | undefined;
  /** What operations do. One that is not here answers with its documented example. To say no, it throws `Refused`. */
  handlers: Handlers<OperationId>;
  /** What all answers of the API have. */
  finish?(answer: Answer): Answer;
}

export const hex = (length: number): string =>
  randomBytes(Math.ceil(length / 2))
    .toString("hex")
    .slice(0, length);
