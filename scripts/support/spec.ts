/** The hand-written specs: linted, bundled and derived, in this process. */
import { relative } from "node:path";
import {
  bundle,
  type Config,
  createConfig,
  getLineColLocation,
  type Location,
  lint,
  type NodeType,
  type Plugin,
  YamlParseError,
} from "@redocly/openapi-core";
import type { Document } from "../../src/openapi/document.ts";
import { type Api, apis } from "../../src/testing/documents.ts";
import { derive } from "./derive.ts";
import { withoutItems } from "./lists.ts";
import { unsourced } from "./sources.ts";

/** Where a spec begins. Its other parts are beside it, one file per tag, and in spec/common.yaml. */
export const specFile = (api: Api) => `spec/${api}/openapi.yaml`;
/** The spec as one derived document: what everything but the linter reads. */
export const documentFile = (api: Api) => `generated/${api}/openapi.json`;

/** A spec cannot be used. The message has a line `file:line:column: reason` for every problem. */
export class SpecError extends Error {}

const source = {
  properties: { doc: { type: "string" }, row: { type: "string" }, note: { type: "string" }, conflict: { type: "string" } },
} satisfies NodeType;
const errorCode = {
  properties: {
    code: { type: "string" },
    description: { type: "string" },
    advice: { type: "string" },
    token: { enum: ["refused", "unfit"] },
    bodies: { type: "array", items: { type: "string" } },
    example: { type: "object" },
    "x-source": "Source",
  },
  required: ["code", "description", "advice"],
} satisfies NodeType;

/** What only one kind of node has. */
const ownKeys: Record<string, Record<string, object>> = {
  Operation: { "x-pagination": { properties: { items: { type: "string" } }, required: ["items"] } },
  Response: { "x-error-codes": { name: "ErrorCodes", properties: {}, items: "ErrorCode" } },
};

const withOwnKeys = (types: Record<string, NodeType>): Record<string, NodeType> =>
  Object.fromEntries(
    Object.entries(types).map(([name, type]) => [
      name,
      { ...type, properties: { ...type.properties, "x-source": "Source", ...ownKeys[name] } },
    ]),
  );

/** Where in the hand-written files a node of a bundle stands. */
const places = new WeakMap<object, Location>();

/** The project's own keys, so that the linter knows their fields and follows the references in them. */
const own: Plugin = {
  id: "own",
  preprocessors: {
    oas3: {
      places: () => ({
        any: {
          enter: (node, { location }) => {
            if (typeof node === "object" && node !== null && !places.has(node)) places.set(node, location);
          },
        },
      }),
    },
  },
  typeExtension: {
    oas3: (types) => ({ ...withOwnKeys(types), Source: source, ErrorCode: errorCode }),
  },
};

let config: Promise<Config> | undefined;
const rules = () => {
  config ??= createConfig({
    extends: ["recommended-strict"],
    plugins: [own],
    preprocessors: { "own/places": "on" },
    // A reference may say where it comes from.
    rules: { "spec-ref-siblings": "off" },
  });
  return config;
};

/** @throws SpecError when the linter finds anything in the specs, or an element without a source; all of them are looked at */
export async function lintSpecs(): Promise<void> {
  const lines = new Set((await Promise.all(apis.map(problemsIn))).flat());
  if (lines.size > 0) throw new SpecError([...lines].join("\n"));
}

async function problemsIn(api: Api): Promise<string[]> {
  const file = specFile(api);
  try {
    const problems = problemsOf(file, await lint({ ref: file, config: await rules() }));
    // Sources are inherited over references, which must lead somewhere first.
    if (problems.length > 0) return problems;
    const document = await bundleSpec(api);
    return [...unsourced(document), ...withoutItems(document)].map(({ holder, text }) => `${placeOf(holder, file)}: ${text}`);
  } catch (error) {
    // What a $ref leads to is reported; the file that a spec begins with is thrown at.
    if (!(error instanceof YamlParseError)) throw error;
    return [`${relative(".", error.source.absoluteRef)}:${error.line}:${error.col}: ${error.originalError.message}`];
  }
}

const problemsOf = (file: string, problems: Awaited<ReturnType<typeof lint>>) =>
  problems.map(({ location: [location], message }) => `${location ? lineOf(location) : file}: ${message}`);

function lineOf(location: Parameters<typeof getLineColLocation>[0]): string {
  const { source, start } = getLineColLocation(location);
  return `${relative(".", source.absoluteRef)}:${start.line}:${start.col}`;
}
const placeOf = (node: object, file: string) => {
  const place = places.get(node);
  return place ? lineOf(place) : file;
};

/** A spec in one piece, as it is written: nothing in it is derived yet. */
export async function bundleSpec(api: Api): Promise<Document> {
  const { bundle: bundled } = await bundle({ ref: specFile(api), config: await rules() });
  return bundled.parsed as Document;
}

/** A spec in one piece, with everything in it that is derived. */
export const readSpec = async (api: Api): Promise<Document> => derive(await bundleSpec(api));

export const renderDocument = (document: Document): string => `${JSON.stringify(document, null, 2)}\n`;
