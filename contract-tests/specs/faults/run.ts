/**
 * Makes each fault of faults.yaml in a copy of specs, rows and generated files, one at a time, and sees what catches it: `npm run faults`.
 * `npm run mutants:spec` does so with thousands that a program thinks of; these are those that a hand makes.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../../scripts/support/command-line.ts";
import { run } from "../../../scripts/support/commands.ts";
import { progress } from "../../../scripts/support/progress.ts";
import { type Fault, folders, listed } from "./list.ts";

interface Found {
  by: string;
  lines: string[];
}

/** @throws Error when the file has no such piece: the fault is out of date */
async function caughtBy(folder: string, { file, from, to }: Fault): Promise<Found> {
  const copy = mkdtempSync(join(tmpdir(), "faults-"));
  try {
    for (const part of folders) cpSync(part, join(copy, part), { recursive: true });
    const path = join(copy, folder, file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(from)) throw new Error(`${folder}/${file} has no such piece: ${from}`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
    const { code, stdout, stderr } = await run("contract-tests/specs/faults/look.ts", [], { cwd: copy });
    return code === 0
      ? (JSON.parse(stdout) as Found)
      : {
          by: "a crash",
          lines: [
            stderr
              .trim()
              .split("\n")
              .find((line) => /Error/.test(line)) ?? "",
          ],
        };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

async function all(): Promise<boolean> {
  const faults = listed();
  const told: string[] = [];
  let wrong = 0;
  const queue = faults.entries();
  const work = async () => {
    for (const [index, { folder, fault }] of queue) {
      progress(`fault ${index + 1} of ${faults.length}`);
      const { by, lines } = await caughtBy(folder, fault);
      const right = by === fault.caught;
      if (!right) wrong++;
      told[index] =
        `${right ? "ok    " : "FAILED"}  ${fault.what} (${folder}/${fault.file}): caught by ${by}${right ? "" : `, not by ${fault.caught}`}\n        ${lines[0] ?? ""}`;
    }
  };
  await Promise.all([work(), work()]);
  progress("");
  console.log(told.join("\n"));
  console.log(`${faults.length} faults, ${faults.length - wrong} caught as they should be`);
  return wrong === 0;
}

const about =
  "Makes each fault of contract-tests/specs/faults/faults.yaml in a copy, one at a time, and prints what catches it. Takes about three minutes.";
await runCommand({ name: "npm run faults", about, options: {} }, async () => {
  if (!(await all())) process.exitCode = 1;
});
