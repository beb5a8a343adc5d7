/**
 * Breaks the code in small ways, one at a time, and sees whether a test fails: `npm run mutants`.
 *
 *   npm ci --prefix scripts/mutants                      once; the tool is Stryker 9, the last one for Node 20
 *   npm run mutants                                      src, contract-tests/coverage and contract-tests/fixtures
 *   npm run mutants -- contract-tests/coverage           one folder
 *   npm run mutants -- src --only src/core/redactor.ts   one file of it, or a glob
 *
 * Prints the score of each folder and what has survived, and exits with 1 when a score is too low (folders.ts). Mutants
 * that may live are in may-live.yaml; they are left out of the score. The report of each folder is mutants-report/<folder>.html.
 * Takes minutes for a folder of the kit, and about an hour for src: no part of `npm test`.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { runCommand, UsageError } from "../support/command-line.ts";
import { type Folder, folders } from "./folders.ts";

const modules = resolve("scripts/mutants/node_modules/@stryker-mutator");
const reports = "mutants-report";

/** A mutant as it stands in a report: what was there, and what was put in its place. */
interface Mutant {
  file: string;
  line: number;
  from: string;
  to: string;
  status: string;
}
type Excused = Pick<Mutant, "file" | "from" | "to"> & { reason: string };

/** Runs the tool over a folder, and gives every mutant with what became of it. */
async function mutantsOf(name: string, { mutate }: Folder, only: string | undefined): Promise<Mutant[]> {
  const base = `${reports}/${name.replaceAll("/", "-")}`;
  const settings = {
    ...{ plugins: [`${modules}/vitest-runner/dist/src/index.js`], testRunner: "vitest", coverageAnalysis: "perTest" },
    vitest: { configFile: "scripts/mutants/vitest.config.ts", related: false },
    mutate: only === undefined ? mutate : [only, ...mutate.filter((glob) => glob.startsWith("!"))],
    ...{ concurrency: 2, tempDirName: ".mutants", ignorePatterns: ["scripts/*/node_modules", ".self-test", reports] },
    reporters: [...(process.stdout.isTTY ? ["progress"] : []), "json", "html"],
    ...{ jsonReporter: { fileName: `${base}.json` }, htmlReporter: { fileName: `${base}.html` } },
    ...{ allowConsoleColors: false, warnings: { slow: false } },
  };
  mkdirSync(reports, { recursive: true });
  rmSync(`${base}.json`, { force: true });
  writeFileSync(`${base}.settings.json`, JSON.stringify(settings));
  const child = spawn(process.execPath, [`${modules}/core/bin/stryker.js`, "run", `${base}.settings.json`], {
    stdio: "inherit",
    env: { ...process.env, MUTANTS: name },
  });
  await new Promise((done) => child.once("close", done));
  if (!existsSync(`${base}.json`)) throw new Error(`${name}: the tool has left no report`);
  return read(readFileSync(`${base}.json`, "utf8"));
}

interface Report {
  files: Record<string, { source: string; mutants: { location: { start: Place; end: Place }; replacement?: string; status: string }[] }>;
}
interface Place {
  line: number;
  column: number;
}

function read(text: string): Mutant[] {
  return Object.entries((JSON.parse(text) as Report).files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split("\n");
    const offset = ({ line, column }: Place) => lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
    return mutants.map(({ location: { start, end }, replacement: to = "", status }) => {
      return { file, line: start.line, from: source.slice(offset(start), offset(end)), to, status };
    });
  });
}

/** Says what has survived; gives whether enough was found. */
function judge(name: string, { least }: Folder, mutants: Mutant[], excused: Excused[]): boolean {
  const excuse = ({ file, from, to }: Mutant) => excused.find((one) => one.file === file && one.from === from && one.to === to);
  const isAlive = ({ status }: Mutant) => status === "Survived" || status === "NoCoverage";
  // What does not compile, or was told to be ignored, says nothing of the tests.
  const counted = mutants.filter((one) => (isAlive(one) ? !excuse(one) : ["Killed", "Timeout"].includes(one.status)));
  const alive = counted.filter(isAlive);
  for (const { file, line, from, to } of alive) console.log(`  ${file}:${line}  ${oneLine(from)}  ->  ${oneLine(to)}`);
  const files = new Set(mutants.map(({ file }) => file));
  const idle = excused.filter((one) => files.has(one.file) && !mutants.some((mutant) => isAlive(mutant) && excuse(mutant) === one));
  for (const { file, from } of idle) console.log(`  may-live.yaml: ${file}  ${oneLine(from)} does not live: delete it there`);
  const score = counted.length === 0 ? 0 : (100 * (counted.length - alive.length)) / counted.length;
  const text = `${(Math.floor(score * 10) / 10).toFixed(1)} % of ${counted.length} mutants were found, at least ${least} % are demanded`;
  console.log(`${name}: ${text}`);
  return score >= least && idle.length === 0;
}
const oneLine = (code: string) => (code.length > 70 ? `${code.slice(0, 67)}...` : code).replaceAll(/\s+/g, " ");

const all = Object.keys(folders);
await runCommand(
  {
    name: "npm run mutants",
    about:
      "Breaks the code in small ways, one at a time, and sees whether a test fails. Prints the score of each folder and what has survived; " +
      "a score that is too low fails the command. Takes minutes for a folder of the kit, and about an hour for src.",
    options: {
      folders: { type: "string", several: "words", value: "FOLDER", oneOf: all, about: `any of ${all.join(", ")}; all, if none is given` },
      only: { type: "string", value: "GLOB", about: "these files of one folder" },
    },
  },
  async ({ folders: given, only }) => {
    if (only !== undefined && given.length !== 1) throw new UsageError("--only takes files of one folder: name it");
    if (!existsSync(modules)) throw new Error("The tool is not installed: npm ci --prefix scripts/mutants");
    const excused = parse(readFileSync("scripts/mutants/may-live.yaml", "utf8")) as Excused[];
    for (const name of given.length > 0 ? given : all) {
      const folder = folders[name] as Folder;
      if (!judge(name, folder, await mutantsOf(name, folder, only), excused)) process.exitCode = 1;
    }
  },
);
