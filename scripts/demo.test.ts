/** `npm start`, on a simulated platform and against endpoints of one's own. */
import { describe, expect, it } from "vitest";
import { startPlatform } from "../src/testing/index.ts";
import { run, runLoaded } from "./support/commands.ts";

describe("demo", () => {
  const demonstrate = (env: NodeJS.ProcessEnv) => runLoaded("scripts/demo.ts", [], { env: { ...process.env, ...env } });
  const outcomes = (stdout: string) => [...stdout.matchAll(/^(ok|skip|FAILED) +(.*)$/gm)].map(([, mark, step]) => `${step}: ${mark}`);
  /** What was said, without the breaks of its lines. */
  const said = (stdout: string) => stdout.replace(/\s+/g, " ");

  it("tells the journey on a simulated platform: every step ok, secrets masked, 80 columns, no colours in a pipe", async () => {
    const { code, stdout, stderr } = await run("scripts/demo.ts");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(outcomes(stdout)).toHaveLength(14);
    expect(outcomes(stdout).every((line) => line.endsWith(": ok"))).toBe(true);
    expect(said(stdout)).toMatch(/over AMQP: journey-[0-9a-f]{8} says Water \{"litres":42\}/);
    expect(said(stdout)).toContain('the device answers {"result_code":0,"response_name":"SetValve","paras":{"valve":"closed"}}');
    expect(said(stdout)).toContain("everything is taken away action, rule, queue, device, product");
    for (const refusal of ["404 100403", "403 IOTDA.014016", "401 401"]) expect(stdout).toContain(refusal);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).not.toMatch(/example-secret|example-password/);
    expect(stdout).not.toContain("\u001b");
  });

  it("goes the same way at real endpoints, skips what would do harm or needs a device, and leaves nothing there", async () => {
    const platform = await startPlatform({ apps: { app: "s3cret" }, users: { user: "p4ssword" }, accessKeys: { AK: "s3cret-key" } });
    const northbound = { NORTHBOUND_BASE_URL: platform.url, NORTHBOUND_APP_ID: "app", NORTHBOUND_SECRET: "s3cret" };
    const user = { IOTDA_IAM_ENDPOINT: platform.url, IOTDA_DOMAIN_NAME: "account", IOTDA_USER_NAME: "user", IOTDA_PASSWORD: "p4ssword" };
    const iotda = { IOTDA_ENDPOINT: platform.url, IOTDA_PROJECT_ID: "0a1b", ...user };
    const careful = await demonstrate({ ...northbound, ...iotda });
    expect(careful.code, careful.stdout).toBe(0);
    const skip = (step: string, reason: string) => `skip ${step} ${reason}`;
    const harm = "a credential would reset the one in use; allow it with IOTDA_RESET_ACCESS_CODE=yes";
    expect(said(careful.stdout)).toContain(skip("credential and consumer", harm));
    expect(said(careful.stdout)).toContain(skip("iam: a wrong password: refused", "wrong passwords lock a real user"));
    expect(said(careful.stdout)).toContain(skip("a command to the device", "no device is connected as this one"));
    expect(platform.iotda.credential()).toBeUndefined();
    for (const operation of ["DeleteProduct", "DeleteDevice", "DeleteQueue", "DeleteRoutingRule", "DeleteRuleAction"] as const)
      expect(platform.count(operation, 204)).toBe(1);

    const keys = { IOTDA_ACCESS_KEY: "AK", IOTDA_SECRET_KEY: "s3cret-key" };
    const allowed = await demonstrate({ ...northbound, ...iotda, ...keys, IOTDA_RESET_ACCESS_CODE: "yes" });
    expect(allowed.code, allowed.stdout).toBe(0);
    expect(said(allowed.stdout)).toContain(skip("credential and consumer", "IOTDA_AMQP_HOST is not set"));
    expect(careful.stdout + allowed.stdout).not.toMatch(/s3cret|p4ssword/);
    await platform.close();
  });

  it("takes away what it has made when a step fails, and says what is left", async () => {
    const platform = await startPlatform({ apps: { app: "s3cret" }, users: { user: "p4ssword" } });
    const user = { IOTDA_IAM_ENDPOINT: platform.url, IOTDA_DOMAIN_NAME: "account", IOTDA_USER_NAME: "user", IOTDA_PASSWORD: "p4ssword" };
    platform.fault("CreateRoutingRule", { answer: { status: 500, body: { error_code: "IOTDA.000020", error_msg: "busy" } } });
    platform.fault("DeleteQueue", { answer: { status: 500, body: { error_code: "IOTDA.000020", error_msg: "busy" } } });
    const { code, stdout } = await demonstrate({ IOTDA_ENDPOINT: platform.url, IOTDA_PROJECT_ID: "0a1b", ...user });
    expect(code).toBe(1);
    expect(outcomes(stdout)).toContain("rule: what devices report: FAILED");
    expect(said(stdout)).toMatch(/FAILED everything is taken away queue: .*IOTDA\.000020/);
    expect(platform.count("DeleteDevice", 204)).toBe(1);
    expect(platform.count("DeleteProduct", 204)).toBe(1);
    await platform.close();
  });

  it("fails when a step does not give what the spec says, and names the variables that are missing", async () => {
    const platform = await startPlatform({ apps: { app: "s3cret" } });
    const wrong = await demonstrate({ NORTHBOUND_BASE_URL: platform.url, NORTHBOUND_APP_ID: "app", NORTHBOUND_SECRET: "wrong-s3cret" });
    expect(wrong.code).toBe(1);
    expect(outcomes(wrong.stdout)).toContain("log in: FAILED");
    expect(wrong.stdout).not.toContain("wrong-s3cret");
    await platform.close();
    expect(await demonstrate({ IOTDA_ENDPOINT: "https://iotda.example.com" })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        "IOTDA_PROJECT_ID, IOTDA_IAM_ENDPOINT, IOTDA_DOMAIN_NAME, IOTDA_USER_NAME, IOTDA_PASSWORD are not set",
      ),
    });
  });
});
