/**
 * Hands the bundles to tools of other people: `npm run takers`. A user may generate a client of another kind, so each of them must
 * take every `generated/<api>/openapi.json`, and what a generator writes must compile, strictly.
 *
 *   npm ci --prefix scripts/takers      once
 *   npm run takers
 *
 * | tool                    | what is shown                                                     |
 * |-------------------------|-------------------------------------------------------------------|
 * | @readme/openapi-parser  | a validator that is neither our linter nor that of `npm test`     |
 * | openapi-typescript, CLI | types, by its own command and with its own defaults               |
 * | @hey-api/openapi-ts     | a whole client, with a function of each operation                 |
 */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { operationsOf } from "../../src/openapi/operations.ts";
import { type Api, apis, documentOf } from "../../src/testing/documents.ts";
import { runCommand } from "../support/command-line.ts";
import { progress } from "../support/progress.ts";

const here = resolve("scripts/takers");
const bin = (name: string) => join(here, "node_modules/.bin", name);
const execute = promisify(execFile);
const bundleOf = (api: Api) => resolve(`generated/${api}/openapi.json`);

/** Throws an error that says why a bundle was not taken. */
type Taker = (api: Api, folder: string) => Promise<void>;

const takers: Record<string, Taker> = {
  async "@readme/openapi-parser"(api) {
    const { validate } = (await import(join(here, "node_modules/@readme/openapi-parser/dist/index.js"))) as {
      validate(document: object): Promise<{ valid: boolean; errors?: unknown[]; warnings?: unknown[] }>;
    };
    const { valid, errors, warnings = [] } = await validate(structuredClone(documentOf(api)));
    if (!valid || warnings.length > 0) throw new Error(JSON.stringify(errors ?? warnings, null, 1));
  },
  async "openapi-typescript"(api, folder) {
    await execute(bin("openapi-typescript"), [bundleOf(api), "--output", join(folder, "types.ts")]);
    await compiles(folder, ["types.ts"]);
    namesEach(api, readFileSync(join(folder, "types.ts"), "utf8"), (id) => `    ${id}: {`);
  },
  async "@hey-api/openapi-ts"(api, folder) {
    await execute(bin("openapi-ts"), ["--input", bundleOf(api), "--output", join(folder, "client"), "--silent"], { cwd: folder });
    await compiles(folder, ["client/index.ts"]);
    namesEach(
      api,
      readFileSync(join(folder, "client/sdk.gen.ts"), "utf8"),
      (id) => `export const ${id[0]?.toLowerCase()}${id.slice(1)} = `,
    );
  },
};

/** @throws Error naming the operations that a tool has left out */
function namesEach(api: Api, text: string, sign: (id: string) => string): void {
  const missing = operationsOf(documentOf(api)).filter(({ id }) => !text.includes(sign(id)));
  if (missing.length > 0) throw new Error(`it has nothing of ${missing.map(({ id }) => id).join(", ")}`);
}

async function compiles(folder: string, files: string[]): Promise<void> {
  const compilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: false, noEmit: true, skipLibCheck: true, types: [] },
    ...{ module: "esnext", moduleResolution: "bundler", target: "es2022", lib: ["es2023", "dom", "dom.iterable"] },
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  await execute(bin("tsc"), ["--project", folder]).catch(({ stdout }) => {
    throw new Error(`what it wrote does not compile:\n${stdout}`);
  });
}

async function run(): Promise<boolean> {
  if (!existsSync(bin("openapi-ts"))) throw new Error("The takers are not installed: npm ci --prefix scripts/takers");
  let right = true;
  for (const [name, take] of Object.entries(takers)) {
    for (const api of apis) {
      progress(`${name} takes ${api}`);
      const folder = mkdtempSync(join(here, "taken-"));
      const failure = await take(api, folder).then(
        () => undefined,
        (error: Error) => error.message,
      );
      rmSync(folder, { recursive: true });
      progress("");
      console.log(`${failure === undefined ? "ok    " : "FAILED"}  ${name}: ${api}${failure === undefined ? "" : `\n${failure}`}`);
      right &&= failure === undefined;
    }
  }
  return right;
}

const about = "Hands the bundles to a validator and two generators of other people; what the generators write must compile.";
await runCommand({ name: "npm run takers", about, options: {} }, async () => {
  if (!(await run())) process.exitCode = 1;
});
