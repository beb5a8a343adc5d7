/** Every TypeScript block of the README compiles as it stands, and runs against the mocks. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, it } from "vitest";

const run = promisify(execFile);
const blocks = [...readFileSync("README.md", "utf8").matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""], index) => ({
  name: `block-${index + 1}`,
  code,
}));
// In the project, so that node_modules is found.
const folder = mkdtempSync(".readme-");

beforeAll(() => {
  const paths = { "huawei-iot-client": ["../src/index.ts"] };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../tsconfig.json", compilerOptions: { paths }, include: ["*.ts"] }),
  );
  for (const { name, code } of blocks) writeFileSync(join(folder, `${name}.ts`), code);
});
afterAll(() => rmSync(folder, { recursive: true }));

it("the blocks compile", async () => {
  expect(blocks.length).toBeGreaterThan(2);
  await run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", folder]).catch(({ stdout }) => expect(stdout).toBe(""));
});

it.each(blocks)("$name runs against the mocks", async ({ name, code }) => {
  const { northbound, iotda, iam } = inject("mocks");
  const local = code
    .replaceAll('platformIp: "platform.example.com"', `baseUrl: "${northbound}"`)
    .replaceAll('"iotda.example.com"', `"${iotda}"`)
    .replaceAll('region: "cn-north-4"', `endpoint: "${iam}"`);
  expect(local, "the block names no host that a mock stands for").not.toBe(code);
  const file = join(folder, `${name}-local.ts`);
  writeFileSync(file, local);
  const env = {
    ...process.env,
    APP_ID: "app",
    SECRET: "secret",
    IAM_PASSWORD: "password",
    TSX_TSCONFIG_PATH: resolve(folder, "tsconfig.json"),
  };
  const { stdout, stderr } = await run(process.execPath, ["--import", "tsx", file], { env });
  expect(stderr).toBe("");
  expect(stdout).not.toBe("");
});
