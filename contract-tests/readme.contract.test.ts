/** Every TypeScript block of the README compiles as it stands, and runs against the mocks. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { type Platform, startPlatform } from "../src/testing/index.ts";

const run = promisify(execFile);
const blocks = [...readFileSync("README.md", "utf8").matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""], index) => ({
  name: `block-${index + 1}`,
  code,
}));
// In the project, so that node_modules is found.
const folder = mkdtempSync(".readme-");
let platform: Platform;

beforeAll(async () => {
  const certificate = (name: string) => readFileSync(`contract-tests/support/certificates/${name}`);
  const tls = { cert: certificate("platform.pem"), key: certificate("platform.key"), ca: certificate("ca.pem"), requestCert: true };
  platform = await startPlatform({ apps: { app: "secret" }, tls });
  for (const name of ["ca.pem", "client.pem", "client.key"]) writeFileSync(join(folder, name), certificate(name));
  const paths = { "huawei-iot-client": ["../src/index.ts"] };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../tsconfig.json", compilerOptions: { paths }, include: ["*.ts"] }),
  );
  for (const { name, code } of blocks) writeFileSync(join(folder, `${name}.ts`), code);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await platform.close();
});

it("the blocks compile", async () => {
  expect(blocks.length).toBeGreaterThan(2);
  await run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", folder]).catch(({ stdout }) => expect(stdout).toBe(""));
});

it.each(blocks)("$name runs against the mocks", async ({ name, code }) => {
  const { northbound, iotda, iam } = inject("mocks");
  const local = code
    .replaceAll('platformIp: "platform.example.com"', `baseUrl: "${northbound}"`)
    .replaceAll("https://10.0.0.1:8743", platform.url)
    .replaceAll('"iotda.example.com"', `"${iotda}"`)
    .replaceAll('region: "cn-north-4"', `endpoint: "${iam}"`);
  expect(local, "the block names no host that a mock stands for").not.toBe(code);
  const file = resolve(folder, `${name}-local.ts`);
  writeFileSync(file, local);
  const env = {
    ...process.env,
    APP_ID: "app",
    SECRET: "secret",
    IAM_PASSWORD: "password",
    TSX_TSCONFIG_PATH: resolve(folder, "tsconfig.json"),
  };
  const { stdout, stderr } = await run(process.execPath, ["--import", import.meta.resolve("tsx"), file], { env, cwd: folder });
  expect(stderr).toBe("");
  expect(stdout).not.toBe("");
});
