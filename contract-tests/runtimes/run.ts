/** Runs the same checks of the packed package, installed as it would be published, in every runtime: `npm run test:runtimes`. */
import { execFile } from "node:child_process";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { runCommand, UsageError } from "../../scripts/support/command-line.ts";
import { progress } from "../../scripts/support/progress.ts";

const here = import.meta.dirname;
const project = join(here, "../..");
const modules = join(here, "node_modules");
const node = process.execPath;

/** A binary that npm brings as an optional package for this system; the scripts that would link it may be switched off. */
function binary(scope: string, ...path: string[]): string {
  const [name] = readdirSync(join(modules, scope));
  if (!name) throw new Error(`${scope} has no binary for this system`);
  return join(modules, scope, name, ...path);
}
const jest = (config: string, ...more: string[]) => [...more, "node_modules/jest/bin/jest.js", "--config", `jest/${config}.json`];
const vitest = (...more: string[]) => ["node_modules/vitest/vitest.mjs", "run", "vm.test.mjs", ...more];

const runtimes: Record<string, () => [command: string, args: string[]]> = {
  node: () => [node, ["plain.mjs"]],
  "node, required": () => [node, ["plain.cjs"]],
  "node, without globals": () => [node, ["no-globals.mjs"]],
  "jest, modules": () => [node, [...jest("esm", "--experimental-vm-modules"), "jest/esm"]],
  "jest, modules from CommonJS": () => [node, [...jest("esm", "--experimental-vm-modules"), "jest/import"]],
  "jest, CommonJS": () => [node, jest("commonjs")],
  "jest, jsdom": () => [node, [...jest("esm", "--experimental-vm-modules"), "jest/jsdom"]],
  "vitest, vmForks": () => [node, vitest("--pool", "vmForks")],
  "vitest, vmThreads": () => [node, vitest("--pool", "vmThreads")],
  "vitest, jsdom": () => [node, vitest("--environment", "jsdom")],
  bun: () => [binary("@oven", "bin", process.platform === "win32" ? "bun.exe" : "bun"), ["run", "plain.mjs"]],
  deno: () => [
    binary("@deno", process.platform === "win32" ? "deno.exe" : "deno"),
    ["run", "--allow-all", "--no-remote", "--node-modules-dir=manual", "plain.mjs"],
  ],
};

const run = promisify(execFile);

const changedAt = (file: string) => statSync(join(here, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
const isStale = () => changedAt("node_modules/.package-lock.json") < changedAt("package-lock.json");

async function install(): Promise<void> {
  const npm = (cwd: string, ...args: string[]) =>
    run("npm", [...args, "--no-audit", "--no-fund"], { cwd, shell: process.platform === "win32" });
  progress("installing the runtimes");
  if (isStale()) await npm(here, "ci");
  progress("packing and installing the package");
  const { stdout } = await npm(project, "pack", "--silent", "--pack-destination", here);
  const tarball = join(here, stdout.trim().split("\n").at(-1) ?? "");
  try {
    await npm(here, "install", "--no-save", "--no-package-lock", "--prefer-offline", tarball);
  } finally {
    rmSync(tarball);
  }
}

/** Runs the checks in one runtime, and gives what it printed when one of them failed. */
async function failureIn(name: string): Promise<string | undefined> {
  try {
    const [command, args] = (runtimes[name] as () => [string, string[]])();
    await run(command, args, { cwd: here, env: { ...process.env, NO_COLOR: "1" }, timeout: 120_000 });
    return undefined;
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
    return stdout + stderr || message;
  }
}

async function runIn(names: string[]): Promise<void> {
  await install();
  for (const name of names) {
    progress(name);
    const failure = await failureIn(name);
    progress("");
    console.log(`${failure === undefined ? "ok    " : "FAILED"}  ${name}${failure === undefined ? "" : `\n${failure}`}`);
    if (failure !== undefined) process.exitCode = 1;
  }
}

await runCommand(
  {
    name: "npm run test:runtimes",
    about: "Runs the same checks of the packed package in every runtime. Installs the runtimes first, some 300 MB.",
    options: { only: { type: "string", value: "NAME", about: "those whose name has this in it" } },
  },
  async ({ only = "" }) => {
    const names = Object.keys(runtimes).filter((name) => name.includes(only));
    if (names.length === 0) throw new UsageError(`--only takes a part of: ${Object.keys(runtimes).join("; ")}; not ${only}`);
    await runIn(names);
  },
);
