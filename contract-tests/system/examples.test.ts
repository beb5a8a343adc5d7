/** Every TypeScript block of the README compiles as it stands, and runs against mocks, simulator and broker. */
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { certificate } from "../../scripts/support/certificates.ts";
import { listen } from "../../scripts/support/commands.ts";
import { type Platform, startPlatform } from "../../src/testing/index.ts";
import { type Broker, brokerTls, startBroker } from "../../src/testing/simulator/broker.ts";

const run = promisify(execFile);
const blocks = [...readFileSync("README.md", "utf8").matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""], index) => ({
  name: `block-${index + 1}`,
  code,
}));
// In the project, so that node_modules is found.
const folder = mkdtempSync(".readme-");
let platform: Platform;
let broker: Broker;
const credential = { access_key: "examples", access_code: "examples" };

beforeAll(async () => {
  const tls = { cert: certificate("platform.pem"), key: certificate("platform.key"), ca: certificate("ca.pem"), requestCert: true };
  platform = await startPlatform({ apps: { app: "secret" }, tls });
  // The credential that the mock of IoTDA gives.
  broker = await startBroker({ credential: () => credential });
  for (const name of ["ca.pem", "client.pem", "client.key"]) writeFileSync(join(folder, name), certificate(name));
  const paths = { "huawei-iot-client": ["../src/index.ts"], "huawei-iot-client/testing": ["../src/testing/index.ts"] };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../tsconfig.json", compilerOptions: { paths }, include: ["*.ts"] }),
  );
  for (const { name, code } of blocks) writeFileSync(join(folder, `${name}.ts`), code);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await platform.close();
  await broker.close();
});

it("the blocks compile", async () => {
  expect(blocks.length).toBeGreaterThan(2);
  await run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", folder]).catch(({ stdout }) => expect(stdout).toBe(""));
});

/** The block with local hosts in the place of those that it names. */
function localised(code: string): string {
  const { northbound, iotda, iam } = inject("mocks");
  const address = `{ host: "127.0.0.1", port: ${broker.port}, tls: ${JSON.stringify({ ...brokerTls, ca: String(brokerTls.ca) })} }`;
  return code
    .replaceAll('platformIp: "platform.example.com"', `baseUrl: "${northbound}"`)
    .replaceAll("https://10.0.0.1:8743", platform.url)
    .replaceAll('"iotda.example.com"', `"${iotda}"`)
    .replaceAll('region: "cn-north-4"', `endpoint: "${iam}"`)
    .replaceAll('{ host: "1a2b3c4d5e.iot-amqps.cn-north-4.myhuaweicloud.com" }', address);
}

const isTest = ({ code }: { code: string }) => code.includes('from "vitest"');

it.each(blocks.filter(isTest))("$name is a test that passes", async ({ name, code }) => {
  const local = code
    .replaceAll('"huawei-iot-client/testing"', '"../src/testing/index.ts"')
    .replaceAll('"huawei-iot-client"', '"../src/index.ts"');
  writeFileSync(join(folder, `${name}.test.ts`), local);
  writeFileSync(join(folder, "vitest.config.mjs"), "export default {};");
  const args = ["node_modules/vitest/vitest.mjs", "run", "--root", folder];
  expect((await run(process.execPath, args, { env: { ...process.env, NO_COLOR: "1" } })).stdout).toMatch(/Tests {2}1 passed/);
});

it.each(blocks.filter((block) => !isTest(block)))("$name runs against the mocks", async ({ name, code }) => {
  const local = localised(code);
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
  broker.send("a message");
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), file], { env, cwd: folder });
  const { said, output } = listen(child);
  const ended = new Promise((done) => child.once("close", (exitCode, signal) => done(exitCode ?? signal)));
  if (code.includes("SIGTERM")) {
    await said("a message");
    child.kill("SIGTERM");
  }
  expect(await ended, output()).toBe(0);
  expect(output()).not.toMatch(/^$|Error|Warning/);
});

it("the consumer is the one that the tests put through its paces", () => {
  const [consumer = ""] = /\/\*\* Receives from .*/s.exec(readFileSync("contract-tests/fixtures/consumer.ts", "utf8")) ?? [];
  expect(consumer).toContain("async function consume");
  expect(readFileSync("README.md", "utf8")).toContain(consumer.replace("export ", ""));
});
