/** Runs the project in small, in child processes, as `npm run test:contract` runs the project. */
import { type ChildProcess, execFile, fork } from "node:child_process";
import { once } from "node:events";
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

export interface Ran {
  code: number;
  /** What it printed. */
  output: string;
}

/** The contract suite of a copy, against these targets, as a command of its own. */
export const runAlone = (folder: string, targets: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  vitest(
    folder,
    targets.flatMap((target) => ["--project", `contract:${target}`]),
    env,
  );

/** Those that run nothing now: a folder is the working directory of a whole process, so each runs one at a time. */
const idle: ChildProcess[] = [];

/** The contract suite of a copy, against these targets, in a process that has run others before. */
export async function runIn(folder: string, targets: readonly string[]): Promise<Ran> {
  const runner = idle.pop() ?? fork("contract-tests/self-test/runner.mjs", { execArgv: [], env: { PATH: process.env.PATH, CI: "" } });
  const { code, output } = await new Promise<Ran>((done, fail) => {
    const lost = (exit: number | null) => fail(new Error(`the runner has ended with ${exit} in ${folder}`));
    runner.once("exit", lost);
    runner.once("message", (ran: Ran) => {
      runner.off("exit", lost);
      done(ran);
    });
    runner.send({ folder: resolve(folder), projects: targets.map((target) => `contract:${target}`) });
  });
  idle.push(runner);
  return { code, output: stripVTControlCharacters(output) };
}

export async function stopRunners(): Promise<void> {
  for (const runner of idle.splice(0)) {
    const ended = once(runner, "exit");
    runner.disconnect();
    await ended;
  }
}

/** The project's own comparison of documents and specs, with pieces of northbound's generated document altered. */
export const compareAltered = (pieces: [piece: string, instead: string][]) =>
  vitest(".", ["--config", "contract-tests/self-test/altered/vitest.config.ts", "contract-tests/specs/documents.test.ts"], {
    ALTERED: JSON.stringify(pieces),
  });

function vitest(cwd: string, args: string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [resolve("node_modules/vitest/vitest.mjs"), "run", ...args],
      { cwd, env: { PATH: process.env.PATH, CI: "", ...env }, maxBuffer: 1e8 },
      (error, stdout, stderr) => done({ code: error ? Number(error.code) : 0, output: stripVTControlCharacters(stdout + stderr) }),
    );
  });
}
