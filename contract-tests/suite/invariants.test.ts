/** Each invariant of the documents (`x-contract-invariants`): that the platform keeps it, and that the client lives by it. */
import { afterEach, expect, vi } from "vitest";
import { akSk, iamPassword, type NorthboundClient, unwrap, userToken } from "../../src/index.ts";
import { application, keys, user } from "../fixtures/target.ts";
import { it, type Wire } from "../fixtures/wire.ts";

afterEach(() => {
  vi.useRealTimers();
});
const pass = (ms: number) => vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + ms });

const devices = "/iocm/app/dm/v1.4.0/devices";
const query = async (client: NorthboundClient) => unwrap(await client.api.GET(devices, { params: { query: { pageNo: 0 } } }));
const queryWith = (wire: Wire, accessToken: string) =>
  wire.fetch(`${wire.url("northbound")}${devices}?pageNo=0`, {
    headers: { app_key: application.appId, Authorization: `Bearer ${accessToken}` },
  });

it("northbound: only the newest token is valid, and a client whose token was overtaken gets another", async ({ wire }) => {
  const id = "invariant:northbound:newest-token-wins";
  const { northbound } = wire.invariant(id);
  const client = wire.northbound();
  const { accessToken } = await client.getAuthToken();
  expect((await queryWith(wire, accessToken)).status).toBe(200);
  northbound.login(application);
  wire.shows(id);
  expect((await queryWith(wire, accessToken)).status).toBe(403);
  await expect(query(client)).resolves.toMatchObject({ totalCount: 1 });
  expect(northbound.isNewest(application.appId, (await client.getAuthToken()).accessToken)).toBe(true);
});

it("northbound: however many callers, never two logins at once", async ({ wire }) => {
  const id = "invariant:northbound:no-concurrent-login";
  const platform = wire.invariant(id);
  const client = wire.northbound();
  wire.shows(id);
  await Promise.all(Array.from({ length: 50 }, () => query(client)));
  platform.northbound.login(application);
  await Promise.all(Array.from({ length: 50 }, () => query(client)));
  expect(platform.count("getAuthToken")).toBe(2);
  expect(platform.mostObtainsAtOnce()).toBe(1);
});

it("northbound: every other call needs the token, and carries it", async ({ wire }) => {
  const id = "invariant:northbound:token-required";
  wire.invariant(id);
  wire.shows(id);
  expect((await queryWith(wire, "not-a-token")).status).toBe(403);
  await query(wire.northbound());
  expect(wire.sent.at(-1)?.headers.get("authorization")).toMatch(/^Bearer [0-9a-f]{32}$/);
});

it("northbound: after the authentication has expired, the client authenticates again", async ({ wire }) => {
  const id = "invariant:northbound:login-again-after-expiry";
  wire.invariant(id);
  const client = wire.northbound();
  const { accessToken } = await client.getAuthToken();
  pass(3_600_000);
  wire.shows(id);
  expect((await queryWith(wire, accessToken)).status).toBe(403);
  await expect(query(client)).resolves.toMatchObject({ totalCount: 1 });
  expect((await client.getAuthToken()).accessToken).not.toBe(accessToken);
});

it("iotda: only one access credential is kept, every call resets it, and the live one is called for once", async ({ wire }) => {
  const id = "invariant:iotda:one-credential";
  const { iotda } = wire.invariant(id);
  const client = wire.iotda({ credentials: akSk(keys) });
  const first = await client.accessCredential.get();
  expect(iotda.credential()).toEqual(first);
  wire.shows(id);
  expect(await client.createAccessCode()).not.toEqual(first);
  expect(iotda.credential()).not.toEqual(first);
  expect(await client.accessCredential.get()).toBe(first);
  client.accessCredential.reject(first);
  expect(await client.accessCredential.get()).toEqual(iotda.credential());
});

it("iam: a token is valid for 24 hours, a new one does not end it, and the client gets one in time", async ({ wire }) => {
  const id = "invariant:iam:old-tokens-stay-valid";
  const platform = wire.invariant(id);
  const one = wire.iotda();
  await one.createAccessCode();
  const old = wire.sent.at(-1)?.headers.get("x-auth-token") ?? "";
  await wire.iotda().createAccessCode();
  wire.shows(id);
  const withOld = wire.iotda({ credentials: userToken(old) });
  await expect(withOld.createAccessCode()).resolves.toBeTruthy();
  pass(24 * 3_600_000);
  await expect(withOld.createAccessCode()).rejects.toMatchObject({ status: 401, errorCode: "APIGW.0307" });
  await one.createAccessCode();
  expect(platform.count("CreateAccessCode", 401)).toBe(1);
});

it("iam: wrong passwords lock the user, so the client sends a refused one once", async ({ wire }) => {
  const id = "invariant:iam:wrong-password-locks";
  const platform = wire.invariant(id);
  const wrong = () => iamPassword({ endpoint: platform.url, ...user, password: "wrong", project: { name: "cn-north-4" } });
  wire.shows(id);
  const client = wire.iotda({ credentials: wrong() });
  for (let call = 0; call < 3; call++) await expect(client.createAccessCode()).rejects.toMatchObject({ status: 401 });
  expect(platform.count("KeystoneCreateUserTokenByPassword")).toBe(1);
  for (let other = 0; other < 4; other++) await expect(wire.iotda({ credentials: wrong() }).createAccessCode()).rejects.toThrow();
  await expect(wire.iotda().createAccessCode()).rejects.toMatchObject({ status: 403 });
});
