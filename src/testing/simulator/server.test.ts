/** The simulator over HTTP: bytes as they come, and names that do not exist. */
import { once } from "node:events";
import http from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Fault, PlatformOptions } from "./options.ts";
import { type Platform, startPlatform } from "./server.ts";

const started: Platform[] = [];
afterEach(async () => {
  for (const platform of started.splice(0)) await platform.close();
});
async function start(options: PlatformOptions = {}): Promise<Platform> {
  const platform = await startPlatform({ apps: { app: "secret", wässer: "水表" }, users: { user: "password" }, ...options });
  started.push(platform);
  return platform;
}

const login = "/iocm/app/sec/v1.1.0/login";
const refresh = "/iocm/app/sec/v1.1.0/refreshToken";
const json = { "content-type": "application/json" };
const post = ({ url }: Platform, path: string, type: string, body: string | Uint8Array, { headers, ...more }: RequestInit = {}) =>
  fetch(url + path, { method: "POST", headers: { "content-type": type, ...headers }, body: body as string, ...more });

it("a character that comes in two packets is one character", async () => {
  const platform = await start();
  const { refreshToken } = platform.northbound.login({ appId: "wässer", secret: "水表" }).body as { refreshToken: string };
  const bytes = Buffer.from(JSON.stringify({ appId: "wässer", secret: "水表", refreshToken }));
  const request = http.request(platform.url + refresh, { method: "POST", headers: { ...json, "content-length": bytes.length } });
  // Byte by byte, each when the former has left.
  for (const byte of bytes) await new Promise<void>((sent) => request.write(Uint8Array.of(byte), () => sent()));
  request.end();
  const [response] = (await once(request, "response")) as [http.IncomingMessage];
  expect(response.statusCode).toBe(200);
  response.resume();
});

it.each([
  "application/x-www-form-urlencoded",
  "Application/X-WWW-Form-Urlencoded",
  "application/x-www-form-urlencoded;charset=UTF-8",
  "application/x-www-form-urlencoded ; Charset=latin1",
])("a login as %s is a login", async (type) => {
  const response = await post(await start(), login, type, "appId=app&secret=secret");
  expect(response.status).toBe(200);
});

it.each<[string, string, string, string | Uint8Array]>([
  ["no media type that is one", login, "constructor", "appId=app&secret=secret"],
  ["JSON for a form", login, "application/json", '{"appId":"app","secret":"secret"}'],
  ["a field twice", login, "application/x-www-form-urlencoded", "appId=app&secret=secret&secret=secret"],
  ["null", refresh, "application/json", "null"],
  ["bytes that are no UTF-8", refresh, "application/json", Buffer.from('{"appId":"wässer","secret":"s","refreshToken":"r"}', "latin1")],
  ["JSON behind a byte order mark", refresh, "application/json", '\ufeff{"appId":"app","secret":"secret","refreshToken":"r"}'],
  ["null for a user", "/v3/auth/tokens", "application/json", '{"auth":null}'],
])("%s is answered with the documented 400", async (_, path, type, body) => {
  const platform = await start();
  const response = await post(platform, path, type, body);
  expect(response.status).toBe(400);
  expect(JSON.stringify(await response.json())).toMatch(/102202|50400|The request body is invalid/);
});

describe("a misspelt name is a TypeError that says what there is", () => {
  it.each<[object, string]>([
    [{ app: {} }, "startPlatform has no option app; it has clock, apps"],
    [{ apps: "app" }, "apps must be an object of appIds and their secrets"],
    [{ users: { user: 5 } }, "users must be an object of user names"],
    [{ clock: 5 }, "clock must be a function"],
    [{ latencyMs: 5 }, "latencyMs must be a function"],
    [{ expiresIn: "3600" }, "expiresIn must be a number of seconds"],
  ])("%o", async (options, message) => {
    await expect(startPlatform(options as PlatformOptions)).rejects.toThrow(message);
    await expect(startPlatform(options as PlatformOptions)).rejects.toBeInstanceOf(TypeError);
  });

  it("in count and fault", async () => {
    const platform = await start();
    for (const name of ["logIn", "constructor"] as unknown as "getAuthToken"[]) {
      expect(() => platform.count(name)).toThrow(`there is no operation ${name}; there are getAuthToken, refreshAuthToken`);
      expect(() => platform.fault(name, "hang")).toThrow(`there is no operation ${name}`);
    }
    for (const fault of ["hangs", { answers: { status: 500 } }, { answer: { body: {} } }, { raw: { status: 99 } }, {}, null, undefined])
      expect(() => platform.fault("getAuthToken", fault as unknown as Fault)).toThrow('a fault must be "hang", "reset", "truncate"');
    for (const times of [0, -1, 1.5, Number.NaN]) expect(() => platform.fault("getAuthToken", "hang", times)).toThrow("times must be");
    expect(platform.count("getAuthToken")).toBe(0);
  });

  it("but an option that is undefined is one that is left out", async () => {
    const platform = await start({ clock: undefined, apps: { app: "secret" }, tls: undefined, throttle: undefined, expiresIn: undefined });
    const response = await post(platform, login, "application/x-www-form-urlencoded", "appId=app&secret=secret");
    expect(await response.json()).toMatchObject({ expiresIn: 3600 });
  });
});

it("a fault happens as often as it was told to, in the order of the telling, and then no more", async () => {
  const platform = await start();
  const ask = () =>
    post(platform, login, "application/x-www-form-urlencoded", "appId=app&secret=secret").then(
      ({ status }) => status,
      () => 0,
    );
  platform.fault("getAuthToken", { answer: { status: 500, body: {} } }, 2);
  platform.fault("getAuthToken", "reset");
  platform.fault("getAuthToken", { raw: { status: 503, body: Buffer.from("é", "latin1") } });
  expect([await ask(), await ask(), await ask(), await ask(), await ask()]).toEqual([500, 500, 0, 503, 200]);
  expect([platform.count("getAuthToken"), platform.count("getAuthToken", 500), platform.count("getAuthToken", 0)]).toEqual([5, 2, 1]);
});

const form = "application/x-www-form-urlencoded";
const fields = "appId=app&secret=secret";

it("an answer says what it is; what is no operation is a 404 without a word", async () => {
  const platform = await start();
  const answer = await post(platform, login, form, fields);
  expect(answer.headers.get("content-type")).toBe("application/json;charset=UTF-8");
  platform.fault("getAuthToken", { answer: { status: 500, headers: { "content-type": "text/html", "x-own": "1" }, body: "<p>" } });
  const other = await post(platform, login, form, fields);
  expect([other.headers.get("content-type"), other.headers.get("x-own"), await other.text()]).toEqual(["text/html", "1", '"<p>"']);
  const none = await fetch(`${platform.url}/none`);
  expect([none.status, await none.text()]).toEqual([404, ""]);
  expect(platform.calls).toEqual([
    { operation: "getAuthToken", status: 200 },
    { operation: "getAuthToken", status: 500 },
  ]);
  expect(platform.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

it("a truncated answer breaks off before its end, one that hangs gives nothing", async () => {
  const platform = await start();
  platform.fault("getAuthToken", "truncate");
  const answer = await post(platform, login, form, fields);
  expect(answer.status).toBe(200);
  await expect(answer.text()).rejects.toThrow("terminated");
  platform.fault("getAuthToken", { raw: { status: 200 } });
  expect(await (await post(platform, login, form, fields)).text()).toBe("");

  platform.fault("getAuthToken", "hang");
  const controller = new AbortController();
  const hanging = post(platform, login, form, fields, { signal: controller.signal });
  await vi.waitUntil(() => platform.count("getAuthToken", 0) > 0);
  controller.abort(new Error("enough"));
  await expect(hanging).rejects.toThrow("enough");
});

it("headers of more than 16 KiB are taken, as the gateway takes them", async () => {
  const platform = await start();
  const response = await post(platform, login, form, fields, { headers: { "x-long": "x".repeat(100_000) } });
  expect(response.status).toBe(200);
});

it("logins and refreshes that are under way at once are counted, and no other call", async () => {
  const platform = await start({ latencyMs: (operation) => (operation === "queryBatchDevicesInfo" ? 0 : 40) });
  expect(platform.mostObtainsAtOnce()).toBe(0);
  await fetch(`${platform.url}/iocm/app/dm/v1.4.0/devices`);
  expect(platform.mostObtainsAtOnce()).toBe(0);
  await post(platform, login, form, fields);
  await post(platform, login, form, fields);
  expect(platform.mostObtainsAtOnce()).toBe(1);
  const body = JSON.stringify({ appId: "app", secret: "secret", refreshToken: "none" });
  await Promise.all([post(platform, login, form, fields), post(platform, refresh, "application/json", body)]);
  expect(platform.mostObtainsAtOnce()).toBe(2);
  await post(platform, login, form, fields);
  expect(platform.mostObtainsAtOnce()).toBe(2);
});

it("the latency is half the way there: what has happened by then counts", async () => {
  const platform = await start({ latencyMs: () => 300 });
  const began = performance.now();
  const call = post(platform, login, form, fields);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(platform.calls).toEqual([]);
  platform.northbound.freeze("app");
  expect((await call).status).toBe(400);
  expect(performance.now() - began).toBeGreaterThan(290);
});

it("closing it ends its connections", async () => {
  const platform = await start();
  platform.fault("getAuthToken", "hang");
  const hanging = post(platform, login, form, fields);
  await vi.waitUntil(() => platform.calls.length > 0);
  await platform.close();
  await expect(hanging).rejects.toThrow();
});
