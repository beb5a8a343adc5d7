/** `npm run test:contract`: the target of live endpoints, played by the simulator, and wrong arguments. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { run } from "../scripts/support/commands.ts";
import { startPlatform } from "../src/testing/index.ts";

const reports = ["coverage.json", "coverage.md", "coverage.html", "junit.xml", "results.json", "traffic-live.har"];

const folder = mkdtempSync(join(tmpdir(), "huawei-iot-client-report-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("--target live runs what does no harm, says why it skips the rest, and shows no secret", async () => {
  const platform = await startPlatform({ apps: { app: "s3cret-of-app" }, users: { user: "p4ssword" } });
  const northbound = { NORTHBOUND_BASE_URL: platform.url, NORTHBOUND_APP_ID: "app", NORTHBOUND_SECRET: "s3cret-of-app" };
  const user = { IOTDA_IAM_ENDPOINT: platform.url, IOTDA_DOMAIN_NAME: "account", IOTDA_USER_NAME: "user", IOTDA_PASSWORD: "p4ssword" };
  const env = { ...process.env, ...northbound, IOTDA_ENDPOINT: platform.url, IOTDA_PROJECT_ID: "0a1b", ...user };
  const allowed = await run("contract-tests/run.ts", ["--target", "live", "--report", folder], {
    env: { ...env, IOTDA_RESET_ACCESS_CODE: "yes" },
  });
  expect(allowed.code, allowed.stdout).toBe(0);
  expect(allowed.stdout).toMatch(/operation +5\/6/);
  expect(allowed.stdout).toMatch(/\d+ skipped: live: a real platform cannot be told what to answer/);
  const credential = platform.iotda.credential();

  platform.northbound.freeze("app");
  const careful = await run("contract-tests/run.ts", ["--target", "live", "--report", folder], { env });
  expect(careful.code).toBe(1);
  expect(careful.stdout).toContain("2 tests failed");
  expect(careful.stdout).toContain("1 skipped: live: it would reset the credential in use; allow it with IOTDA_RESET_ACCESS_CODE=yes");
  expect(platform.iotda.credential()).toBe(credential);
  const secrets = new RegExp(`s3cret-of-app|p4ssword|${credential?.access_code}`);
  for (const { stdout, stderr } of [careful, allowed]) expect(stdout + stderr).not.toMatch(secrets);
  for (const name of reports) expect(readFileSync(join(folder, name), "utf8")).not.toMatch(secrets);
  await platform.close();
});

it("refuses a target that it does not know", async () => {
  expect(await run("contract-tests/run.ts", ["--target", "prod"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--target takes mock, platform, live"),
  });
});
