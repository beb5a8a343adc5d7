/** Makes the package's `dist/`: `npm run build`, which npm does before it packs. */
import { execFileSync } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { apis } from "../src/testing/documents.ts";
import { runCommand } from "./support/command-line.ts";

const change = async (file: string, to: (text: string) => string) => writeFile(file, to(await readFile(file, "utf8")));

async function build(): Promise<void> {
  await rm("dist", { recursive: true, force: true });
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const compile = (...options: string[]) =>
    execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json", ...options], { stdio: "inherit" });
  // An editor shows the comments of the types; those of the code are for whoever has the source.
  compile("--emitDeclarationOnly");
  compile("--declaration", "false", "--removeComments", "--noCheck");
  // What nobody reads takes no room in every node_modules: blanks of JSON, and three of four of an indentation.
  for (const api of apis) await change(`dist/generated/${api}/openapi.json`, (text) => JSON.stringify(JSON.parse(text)));
  for (const file of await readdir("dist", { recursive: true })) {
    if (!file.endsWith(".d.ts")) continue;
    await change(`dist/${file}`, (text) => text.replace(/^(?: {4})+/gm, (blanks) => " ".repeat(blanks.length / 4)));
  }
}

const about = "Compiles src/ and generated/ into dist/, as it is published.";
await runCommand({ name: "npm run build", about, options: {} }, build);
