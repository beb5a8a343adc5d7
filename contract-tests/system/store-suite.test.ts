/** The laws of a store run under node:test, too. */
import { execFile } from "node:child_process";
import { expect, it } from "vitest";

const run = (broken: string): Promise<{ code: number; output: string }> =>
  new Promise((done) => {
    const args = ["--import", "tsx", "--test", "--test-reporter", "tap", "contract-tests/fixtures/store-suite-in-node.ts"];
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    execFile(process.execPath, args, { env: { ...env, BROKEN: broken } }, (error, stdout) =>
      done({ code: error ? Number(error.code) : 0, output: stdout }),
    );
  });

it("a store that keeps them passes under node:test, one that locks nothing fails by name", async () => {
  const [good, broken] = await Promise.all([run(""), run("yes")]);
  expect(good.output).toMatch(/^# pass [1-9]\d$/m);
  expect(good.output).toMatch(/^# fail 0$/m);
  expect(good.code).toBe(0);
  expect(broken.output).toMatch(/^ *not ok \d+ - work of one key never runs twice at once, in whatever process$/m);
  expect(broken.code).toBe(1);
});
