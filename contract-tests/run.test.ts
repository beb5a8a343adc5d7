/** `npm run test:contract`: the target of live endpoints, played by the simulator, and wrong arguments. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { run, runLoaded } from "../scripts/support/commands.ts";
import { startPlatform } from "../src/testing/index.ts";

const reports = ["coverage.json", "coverage.md", "coverage.html", "junit.xml", "results.json", "traffic-live.har"];

const folder = mkdtempSync(join(tmpdir(), "huawei-iot-client-report-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("--target live runs what does no harm, says why it skips the rest, and shows no secret, even of a platform that quotes it", async () => {
  const secret = 'p&w="\u00e9 %+ of app';
  const platform = await startPlatform({ apps: { app: secret }, users: { user: "p4ssword" } });
  const northbound = { NORTHBOUND_BASE_URL: platform.url, NORTHBOUND_APP_ID: "app", NORTHBOUND_SECRET: secret };
  const user = { IOTDA_IAM_ENDPOINT: platform.url, IOTDA_DOMAIN_NAME: "account", IOTDA_USER_NAME: "user", IOTDA_PASSWORD: "p4ssword" };
  const env = { ...process.env, ...northbound, IOTDA_ENDPOINT: platform.url, IOTDA_PROJECT_ID: "0a1b", ...user };
  const allowed = await run("contract-tests/run.ts", ["--target", "live", "--report", folder], {
    env: { ...env, IOTDA_RESET_ACCESS_CODE: "yes" },
  });
  expect(allowed.code, allowed.stdout).toBe(0);
  expect(allowed.stdout).toMatch(/operation +5\/\d\d/);
  expect(allowed.stdout).toMatch(/\d+ skipped: live: a real platform cannot be told what to answer/);
  const credential = platform.iotda.credential();

  const forms = [secret, encodeURIComponent(secret), new URLSearchParams({ secret }), JSON.stringify(secret)].join(" and ");
  for (const operation of ["queryBatchDevicesInfo", "querySingleDeviceInfo"] as const)
    platform.fault(operation, { answer: { status: 500, body: { error_code: "100203", error_desc: `busy with ${forms}` } } });
  const careful = await runLoaded("contract-tests/run.ts", ["--target", "live", "--report", folder], { env });
  expect(careful.code).toBe(1);
  expect(careful.stdout).toContain("2 tests failed");
  expect(careful.stdout).toContain("1 skipped: live: it would reset the credential in use; allow it with IOTDA_RESET_ACCESS_CODE=yes");
  expect(platform.iotda.credential()).toBe(credential);
  const shown = reports.map((name) => readFileSync(join(folder, name), "utf8")).join("");
  expect(shown).toContain("busy with");
  for (const text of [careful.stdout, careful.stderr, allowed.stdout, allowed.stderr, shown]) {
    expect(text).not.toMatch(/p(&|&amp;|%26)w|p4ssword/i);
    expect(text).not.toContain(credential?.access_code);
  }
  await platform.close();
});

const without = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NORTHBOUND|IOTDA)_/.test(name)));
const live = (env: NodeJS.ProcessEnv) =>
  runLoaded("contract-tests/run.ts", ["--target", "live", "--report", folder], { env: { ...without, ...env } });

it.each<[string, NodeJS.ProcessEnv, RegExp]>([
  ["none is set", {}, /needs NORTHBOUND_BASE_URL, NORTHBOUND_APP_ID and NORTHBOUND_SECRET, or IOTDA_ENDPOINT, IOTDA_PROJECT_ID/],
  ["all are empty", { NORTHBOUND_BASE_URL: "", IOTDA_ENDPOINT: "" }, /None of them is set/],
  ["a half is set", { NORTHBOUND_BASE_URL: "https://localhost:1" }, /^NORTHBOUND_APP_ID, NORTHBOUND_SECRET are not set/],
  [
    "one is empty",
    { NORTHBOUND_BASE_URL: "https://localhost:1", NORTHBOUND_APP_ID: "a", NORTHBOUND_SECRET: "" },
    /^NORTHBOUND_SECRET is not set/,
  ],
  [
    "a user is set by half",
    { IOTDA_ENDPOINT: "h", IOTDA_PASSWORD: "p4ssword" },
    /^IOTDA_PROJECT_ID, IOTDA_IAM_ENDPOINT, IOTDA_DOMAIN_NAME, IOTDA_USER_NAME are not set/,
  ],
  ["a key is set by half", { IOTDA_ENDPOINT: "h", IOTDA_PROJECT_ID: "0a1b", IOTDA_ACCESS_KEY: "AK" }, /^IOTDA_SECRET_KEY is not set/],
])("--target live runs nothing when of its variables %s, and says which are missing", async (_, env, missing) => {
  const { code, stdout, stderr } = await live(env);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(missing);
  expect(stderr).not.toContain("p4ssword");
});

it("--target live shuts the gate when it reaches nobody, and when all it could show was skipped", async () => {
  const nobody = await live({ NORTHBOUND_BASE_URL: "http://127.0.0.1:1", NORTHBOUND_APP_ID: "app", NORTHBOUND_SECRET: "s3cret-of-app" });
  expect(nobody.code).toBe(1);
  expect(nobody.stdout).toContain("live: THE GATE IS SHUT");
  expect(nobody.stdout).toContain("nothing was shown: no test that passed has asserted an obligation");

  const user = { IOTDA_IAM_ENDPOINT: "https://h", IOTDA_DOMAIN_NAME: "a", IOTDA_USER_NAME: "u", IOTDA_PASSWORD: "p4ssword" };
  const careful = await live({ IOTDA_ENDPOINT: "https://localhost:1", IOTDA_PROJECT_ID: "0a1b", ...user });
  expect(careful.code).toBe(1);
  expect(careful.stdout).not.toContain("the gate is open");
  expect(careful.stdout).toContain("nothing was shown");
});

it("refuses a target that it does not know", async () => {
  expect(await runLoaded("contract-tests/run.ts", ["--target", "prod"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--target takes mock, platform, live"),
  });
});
