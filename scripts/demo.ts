/**
 * The main job, end to end: `npm start`.
 *
 * Checks the generated code against the specs, starts the mocks, runs both flows through the public API and prints what
 * happened. With NORTHBOUND_* or IOTDA_* variables (README, "Against real endpoints") that API is the real one.
 * Exits with 0 only if every step gave what the spec says.
 */
import {
  ApiError,
  akSk,
  amqpConnectionOptions,
  type CreateAccessCodeResponse,
  type Credentials,
  createIotdaClient,
  createNorthboundClient,
  type Fetch,
  iamPassword,
  type NorthboundClientOptions,
  unwrap,
  userToken,
} from "../src/index.ts";
import { startBroker } from "../src/testing/simulator/broker.ts";
import { clientTls, serverTls } from "./support/certificates.ts";
import { runCommand } from "./support/command-line.ts";
import type { Mock } from "./support/prism.ts";
import { receiveOne } from "./support/receive.ts";
import { type IotdaSettings, iotdaSettings, type NorthboundSettings, northboundSettings } from "./support/settings.ts";
import { wrap } from "./support/wrap.ts";

let failures = 0;
const mocks: Mock[] = [];

/** Runs a step and prints what it was, and what came of it. */
async function step(name: string, run: () => Promise<string>): Promise<void> {
  try {
    row(name, "ok", await run());
  } catch (error) {
    failures++;
    row(name, "FAILED", error instanceof Error ? error.message : String(error));
  }
}
const skip = (name: string, reason: string) => row(name, "skip", reason);
const row = (name: string, mark: string, outcome: string) => console.log(`${mark.padEnd(6)}  ${name}\n${wrap(outcome, " ".repeat(8))}`);

const masked = (secret: string) => `*** (${secret.length} characters)`;

/** Runs a call that must be refused with a documented error. */
async function refused(call: () => Promise<unknown>, ...expected: string[]): Promise<string> {
  const error = await call().then(
    () => new Error("the call succeeded"),
    (thrown: unknown) => thrown,
  );
  const answer = error instanceof ApiError ? `${error.status} ${error.errorCode}` : String(error);
  if (!(error instanceof ApiError) || !expected.includes(answer) || !error.advice)
    throw new Error(`expected ${expected.join(" or ")}, got ${answer}`);
  return `${answer} ${error.errorMessage} ${error.advice.replace(/(?<=\.) .*/s, "")}`;
}

/**
 * Sends to a mock. It can ask for a documented answer of the paths that end in `path`, and it fails when the mock saw
 * that request or answer break the spec.
 */
const toMock =
  (path?: string, prefer?: string): Fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    if (path && prefer && new URL(request.url).pathname.endsWith(path)) request.headers.set("Prefer", prefer);
    const response = await globalThis.fetch(request);
    const violations = response.headers.get("sl-violations");
    if (violations) throw new Error(`the request or the answer breaks the spec: ${violations}`);
    return response;
  };

async function northbound(real: NorthboundSettings | undefined, baseUrl: string): Promise<void> {
  const options: NorthboundClientOptions = real ?? { baseUrl, appId: "example-app", secret: "example-secret", fetch: toMock() };
  const client = createNorthboundClient(options);
  await step("northbound: log in", async () => {
    const token = await client.getAuthToken();
    return `access token ${masked(token.accessToken)}, valid for ${token.expiresIn} s`;
  });
  await step("northbound: query devices", async () => {
    const page = unwrap(await client.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0, pageSize: 10 } } }));
    const names = page.devices.map(({ deviceId, deviceInfo }) => deviceInfo?.name ?? deviceId);
    return `${page.totalCount} in all${names.length > 0 ? `: ${names.join(", ")}` : ""}`;
  });
  await step("northbound: query a device that does not exist", async () => {
    const deviceId = "00000000-0000-0000-0000-000000000000";
    const asking = real
      ? client
      : createNorthboundClient({ ...options, fetch: toMock(deviceId, "code=404, example=error-100403") } as NorthboundClientOptions);
    const call = () => asking.api.GET("/iocm/app/dm/v1.4.0/devices/{deviceId}", { params: { path: { deviceId } } });
    return refused(async () => unwrap(await call()), "404 100403", "404 100418");
  });
}

async function iotda(real: IotdaSettings | undefined, endpoint: string, iam: string): Promise<void> {
  const example = {
    client: { endpoint, projectId: "0a1b2c3d4e5f60718293a4b5c6d7e8f9", fetch: toMock() },
    iam: {
      ...{ endpoint: iam, domainName: "example-account", userName: "example-user", password: "example-password" },
      project: { name: "cn-north-4" },
    },
    akSk: { accessKey: "EXAMPLEACCESSKEY", secretKey: "example-secret-key" },
  };
  const { client, ...ways }: Pick<IotdaSettings, "client" | "iam" | "akSk"> = real ?? example;
  const connect = (credentials: Credentials, fetch?: Fetch) => createIotdaClient({ ...client, credentials, ...(fetch && { fetch }) });
  const mock = (path: string, prefer: string) => (real ? undefined : toMock(path, prefer));
  let newest: CreateAccessCodeResponse | undefined;

  for (const [name, credentials] of [
    ["iotda with an AK/SK signature: credential", ways.akSk && akSk(ways.akSk)],
    ["iotda with an IAM user's token: credential", ways.iam && iamPassword(ways.iam)],
  ] as const) {
    if (!credentials) skip(name, "its variables are not set");
    else if (real && !real.reset) skip(name, "it would reset the credential in use; allow it with IOTDA_RESET_ACCESS_CODE=yes");
    else {
      await step(name, async () => {
        newest = await connect(credentials).createAccessCode({ type: "AMQP" });
        return `access_key ${newest.access_key}, access_code ${masked(newest.access_code)}`;
      });
    }
  }
  await step("iotda: a token that IAM never gave", async () => {
    const wrong = connect(userToken("not-a-token"), mock("/auth/accesscode", "code=401, example=error-APIGW.0301"));
    return refused(() => wrong.createAccessCode(), "401 APIGW.0301", "401 IOTDA.000002", "403 IOTDA.000004");
  });
  const wrongPassword = "iam: a wrong password";
  if (real) skip(wrongPassword, "wrong passwords lock a real user");
  else {
    const wrong = connect(iamPassword(example.iam), mock("/v3/auth/tokens", "code=401, example=error-401"));
    await step(wrongPassword, () => refused(() => wrong.createAccessCode(), "401 401"));
  }
  await amqp(real, newest);
}

/** Receives a message with the credential that was just generated. */
async function amqp(real: IotdaSettings | undefined, credential: CreateAccessCodeResponse | undefined): Promise<void> {
  const name = "amqp: receive with the newest credential";
  if (!credential) return skip(name, "no credential was generated");
  if (real && !real.broker) return skip(name, "IOTDA_AMQP_HOST is not set");
  await step(name, async () => {
    const local = real ? undefined : await startBroker({ credential: () => credential, tls: serverTls() });
    local?.send("water-meter-1: 42 litres");
    const address = real?.broker ?? { host: "127.0.0.1", port: local?.port ?? 0, tls: clientTls() };
    try {
      return await receiveOne(amqpConnectionOptions({ ...address, credential }));
    } finally {
      await local?.close();
    }
  });
}

async function main(): Promise<void> {
  const real = { northbound: northboundSettings(), iotda: iotdaSettings() };
  const urls = { northbound: "", iotda: "", iam: "" };
  // Only now: the linter, the compiler and Prism take their time to load.
  await step("generated code fits the specs", async () => (await import("./support/fresh.ts")).checkGenerated());
  await step("mocks", async () => {
    const wanted = [...(real.northbound ? [] : (["northbound"] as const)), ...(real.iotda ? [] : (["iotda", "iam"] as const))];
    const { startMock } = await import("./support/prism.ts");
    for (const api of wanted) {
      const mock = await startMock(api);
      mocks.push(mock);
      urls[api] = mock.url;
    }
    return wanted.length > 0 ? wanted.map((api) => `${api} ${urls[api]}`).join(", ") : "none: real endpoints are set";
  });
  await northbound(real.northbound, urls.northbound);
  await iotda(real.iotda, urls.iotda, urls.iam);
}

const about =
  "Runs both flows end to end: against mocks of the specs, or against real endpoints when NORTHBOUND_* or IOTDA_* variables are set " +
  '(README, "Against real endpoints").';
await runCommand({ name: "npm start", about, options: {} }, async () => {
  try {
    await main();
  } finally {
    for (const mock of mocks) await mock.close();
  }
  console.log(failures === 0 ? "\nEvery step gave what the specs say." : `\n${failures} failed.`);
  if (failures > 0) process.exitCode = 1;
});
