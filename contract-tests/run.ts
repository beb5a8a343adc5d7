/**
 * Compares documents and specs, runs the contract suite against a target and gates the coverage of the contract.
 *
 *   npm run test:contract                         the mock: Prism, serving the specs
 *   npm run test:contract -- --target platform    the simulator of the documents' invariants
 *   npm run test:contract -- --target live        real endpoints (README, "Against real endpoints")
 *
 * Leaves its reports in contract-report/ (or --report): coverage.html, .md and .json, junit.xml, results.json, traffic-<target>.har.
 * Secrets are masked in all that is printed and written. Exits with 0 only if the report says that the gate is open; with 2
 * when nothing could be run, because an argument or a variable is wrong or missing.
 */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { runCommand, UsageError } from "../scripts/support/command-line.ts";
import { iotdaSettings, northboundSettings } from "../scripts/support/settings.ts";
import { reportFolder } from "./coverage/folder.ts";
import type { ContractReport } from "./coverage/report.ts";
import { secrets } from "./fixtures/secrets.ts";
import { targets } from "./fixtures/targets.ts";

/** @throws UsageError for a variable of a live platform that is missing */
function checkLive(): void {
  let found: unknown[] = [];
  try {
    found = [northboundSettings(), iotdaSettings()].filter(Boolean);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  if (found.length === 0)
    throw new UsageError(
      "nothing can be shown: --target live needs NORTHBOUND_BASE_URL, NORTHBOUND_APP_ID and NORTHBOUND_SECRET, or IOTDA_ENDPOINT, " +
        'IOTDA_PROJECT_ID and an IAM user or an access key (README, "Against real endpoints"). None of them is set.',
    );
}

const isReport = (name: string) => /^(coverage\.\w+|junit\.xml|results\.json|traffic-\w+\.har)$/.test(name);
const reportsIn = (folder: string) => readdirSync(folder).filter(isReport);

async function run({ target, report, update }: { target: string; report: string; update?: boolean }): Promise<number> {
  if (target === "live") checkLive();
  // What an earlier run has left says nothing of this one.
  for (const name of existsSync(report) ? reportsIn(report) : []) rmSync(join(report, name));
  // Documents and specs are the same, whatever is live.
  const projects = target === "live" ? [`contract:${target}`] : ["specs", `contract:${target}`];
  const flags = [...projects.flatMap((project) => ["--project", project]), ...(update ? ["-u"] : [])];
  const args = ["node_modules/vitest/vitest.mjs", "run", ...flags];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, CONTRACT_REPORT: report } });
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    createInterface({ input: from }).on("line", (line) => to.write(`${secrets.masked(line)}\n`));
  }
  const code = await new Promise<number>((done) => child.once("close", (exit) => done(exit ?? 1)));
  for (const name of existsSync(report) ? reportsIn(report) : [])
    writeFileSync(join(report, name), secrets.masked(readFileSync(join(report, name), "utf8")));
  if (isOpen(report, target)) return code;
  console.error(`${target}: THE GATE IS SHUT`);
  return code || 1;
}

/** Whether the report of this run says so. A run that has left none has shown nothing. */
function isOpen(folder: string, target: string): boolean {
  const file = join(folder, "coverage.json");
  if (!existsSync(file)) return false;
  const { targets } = JSON.parse(readFileSync(file, "utf8")) as ContractReport;
  return targets[target]?.problems.length === 0;
}

await runCommand(
  {
    name: "npm run test:contract",
    about: "Compares documents and specs, runs the contract suite against a target and gates the coverage of the contract.",
    options: {
      target: { type: "string", oneOf: targets, default: "mock", about: "Prism, the simulator, or real endpoints" },
      update: { type: "boolean", about: "say in docs/operations.md what this run has shown, when its gate is open" },
      report: { type: "string", value: "FOLDER", default: reportFolder, about: "where the reports go" },
    },
  },
  async (options) => {
    process.exitCode = await run(options);
  },
);
