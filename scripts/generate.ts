/**
 * Regenerates `generated/` from `spec/`.
 *
 *   npm run generate              write what changed
 *   npm run generate -- --check   compare only; exit 1 and name every stale or missing file
 *   npm run generate -- --watch   write again whenever a spec changes
 *
 * All outputs are rendered before the first is written, so a broken spec leaves `generated/` as it was.
 */
import { watch } from "node:fs";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import openapiTS, { astToString, type OpenAPITSOptions } from "openapi-typescript";
import ts from "typescript";
import { lintSpecs } from "./support/lint-specs.ts";
import { apis, readSpec, specFile } from "./support/spec.ts";
import { contract, errorTable, limits, source } from "./support/tables.ts";

const mend = "npm run generate";

const typeOptions: OpenAPITSOptions = {
  // A default in a request does not make the property required for the one who sends it.
  defaultNonNullable: false,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
  rootTypesKeepCasing: true,
  silent: true,
  // x-known-values: an open set. The known values complete in an editor, any other string still compiles.
  transform(schema) {
    const known = (schema as { "x-known-values"?: { value: string }[] })["x-known-values"];
    if (!known) return undefined;
    const literals = known.map(({ value }) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)));
    const anyOther = ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]);
    return ts.factory.createUnionTypeNode([...literals, ts.factory.createParenthesizedType(anyOther)]);
  },
};

/** Renders every output; throws `SpecError` when a spec is broken. */
async function render(): Promise<Map<string, string>> {
  await lintSpecs(apis.map(specFile));
  const outputs = new Map<string, string>();
  let errorCodes = `// Generated from spec/*.yaml by \`${mend}\`. Do not edit.\n`;
  const contracts: Record<string, object> = {};
  for (const api of apis) {
    const { spec, sha256 } = await readSpec(api);
    const types = astToString(await openapiTS(pathToFileURL(specFile(api)), typeOptions));
    outputs.set(
      `generated/${api}.ts`,
      `// Generated from ${specFile(api)} by \`${mend}\`. Do not edit.\n// sha256 of the spec: ${sha256}\n\n${types}` +
        `\n/** Limits of what may be sent, by operation and wire name. */\nexport const limits = ${source(limits(spec))} as const;\n`,
    );
    contracts[api] = contract(spec);
    errorCodes += `\n/** Operations of ${specFile(api)} and their documented errors, by status and code. */\nexport const ${api} = ${source(errorTable(spec))} as const;\n`;
  }
  outputs.set("generated/error-codes.ts", errorCodes);
  return outputs.set(
    "generated/contracts.ts",
    `// Generated from spec/*.yaml by \`${mend}\`. Do not edit.\n` +
      `\n/** What of the specs binds, for a judge of traffic. */\nexport const contracts: Record<${apis.map((api) => `"${api}"`).join(" | ")}, object> = ${source(contracts)};\n`,
  );
}

const current = (file: string) => readFile(file, "utf8").catch(() => undefined);

async function write(): Promise<void> {
  const outputs = await render();
  await mkdir("generated", { recursive: true });
  for (const [file, text] of outputs) {
    const fresh = (await current(file)) === text;
    if (!fresh) {
      await writeFile(`${file}.tmp`, text);
      await rename(`${file}.tmp`, file);
    }
    console.log(`${fresh ? "unchanged" : "written  "}  ${file}`);
  }
}

/** Compares only. Gives the problems, one line each. */
async function check(): Promise<string[]> {
  const outputs = await render();
  const problems: string[] = [];
  for (const [file, text] of outputs) {
    const found = await current(file);
    if (found === undefined) problems.push(`${file} is missing. Run: ${mend}`);
    else if (found !== text) problems.push(`${file} is stale: it differs from what the specs give. Run: ${mend}`);
  }
  for (const name of await readdir("generated").catch(() => [])) {
    if (!outputs.has(`generated/${name}`)) problems.push(`generated/${name} comes from no spec. Delete it: rm generated/${name}`);
  }
  return problems;
}

async function watchSpecs(): Promise<void> {
  let pending: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const again = () => {
    console.log("spec/ changed");
    last = last.then(write).catch(report);
  };
  watch("spec", () => {
    // An editor that saves a file touches it several times.
    clearTimeout(pending);
    pending = setTimeout(again, 100);
  });
  await write().catch(report);
  console.log("watching spec/ (Ctrl-C ends)");
}

function report(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
}

const { values: options } = parseArgs({ options: { check: { type: "boolean" }, watch: { type: "boolean" } } });
try {
  if (options.watch) await watchSpecs();
  else if (options.check) {
    const problems = await check();
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
    else console.log("generated/ fits spec/");
  } else await write();
} catch (error) {
  report(error);
  process.exitCode = 1;
}
