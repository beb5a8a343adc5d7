/** The commands, run as a user runs them: generate in a copy of the specs, and the mock server. */
import { execFile, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { startPlatform } from "./support/platform.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with the specs and the generated files, to break. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), "generate-"));
  folders.push(folder);
  for (const name of ["spec", "generated", "redocly.yaml"]) cpSync(name, join(folder, name), { recursive: true });
  return folder;
}
const edit = (folder: string, file: string, from: string, to: string) => {
  const text = readFileSync(join(folder, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
};
const generated = (folder: string) =>
  Object.fromEntries(readdirSync(join(folder, "generated")).map((name) => [name, readFileSync(join(folder, "generated", name), "utf8")]));

const tsx = ["--import", import.meta.resolve("tsx")];
const script = (name: string) => resolve("scripts", `${name}.ts`);
function generate(folder: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [...tsx, script("generate"), ...args], { cwd: folder }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

describe("generate", () => {
  it("is byte-stable: again, and from nothing, it gives the committed bytes", async () => {
    const folder = copy();
    rmSync(join(folder, "generated"), { recursive: true });
    expect(await generate(folder)).toMatchObject({ code: 0, stderr: "" });
    expect(generated(folder)).toEqual(generated("."));
    expect((await generate(folder)).stdout).not.toContain("written");
    expect(generated(folder)).toEqual(generated("."));
  });

  it.each([
    ["a maxLength", "spec/iotda.yaml", "maxLength: 36", "maxLength: 35", ["generated/iotda.ts"]],
    ["an error code", "spec/northbound.yaml", 'code: "100208"', 'code: "100209"', ["generated/northbound.ts", "generated/error-codes.ts"]],
    ["a property name", "spec/iam.yaml", "mfa_authn_at: {", "mfaAuthnAt: {", ["generated/iam.ts"]],
  ])("--check names the files that a changed %s makes stale, and the command that mends it", async (_, file, from, to, stale) => {
    const folder = copy();
    edit(folder, file, from, to);
    const { code, stderr } = await generate(folder, "--check");
    expect(code).toBe(1);
    expect(stderr.trim().split("\n")).toEqual(
      stale.map((name) => `${name} is stale: it differs from what the specs give. Run: npm run generate`),
    );
  });

  it("--check names every stale, missing and foreign file at once", async () => {
    const folder = copy();
    rmSync(join(folder, "generated/iam.ts"));
    edit(folder, "generated/northbound.ts", "accessToken: string", "accessToken: number");
    writeFileSync(join(folder, "generated/old.ts"), "");
    const { code, stderr } = await generate(folder, "--check");
    expect(code).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([
      "generated/northbound.ts is stale: it differs from what the specs give. Run: npm run generate",
      "generated/iam.ts is missing. Run: npm run generate",
      "generated/old.ts comes from no spec. Delete it: rm generated/old.ts",
    ]);
  });

  it.each([
    ["is no OpenAPI", "openapi: 3.1.1", "openapi: 3.1.1\npathes: {}", /^spec\/iotda\.yaml:2:1: Property `pathes` is not expected here/],
    [
      "has a wrong value",
      "maxLength: 36",
      "maxLength: -1",
      /^spec\/iotda\.yaml:\d+:60: The value of the maxLength field must be greater than or equal to 0/,
    ],
    ["is no YAML", "paths:", "paths: [", /^\S*spec\/iotda\.yaml:\d+:\d+: \S+/],
    ["has a $ref to nowhere", "schemas/CreateAccessCodeResponse", "schemas/Nothing", /^spec\/iotda\.yaml:\d+:\d+: Can't resolve \$ref/],
  ])("a spec that %s gives file, line and reason, and leaves generated/ untouched", async (_, from, to, message) => {
    const folder = copy();
    edit(folder, "spec/iotda.yaml", from, to);
    edit(folder, "generated/northbound.ts", "accessToken: string", "accessToken: number");
    const before = generated(folder);
    const { code, stderr } = await generate(folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(generated(folder)).toEqual(before);
  });

  it("--watch regenerates when a spec changes, outlives a broken one, and ends on SIGINT", async () => {
    const folder = copy();
    const watching = spawn(process.execPath, [...tsx, script("generate"), "--watch"], { cwd: folder });
    const ended = new Promise((done) => watching.once("exit", done));
    const { said } = listen(watching);
    await said("watching spec/");
    edit(folder, "spec/iotda.yaml", "maxLength: 36", "maxLength: -1");
    await said("must be greater than or equal to 0");
    edit(folder, "spec/iotda.yaml", "maxLength: -1", "maxLength: 35");
    await said("written    generated/iotda.ts");
    expect(readFileSync(join(folder, "generated/iotda.ts"), "utf8")).toContain("maxLength: 35");
    watching.kill("SIGINT");
    await ended;
  });
});

describe("mock", () => {
  it("prints a line per API, answers there, and stops cleanly on SIGINT", async () => {
    const mocks = spawn(process.execPath, [...tsx, script("mock"), "--port", "0"]);
    const ended = new Promise((done) => mocks.once("exit", (code, signal) => done(code ?? signal)));
    const { said, output } = listen(mocks);
    await said("iam");
    const urls = [...output().matchAll(/^(\w+) +(http:\/\/127\.0\.0\.1:\d+)$/gm)].map(([, api, url]) => [api, url]);
    expect(urls.map(([api]) => api)).toEqual(["northbound", "iotda", "iam"]);
    for (const [, url] of urls) expect((await fetch(`${url}/unknown`)).status).toBe(404);
    mocks.kill("SIGINT");
    expect(await ended).toBe(0);
  });

  it("says in one line that a port is in use, and exits with 1", async () => {
    const taken = createServer();
    // The second of three: the first has to be given back.
    const port = await new Promise<number>((done) => taken.listen(0, "127.0.0.1", () => done((taken.address() as { port: number }).port)));
    const mocks = spawn(process.execPath, [...tsx, script("mock"), "--port", String(port - 1)]);
    const { output } = listen(mocks);
    expect(await new Promise((done) => mocks.once("close", done))).toBe(1);
    taken.close();
    expect(output()).toMatch(/^port \d+ is in use; choose another with: npm run mock -- --port N\n$/);
  });
});

describe("demo", () => {
  const run = (env: NodeJS.ProcessEnv) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
      execFile(process.execPath, [...tsx, script("demo")], { env: { ...process.env, ...env } }, (error, stdout, stderr) =>
        done({ code: error ? Number(error.code) : 0, stdout, stderr }),
      );
    });
  const outcomes = (stdout: string) =>
    [...stdout.matchAll(/^(.{46}) {2}(ok|skip|FAILED) /gm)].map(([, step, mark]) => `${step?.trim()}: ${mark}`);

  it("runs both flows against the mocks, secrets masked", async () => {
    const { code, stdout, stderr } = await run({});
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(outcomes(stdout)).toHaveLength(8);
    expect(outcomes(stdout).every((line) => line.endsWith(": ok"))).toBe(true);
    expect(stdout).not.toMatch(/example-secret|example-password|7d5e8f0a1b2c3d4e/);
  });

  it("runs the same flows against real endpoints, skips what would do harm, and says so", async () => {
    const platform = await startPlatform({ apps: { app: "s3cret" }, users: { user: "p4ssword" } });
    const northbound = { NORTHBOUND_BASE_URL: platform.url, NORTHBOUND_APP_ID: "app", NORTHBOUND_SECRET: "s3cret" };
    const user = { IOTDA_IAM_ENDPOINT: platform.url, IOTDA_DOMAIN_NAME: "account", IOTDA_USER_NAME: "user", IOTDA_PASSWORD: "p4ssword" };
    const iotda = { IOTDA_ENDPOINT: platform.url, IOTDA_PROJECT_ID: "0a1b", ...user };
    const careful = await run({ ...northbound, ...iotda });
    expect(careful.code).toBe(0);
    expect(careful.stdout).toContain("skip    it would reset the credential in use; allow it with IOTDA_RESET_ACCESS_CODE=yes");
    expect(careful.stdout).toContain("skip    wrong passwords lock a real user");
    expect(platform.cloud.credential()).toBeUndefined();

    const allowed = await run({ ...northbound, ...iotda, IOTDA_RESET_ACCESS_CODE: "yes" });
    expect(allowed.code).toBe(0);
    expect(allowed.stdout).toContain(`access_key ${platform.cloud.credential()?.access_key}, access_code *** (32 characters)`);
    expect(careful.stdout + allowed.stdout).not.toMatch(/s3cret|p4ssword/);
    await platform.close();
  });

  it("fails when a step does not give what the spec says, and names a variable that is missing", async () => {
    const platform = await startPlatform({ apps: { app: "s3cret" } });
    const wrong = await run({ NORTHBOUND_BASE_URL: platform.url, NORTHBOUND_APP_ID: "app", NORTHBOUND_SECRET: "wrong-s3cret" });
    expect(wrong.code).toBe(1);
    expect(outcomes(wrong.stdout)).toContain("northbound: log in: FAILED");
    expect(wrong.stdout).not.toContain("wrong-s3cret");
    await platform.close();
    expect(await run({ IOTDA_ENDPOINT: "https://iotda.example.com" })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("IOTDA_PROJECT_ID is not set"),
    });
  });
});

/** Collects what a process prints; `said` waits until something new has this text in it. */
function listen({ stdout, stderr }: { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream }) {
  let text = "";
  let seen = 0;
  let wake = () => {};
  for (const stream of [stdout, stderr]) {
    stream.on("data", (chunk) => {
      text += chunk;
      wake();
    });
  }
  async function said(wanted: string): Promise<void> {
    for (;;) {
      const at = text.indexOf(wanted, seen);
      if (at >= 0) {
        seen = at + wanted.length;
        return;
      }
      await new Promise<void>((done) => {
        wake = done;
      });
    }
  }
  return { said, output: () => text };
}
