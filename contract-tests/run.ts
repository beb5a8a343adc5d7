/**
 * Compares documents and specs, runs the contract suite against a target and gates the coverage of the contract.
 *
 *   npm run test:contract                         the mock: Prism, serving the specs
 *   npm run test:contract -- --target platform    the simulator of the documents' invariants
 *   npm run test:contract -- --target live        real endpoints (README, "Against real endpoints")
 *
 * Leaves its reports in contract-report/ (or --report): coverage.html, .md and .json, junit.xml, results.json, traffic-<target>.har.
 * What the environment has as a secret is masked in all that is printed and written.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { runCommand } from "../scripts/support/command-line.ts";
import { reportFolder } from "./coverage/folder.ts";
import { targets } from "./fixtures/targets.ts";

const secrets = Object.entries(process.env)
  .filter(([name]) => /^(NORTHBOUND|IOTDA)_.*(SECRET|PASSWORD|TOKEN|SECRET_KEY)$/.test(name))
  .flatMap(([, value]) => (value && value.length >= 4 ? [value, encodeURIComponent(value)] : []));
const masked = (text: string) => secrets.reduce((safe, secret) => safe.replaceAll(secret, "***"), text);

async function run({ target, report }: { target: string; report: string }): Promise<number> {
  // Documents and specs are the same, whatever is live.
  const projects = target === "live" ? [`contract:${target}`] : ["specs", `contract:${target}`];
  const args = ["node_modules/vitest/vitest.mjs", "run", ...projects.flatMap((project) => ["--project", project])];
  const env = { ...process.env, CONTRACT_REPORT: report };
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], env });
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    createInterface({ input: from }).on("line", (line) => to.write(`${masked(line)}\n`));
  }
  const code = await new Promise<number>((done) => child.once("close", (exit) => done(exit ?? 1)));
  for (const file of [`${report}/junit.xml`, `${report}/results.json`].filter((name) => existsSync(name)))
    writeFileSync(file, masked(readFileSync(file, "utf8")));
  return code;
}

await runCommand(
  {
    name: "npm run test:contract",
    about: "Compares documents and specs, runs the contract suite against a target and gates the coverage of the contract.",
    options: {
      target: { type: "string", oneOf: targets, default: "mock", about: "Prism, the simulator, or real endpoints" },
      report: { type: "string", value: "FOLDER", default: reportFolder, about: "where the reports go" },
    },
  },
  async (options) => {
    process.exitCode = await run(options);
  },
);
