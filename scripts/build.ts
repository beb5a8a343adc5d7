/** Makes the package's `dist/`: `npm run build`, which npm does before it packs. */
import { execFileSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { apis } from "../src/testing/documents.ts";
import { runCommand } from "./support/command-line.ts";

const change = async (file: string, to: (text: string) => string) => writeFile(file, to(await readFile(file, "utf8")));

await runCommand(
  { name: "npm run build", about: "Compiles src/ and generated/ into dist/, as it is published.", options: {} },
  async () => {
    await rm("dist", { recursive: true, force: true });
    execFileSync(process.execPath, [createRequire(import.meta.url).resolve("typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
      stdio: "inherit",
    });
    for (const api of apis) {
      // What nobody reads takes no room in every node_modules: blanks of JSON, and three of four of an indentation.
      await change(`dist/generated/${api}/openapi.json`, (text) => JSON.stringify(JSON.parse(text)));
      await change(`dist/generated/${api}/types.d.ts`, (text) => text.replace(/^(?: {4})+/gm, (blanks) => " ".repeat(blanks.length / 4)));
    }
  },
);
