/** The specs as plain data, for tests that derive their cases from them. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Api, resolve, specFile } from "../../scripts/spec.ts";

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document is walked by name, whatever its shape
export type Node = any;

export const readSpec = (api: Api): Node => parse(readFileSync(specFile(api), "utf8"));

/** A named example of a documented answer. */
export interface Answer {
  operationId: string;
  path: string;
  status: string;
  example: string;
  value: Node;
  /** Of an error: its code in the example, and what the spec says about it. */
  code?: string;
  description?: string;
  advice?: string;
}

/** The error code of a body in any of the platforms' shapes. Read apart from the client, whose own reading is under test. */
export function errorCodeOf(body: Node): string | undefined {
  const code = body?.error_code ?? body?.resultcode ?? body?.error?.code;
  return code === undefined ? undefined : String(code);
}

/** Every named example of every documented answer of an API. */
export function answers(api: Api): Answer[] {
  const spec = readSpec(api);
  const found: Answer[] = [];
  for (const [path, item] of Object.entries<Node>(spec.paths)) {
    for (const operation of Object.values<Node>(item)) {
      for (const [status, reference] of Object.entries<Node>(operation.responses)) {
        const response = resolve(spec, reference);
        for (const [example, { value }] of Object.entries<Node>(response.content["application/json"].examples ?? {})) {
          const code = errorCodeOf(value);
          const documented = response["x-error-codes"]?.find((row: Node) => row.code === code);
          found.push({
            operationId: operation.operationId,
            path,
            status,
            example,
            value,
            ...(code !== undefined && { code, description: documented?.description, advice: documented?.advice }),
          });
        }
      }
    }
  }
  return found;
}

export const isSuccess = ({ status }: Answer): boolean => status.startsWith("2");
