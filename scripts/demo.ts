/**
 * The main job, end to end: `npm start`.
 *
 * Logs in to northbound and asks for devices; then lets a device of IoTDA report, and its message arrive at a consumer, and a
 * command go back. Against the simulator of `huawei-iot-client/testing`; an API whose NORTHBOUND_* or IOTDA_* variables are set
 * (README, "Against real endpoints") is the real one. Exits with 0 only if every step gave what the spec says.
 */
import {
  ApiError,
  akSk,
  createIotdaClient,
  createNorthboundClient,
  type IamPasswordOptions,
  iamPassword,
  type NorthboundClientOptions,
  unwrap,
} from "../src/index.ts";
import { type Broker, type Platform, startBroker, startPlatform } from "../src/testing/index.ts";
import { clientTls, serverTls } from "./support/certificates.ts";
import { runCommand } from "./support/command-line.ts";
import { journey } from "./support/journey.ts";
import { type IotdaSettings, iotdaSettings, northboundSettings } from "./support/settings.ts";
import { createTeller } from "./support/teller.ts";

const teller = createTeller();
const { step, skip, heading } = teller;

const told = ({ status, errorCode, errorMessage = "", advice }: ApiError) => `${status} ${errorCode} ${errorMessage} ${advice ?? ""}`;

/** Runs a call that must be refused with a documented error. */
async function refused(call: () => Promise<unknown>, ...expected: string[]): Promise<ApiError> {
  const error = await call().then(
    () => new Error("the call succeeded"),
    (thrown: unknown) => thrown,
  );
  if (error instanceof ApiError && expected.includes(`${error.status} ${error.errorCode}`)) return error;
  throw new Error(`expected ${expected.join(" or ")}, got ${error instanceof ApiError ? told(error) : String(error)}`);
}

async function northbound(options: NorthboundClientOptions): Promise<void> {
  const client = createNorthboundClient(options);
  await step(
    "log in",
    () => client.getAuthToken(),
    ({ accessToken, expiresIn }) => `access token *** (${accessToken.length} characters), valid for ${expiresIn} s`,
  );
  await step(
    "query devices",
    async () => unwrap(await client.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0, pageSize: 10 } } })),
    ({ totalCount, devices }) =>
      [`${totalCount} in all`, ...devices.map(({ deviceId, deviceInfo }) => deviceInfo?.name ?? deviceId)].join(", "),
  );
  await step(
    "query a device that does not exist: refused",
    async () => {
      const path = { deviceId: "00000000-0000-0000-0000-000000000000" };
      const call = client.api.GET("/iocm/app/dm/v1.4.0/devices/{deviceId}", { params: { path } });
      return refused(async () => unwrap(await call), "404 100403", "404 100418");
    },
    told,
  );
  await client.close();
}

/** A wrong password, at IAM. */
async function iam(endpoint: string, user: IamPasswordOptions): Promise<void> {
  const client = createIotdaClient({ endpoint, credentials: iamPassword({ ...user, password: "not-the-password" }) });
  await step("iam: a wrong password: refused", () => refused(() => client.getProjectId(), "401 401"), told);
  await client.close();
}

async function realIotda({ client: place, iam: user, akSk: keys, broker, reset }: IotdaSettings): Promise<void> {
  const credentials = keys ? akSk(keys) : iamPassword(user as IamPasswordOptions);
  const client = createIotdaClient({ ...place, credentials });
  const harm = "a credential would reset the one in use; allow it with IOTDA_RESET_ACCESS_CODE=yes";
  await journey(teller, { client, broker: reset ? (broker ?? "IOTDA_AMQP_HOST is not set") : harm });
  skip("iam: a wrong password: refused", "wrong passwords lock a real user");
  await client.close();
}

async function simulatedIotda(platform: Platform, broker: Broker): Promise<void> {
  const user = {
    ...{ endpoint: platform.url, domainName: "example-account", userName: "example-user", password: "example-password" },
    project: { name: "cn-north-4" },
  };
  const client = createIotdaClient({ endpoint: platform.url, credentials: iamPassword(user) });
  await journey(teller, {
    ...{ client, play: platform.iotda.device },
    broker: { host: "127.0.0.1", port: broker.port, tls: clientTls() },
  });
  await client.close();
  await iam(platform.url, user);
}

async function main(): Promise<void> {
  const real = { northbound: northboundSettings(), iotda: iotdaSettings() };
  const known = { apps: { "example-app": "example-secret" }, users: { "example-user": "example-password" } };
  const platform = real.northbound && real.iotda ? undefined : await startPlatform(known);
  const broker = platform && (await startBroker({ ...platform.iotda, tls: serverTls() }));
  try {
    const example = { baseUrl: platform?.url ?? "", appId: "example-app", secret: "example-secret" };
    heading(`northbound, ${real.northbound ? "at NORTHBOUND_BASE_URL" : `simulated at ${platform?.url}`}`);
    await northbound(real.northbound ?? example);
    heading(`iotda, ${real.iotda ? "at IOTDA_ENDPOINT" : `simulated at ${platform?.url}, its broker at 127.0.0.1:${broker?.port}`}`);
    if (real.iotda) await realIotda(real.iotda);
    else if (platform && broker) await simulatedIotda(platform, broker);
  } finally {
    await broker?.close();
    await platform?.close();
  }
}

const about =
  "Runs the whole journey, from log in to a received message: on a simulated platform, or against real endpoints when NORTHBOUND_* or " +
  'IOTDA_* variables are set (README, "Against real endpoints").';
await runCommand({ name: "npm start", about, options: {} }, async () => {
  await main();
  const failures = teller.failures();
  console.log(failures === 0 ? "\nEvery step gave what the specs say." : `\n${failures} failed.`);
  if (failures > 0) process.exitCode = 1;
});
