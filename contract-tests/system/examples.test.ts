/** Every example runs as it stands, against mocks, simulator and broker; and the README's code is cut from them. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { clientTls, serverTls } from "../../scripts/support/certificates.ts";
import { listen } from "../../scripts/support/commands.ts";
import { type Platform, startPlatform } from "../../src/testing/index.ts";
import { type Broker, startBroker } from "../../src/testing/simulator/broker.ts";
import { operationsTable } from "../fixtures/operations-table.ts";
import { startProxy } from "../fixtures/proxy.ts";
import { anyRedis, hasRedis } from "../fixtures/redis.ts";

const certificates = resolve("scripts/support/certificates");
// The credential that the mock of IoTDA gives.
const credential = { access_key: "examples", access_code: "examples" };
let platform: Platform;
/** Demands no client certificate. */
let plain: Platform;
let proxy: Awaited<ReturnType<typeof startProxy>>;
let broker: Broker;
let redis: Awaited<ReturnType<typeof anyRedis>> | undefined;

beforeAll(async () => {
  platform = await startPlatform({ apps: { app: "secret" }, tls: { ...serverTls(), ca: clientTls().ca, requestCert: true } });
  plain = await startPlatform({ apps: { app: "secret" }, tls: serverTls() });
  proxy = await startProxy();
  if (hasRedis) redis = await anyRedis();
  broker = await startBroker({ credential: () => credential, tls: serverTls() });
});
afterAll(async () => {
  await platform.close();
  await plain.close();
  proxy.close();
  await broker.close();
  await redis?.stop();
});

/** Runs an example to its end; one that receives is told to stop when it has received. */
async function run(file: string, variables: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), file], { env: { ...process.env, ...variables } });
  const { said, output } = listen(child);
  const ended = new Promise<number | null>((done) => child.once("close", done));
  if (readFileSync(file, "utf8").includes("SIGTERM")) {
    broker.send("a message");
    await said("a message");
    child.kill("SIGTERM");
  }
  return { code: await ended, output: output() };
}

const northbound = () => ({ NORTHBOUND_BASE_URL: inject("mocks").northbound, NORTHBOUND_APP_ID: "app", NORTHBOUND_SECRET: "secret" });
const iotda = () => ({ IOTDA_ENDPOINT: inject("mocks").iotda, IOTDA_IAM_ENDPOINT: inject("mocks").iam, IOTDA_PASSWORD: "password" });

const programs: Record<string, { variables: () => Record<string, string>; prints: RegExp }> = {
  "northbound.ts": { variables: northbound, prints: /water-meter-1\n32 / },
  "errors.ts": { variables: northbound, prints: /deviceId: '8c23b6b4/ },
  "diagnostics.ts": { variables: northbound, prints: /^getAuthToken took \d+ ms$/m },
  "iotda.ts": { variables: iotda, prints: /^examples 8$/m },
  "private-ca.ts": {
    variables: () => ({
      ...{ ...northbound(), NORTHBOUND_BASE_URL: platform.url, NORTHBOUND_SERVERNAME: "platform.test" },
      NORTHBOUND_CA_FILE: `${certificates}/ca.pem`,
      NORTHBOUND_CERT_FILE: `${certificates}/client.pem`,
      NORTHBOUND_KEY_FILE: `${certificates}/client.key`,
    }),
    prints: /^default$/m,
  },
  "proxy.ts": {
    variables: () => ({
      ...{ ...northbound(), NORTHBOUND_BASE_URL: `https://platform.test:${new URL(plain.url).port}`, COMPANY_PROXY: proxy.url },
      NODE_EXTRA_CA_CERTS: `${certificates}/ca.pem`,
    }),
    prints: /^default$/m,
  },
  "fleet/main.ts": {
    variables: () => ({ ...northbound(), FLEET_REDIS_URL: redis?.url ?? "", FLEET_SEAL_KEY: Buffer.alloc(32, 7).toString("base64") }),
    prints: /^\d+$/m,
  },
  "receive-amqp/main.ts": {
    variables: () => ({
      ...{ ...iotda(), IOTDA_AMQP_HOST: "platform.test", IOTDA_AMQP_PORT: String(broker.port) },
      NODE_EXTRA_CA_CERTS: `${certificates}/ca.pem`,
      // The name of the test's certificate leads to this machine.
      NODE_OPTIONS: `--import ${resolve("contract-tests/fixtures/platform-test-is-here.mjs")}`,
    }),
    prints: /^a message$/m,
  },
};

it.each(Object.entries(programs).filter(([file]) => hasRedis || !file.startsWith("fleet/")))(
  "%s runs, and ends by itself",
  async (file, { variables, prints }) => {
    const { code, output } = await run(`examples/${file}`, variables());
    expect(code, output).toBe(0);
    expect(output).toMatch(prints);
    expect(output).not.toMatch(/Error|Warning/);
  },
);

it("no example is left out", () => {
  const files = readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const parts = ["own-tests/devices.test.ts"];
  expect(files.sort()).toEqual([...Object.keys(programs), ...parts].sort());
});

it("the README's code is that of the examples, and its list of operations that of the specs (vitest -u cuts both anew)", async () => {
  const block = /(<!-- (examples\/\S+) -->\n```ts\n).*?(^```)/gms;
  const readme = readFileSync("README.md", "utf8");
  expect(readme.match(/^```ts$/gm)?.length).toBe(readme.match(block)?.length);
  const list = /(?<=^<!-- operations -->\n).*?(?=\n\n)/ms;
  expect(readme).toMatch(list);
  const cut = readme
    .replace(block, (_, head: string, file: string, foot: string) => head + readFileSync(file, "utf8") + foot)
    .replace(list, operationsTable);
  await expect(cut).toMatchFileSnapshot(resolve("README.md"));
  const guide = readFileSync("docs/fleet.md", "utf8");
  expect(guide.match(/^```ts$/gm)?.length).toBe(guide.match(block)?.length);
  await expect(
    guide.replace(block, (_, head: string, file: string, foot: string) => head + readFileSync(file, "utf8") + foot),
  ).toMatchFileSnapshot(resolve("docs/fleet.md"));
});
