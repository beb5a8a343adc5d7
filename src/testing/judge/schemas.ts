import { createRequire } from "node:module";
import type { ValidateFunction } from "ajv/dist/2020.js";
import type { Document, Schema } from "../../openapi/document.ts";
import type { Broken } from "../reading/bodies.ts";

/** The judge cannot judge: ajv is not there, a schema does not compile, or the document does not say by which rules its schemas go. */
export class CannotJudge extends Error {}

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** The library that judges by JSON Schema; loaded when it is first needed, as the simulator does without it. */
function loadAjv(): typeof import("ajv/dist/2020.js") {
  try {
    return createRequire(import.meta.url)("ajv/dist/2020.js");
  } catch (cause) {
    throw new CannotJudge("the judge needs ajv 8, which cannot be loaded. Run: npm install --save-dev ajv@8", { cause });
  }
}

/**
 * Compiles the schemas of a document by the rules of JSON Schema 2020-12, strictly.
 *
 * @throws CannotJudge without ajv, for another dialect, and when a schema is asked for that does not compile
 */
export function createSchemas(name: string, document: Document): (schema: Schema) => (value: unknown) => Broken[] {
  if (document.jsonSchemaDialect !== dialect)
    throw new CannotJudge(`${name}: cannot judge, because jsonSchemaDialect is not ${dialect}. Without it tools go by older rules.`);
  const { Ajv2020 } = loadAjv();
  // Own properties only: what every object inherits, such as `constructor`, is in no body.
  // A schema that many operations share is compiled once, and nothing is compiled twice to run a little faster.
  const compiling = { inlineRefs: false, code: { optimize: false } };
  const ajv = new Ajv2020({
    ...compiling,
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    ownProperties: true,
    // Says what a value is, and nothing of how it looks.
    formats: { password: true },
  });
  const compiled = new Map<Schema, ValidateFunction>();
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new CannotJudge(`${name}: cannot judge, because a schema does not compile: ${(error as Error).message}`);
    }
  };
  guard(() => ajv.addSchema(forAjv({ $defs: document.components?.schemas }) as object, "contract"));
  return (schema) => {
    const validate = compiled.get(schema) ?? guard(() => ajv.compile(forAjv(schema) as object));
    compiled.set(schema, validate);
    return (value) => {
      validate(value);
      return (validate.errors ?? []).map(({ instancePath, keyword, params, message = "" }) => ({
        at: [...instancePath.split("/").slice(1).map(unescaped), ...named(params)],
        rule: keyword,
        message,
      }));
    };
  };
}

/** Of a missing or an unknown property its name, as the place is that of the object. */
const named = (params: Record<string, unknown>): string[] => {
  const property = params.missingProperty ?? params.additionalProperty;
  return property === undefined ? [] : [String(property)];
};

/** A name in a JSON pointer. */
const unescaped = (name: string) => name.replaceAll("~1", "/").replaceAll("~0", "~");

/** The schema with references as Ajv is to find them, and without what is no keyword. */
function forAjv(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(forAjv);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !key.startsWith("x-"))
      .map(([key, value]) => [key, key === "$ref" ? String(value).replace("#/components/schemas/", "contract#/$defs/") : forAjv(value)]),
  );
}
