import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { unwrap } from "../core/http/unwrap.ts";
import { memoryStore } from "../core/secret/memory-store.ts";
import { storeKey } from "../core/secret/secret-store.ts";
import { createNorthboundClient, type NorthboundClientOptions } from "./client.ts";

const login = "/iocm/app/sec/v1.1.0/login";
const refresh = "/iocm/app/sec/v1.1.0/refreshToken";
const devices = "/iocm/app/dm/v1.4.0/devices";
const secret = "s3cret-password";

type Answer = (request: Request, body: string) => Response | Promise<Response>;

/** A platform of the test's own: each login and refresh gives the next tokens; other paths answer as told. */
function platform(answers: Record<string, Answer> = {}) {
  const sent: string[] = [];
  let count = 0;
  const fetch = async (input: string | URL | Request) => {
    const request = input as Request;
    const { pathname } = new URL(request.url);
    sent.push(pathname);
    const answer = answers[pathname];
    if (answer) return answer(request, await request.text());
    if (pathname === login || pathname === refresh) return tokens(`access-token-${++count}`);
    return Response.json({ totalCount: 0, pageNo: 0, pageSize: 25, devices: [] });
  };
  const client = createNorthboundClient({ baseUrl: "https://platform.example.com:8743", appId: "app", secret, fetch });
  return { client, sent };
}
const tokens = (accessToken: unknown, more: object = {}) =>
  Response.json({ scope: "default", tokenType: "bearer", expiresIn: 3600, accessToken, refreshToken: "refresh-token-value", ...more });
const refusal = (status: number, body: unknown) => Response.json(body, { status });

/** Runs as if `ms` had passed. */
async function later<T>(ms: number, run: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + ms });
  try {
    return await run();
  } finally {
    vi.useRealTimers();
  }
}

describe("the access token", () => {
  it("comes from one login for many callers, with the time at which it expires", async () => {
    const { client, sent } = platform();
    const before = Date.now();
    const [token] = await Promise.all(Array.from({ length: 100 }, () => client.getAuthToken()));
    expect(token).toMatchObject({ accessToken: "access-token-1", expiresIn: 3600, scope: "default" });
    expect(token?.expiresAt).toBeGreaterThanOrEqual(before + 3_600_000);
    expect(token?.expiresAt).toBeLessThanOrEqual(Date.now() + 3_600_000);
    expect(sent).toEqual([login]);
  });

  it("is renewed by a refresh before it expires", async () => {
    const { client, sent } = platform();
    await client.getAuthToken();
    await later(3_539_000, () => client.getAuthToken());
    expect(sent).toEqual([login]);
    await later(3_545_000, () => client.getAuthToken());
    expect(sent).toEqual([login, refresh]);
  });

  it("comes from a login when it was refused, is more than 24 h old, or had no refresh token", async () => {
    const refused = platform();
    refused.client.rejectAuthToken((await refused.client.getAuthToken()).accessToken);
    await refused.client.getAuthToken();
    expect(refused.sent).toEqual([login, login]);

    const old = platform();
    await old.client.getAuthToken();
    await later(86_400_000, () => old.client.getAuthToken());
    expect(old.sent).toEqual([login, login]);

    const bare = platform({ [login]: () => tokens("access-token", { refreshToken: null }) });
    await bare.client.getAuthToken();
    await later(3_600_000, () => bare.client.getAuthToken());
    expect(bare.sent).toEqual([login, login]);
  });

  it("comes from a login when the refresh is refused, but not when the platform is down", async () => {
    const refused = platform({ [refresh]: () => refusal(401, { error_code: "100208", error_desc: "AppId or secret is not right." }) });
    await refused.client.getAuthToken();
    await later(3_600_000, () => refused.client.getAuthToken());
    expect(refused.sent).toEqual([login, refresh, login]);

    for (const down of [() => refusal(503, {}), () => Promise.reject(new TypeError("fetch failed"))]) {
      const { client, sent } = platform({ [refresh]: down });
      await client.getAuthToken();
      await expect(later(3_600_000, () => client.getAuthToken())).rejects.toThrow();
      expect(sent).toEqual([login, refresh]);
    }
  });

  it("an older token that somebody rejects changes nothing", async () => {
    const { client, sent } = platform();
    client.rejectAuthToken((await client.getAuthToken()).accessToken);
    await client.getAuthToken();
    client.rejectAuthToken("access-token-1");
    await client.getAuthToken();
    expect(sent).toEqual([login, login]);
  });

  it.each([
    ["3600", 3600],
    [3600, 3600],
    ["3600.25", 3600.25],
    [0.5, 0.5],
  ])("is read with expiresIn %j", async (expiresIn, read) => {
    const { client } = platform({ [login]: () => tokens("t".repeat(300), { expiresIn }) });
    expect(await client.getAuthToken()).toMatchObject({ expiresIn: read, accessToken: "t".repeat(300) });
  });

  it("is read without a refresh token, and then renewed by a login", async () => {
    const { client, sent } = platform({ [login]: () => tokens("access-token", { refreshToken: undefined }) });
    await client.getAuthToken();
    await later(3_600_000, () => client.getAuthToken());
    expect(sent).toEqual([login, login]);
  });

  it.each([
    ["no token", { accessToken: undefined }],
    ["an empty token", { accessToken: "" }],
    ["a token that is no text", { accessToken: 5 }],
    ["a token with a line break", { accessToken: "a\r\nX-Evil: 1" }],
    ["no lifetime", { expiresIn: undefined }],
    ["a lifetime of 0", { expiresIn: 0 }],
    ["a lifetime that is no number", { expiresIn: "soon" }],
    ...[
      "3,600",
      "3600s",
      "3600.",
      "3600.x",
      "x3600",
      "1e3",
      "0x10",
      " 3600",
      "",
      "-5",
      "Infinity",
      true,
      null,
      [3600],
      {},
      -1,
      1e308,
      "9".repeat(400),
    ].map((expiresIn): [string, object] => [`the lifetime ${JSON.stringify(expiresIn).slice(0, 20)}`, { expiresIn }]),
    ["a refresh token that is no text", { refreshToken: 5 }],
    ["a refresh token that is a list", { refreshToken: ["r"] }],
    ["a token that no header can carry", { accessToken: "токен" }],
    ["a token of spaces", { accessToken: "  " }],
  ])("of an answer with %s is refused", async (_, fields) => {
    const { client } = platform({ [login]: () => tokens("access-token", fields) });
    await expect(client.getAuthToken()).rejects.toMatchObject({
      name: "ResponseError",
      reason: "unusable-secret",
      operation: "getAuthToken",
    });
  });

  it.each([null, [], ["a"], "s3cret-text", 5, true, {}])("of an answer that is %j is refused, and nothing is quoted", async (body) => {
    for (const path of [login, refresh]) {
      const { client, sent } = platform({ [path]: () => new Response(JSON.stringify(body)) });
      const token =
        path === login ? client.getAuthToken() : client.getAuthToken().then(() => later(3_600_000, () => client.getAuthToken()));
      if (path === refresh) {
        // A refresh without a usable token is followed by a login.
        expect((await token).accessToken).toBe("access-token-2");
        expect(sent).toEqual([login, refresh, login]);
        continue;
      }
      const error = await token.catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: "ResponseError", reason: "unusable-secret", operation: "getAuthToken", status: 200 });
      expect(inspect(error)).not.toContain("s3cret");
    }
  });

  it("an error inside a 200 of the login is an error", async () => {
    const { client } = platform({ [login]: () => refusal(200, { error_code: 100208, error_desc: "AppId or secret is not right." }) });
    await expect(client.getAuthToken()).rejects.toMatchObject({ name: "ApiError", status: 200, errorCode: "100208" });
  });
});

describe("what is sent", () => {
  it("is a form at login, and JSON at refresh", async () => {
    const bodies: unknown[] = [];
    const note: Answer = ({ headers }, body) => {
      bodies.push(headers.get("content-type"), body);
      return tokens(`access-token-${bodies.length}`);
    };
    const { client } = platform({ [login]: note, [refresh]: note });
    await client.getAuthToken();
    await later(3_600_000, () => client.getAuthToken());
    expect(bodies).toEqual([
      "application/x-www-form-urlencoded",
      `appId=app&secret=${secret}`,
      "application/json",
      JSON.stringify({ appId: "app", secret, refreshToken: "refresh-token-value" }),
    ]);
  });

  it("at login is a login, named as the documents name it, and so is a refresh", async () => {
    const unusable = () => tokens("");
    const message = (operation: string) => ({ operation, message: expect.stringContaining("the answer has no usable token.") });
    await expect(platform({ [login]: unusable }).client.getAuthToken()).rejects.toMatchObject(message("getAuthToken"));
    const down = platform({ [refresh]: () => refusal(500, {}) });
    await down.client.getAuthToken();
    await expect(later(3_600_000, () => down.client.getAuthToken())).rejects.toMatchObject({ operation: "refreshAuthToken", status: 500 });
  });

  it("by a client that was closed is nothing", async () => {
    const { client, sent } = platform();
    await client.close();
    await expect(client.getAuthToken()).rejects.toThrow("this client is closed; make a new one");
    expect(sent).toEqual([]);
  });
});

describe("a call", () => {
  it.each([
    ["401", 401, {}],
    ["403/1010005", 403, { error_code: "1010005" }],
    ["403/1010005 as a number", 403, { error_code: 1010005 }],
    ["403/1010005 of the gateway", 403, { resultcode: "1010005" }],
  ])("whose token is refused with %s is sent once more with a new one", async (_, status, body) => {
    const { client, sent } = platform({
      [devices]: ({ headers }) =>
        headers.get("authorization") === "Bearer access-token-1" ? refusal(status, body) : Response.json({ devices: [] }),
    });
    expect((await client.api.GET(devices, {})).data).toEqual({ devices: [] });
    expect(sent).toEqual([login, devices, login, devices]);
  });

  it.each([
    ["401/100025, which is about the appId", 401, { error_code: "100025", error_desc: "AppId for auth not exist." }],
    ["403/1010009", 403, { error_code: "1010009" }],
    ["403/100217", 403, { error_code: "100217" }],
    ["403 without a code", 403, undefined],
    ["500", 500, { error_code: "50252" }],
  ])("that is refused with %s is not sent again", async (_, status, body) => {
    const { client, sent } = platform({ [devices]: () => refusal(status, body ?? null) });
    expect((await client.api.GET(devices, {})).response.status).toBe(status);
    expect(sent).toEqual([login, devices]);
  });

  it("to any other path carries the token too", async () => {
    const headers: (string | null)[] = [];
    const { client } = platform({
      "/iocm/app/x": (request) => {
        headers.push(request.headers.get("app_key"), request.headers.get("authorization"));
        return new Response("anything");
      },
    });
    expect(await (await client.fetch("/iocm/app/x")).text()).toBe("anything");
    expect(headers).toEqual(["app", "Bearer access-token-1"]);
  });

  it("with a device id that would leave the path is refused before anything is sent", async () => {
    const { client, sent } = platform();
    const call = client.api.GET("/iocm/app/dm/v1.4.0/devices/{deviceId}", { params: { path: { deviceId: ".." } } });
    await expect(call).rejects.toThrow("the path parameter deviceId must be a non-empty string");
    expect(sent).toEqual([]);
  });
});

describe("options", () => {
  const good = { baseUrl: "https://platform.example.com:8743", appId: "app", secret };
  it.each([
    ["no options", undefined, "createNorthboundClient takes an object of options"],
    ["an unknown option", { ...good, rejectUnauthorized: false }, "createNorthboundClient has no option rejectUnauthorized"],
    ["no address", { appId: "app", secret }, "platformIp (or baseUrl) must be"],
    ["two addresses", { ...good, platformIp: "10.0.0.1" }, "pass baseUrl or platformIp, not both"],
    ["a port out of range", { appId: "app", secret, platformIp: "10.0.0.1", platformPort: 70_000 }, "platformPort must be a port number"],
    [
      "a port that is no number",
      { appId: "app", secret, platformIp: "10.0.0.1", platformPort: "https" },
      "platformPort must be a port number",
    ],
    ["http", { ...good, baseUrl: "http://platform.example.com" }, "baseUrl must be https"],
    ["no appId", { ...good, appId: undefined }, "appId must be a string of 1 to 256 characters; it is missing"],
    ["an empty secret", { ...good, secret: "" }, "secret must be a string of 1 to 256 characters; it has 0"],
    ["a secret of 257 characters", { ...good, secret: "s".repeat(257) }, "secret must be a string of 1 to 256 characters; it has 257"],
    [
      "an appId with a line break",
      { ...good, appId: "app\r\nX: 1" },
      "appId must be a string of 1 to 256 characters without control characters",
    ],
    [
      "an appId that no header can carry",
      { ...good, appId: "приложение" },
      "appId must be a string of 1 to 256 characters that a header can",
    ],
    ["an appId with a space at its end", { ...good, appId: "app " }, "appId must be a string of 1 to 256 characters that a header can"],
    [
      "a store without methods",
      { ...good, store: {} },
      "store must have the methods read, write, withLock; it has no read, write, withLock",
    ],
    ["a store that is null", { ...good, store: null }, "store must have the methods"],
    ["a base URL with an empty query", { ...good, baseUrl: "https://h/?" }, "baseUrl must not have a query or a fragment"],
    ["a base URL with an empty fragment", { ...good, baseUrl: "https://h/#" }, "baseUrl must not have a query or a fragment"],
    ["a platformIp with a backslash", { appId: "app", secret, platformIp: "10.0.0.1\\x" }, "must be a host name or an IP address"],
    ["a platformIp with a port", { appId: "app", secret, platformIp: "10.0.0.1:8743" }, "must not carry a port; pass it as platformPort"],
    ["a timeout of 0", { ...good, timeoutMs: 0 }, "timeoutMs must be a number of milliseconds"],
  ])("%s is refused with a clear message", (_, options, message) => {
    expect(() => createNorthboundClient(options as NorthboundClientOptions)).toThrow(TypeError);
    expect(() => createNorthboundClient(options as NorthboundClientOptions)).toThrow(message);
  });

  it.each([
    ...["https://10.0.0.1", "https://10.0.0.1:8743", "user@host", "10.0.0.1\\x", "a::b::c", "a b"].map((host) => [
      host,
      "must be a host name or an IP address",
    ]),
    ...["10.0.0.1:8743", "platform.example.com:8743", "[2001:db8::1]:8743", "10.0.0.1:"].map((host) => [
      host,
      "must not carry a port; pass it as platformPort",
    ]),
  ])("platformIp %s is refused, saying what it should be", (platformIp = "", message) => {
    const create = () => createNorthboundClient({ appId: "app", secret, platformIp });
    expect(create).toThrow(new TypeError(`platformIp (or baseUrl) ${message}`));
  });

  it.each([
    [{ platformIp: "10.0.0.1" }, "https://10.0.0.1:8743"],
    [{ platformIp: "platform.example.com", platformPort: 443 }, "https://platform.example.com"],
    [{ platformIp: "2001:db8::1", platformPort: "8743" }, "https://[2001:db8::1]:8743"],
    [{ platformIp: "[2001:db8::1]" }, "https://[2001:db8::1]:8743"],
  ])("%j is the address %s", async (address, origin) => {
    const seen: string[] = [];
    const fetch = async (input: string | URL | Request) => {
      seen.push((input as Request).url);
      return tokens("access-token");
    };
    await createNorthboundClient({ ...address, appId: "app", secret, fetch }).getAuthToken();
    expect(seen).toEqual([origin + login]);
  });
});

describe("a store", () => {
  it("whose entry is spoilt sends nothing with it: a ResponseError, then a login", async () => {
    const good = { value: { accessToken: "s3cret-t", expiresIn: 3600, expiresAt: Date.now() + 3_600_000 }, obtainedAt: Date.now() };
    const whole = { ...good, expiresAt: Date.now() + 3_600_000, generation: 1 };
    for (const value of [
      null,
      {},
      { ...good.value, accessToken: 5 },
      { ...good.value, refreshToken: 5 },
      { ...good.value, expiresAt: "soon" },
    ]) {
      const sent: string[] = [];
      const fetch = async (input: string | URL | Request) => {
        sent.push((input as Request).url);
        return tokens("access-token");
      };
      const store = { ...memoryStore(), read: async () => ({ ...whole, value }) };
      const client = createNorthboundClient({ baseUrl: "https://platform.example.com", appId: "app", secret, store, fetch });
      await expect(client.api.GET(devices, {})).rejects.toMatchObject({ name: "ResponseError", reason: "unusable-secret" });
      expect(sent).toEqual([]);
      const start = performance.now();
      vi.spyOn(performance, "now").mockReturnValue(start + 5_000);
      expect((await client.getAuthToken()).accessToken).toBe("access-token");
      vi.restoreAllMocks();
    }
  });

  it("that holds a refresh token: it is masked where the platform quotes it", async () => {
    const store = memoryStore();
    const value = { accessToken: "t", refreshToken: "adopted-s3cret", expiresIn: 3600, expiresAt: Date.now() + 1_000 };
    const key = storeKey("northbound", "https://platform.example.com", "app");
    await store.write(key, { value, obtainedAt: Date.now() - 3_599_000, expiresAt: Date.now() + 500, generation: 1 });
    const fetch = async (input: string | URL | Request) => refusal(503, { error_code: "1", error_desc: await (input as Request).text() });
    const client = createNorthboundClient({ baseUrl: "https://platform.example.com", appId: "app", secret, store, fetch });
    const error = await later(10_000, () => client.getAuthToken()).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ operation: "refreshAuthToken" });
    expect(inspect(error)).not.toContain("adopted-s3cret");
  });
});

describe("secrets", () => {
  it.each<[string, Answer]>([
    [
      "a refusal that quotes them",
      (_, body) => refusal(400, { error_code: "102202", error_desc: `bad request: ${body} ${secret} refresh-token-value` }),
    ],
    ["HTML that quotes them", (_, body) => new Response(`<html>${body}</html>`)],
    ["truncated JSON", () => new Response(`{"accessToken":"${secret}`)],
    ["an unusable token", () => tokens(`${secret}\n`)],
    [
      "a failed fetch that holds the request",
      (request, body) => Promise.reject(Object.assign(new Error(`failed: ${body}`), { request, body })),
    ],
  ])("do not reach the error of %s", async (_, answer) => {
    const { client } = platform({ [login]: answer });
    const error = await client.getAuthToken().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ operation: "getAuthToken" });
    for (const shown of [inspect(error, { depth: 10, showHidden: true }), JSON.stringify(error), String(error), (error as Error).stack]) {
      expect(shown).not.toContain(secret);
    }
  });

  it("do not reach the error of a call or a refresh that quotes the tokens", async () => {
    const quote: Answer = (request, body) => refusal(503, { error_desc: `${request.headers.get("authorization")} ${body}` });
    const { client } = platform({ [devices]: quote, [refresh]: quote });
    const refused = (await client.api.GET(devices, {})) as { response: Response };
    expect(() => unwrap(refused)).toThrow("HTTP 503, Bearer ***");
    await expect(later(3_600_000, () => client.getAuthToken())).rejects.toThrow('"secret":"***","refreshToken":"***"');
  });

  it("are not in the client", async () => {
    const { client } = platform();
    await client.getAuthToken();
    for (const shown of [inspect(client, { depth: 10, showHidden: true }), JSON.stringify(client)]) {
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain("access-token-1");
    }
  });
});
