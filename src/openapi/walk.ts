import { type Contract, resolve, type Schema } from "./operations.ts";

/** A property that a schema declares: where it may stand, as a path of names, `[]` for the items of an array. */
export interface Declared {
  at: string[];
  required: boolean;
  schema: Schema;
}

/** Every property that a schema declares, at any depth, over all branches. */
export function* properties(contract: Contract, node: Schema, at: string[] = []): Generator<Declared> {
  const schema = resolve(contract, node);
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    const place = [...at, name];
    yield { at: place, required: schema.required?.includes(name) ?? false, schema: resolve(contract, child) };
    yield* properties(contract, child, place);
  }
  if (schema.items) yield* properties(contract, schema.items, [...at, "[]"]);
  for (const branch of schema.anyOf ?? []) yield* properties(contract, branch, at);
}

/** The places of a value's own properties, named as `properties` names them, with their values. */
export function* present(value: unknown, at: string[] = []): Generator<{ at: string[]; value: unknown }> {
  if (Array.isArray(value)) for (const item of value) yield* present(item, [...at, "[]"]);
  else if (typeof value === "object" && value !== null) {
    for (const [name, child] of Object.entries(value)) {
      yield { at: [...at, name], value: child };
      yield* present(child, [...at, name]);
    }
  }
}

/** The places of a value that its schema does not declare. What is declared as open is not looked into. */
export function* undeclared(contract: Contract, node: Schema, value: unknown, at: string[] = []): Generator<string[]> {
  if (Array.isArray(value)) {
    const { items } = resolve(contract, node);
    if (items) for (const item of value) yield* undeclared(contract, items, item, [...at, "[]"]);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const schemas = branches(contract, node);
  if (schemas.every((schema) => !schema.properties)) return;
  for (const [name, child] of Object.entries(value)) {
    const declaring = schemas.find((schema) => schema.properties?.[name]);
    if (declaring) yield* undeclared(contract, declaring.properties?.[name] as Schema, child, [...at, name]);
    else yield [...at, name];
  }
}

function branches(contract: Contract, node: Schema): Schema[] {
  const schema = resolve(contract, node);
  return [schema, ...(schema.anyOf ?? []).flatMap((branch) => branches(contract, branch))];
}
