import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parse } from "yaml";

export { resolve } from "../../src/openapi/operations.ts";

/** The parts of an OpenAPI document that the scripts read. */
export interface Spec {
  paths: Record<string, Record<string, Operation>>;
  [key: string]: unknown;
}
export interface Operation {
  operationId: string;
  parameters?: Referable<Parameter>[];
  requestBody?: { content: Record<string, { schema: Referable<Schema> }> };
  responses: Record<string, Referable<Response>>;
}
export interface Parameter {
  name: string;
  in: string;
  schema: Schema;
}
export interface Schema {
  properties?: Record<string, Referable<Schema>>;
  [keyword: string]: unknown;
}
export interface Response {
  "x-error-codes"?: { code: string; description: string; advice: string }[];
}
type Referable<T> = T | { $ref: string };

export const apis = ["northbound", "iotda", "iam"] as const;
export type Api = (typeof apis)[number];
export const specFile = (api: Api) => `spec/${api}.yaml`;

export async function readSpec(api: Api): Promise<{ spec: Spec; sha256: string }> {
  const text = await readFile(specFile(api), "utf8");
  return { spec: parse(text) as Spec, sha256: createHash("sha256").update(text).digest("hex") };
}

/** Every operation with its path and method. */
export function* operations(spec: Spec): Generator<{ path: string; method: string; operation: Operation }> {
  for (const [path, item] of Object.entries(spec.paths)) {
    for (const [method, operation] of Object.entries(item)) yield { path, method, operation };
  }
}
