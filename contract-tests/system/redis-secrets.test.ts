/** Each of the three secrets, shared by two processes (clients, each with a connection) over a store in Redis. */
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createIotdaClient, createNorthboundClient, iamPassword } from "../../src/index.ts";
import { type Platform, startPlatform } from "../../src/testing/index.ts";
import { anyRedis, hasRedis, openings, type RedisServer } from "../fixtures/redis.ts";

const open = openings();
const seal = randomBytes(32);
let redis: Pick<RedisServer, "url" | "stop">;
let platform: Platform;
beforeAll(async () => {
  if (!hasRedis) return;
  redis = await anyRedis();
  platform = await startPlatform({ apps: { app: "secret" }, users: { user: "password" } });
});
afterAll(async () => {
  await open.close();
  await platform?.close();
  await redis?.stop();
});

const northbound = async () =>
  createNorthboundClient({ baseUrl: platform.url, appId: "app", secret: "secret", store: await open.store(redis.url, { seal }) });
const iotda = async () =>
  createIotdaClient({
    endpoint: platform.url,
    credentials: iamPassword({
      ...{ endpoint: platform.url, domainName: "account", userName: "user", password: "password", project: { name: "cn-north-4" } },
    }),
    store: await open.store(redis.url, { seal }),
  });

describe.skipIf(!hasRedis)("over Redis, two processes", () => {
  it("share the northbound token: one logs in, and after a refusal one of them again", async () => {
    const [one, other] = [await northbound(), await northbound()];
    const tokens = await Promise.all([one.getAuthToken(), other.getAuthToken()]);
    expect(tokens[0]).toEqual(expect.objectContaining({ accessToken: tokens[1]?.accessToken }));
    expect(platform.count("getAuthToken")).toBe(1);
    for (const client of [one, other]) client.rejectAuthToken(tokens[0]?.accessToken ?? "");
    const again = await Promise.all([one.getAuthToken(), other.getAuthToken()]);
    expect(again[0]?.accessToken).toBe(again[1]?.accessToken);
    expect(again[0]?.accessToken).not.toBe(tokens[0]?.accessToken);
    expect(platform.count("getAuthToken")).toBe(2);
  });

  it("share the user token of IAM, and the project that it tells", async () => {
    const [one, other] = [await iotda(), await iotda()];
    const projects = await Promise.all([one.getProjectId(), other.getProjectId()]);
    expect(projects[0]).toBe(projects[1]);
    expect(platform.count("KeystoneCreateUserTokenByPassword")).toBe(1);
  });

  it("share the access credential: neither resets the other's, and after a refusal it is reset once", async () => {
    const [one, other] = [await iotda(), await iotda()];
    const credentials = await Promise.all([one.accessCredential.get(), other.accessCredential.get()]);
    expect(credentials[0]).toEqual(credentials[1]);
    expect(platform.count("CreateAccessCode", 201)).toBe(1);
    for (const client of [one, other]) client.accessCredential.reject(credentials[0] as never);
    const again = await Promise.all([one.accessCredential.get(), other.accessCredential.get()]);
    expect(again[0]).toEqual(again[1]);
    expect(platform.count("CreateAccessCode", 201)).toBe(2);
    expect(platform.count("KeystoneCreateUserTokenByPassword")).toBe(1);
  });
});
