/** Renders everything that is generated from the specs. */
import openapiTS, { astToString, type OpenAPITSOptions } from "openapi-typescript";
import ts from "typescript";
import type { Document } from "../../src/openapi/document.ts";
import { type Api, apis } from "../../src/testing/documents.ts";
import { documentFile, lintSpecs, readSpec, renderDocument } from "./spec.ts";
import { operationsSource } from "./tables.ts";

const header = (api: Api) => `// Generated from spec/${api} by \`npm run generate\`. Do not edit.\n\n`;

const readme = `# Generated

Everything here comes from \`spec/\` by \`npm run generate\`. Never edit it; it is committed so that a change of a spec shows as a diff.

| file | what it is | who reads it |
|---|---|---|
| \`<api>/openapi.json\` | the spec in one piece, with what is derived from it | mocks, judge, simulator, contract coverage |
| \`<api>/types.ts\` | types of paths, parameters, bodies and answers | the clients, and those who use them |
| \`<api>/operations.ts\` | address, limits and remedies of each operation | the clients, at run time |
`;

/**
 * Every output: its file, and its text.
 *
 * @throws SpecError when a spec is broken
 */
export async function render(): Promise<Map<string, string>> {
  await lintSpecs();
  const outputs = new Map<string, string>([["generated/README.md", readme]]);
  for (const api of apis) {
    const document = await readSpec(api);
    outputs.set(documentFile(api), renderDocument(document));
    outputs.set(`generated/${api}/types.ts`, header(api) + (await types(document)));
    outputs.set(`generated/${api}/operations.ts`, header(api) + operationsSource(document));
  }
  return outputs;
}

const typeOptions: OpenAPITSOptions = {
  // A default in a request does not make the property required for the one who sends it.
  defaultNonNullable: false,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
  rootTypesKeepCasing: true,
  silent: true,
  // x-extensible-enum: an open set. The known values complete in an editor, any other string still compiles.
  transform(schema) {
    const known = (schema as { "x-extensible-enum"?: string[] })["x-extensible-enum"];
    if (!known) return undefined;
    const literals = known.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)));
    const anyOther = ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]);
    return ts.factory.createUnionTypeNode([...literals, ts.factory.createParenthesizedType(anyOther)]);
  },
};

const types = async (document: Document): Promise<string> => {
  const nodes = await openapiTS(renderDocument(document), typeOptions);
  return astToString(nodes.map(optionalTakesUndefined));
};

/**
 * Lets every optional property take `undefined`, which is sent as if it had been left out: a program with
 * `exactOptionalPropertyTypes` could not pass on a value that it may not have.
 */
function optionalTakesUndefined<T extends ts.Node>(node: T): T {
  const deeper = ts.visitEachChild(node, optionalTakesUndefined, undefined);
  // `never` says that there is no such thing.
  if (!ts.isPropertySignature(deeper) || !deeper.questionToken || !deeper.type || deeper.type.kind === ts.SyntaxKind.NeverKeyword)
    return deeper;
  const type = ts.factory.createUnionTypeNode([deeper.type, ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)]);
  return ts.factory.updatePropertySignature(deeper, deeper.modifiers, deeper.name, deeper.questionToken, type) as ts.Node as T;
}
