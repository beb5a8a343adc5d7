/** A whole life of both clients with Prism between client and simulator: both sides of all traffic fit the specs. */
import { afterEach, expect, it, vi } from "vitest";
import { startJudge } from "../../scripts/support/prism.ts";
import { createIotdaClient, createNorthboundClient, iamPassword, unwrap } from "../../src/index.ts";
import { createRecorder, knownDevice, type Platform, startPlatform } from "../../src/testing/index.ts";

/** Sends, and fails on whatever the proxy finds in request or answer. */
const violations: unknown[] = [];
const recorder = createRecorder(async (input, init) => {
  const response = await fetch(input, init);
  violations.push(...JSON.parse(response.headers.get("sl-violations") ?? "[]"));
  return response;
});
afterEach(() => expect(violations.splice(0), "violations that the test did not declare").toEqual([]));
const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function judged(): Promise<{ platform: Platform; urls: Record<"northbound" | "iotda" | "iam", string> }> {
  const platform = await startPlatform({ apps: { app: "s3cret" }, users: { user: "password" }, throttle: 6 });
  cleanups.push(platform.close);
  const [northbound, iotda, iam] = await Promise.all((["northbound", "iotda", "iam"] as const).map((api) => startJudge(api, platform.url)));
  for (const judge of [northbound, iotda, iam]) if (judge) cleanups.push(judge.close);
  return { platform, urls: { northbound: northbound?.url ?? "", iotda: iotda?.url ?? "", iam: iam?.url ?? "" } };
}

it("northbound: login, calls, another login, expiry and refresh, throttle, a frozen application", async () => {
  const { platform, urls } = await judged();
  const client = createNorthboundClient({ baseUrl: urls.northbound, appId: "app", secret: "s3cret", fetch: recorder.fetch });
  const query = async () => unwrap(await client.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0 } } }));
  const deviceId = knownDevice;
  await query();
  expect(unwrap(await client.api.GET("/iocm/app/dm/v1.4.0/devices/{deviceId}", { params: { path: { deviceId } } }))).toMatchObject({
    deviceId,
  });
  platform.northbound.login({ appId: "app", secret: "s3cret" });
  await query();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3_550_000 });
  for (let call = 0; call < 6; call++) await query();
  await expect(query()).rejects.toMatchObject({ errorCode: "1010009" });
  platform.northbound.freeze("app");
  client.rejectAuthToken((await client.getAuthToken()).accessToken);
  await expect(query()).rejects.toMatchObject({ status: 400, errorCode: "100449" });
  const wrong = createNorthboundClient({ baseUrl: urls.northbound, appId: "app", secret: "wrong", fetch: recorder.fetch });
  await expect(wrong.getAuthToken()).rejects.toMatchObject({ status: 401, errorCode: "100208" });

  const served = new Set(platform.calls.map(({ operation, status }) => `${operation} ${status}`));
  expect([...served].sort()).toEqual([
    "getAuthToken 200",
    "getAuthToken 400",
    "getAuthToken 401",
    "queryBatchDevicesInfo 200",
    "queryBatchDevicesInfo 403",
    "querySingleDeviceInfo 200",
    "refreshAuthToken 200",
  ]);
});

it("IAM and IoTDA: token, credential, a token that died early, a wrong password", async () => {
  const { platform, urls } = await judged();
  const user = { endpoint: urls.iam, domainName: "account", userName: "user", project: { name: "cn-north-4" } };
  const connect = (password: string) =>
    createIotdaClient({
      endpoint: urls.iotda,
      projectId: "0a1b",
      instanceId: "i",
      credentials: iamPassword({ ...user, password }),
      fetch: recorder.fetch,
    });
  const client = connect("password");
  await client.createAccessCode({ type: "AMQP", force_disconnect: true });
  platform.iam.revokeTokens();
  const newest = await client.createAccessCode();
  expect(newest).toEqual(platform.iotda.credential());
  await expect(connect("wrong").createAccessCode()).rejects.toMatchObject({ status: 401, errorCode: "401" });
  expect(platform.calls.map(({ operation, status }) => `${operation.slice(0, 8)} ${status}`)).toEqual([
    "Keystone 201",
    "CreateAc 201",
    "CreateAc 401",
    "Keystone 201",
    "CreateAc 201",
    "Keystone 401",
  ]);
});

it("the judge does object: to an answer that does not fit", async () => {
  const { platform, urls } = await judged();
  platform.fault("getAuthToken", {
    answer: { status: 200, body: { scope: "default", tokenType: "bearer", expiresIn: "soon", accessToken: "t" } },
  });
  const client = createNorthboundClient({ baseUrl: urls.northbound, appId: "app", secret: "s3cret", fetch: recorder.fetch });
  await expect(client.getAuthToken()).rejects.toMatchObject({ name: "ResponseError" });
  expect(violations.splice(0)).toMatchObject([{ location: ["response", "body", "expiresIn"] }]);
});
