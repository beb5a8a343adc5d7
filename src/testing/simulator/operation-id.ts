import type { operations as iam } from "../../../generated/iam/operations.ts";
import type { operations as iotda } from "../../../generated/iotda/operations.ts";
import type { operations as northbound } from "../../../generated/northbound/operations.ts";

/** The operationIds of the specs. */
export type OperationId = keyof typeof northbound | keyof typeof iotda | keyof typeof iam;
