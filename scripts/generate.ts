/**
 * Regenerates `generated/` from `spec/`: `npm run generate`.
 *
 * All outputs are rendered before the first is written, so a broken spec leaves `generated/` as it was.
 */
import { watch } from "node:fs";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { runCommand, UsageError } from "./support/command-line.ts";

const mend = "npm run generate";

/** Loaded when it is used: the linter and the compiler take their time. */
const render = async () => (await import("./support/render.ts")).render();

const current = (file: string) => readFile(file, "utf8").catch(() => undefined);

async function write(): Promise<void> {
  const outputs = await render();
  for (const [file, text] of outputs) {
    const fresh = (await current(file)) === text;
    if (!fresh) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}.tmp`, text);
      await rename(`${file}.tmp`, file);
    }
    console.log(`${fresh ? "unchanged" : "written  "}  ${file}`);
  }
}

/** Compares only. Gives the problems, one line each. */
async function staleFiles(): Promise<string[]> {
  const outputs = await render();
  const problems: string[] = [];
  for (const [file, text] of outputs) {
    const found = await current(file);
    if (found === undefined) problems.push(`${file} is missing. Run: ${mend}`);
    else if (found !== text) problems.push(`${file} is stale: it differs from what the specs give. Run: ${mend}`);
  }
  const files = await readdir("generated", { recursive: true, withFileTypes: true }).catch(() => []);
  for (const file of files.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`)) {
    if (!outputs.has(file)) problems.push(`${file} comes from no spec. Delete it: rm ${file}`);
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
  watch("spec", { recursive: true }, () => {
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

await runCommand(
  {
    name: "npm run generate",
    about: "Writes generated/ from spec/, as far as it changed.",
    options: {
      check: { type: "boolean", about: "only compare: exit 1, and a line for every file that is stale, missing or from no spec" },
      watch: { type: "boolean", about: "write again whenever a spec changes" },
    },
  },
  async ({ check, watch }) => {
    if (check && watch) throw new UsageError("--check only compares and --watch writes: choose one");
    if (watch) return watchSpecs();
    if (!check) return write();
    const problems = await staleFiles();
    if (problems.length > 0) throw new Error(problems.join("\n"));
    console.log("generated/ fits spec/");
  },
);
