/** `npm start`, against the mocks and against endpoints of one's own. */
import { describe, expect, it } from "vitest";
import { startPlatform } from "../src/testing/index.ts";
import { run, runLoaded } from "./support/commands.ts";

describe("demo", () => {
  const demonstrate = (env: NodeJS.ProcessEnv) => runLoaded("scripts/demo.ts", [], { env: { ...process.env, ...env } });
  const outcomes = (stdout: string) => [...stdout.matchAll(/^(ok|skip|FAILED) +(.*)$/gm)].map(([, mark, step]) => `${step}: ${mark}`);
  /** What was said, without the breaks of its lines. */
  const said = (stdout: string) => stdout.replace(/\s+/g, " ");

  it("runs both flows against the mocks, secrets masked", async () => {
    const { code, stdout, stderr } = await run("scripts/demo.ts");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(outcomes(stdout)).toHaveLength(10);
    expect(outcomes(stdout).every((line) => line.endsWith(": ok"))).toBe(true);
    expect(said(stdout)).toContain("DefaultQueue has: water-meter-1: 42 litres");
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).not.toMatch(/example-secret|example-password|7d5e8f0a1b2c3d4e/);
  });

  it("runs the same flows against real endpoints, skips what would do harm, and says so", async () => {
    const platform = await startPlatform({ apps: { app: "s3cret" }, users: { user: "p4ssword" }, accessKeys: { AK: "s3cret-key" } });
    const northbound = { NORTHBOUND_BASE_URL: platform.url, NORTHBOUND_APP_ID: "app", NORTHBOUND_SECRET: "s3cret" };
    const user = { IOTDA_IAM_ENDPOINT: platform.url, IOTDA_DOMAIN_NAME: "account", IOTDA_USER_NAME: "user", IOTDA_PASSWORD: "p4ssword" };
    const iotda = { IOTDA_ENDPOINT: platform.url, IOTDA_PROJECT_ID: "0a1b", ...user };
    const careful = await demonstrate({ ...northbound, ...iotda });
    expect(careful.code).toBe(0);
    const skip = (step: string, reason: string) => `skip ${step} ${reason}`;
    const token = "iotda with an IAM user's token: credential";
    expect(said(careful.stdout)).toContain(skip(token, "it would reset the credential in use; allow it with IOTDA_RESET_ACCESS_CODE=yes"));
    expect(said(careful.stdout)).toContain(skip("iam: a wrong password", "wrong passwords lock a real user"));
    expect(said(careful.stdout)).toContain(skip("iotda with an AK/SK signature: credential", "its variables are not set"));
    expect(platform.iotda.credential()).toBeUndefined();

    const keys = { IOTDA_ACCESS_KEY: "AK", IOTDA_SECRET_KEY: "s3cret-key" };
    const allowed = await demonstrate({ ...northbound, ...iotda, ...keys, IOTDA_RESET_ACCESS_CODE: "yes" });
    expect(allowed.code).toBe(0);
    expect(outcomes(allowed.stdout)).toContain("iotda with an AK/SK signature: credential: ok");
    expect(said(allowed.stdout)).toContain(`access_key ${platform.iotda.credential()?.access_key}, access_code *** (32 characters)`);
    expect(said(allowed.stdout)).toContain(skip("amqp: receive with the newest credential", "IOTDA_AMQP_HOST is not set"));
    expect(platform.count("CreateAccessCode", 201)).toBe(2);
    expect(careful.stdout + allowed.stdout).not.toMatch(/s3cret|p4ssword/);
    await platform.close();
  });

  it("fails when a step does not give what the spec says, and names the variables that are missing", async () => {
    const platform = await startPlatform({ apps: { app: "s3cret" } });
    const wrong = await demonstrate({ NORTHBOUND_BASE_URL: platform.url, NORTHBOUND_APP_ID: "app", NORTHBOUND_SECRET: "wrong-s3cret" });
    expect(wrong.code).toBe(1);
    expect(outcomes(wrong.stdout)).toContain("northbound: log in: FAILED");
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
