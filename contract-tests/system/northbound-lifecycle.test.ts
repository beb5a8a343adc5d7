/**
 * The life of the access token against the simulator, over real HTTP: newest wins, expiry, refresh, reset, refusals, faults.
 * Time is the test's own where it matters; the storms run in real time.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createNorthboundClient, memoryStore, type NorthboundClient, unwrap } from "../../src/index.ts";
import { type Fault, type Platform, type PlatformOptions, startPlatform } from "../../src/testing/index.ts";

const apps = { app: "s3cret", other: "other-s3cret" };
const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  ahead = 0;
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function start(options: PlatformOptions = {}): Promise<Platform> {
  const platform = await startPlatform({ apps, ...options });
  cleanups.push(platform.close);
  return platform;
}
function connect({ url }: Platform, options: { appId?: keyof typeof apps; timeoutMs?: number } = {}): NorthboundClient {
  const { appId = "app", ...rest } = options;
  const client = createNorthboundClient({ baseUrl: url, appId, secret: apps[appId], ...rest });
  cleanups.push(client.close);
  return client;
}
const query = async (client: NorthboundClient) =>
  unwrap(await client.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0 } } }));
const elapsed = performance.now.bind(performance);
let ahead = 0;
/** Time goes on by so much, by every clock. */
function pass(ms: number): void {
  ahead += ms;
  vi.spyOn(performance, "now").mockImplementation(() => elapsed() + ahead);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + ms });
}
const random = (from: number, to: number) => from + Math.random() * (to - from);

describe("newest token wins", () => {
  it.each([10, 200])("a storm of %i callers whose token was just killed: all succeed, with one login", async (callers) => {
    const platform = await start({ latencyMs: (operation) => (operation === "getAuthToken" ? 20 : random(5, 60)) });
    const client = connect(platform);
    const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    await query(client);
    for (let round = 1; round <= 3; round++) {
      platform.northbound.login({ appId: "app", secret: "s3cret" });
      await Promise.all(Array.from({ length: callers }, () => query(client)));
      expect(platform.count("getAuthToken")).toBe(1 + round);
    }
    expect(platform.count("refreshAuthToken")).toBe(0);
    expect(platform.mostObtainsAtOnce()).toBe(1);
    expect(warned.mock.calls).toEqual([[expect.stringContaining("Somebody else logs in"), { code: "HUAWEI_IOT_SHARED_SECRET" }]]);
    warned.mockRestore();
  });

  it("a thousand callers from cold: one login", async () => {
    const platform = await start({ latencyMs: () => 20 });
    const client = connect(platform);
    await Promise.all(Array.from({ length: 1_000 }, () => query(client)));
    expect(platform.count("getAuthToken")).toBe(1);
    expect(platform.count("queryBatchDevicesInfo")).toBe(1_000);
  });

  it("10,000 calls across 50 lifetimes: none fails, and only calls that a renewal overtook are refused and sent once more", async () => {
    const platform = await start({ latencyMs: (operation) => (operation === "queryBatchDevicesInfo" ? random(1, 10) : 5) });
    const client = connect(platform);
    const call = new AsyncLocalStorage<{ started: number; ended: number; resends: number }>();
    const renewals: number[] = [];
    const calls: { started: number; ended: number; resends: number }[] = [];
    const listeners = {
      "huawei-iot-client:obtain:end": () => renewals.push(performance.now()),
      "huawei-iot-client:resend": () => {
        const current = call.getStore();
        if (current) current.resends++;
      },
    };
    for (const [name, listener] of Object.entries(listeners)) subscribe(name, listener);

    // Every answer makes the clock of both sides go on, so 200 calls are an hour's lifetime, however fast this machine is.
    vi.useFakeTimers({ toFake: ["Date"] });
    async function caller(): Promise<void> {
      while (calls.length < 10_000) {
        const record = { started: performance.now(), ended: 0, resends: 0 };
        calls.push(record);
        await call.run(record, () => query(client));
        record.ended = performance.now();
        vi.setSystemTime(Date.now() + 18_000);
      }
    }
    await Promise.all(Array.from({ length: 20 }, caller));
    for (const [name, listener] of Object.entries(listeners)) unsubscribe(name, listener);

    const refused = platform.count("queryBatchDevicesInfo", 403);
    const resent = calls.filter(({ resends }) => resends > 0);
    expect(renewals.length).toBeGreaterThanOrEqual(50);
    expect(platform.mostObtainsAtOnce()).toBe(1);
    expect(resent.every(({ resends }) => resends === 1)).toBe(true);
    expect(refused).toBeGreaterThan(0);
    expect(resent).toHaveLength(refused);
    // A renewal ended while each of them was under way.
    for (const { started, ended } of resent) expect(renewals.some((at) => at > started && at < ended)).toBe(true);
  }, 60_000);

  it("two applications, and one application on two platforms, never see each other's token", async () => {
    const [here, there] = [await start(), await start()];
    const clients = [connect(here), connect(here, { appId: "other" }), connect(there)];
    await Promise.all(clients.map(query));
    const tokens = await Promise.all(clients.map(async (client) => (await client.getAuthToken()).accessToken));
    expect(new Set(tokens).size).toBe(3);
    expect(here.northbound.isNewest("app", tokens[0] ?? "")).toBe(true);
    expect(here.northbound.isNewest("other", tokens[1] ?? "")).toBe(true);
    expect(there.northbound.isNewest("app", tokens[2] ?? "")).toBe(true);
    expect([here.count("getAuthToken"), there.count("getAuthToken")]).toEqual([2, 1]);
  });

  it("two clients of one application with one store share one token", async () => {
    const platform = await start();
    const store = memoryStore();
    const clients = [0, 1].map(() => createNorthboundClient({ baseUrl: platform.url, appId: "app", secret: "s3cret", store }));
    await Promise.all(clients.map(query));
    platform.northbound.login({ appId: "app", secret: "s3cret" });
    await Promise.all(clients.map(query));
    expect(platform.count("getAuthToken")).toBe(2);
    for (const client of clients) await client.close();
  });
});

describe("expiry and refresh", () => {
  it("the token is refreshed before it expires, with the newest refresh token each time", async () => {
    const platform = await start();
    const client = connect(platform);
    for (let hour = 0; hour < 5; hour++) {
      await query(client);
      pass(3_550_000);
    }
    expect([platform.count("getAuthToken"), platform.count("refreshAuthToken")]).toEqual([1, 4]);
    expect(platform.calls.every(({ status }) => status === 200)).toBe(true);
  });

  it("after a night without calls there is a login", async () => {
    const platform = await start();
    const client = connect(platform);
    await query(client);
    pass(25 * 3_600_000);
    await query(client);
    expect([platform.count("getAuthToken"), platform.count("refreshAuthToken")]).toEqual([2, 0]);
  });
});

describe("refusals", () => {
  it.each([
    ["a wrong secret", { secret: "wrong" }, 401, "100208"],
    ["a frozen application", { secret: "s3cret" }, 400, "100449"],
  ])("%s: one login for four calls in 5 s, and another one after", async (_, { secret }, status, errorCode) => {
    const platform = await start();
    platform.northbound.freeze("app");
    const client = createNorthboundClient({ baseUrl: platform.url, appId: "app", secret });
    const refused = { name: "ApiError", operation: "getAuthToken", status, errorCode, advice: expect.any(String) };
    for (let call = 0; call < 4; call++) await expect(query(client)).rejects.toMatchObject(refused);
    expect(platform.count("getAuthToken")).toBe(1);
    pass(5_000);
    await expect(query(client)).rejects.toMatchObject(refused);
    expect(platform.count("getAuthToken")).toBe(2);
    await client.close();
  });

  it("a throttled call is an error and not sent again; the token stays", async () => {
    const platform = await start({ throttle: 2 });
    const client = connect(platform);
    await query(client);
    await query(client);
    await expect(query(client)).rejects.toMatchObject({ status: 403, errorCode: "1010009" });
    expect(platform.count("queryBatchDevicesInfo")).toBe(3);
    pass(61_000);
    await query(client);
    expect(platform.count("getAuthToken")).toBe(1);
  });
});

const json = { "content-type": "application/json" };
const faults: [string, Fault, object][] = [
  [
    "fails once with 500",
    { answer: { status: 500, body: { error_code: "50252", error_desc: "Internal server error." } } },
    { name: "ApiError", status: 500, errorCode: "50252" },
  ],
  ["answers an empty 401", { raw: { status: 401 } }, { name: "ApiError", status: 401, errorCode: undefined }],
  ["answers an empty 500", { raw: { status: 500 } }, { name: "ApiError", status: 500, errorCode: undefined }],
  [
    "answers HTML",
    { raw: { status: 200, headers: { "content-type": "text/html" }, body: "<html>s3cret</html>" } },
    { name: "ResponseError", reason: "not-json" },
  ],
  ["answers an HTML 502", { raw: { status: 502, body: "<html>Bad Gateway s3cret</html>" } }, { name: "ApiError", status: 502 }],
  ["answers an empty 200", { raw: { status: 200 } }, { name: "ResponseError", reason: "empty" }],
  [
    "answers truncated JSON as if it were whole",
    { raw: { status: 200, headers: json, body: '{"accessToken":"s3cret' } },
    { name: "ResponseError", reason: "not-json" },
  ],
  [
    "answers 200 with an error code",
    { answer: { status: 200, body: { error_code: "100208", error_desc: "s3cret is not right" } } },
    { name: "ApiError", status: 200, errorCode: "100208" },
  ],
  [
    "redirects with 302",
    { raw: { status: 302, headers: { location: "/elsewhere" } } },
    { name: "NetworkError", message: expect.stringContaining("Redirects are refused") },
  ],
  [
    "redirects with 307",
    { raw: { status: 307, headers: { location: "https://evil.example.com/" } } },
    { name: "NetworkError", message: expect.stringContaining("Redirects are refused") },
  ],
  ["hangs", "hang", { name: "NetworkError", message: expect.stringContaining("within 300 ms") }],
  ["resets the connection", "reset", { name: "NetworkError", message: expect.stringContaining("ECONNRESET") }],
  ["breaks off", "truncate", { name: "NetworkError", message: expect.stringContaining("ECONNRESET") }],
];

describe("a login endpoint that", () => {
  it.each(faults)("%s: the typed error in time, one attempt in 5 s, and recovery by itself", async (_, fault, expected) => {
    const platform = await start();
    const client = connect(platform, { timeoutMs: 300 });
    platform.fault("getAuthToken", fault);
    const began = performance.now();
    const errors = await Promise.all(
      [query(client), query(client), client.getAuthToken()].map((call) => call.catch((thrown: unknown) => thrown)),
    );
    expect(performance.now() - began).toBeLessThan(2_000);
    for (const error of errors) {
      expect(error).toMatchObject({ operation: "getAuthToken", ...expected });
      expect(`${error}${JSON.stringify(error)}${(error as Error).stack}`).not.toContain("s3cret");
    }
    await expect(query(client)).rejects.toBe(errors[0]);
    expect(platform.count("getAuthToken")).toBe(1);
    pass(5_000);
    await expect(query(client)).resolves.toMatchObject({ totalCount: 1 });
    expect(platform.count("getAuthToken")).toBe(2);
  });

  const harmless = faults.filter(([, fault]) => fault !== "truncate");
  it.each(harmless)("%s while the old token is still valid: callers notice nothing", async (_, fault) => {
    const platform = await start();
    const client = connect(platform, { timeoutMs: 300 });
    await query(client);
    pass(3_545_000);
    platform.fault("refreshAuthToken", fault);
    platform.fault("getAuthToken", fault);
    await expect(query(client)).resolves.toMatchObject({ totalCount: 1 });
    pass(5_000);
    await expect(query(client)).resolves.toMatchObject({ totalCount: 1 });
  });
});

it("a renewal whose answer is lost leaves a dead token: an error for 5 s at most, then recovery", async () => {
  const platform = await start();
  const client = connect(platform);
  await query(client);
  pass(3_545_000);
  platform.fault("refreshAuthToken", "truncate");
  await expect(query(client)).rejects.toMatchObject({ name: "NetworkError", message: expect.stringContaining("The outcome is unknown") });
  pass(5_000);
  await expect(query(client)).resolves.toMatchObject({ totalCount: 1 });
  expect([platform.count("getAuthToken"), platform.count("refreshAuthToken")]).toEqual([2, 1]);
});

describe("aborts", () => {
  it("detach their caller only: the login goes on for the others", async () => {
    const platform = await start({ latencyMs: () => 60 });
    const client = connect(platform);
    const controller = new AbortController();
    const reason = new Error("no longer wanted");
    const leaving = [
      client.getAuthToken({ signal: controller.signal }),
      client.api.GET("/iocm/app/dm/v1.4.0/devices", { signal: controller.signal }),
    ];
    const staying = query(client);
    setTimeout(() => controller.abort(reason), 20);
    for (const call of leaving) await expect(call).rejects.toBe(reason);
    await expect(staying).resolves.toMatchObject({ totalCount: 1 });
    expect(platform.count("getAuthToken")).toBe(1);
  });

  it("after close, calls are refused", async () => {
    const platform = await start();
    const client = connect(platform);
    await query(client);
    await client.close();
    await expect(query(client)).rejects.toThrow("this client is closed");
  });
});
