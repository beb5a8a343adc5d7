/** The two things of a spec that types cannot carry: its error codes and the limits of what may be sent. */
import { operations, resolve, type Schema, type Spec } from "./spec.ts";

/** For each operation its method, its path and, by status and code, the documented errors with their advice. */
export function errorTable(spec: Spec): object {
  const table: Record<string, object> = {};
  for (const { path, method, operation } of operations(spec)) {
    const errors: Record<string, Record<string, object>> = {};
    for (const [status, response] of Object.entries(operation.responses)) {
      for (const { code, description, advice } of resolve(spec, response)["x-error-codes"] ?? []) {
        errors[status] ??= {};
        errors[status][code] = { description, advice };
      }
    }
    table[operation.operationId] = { method: method.toUpperCase(), path, errors };
  }
  return table;
}

/** For each operation the limits of its parameters and of the top fields of its body. */
export function limits(spec: Spec): object {
  const table: Record<string, Record<string, object>> = {};
  for (const { operation } of operations(spec)) {
    const inputs: Record<string, object> = {};
    for (const parameter of operation.parameters ?? []) {
      const { name, schema } = resolve(spec, parameter);
      inputs[name] = constraints(schema);
    }
    for (const media of Object.values(operation.requestBody?.content ?? {})) {
      for (const [name, schema] of Object.entries(resolve(spec, media.schema).properties ?? {})) {
        inputs[name] = constraints(resolve(spec, schema));
      }
    }
    table[operation.operationId] = inputs;
  }
  return table;
}

const keywords = ["minLength", "maxLength", "pattern", "minimum", "maximum", "enum"];
const constraints = (schema: Schema) => Object.fromEntries(keywords.filter((key) => key in schema).map((key) => [key, schema[key]]));

/** A value as TypeScript source: JSON with keys unquoted where they are identifiers. */
export function source(value: object): string {
  return JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}
