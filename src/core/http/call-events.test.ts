/** What the channel `call` tells of the calls of a client. */
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  akSk,
  createIotdaClient,
  createNorthboundClient,
  type DiagnosticMessages,
  NetworkError,
  ResponseError,
  unwrap,
  userToken,
} from "../../index.ts";
import type { Fetch } from "./fetch.ts";

type Told = DiagnosticMessages["call"];
const told: Told[] = [];
const listener = (message: unknown) => void told.push(message as Told);
const channel = "huawei-iot-client:call";
beforeEach(() => {
  told.length = 0;
  subscribe(channel, listener);
});
afterEach(() => void unsubscribe(channel, listener));

const project = { endpoint: "https://iotda.example.com", projectId: "0a1b" };
const iotda = (fetch: Fetch) => createIotdaClient({ ...project, credentials: userToken("t0ken"), fetch });
const devices = "/v5/iot/{project_id}/devices";
const durationMs = expect.any(Number);
const ok: Fetch = async () => Response.json({ devices: [] }, { headers: { "X-Request-Id": "id-1" } });

it("names operation, method, status, attempts, duration and request ID of an answered call", async () => {
  const begun = performance.now();
  await iotda(ok).api.GET(devices);
  expect(told).toEqual([{ operation: "ListDevices", method: "GET", status: 200, attempts: 1, durationMs, requestId: "id-1" }]);
  expect(told[0]?.durationMs).toBeGreaterThan(0);
  expect(told[0]?.durationMs).toBeLessThanOrEqual(performance.now() - begun);
});

it("tells of a signed call, and of one that a middleware has seen, the same", async () => {
  const keys = { accessKey: "ak", secretKey: "s3cret-key" };
  await createIotdaClient({ ...project, credentials: akSk({ ...keys, region: "cn-north-4" }), fetch: ok }).api.GET(devices);
  await iotda(ok).api.GET(devices, { middleware: [{ onRequest: ({ request }) => new Request(request) }] });
  expect(told.map(({ operation, attempts, status }) => [operation, attempts, status])).toEqual([
    ["ListDevices", 1, 200],
    ["ListDevices", 1, 200],
  ]);
});

it("counts two attempts where the token was refused, and tells of the call once", async () => {
  const tokens = ["first-token", "other-token"];
  const fetch: Fetch = async (input) => {
    const { url, headers } = input as Request;
    const lasting = { tokenType: "bearer", expiresIn: 3600, scope: "default" };
    if (url.endsWith("/login")) return Response.json({ accessToken: tokens.shift(), ...lasting });
    if (headers.get("authorization") === "Bearer other-token") return Response.json({ totalCount: 0, devices: [] });
    return Response.json({ error_code: "1010005", error_desc: "no" }, { status: 401 });
  };
  const client = createNorthboundClient({ baseUrl: "https://platform.example.com", appId: "app", secret: "s3cret", fetch });
  await client.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0, pageSize: 1 } } });
  expect(told).toEqual([{ operation: "queryBatchDevicesInfo", method: "GET", status: 200, attempts: 2, durationMs }]);
});

it("has the status of a refusal, and the typed error where there is no answer", async () => {
  const refusing: Fetch = async () => Response.json({ error_code: "IOTDA.000006" }, { status: 400 });
  await iotda(refusing).api.GET(devices);
  const failing: Fetch = async () => Promise.reject(new TypeError("fetch failed"));
  await expect(iotda(failing).api.GET(devices)).rejects.toThrow(NetworkError);
  expect(told.map(({ status, error }) => [status, error])).toEqual([
    [400, undefined],
    [undefined, expect.any(NetworkError)],
  ]);
});

it("has no attempt where no token could be obtained, and the reason of an abort", async () => {
  const login: Fetch = async () => Response.json({}, { status: 200 });
  const client = createNorthboundClient({ baseUrl: "https://platform.example.com", appId: "app", secret: "s3cret", fetch: login });
  await expect(client.fetch("/iocm/app/dm/v1.4.0/devices/8c23b6b4")).rejects.toThrow(ResponseError);
  const reason = new Error("no longer wanted");
  await expect(iotda(ok).api.GET(devices, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(told).toEqual([
    { operation: "querySingleDeviceInfo", method: "GET", attempts: 0, durationMs, error: expect.any(ResponseError) },
    { operation: "ListDevices", method: "GET", attempts: 0, durationMs, error: reason },
  ]);
});

it("has no id in the name of a call that no spec knows, and no secret in what it tells", async () => {
  const quoting: Fetch = async (input) =>
    Response.json({}, { headers: { "X-Request-Id": (input as Request).headers.get("x-auth-token") ?? "" } });
  const response = await iotda(quoting).fetch("/v5/iot/0a1b/new-things/5f1b4e7a-0c2d?token=t0ken");
  expect(told).toEqual([{ operation: "GET /*/iot/*/new-things/*", method: "GET", status: 200, attempts: 1, durationMs, requestId: "***" }]);
  expect(unwrap({ data: await response.json(), response })).toEqual({});
});

it("comes in the asynchronous context of whoever calls", async () => {
  const context = new AsyncLocalStorage<string>();
  const seen: (string | undefined)[] = [];
  const inContext = () => void seen.push(context.getStore());
  subscribe(channel, inContext);
  const client = iotda(ok);
  await Promise.all(["one", "two"].map((name) => context.run(name, () => client.api.GET(devices))));
  unsubscribe(channel, inContext);
  expect(seen.sort()).toEqual(["one", "two"]);
});
