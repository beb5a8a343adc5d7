/**
 * The errors as programs see them: the codes that an operation documents are known to the compiler. `errorCode` completes those of every
 * operation; those of one, once `operation` says which it is. Any other text compiles, too.
 */
import type { errorCodes as IamCodes } from "../generated/iam/types.ts";
import type { errorCodes as IotdaCodes } from "../generated/iotda/types.ts";
import type { errorCodes as NorthboundCodes } from "../generated/northbound/types.ts";
import {
  type ApiErrorDetails,
  ApiError as Class,
  HuaweiIotError as Kinds,
  type NetworkError,
  type ResponseError,
  type StoreError,
} from "./errors.ts";

/** The documented error codes of each operation, by operationId. */
export interface DocumentedCodes extends NorthboundCodes, IotdaCodes, IamCodes {}

/** Any other text, beside known ones. */
type AnyOther = string & Record<never, never>;

/** The platform refused a call of one operation. */
export interface ApiErrorOf<Operation extends string, Code extends string> extends Class {
  readonly operation: Operation;
  readonly errorCode: Code | AnyOther | undefined;
}

/**
 * The platform refused the call.
 *
 * ```ts
 * if (error instanceof ApiError && error.operation === "CreateCommand" && error.errorCode === "IOTDA.014016") ...
 * ```
 */
export type ApiError =
  | { [Operation in keyof DocumentedCodes]: ApiErrorOf<Operation, DocumentedCodes[Operation]> }[keyof DocumentedCodes]
  // TypeScript tells them apart by operation only where that is a plain string in the last one.
  | ApiErrorOf<string, AnyOther>;
export const ApiError = Class as unknown as {
  new (operation: string, details: ApiErrorDetails): ApiError;
  readonly prototype: ApiError;
};

export type HuaweiIotError = ApiError | ResponseError | NetworkError | StoreError;
/** What every error of the package is; `error.kind` says which of the four. */
export const HuaweiIotError = Kinds as unknown as (abstract new (
  ...args: never
) => HuaweiIotError) & { readonly prototype: HuaweiIotError };
