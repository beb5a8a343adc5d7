/**
 * Regenerates `generated/` from `spec/`: `npm run generate`.
 *
 * All outputs are rendered before the first is written, so a broken spec leaves `generated/` as it was.
 */
import { watch } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { runCommand, UsageError } from "./support/command-line.ts";

/** Loaded when it is used: the linter and the compiler take their time. */
const render = async () => (await import("./support/render.ts")).render();

async function write(): Promise<void> {
  for (const [file, text] of await render()) {
    const fresh = (await readFile(file, "utf8").catch(() => undefined)) === text;
    if (!fresh) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}.tmp`, text);
      await rename(`${file}.tmp`, file);
    }
    console.log(`${fresh ? "unchanged" : "written  "}  ${file}`);
  }
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
    const { checkGenerated } = await import("./support/fresh.ts");
    console.log(await checkGenerated());
  },
);
