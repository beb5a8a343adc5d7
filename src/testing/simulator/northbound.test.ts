/** The laws of the northbound platform, each by itself. */
import { beforeEach, expect, it } from "vitest";
import type { Answer } from "./answer.ts";
import { knownDevice } from "./northbound-devices.ts";
import { createSimulator } from "./simulator.ts";

let now = 0;
let platform: ReturnType<typeof createSimulator>;
beforeEach(() => {
  now = Date.UTC(2026, 0, 1);
  platform = createSimulator({ clock: () => now, apps: { app: "secret", other: "other" }, expiresIn: 3_600, throttle: 3 });
});

const ask = (method: string, path: string, headers: Record<string, string> = {}, body = "") =>
  platform.call({ method, path, headers: new Map(Object.entries(headers)), body: Buffer.from(body) })?.answer() as Answer;
const post = (operation: string, type: string, body: string) =>
  ask("POST", `/iocm/app/sec/v1.1.0/${operation}`, { "content-type": type }, body);

interface Tokens {
  accessToken: string;
  refreshToken: string;
}
const login = (fields: Record<string, string> = { appId: "app", secret: "secret" }) =>
  post("login", "application/x-www-form-urlencoded", `${new URLSearchParams(fields)}`);
const refresh = (refreshToken: string, more: object = {}) =>
  post("refreshToken", "application/json", JSON.stringify({ appId: "app", secret: "secret", refreshToken, ...more }));
const tokens = (answer: Answer) => {
  expect(answer.status).toBe(200);
  return answer.body as Tokens;
};
const query = (accessToken: string, search = "?pageNo=0", appId = "app") =>
  ask("GET", `/iocm/app/dm/v1.4.0/devices${search}`, { app_key: appId, authorization: `Bearer ${accessToken}` });
const told = ({ status, body }: Answer) => `${status} ${(body as { error_code?: string }).error_code ?? ""}`.trim();

it("only the newest access token is valid: a login and a refresh end the former", () => {
  const first = tokens(login());
  const second = tokens(login());
  expect(told(query(first.accessToken))).toBe("403 1010005");
  const third = tokens(refresh(second.refreshToken));
  expect(told(query(second.accessToken))).toBe("403 1010005");
  expect(told(query(third.accessToken))).toBe("200");
});

it("an access token ends when its seconds are over", () => {
  const { accessToken } = tokens(login());
  now += 3_600_000 - 1;
  expect(told(query(accessToken))).toBe("200");
  now += 1;
  expect(told(query(accessToken))).toBe("403 1010005");
});

it("a refresh token renews once: the one that it brings replaces it", () => {
  const first = tokens(login());
  const second = tokens(refresh(first.refreshToken));
  expect(told(refresh(first.refreshToken))).toBe("401 100208");
  expect(second.refreshToken).not.toBe(first.refreshToken);
  expect(told(refresh(second.refreshToken))).toBe("200");
});

it("a login ends the refresh token of the former one", () => {
  const { refreshToken } = tokens(login());
  login();
  expect(told(refresh(refreshToken))).toBe("401 100208");
});

it("a refresh token outlives its access token, and ends after 24 hours", () => {
  const first = tokens(login());
  now += 24 * 3_600_000 - 1;
  expect(told(query(first.accessToken))).toBe("403 1010005");
  const second = tokens(refresh(first.refreshToken));
  now += 24 * 3_600_000;
  expect(told(refresh(second.refreshToken))).toBe("401 100208");
});

it("nobody gets a token without the right appId and secret, by login or by refresh; the token stays as it was", () => {
  const { accessToken, refreshToken } = tokens(login());
  for (const wrong of [{ secret: "wrong" }, { appId: "nobody" }, { appId: "other" }, { appId: "constructor" }]) {
    expect(told(login({ appId: "app", secret: "secret", ...wrong }))).toBe("401 100208");
    expect(told(refresh(refreshToken, wrong))).toBe("401 100208");
  }
  expect(told(refresh(refreshToken, { appId: "other", secret: "other" }))).toBe("401 100208");
  expect(told(query(accessToken))).toBe("200");
});

it("a frozen application gets no token, until it is thawed", () => {
  const { refreshToken } = tokens(login());
  platform.northbound.freeze("app");
  expect([told(login()), told(refresh(refreshToken))]).toEqual(["400 100449", "400 100449"]);
  expect(told(login({ appId: "other", secret: "other" }))).toBe("200");
  platform.northbound.freeze("app", false);
  expect(told(login())).toBe("200");
});

it("a call needs a known application and that application's own token", () => {
  const { accessToken } = tokens(login());
  tokens(login({ appId: "other", secret: "other" }));
  const device = `/iocm/app/dm/v1.4.0/devices/${knownDevice}`;
  expect(told(ask("GET", device))).toBe("401 100025");
  expect(told(ask("GET", device, { app_key: "constructor", authorization: `Bearer ${accessToken}` }))).toBe("401 100025");
  expect(told(ask("GET", device, { app_key: "app" }))).toBe("403 1010005");
  expect(told(ask("GET", device, { app_key: "app", authorization: accessToken }))).toBe("403 1010005");
  expect(told(ask("GET", device, { app_key: "other", authorization: `Bearer ${accessToken}` }))).toBe("403 1010005");
  expect(told(ask("GET", device, { app_key: "app", authorization: `Bearer ${accessToken}` }))).toBe("200");
  expect(told(ask("GET", `${device}0`, { app_key: "app", authorization: `Bearer ${accessToken}` }))).toBe("404 100403");
});

it("before the first login no token is valid, however it reads", () => {
  expect(told(query("undefined"))).toBe("403 1010005");
});

it.each(["", "?gatewayId=g", "?pageNo=0"])("a page of devices is given to %j", (parameters) => {
  const { accessToken } = tokens(login());
  expect(told(query(accessToken, parameters))).toBe("200");
});

it("an application is throttled by its calls of the last 60 seconds, and it alone", () => {
  const { accessToken } = tokens(login());
  for (let call = 0; call < 3; call++) expect(told(query(accessToken))).toBe("200");
  expect(told(query(accessToken))).toBe("403 1010009");
  expect(told(query(tokens(login({ appId: "other", secret: "other" })).accessToken, "?pageNo=0", "other"))).toBe("200");
  now += 60_000;
  expect(told(query(accessToken))).toBe("200");
});

it("logins, and calls that are refused or do not fit the spec, count for no throttle", () => {
  const { accessToken } = tokens(login());
  for (let call = 0; call < 9; call++) query("wrong");
  for (let call = 0; call < 9; call++) query(accessToken, "?pageNo=first");
  for (let call = 0; call < 3; call++) expect(told(query(accessToken))).toBe("200");
});

it("what the simulator is told of an application that it was not given, it refuses", () => {
  expect(() => platform.northbound.freeze("nobody")).toThrow("startPlatform was given no app nobody");
  expect(() => platform.northbound.isNewest("constructor", "t")).toThrow(TypeError);
});

it("what the documents say of an answer, an answer says", () => {
  const refusal = (error_code: string, error_desc: string) => ({ error_code, error_desc });
  const { accessToken, refreshToken } = tokens(login());
  expect(login().body).toEqual({
    ...{ scope: "default", tokenType: "bearer", expiresIn: 3_600 },
    ...{ accessToken: expect.stringMatching(/^[0-9a-f]{32}$/), refreshToken: expect.stringMatching(/^[0-9a-f]{32}$/) },
  });
  expect(login({ appId: "app", secret: "wrong" }).body).toEqual(refusal("100208", "AppId or secret is not right."));
  expect(refresh(refreshToken).body).toEqual(refusal("100208", "AppId or secret is not right."));
  expect(query(accessToken).body).toEqual(refusal("1010005", "Invalid access token or appId."));
  expect(query(accessToken, "", "nobody").body).toEqual(refusal("100025", "AppId for auth not exist."));
  platform.northbound.freeze("app");
  expect(login().body).toEqual(refusal("100449", "The device is freezed cant operate."));
  platform.northbound.freeze("app", false);

  const newest = tokens(login()).accessToken;
  const device = { deviceId: knownDevice, deviceInfo: { name: "water-meter-1", status: "ONLINE" } };
  expect(query(newest).body).toEqual({ totalCount: 1, pageNo: 0, pageSize: 25, devices: [device] });
  const one = (id: string) => ask("GET", `/iocm/app/dm/v1.4.0/devices/${id}`, { app_key: "app", authorization: `Bearer ${newest}` }).body;
  expect(one(knownDevice)).toEqual(device);
  expect(one("other")).toEqual(refusal("100403", "The device is not existed."));
  expect(query(newest).body).toEqual(refusal("1010009", "app throttle exceed."));
  expect([platform.northbound.isNewest("app", newest), platform.northbound.isNewest("app", accessToken)]).toEqual([true, false]);
});

it("what is missing or empty has another code than what is wrong otherwise", () => {
  for (const fields of [{ appId: "app" }, { appId: "app", secret: "" }] as Record<string, string>[])
    expect(told(login(fields))).toBe("400 102202");
  expect(told(post("refreshToken", "application/json", '{"appId":5,"secret":"secret","refreshToken":"r"}'))).toBe("400 50400");
});

it("without a throttle an application may call as often as it likes", () => {
  platform = createSimulator({ clock: () => now, apps: { app: "secret" } });
  const { accessToken } = tokens(login());
  for (let call = 0; call < 50; call++) expect(told(query(accessToken))).toBe("200");
});
