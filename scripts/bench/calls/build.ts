/**
 * Makes of TypeScript what users run: this package as it is published, and beside it the files that the benchmark's
 * processes run. A loader that compiles would cost a fresh process more than what is to be measured.
 */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const bench = fileURLToPath(new URL("..", import.meta.url));
const root = fileURLToPath(new URL("../../..", import.meta.url));
/** In node_modules, so that packages are found from there, and nobody commits it. Each run has its own, until it ends. */
const target = join(bench, `node_modules/.cache/bench-${process.pid}`);
export const ownFolder = join(target, "node_modules/huawei-iot-client");
/** Where a file of this folder is to be run. */
export const built = (file: string): string => join(target, file.replace(/\.ts$/, ".js"));

export async function build(): Promise<void> {
  // Here, so that a wrong option is told before the compiler is loaded.
  const { default: ts } = await import("typescript");
  process.once("exit", () => rmSync(target, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  mkdirSync(ownFolder, { recursive: true });
  writeFileSync(join(target, "package.json"), '{ "type": "module" }\n');
  for (const name of ["package.json", "README.md", "CHANGELOG.md", "LICENSE"]) cpSync(join(root, name), join(ownFolder, name));
  const tsc = fileURLToPath(new URL("../bin/tsc", import.meta.resolve("typescript")));
  const args = [tsc, "-p", "tsconfig.build.json", "--outDir", join(ownFolder, "dist")];
  await promisify(execFile)(process.execPath, args, { cwd: root }).catch(({ stdout, message }) => {
    throw new Error(`the package does not build: ${stdout || message}`);
  });
  const files = ["calls", "peers/calls"].flatMap((folder) => readdirSync(join(bench, folder)).map((name) => `${folder}/${name}`));
  for (const file of files) {
    const options = { module: ts.ModuleKind.ES2022, target: ts.ScriptTarget.ES2022, rewriteRelativeImportExtensions: true };
    const text = readFileSync(join(bench, file), "utf8");
    const { outputText } = ts.transpileModule(text, { fileName: join(bench, file), compilerOptions: options });
    mkdirSync(dirname(built(file)), { recursive: true });
    writeFileSync(built(file), outputText);
  }
}
