/** The limits of a spec in words, for an editor to show: openapi-typescript writes descriptions, and no limits. */
import { type Document, type Parameter, resolve, type Schema } from "../../src/openapi/document.ts";
import { elements } from "../../src/openapi/elements.ts";

/** A copy of a document, in which the description of each parameter and property ends with its limits. */
export function withLimits(original: Document): Document {
  const document = structuredClone(original);
  const done = new Set<object>();
  for (const { kind, node, holder } of [...elements(document)]) {
    if (kind !== "parameter" && kind !== "property") continue;
    // A description stands at the reference, where it is one; of a parameter at the parameter.
    const described = kind === "parameter" ? node : holder;
    if (done.has(described)) continue;
    done.add(described);
    const schema = kind === "parameter" ? resolve<Schema>(document, (node as Parameter).schema) : (node as Schema);
    // Of a property openapi-typescript tells the default itself.
    const words = inWords(kind === "property" ? { ...schema, default: undefined } : schema);
    if (words) described.description = [described.description?.replace(/\.?$/, "."), words].filter(Boolean).join(" ");
  }
  return document;
}

/** For example "1 to 64 characters, matches ^[a-z]+$. Default 10." */
export function inWords(schema: Schema): string {
  const { pattern, default: usual, type, items } = schema;
  const range = (least: unknown, most: unknown, of: string) => {
    if (most === undefined) return least ? `at least ${least}${of}` : "";
    return least === undefined ? `at most ${most}${of}` : `${least} to ${most}${of}`;
  };
  const limits = [
    range(schema.minLength, schema.maxLength, " characters"),
    range(schema.minimum, schema.maximum, ""),
    range(schema.minItems, schema.maxItems, " items"),
    typeof pattern === "string" ? `matches ${pattern}` : "",
  ].filter(Boolean);
  const each = [type].flat().includes("array") && items && !items.$ref ? inWords(items) : "";
  const told = [limits.join(", "), each && `each ${each.replace(/\.$/, "")}`].filter(Boolean).join("; ");
  const isPlain = usual !== undefined && typeof usual !== "object";
  return [told && `${told[0]?.toUpperCase()}${told.slice(1)}.`, isPlain && `Default ${usual}.`].filter(Boolean).join(" ");
}
