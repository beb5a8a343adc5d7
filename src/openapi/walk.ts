import { type Document, resolve, type Schema } from "./document.ts";

/** A property that a schema declares: where it may stand, as a path of names, `[]` for the items of an array. */
export interface Declared {
  at: string[];
  required: boolean;
  schema: Schema;
}

/** Every property that a schema declares, at any depth, over all branches. A schema that holds itself is entered once. */
export function* properties(document: Document, node: Schema, at: string[] = [], inside: readonly Schema[] = []): Generator<Declared> {
  const schema = resolve<Schema>(document, node);
  if (inside.includes(schema)) return;
  const within = [...inside, schema];
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    const place = [...at, name];
    yield { at: place, required: schema.required?.includes(name) ?? false, schema: resolve<Schema>(document, child) };
    yield* properties(document, child, place, within);
  }
  if (schema.items) yield* properties(document, schema.items, [...at, "[]"], within);
  for (const branch of schema.anyOf ?? []) yield* properties(document, branch, at, within);
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
export function* undeclared(document: Document, node: Schema, value: unknown, at: string[] = []): Generator<string[]> {
  if (Array.isArray(value)) {
    const { items } = resolve<Schema>(document, node);
    if (items) for (const item of value) yield* undeclared(document, items, item, [...at, "[]"]);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const schemas = branches(document, node);
  if (schemas.every((schema) => !schema.properties)) return;
  for (const [name, child] of Object.entries(value)) {
    const declaring = schemas.find(({ properties = {} }) => Object.hasOwn(properties, name))?.properties;
    if (declaring) yield* undeclared(document, declaring[name] as Schema, child, [...at, name]);
    else yield [...at, name];
  }
}

function branches(document: Document, node: Schema): Schema[] {
  const schema = resolve<Schema>(document, node);
  return [schema, ...(schema.anyOf ?? []).flatMap((branch) => branches(document, branch))];
}
