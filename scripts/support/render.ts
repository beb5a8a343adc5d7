/** Renders everything that is generated from the specs. */
import openapiTS, { astToString, type OpenAPITSOptions } from "openapi-typescript";
import ts from "typescript";
import type { Document } from "../../src/openapi/document.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { type Api, apis } from "../../src/testing/documents.ts";
import { withLimits } from "./limits.ts";
import { moreTypes } from "./more-types.ts";
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
  const nodes = (await openapiTS(renderDocument(withLimits(document)), typeOptions)).map(withoutShared);
  const filled = operationsOf(document).flatMap(({ parameters }) => parameters.filter((one) => one["x-client-fills"]));
  const optional = filledIsOptional(new Set(filled.filter((one) => one.in === "path").map(({ name }) => name)));
  return astToString(nodes.map(optional).map(optionalTakesUndefined)) + moreTypes(document);
};

/** Leaves out what operations share with their path: each operation has it too, and nothing reads it there. */
function withoutShared(node: ts.Node): ts.Node {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "paths") return node;
  const named = (one: ts.TypeElement, name: string) => one.name !== undefined && "text" in one.name && one.name.text === name;
  const members = node.members.map((path) => {
    if (!ts.isPropertySignature(path) || !path.type || !ts.isTypeLiteralNode(path.type)) return path;
    const type = ts.factory.createTypeLiteralNode(path.type.members.filter((one) => !named(one, "parameters")));
    return ts.factory.updatePropertySignature(path, path.modifiers, path.name, path.questionToken, type);
  });
  return ts.factory.updateInterfaceDeclaration(node, node.modifiers, node.name, node.typeParameters, node.heritageClauses, members);
}

/** Lets a caller leave out the path parameters that a client fills in. openapi-typescript makes every one required. */
function filledIsOptional(names: ReadonlySet<string>): <T extends ts.Node>(node: T) => T {
  const isFilled = (node: ts.TypeElement) => node.name !== undefined && "text" in node.name && names.has(node.name.text);
  return function visit<T extends ts.Node>(node: T): T {
    const deeper = ts.visitEachChild(node, visit, undefined);
    if (!ts.isPropertySignature(deeper) || !ts.isIdentifier(deeper.name) || deeper.name.text !== "path") return deeper;
    if (!deeper.type || !ts.isTypeLiteralNode(deeper.type) || !deeper.type.members.some(isFilled)) return deeper;
    const members = deeper.type.members.map((one) => (isFilled(one) ? madeOptional(one as ts.PropertySignature) : one));
    const type = ts.factory.createTypeLiteralNode(members);
    const path = ts.factory.updatePropertySignature(deeper, deeper.modifiers, deeper.name, deeper.questionToken, type);
    return (members.every((one) => one.questionToken) ? madeOptional(path) : path) as ts.Node as T;
  };
}

const madeOptional = (one: ts.PropertySignature) =>
  ts.factory.updatePropertySignature(one, one.modifiers, one.name, ts.factory.createToken(ts.SyntaxKind.QuestionToken), one.type);

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
