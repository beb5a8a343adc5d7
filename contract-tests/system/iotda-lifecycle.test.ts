/** The life of the user token, the signature and the access credential against the simulator, over real HTTP. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { type AkSkOptions, akSk, createIotdaClient, type IamPasswordOptions, iamPassword, NetworkError } from "../../src/index.ts";
import { type Platform, type PlatformOptions, startPlatform } from "../../src/testing/index.ts";

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  ahead = 0;
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

const keys = { accessKey: "AK-1", secretKey: "s3cret-key" };
async function start(options: PlatformOptions = {}): Promise<Platform> {
  const platform = await startPlatform({ users: { user: "password" }, accessKeys: { [keys.accessKey]: keys.secretKey }, ...options });
  cleanups.push(platform.close);
  return platform;
}
const elapsed = performance.now.bind(performance);
let ahead = 0;
/** Time goes on by so much, by every clock. */
function pass(ms: number): void {
  ahead += ms;
  vi.spyOn(performance, "now").mockImplementation(() => elapsed() + ahead);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + ms });
}

describe("with a password", () => {
  function cloud(platform: Platform, options: Partial<IamPasswordOptions> = {}) {
    const user = { endpoint: platform.url, domainName: "account", userName: "user", password: "password", project: { name: "cn-north-4" } };
    const credentials = iamPassword({ ...user, ...options } as IamPasswordOptions);
    const client = createIotdaClient({ endpoint: platform.url, projectId: "0a1b", credentials });
    cleanups.push(client.close);
    return client;
  }

  it("every call resets the credential; only the newest is valid", async () => {
    const platform = await start();
    const client = cloud(platform);
    const first = await client.createAccessCode();
    const second = await client.createAccessCode();
    expect(platform.iotda.credential()).toEqual(second);
    expect(first).not.toEqual(second);
    expect(platform.count("KeystoneCreateUserTokenByPassword")).toBe(1);
  });

  it("a token of 30 KiB works", async () => {
    const platform = await start({ userTokenLength: 30 * 1024 });
    const credential = await cloud(platform).createAccessCode();
    expect(credential).toEqual(platform.iotda.credential());
    expect(platform.count("CreateAccessCode", 201)).toBe(1);
  });

  it("a token that died before its time is renewed once, for all callers", async () => {
    const platform = await start({ latencyMs: () => 1 + Math.random() * 19 });
    const client = cloud(platform);
    await client.createAccessCode();
    platform.iam.revokeTokens();
    await Promise.all(Array.from({ length: 10 }, () => client.createAccessCode()));
    expect(platform.count("KeystoneCreateUserTokenByPassword")).toBe(2);
  });

  it("a token that keeps being refused is no loop", async () => {
    const platform = await start();
    const client = cloud(platform);
    platform.fault(
      "CreateAccessCode",
      { answer: { status: 401, body: { error_code: "APIGW.0307", error_msg: "The token must be updated." } } },
      9,
    );
    await expect(client.createAccessCode()).rejects.toMatchObject({ status: 401, errorCode: "APIGW.0307" });
    expect([platform.count("KeystoneCreateUserTokenByPassword"), platform.count("CreateAccessCode")]).toEqual([2, 2]);
  });

  it("the token is renewed before 24 h are over", async () => {
    const platform = await start();
    const client = cloud(platform);
    await client.createAccessCode();
    pass(24 * 3_600_000 - 59_000);
    await client.createAccessCode();
    expect(platform.count("KeystoneCreateUserTokenByPassword")).toBe(2);
    expect(platform.count("CreateAccessCode", 201)).toBe(2);
  });

  it("a wrong password is sent once, however often and late one asks", async () => {
    const platform = await start();
    const client = cloud(platform, { password: "s3cret-but-wrong" });
    for (let call = 0; call < 8; call++) {
      await expect(client.createAccessCode()).rejects.toMatchObject({ operation: "KeystoneCreateUserTokenByPassword", status: 401 });
      pass(3_600_000);
    }
    expect(platform.count("KeystoneCreateUserTokenByPassword")).toBe(1);
    expect(platform.count("CreateAccessCode")).toBe(0);
  });
});

describe("with a signature", () => {
  function signed(platform: Platform, options: Partial<AkSkOptions> = {}) {
    const client = createIotdaClient({ endpoint: platform.url, projectId: "0a1b", credentials: akSk({ ...keys, ...options }) });
    cleanups.push(client.close);
    return client;
  }

  it.each<[string, PlatformOptions, Partial<AkSkOptions>]>([
    ["plain", {}, {}],
    ["plain, temporary keys", {}, { securityToken: "s3cret-token" }],
    ["derived", { instanceRegion: "cn-north-4" }, { derived: true, region: "cn-north-4" }],
  ])("%s: the platform finds it good for the bytes that arrive", async (_, known, options) => {
    const platform = await start(known);
    const client = signed(platform, options);
    expect(await client.createAccessCode({ type: "AMQP", force_disconnect: true })).toEqual(platform.iotda.credential());
    expect(await client.createAccessCode()).toEqual(platform.iotda.credential());
    expect(platform.calls.map(({ status }) => status)).toEqual([201, 201]);
  });

  it.each<[string, PlatformOptions, Partial<AkSkOptions>, string, string]>([
    ["a wrong secret key", {}, { secretKey: "wrong" }, "APIGW.0301", "verify aksk signature fail"],
    ["an unknown access key", {}, { accessKey: "AK-2" }, "APIGW.0301", "verify aksk signature fail"],
    ["another region", { instanceRegion: "cn-south-1" }, { derived: true, region: "cn-north-4" }, "APIGW.0301", "for region cn-north-4"],
    ["the plain algorithm on an instance's own host", { instanceRegion: "cn-north-4" }, {}, "IOTDA.000002", "derived: true"],
  ])("%s: refused, and sent exactly once", async (_, known, options, errorCode, message) => {
    const platform = await start(known);
    await expect(signed(platform, options).createAccessCode()).rejects.toMatchObject({
      status: 401,
      errorCode,
      message: expect.stringContaining(message),
    });
    expect(platform.count("CreateAccessCode")).toBe(1);
    expect(platform.iotda.credential()).toBeUndefined();
  });

  it("a clock that is 16 minutes off: the error says so", async () => {
    const ahead = Date.now() + 16 * 60_000;
    const platform = await start({ clock: () => ahead });
    await expect(signed(platform).createAccessCode()).rejects.toMatchObject({
      status: 401,
      errorMessage: expect.stringContaining("request expired"),
    });
    expect(platform.count("CreateAccessCode")).toBe(1);
  });

  it("the live credential does not hammer: at most one wrong signature in 5 s", async () => {
    const platform = await start();
    const { accessCredential } = signed(platform, { secretKey: "wrong" });
    for (let call = 0; call < 8; call++) await expect(accessCredential.get()).rejects.toMatchObject({ status: 401 });
    expect(platform.count("CreateAccessCode")).toBe(1);
  });

  it("more than five wrong signatures lock the access key for five minutes", async () => {
    const platform = await start();
    for (let call = 0; call < 6; call++) await expect(signed(platform, { secretKey: "wrong" }).createAccessCode()).rejects.toThrow();
    await expect(signed(platform).createAccessCode()).rejects.toMatchObject({
      errorCode: "APIGW.0301",
      errorMessage: expect.stringContaining("reach the limit"),
      advice: expect.stringContaining("lock the key for five minutes"),
    });
    pass(5 * 60_000);
    expect(await signed(platform).createAccessCode()).toEqual(platform.iotda.credential());
  });

  it.each(["reset", "truncate"] as const)("a lost answer (%s): sent exactly once, and the outcome is unknown", async (fault) => {
    const platform = await start();
    platform.fault("CreateAccessCode", fault);
    const error = await signed(platform)
      .createAccessCode()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ message: expect.stringContaining("The outcome is unknown") });
    expect(platform.calls).toHaveLength(1);
  });
});

describe("the live credential", () => {
  it("is one for all callers; a refused old one changes nothing; a rejected one is replaced once", async () => {
    const platform = await start({ latencyMs: () => 5 });
    const { accessCredential, createAccessCode } = createIotdaClient({
      endpoint: platform.url,
      projectId: "0a1b",
      credentials: akSk(keys),
    });
    const all = await Promise.all(Array.from({ length: 50 }, () => accessCredential.get()));
    expect(new Set(all).size).toBe(1);
    expect(all[0]).toEqual(platform.iotda.credential());
    const elsewhere = await createAccessCode();
    for (const credential of all) accessCredential.reject(credential);
    const renewed = await Promise.all(all.map(() => accessCredential.get()));
    for (const credential of all) accessCredential.reject(credential);
    expect(await accessCredential.get()).toBe(renewed[0]);
    expect(renewed[0]).toEqual(platform.iotda.credential());
    expect(renewed[0]).not.toEqual(elsewhere);
    expect(platform.count("CreateAccessCode")).toBe(3);
  });
});
