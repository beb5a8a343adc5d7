/** Runs the project in small, in a child process, as `npm run test:contract` runs the project. */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { parse } from "yaml";
import { derive } from "../../scripts/support/derive.ts";
import { renderDocument } from "../../scripts/support/spec.ts";
import type { Edit } from "./pieces.ts";

const generated = "generated/small/openapi.json";

/**
 * Makes a copy of the project in small with these pieces broken. It lies as deep as the original, so that its imports lead to the kit.
 *
 * @returns the folder
 */
export function copyOf(folder: string, edits: Edit[]): string {
  cpSync("contract-tests/self-test/small", folder, { recursive: true });
  const edit = (wanted: (file: string) => boolean) => {
    for (const [file, piece, instead] of edits.filter(([file]) => wanted(file))) {
      const text = readFileSync(join(folder, file), "utf8");
      if (!text.includes(piece)) throw new Error(`${file} has no such piece: ${piece}`);
      writeFileSync(
        join(folder, file),
        text.replace(piece, () => instead),
      );
    }
  };
  edit((file) => file !== generated);
  const spec = parse(readFileSync(join(folder, "spec/small/openapi.yaml"), "utf8"));
  mkdirSync(join(folder, "generated/small"), { recursive: true });
  writeFileSync(join(folder, generated), renderDocument(derive(spec)));
  edit((file) => file === generated);
  return folder;
}

/** The contract suite of a copy, against these targets. */
export const runIn = (folder: string, targets: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  vitest(
    folder,
    targets.flatMap((target) => ["--project", `contract:${target}`]),
    env,
  );

/** The project's own comparison of documents and specs, with pieces of northbound's generated document altered. */
export const compareAltered = (pieces: [piece: string, instead: string][]) =>
  vitest(".", ["--config", "contract-tests/self-test/altered/vitest.config.ts", "contract-tests/specs"], {
    ALTERED: JSON.stringify(pieces),
  });

/** Its exit code, and what it printed. */
function vitest(cwd: string, args: string[], env: NodeJS.ProcessEnv): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [resolve("node_modules/vitest/vitest.mjs"), "run", ...args],
      { cwd, env: { PATH: process.env.PATH, CI: "", ...env }, maxBuffer: 1e8 },
      (error, stdout, stderr) => done({ code: error ? Number(error.code) : 0, output: stripVTControlCharacters(stdout + stderr) }),
    );
  });
}
