/** The checks of every runtime, in vitest's pools of vm contexts; the other runtimes are run by `npm run test:runtimes`. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const vitest = ["node_modules/vitest/vitest.mjs", "run", "vm.test.mjs", "--config", "contract-tests/runtimes/src.config.mjs"];

it.each(["vmForks", "vmThreads"])(
  "what works in Node works in the pool %s",
  async (pool) => {
    const env = { ...process.env, NO_COLOR: "1" };
    const { stdout } = await promisify(execFile)(process.execPath, [...vitest, "--pool", pool], { env }).catch(({ stdout, stderr }) => {
      throw new Error(stdout + stderr);
    });
    expect(stdout).toMatch(/Tests +\d\d passed/);
  },
  60_000,
);
