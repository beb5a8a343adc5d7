/** What types cannot carry of a spec: its error codes, the limits of what may be sent, and the contract for a judge. */
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

/** Maps from names to parts of a document: their keys are names, whatever they are called. */
const maps = "paths properties schemas parameters responses headers securitySchemes content".split(" ");
const annotations = "x-source x-documents x-error-codes description summary title tags servers info examples".split(" ");

/** What of a spec binds: without what is there to be read. */
export function contract(spec: Spec): object {
  const strip = (node: unknown, isMap = false): unknown => {
    if (Array.isArray(node)) return node.map((item) => strip(item));
    if (typeof node !== "object" || node === null) return node;
    const entries = Object.entries(node).filter(([key]) => isMap || !annotations.includes(key));
    return Object.fromEntries(entries.map(([key, value]) => [key, strip(value, !isMap && maps.includes(key) && !Array.isArray(value))]));
  };
  return strip(spec) as object;
}

/** A value as TypeScript source: JSON with keys unquoted where they are identifiers. */
export function source(value: object): string {
  return JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}
