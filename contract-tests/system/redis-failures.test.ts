/** What Redis can do to a fleet, and what the fleet does then. Each test has a Redis, a platform and processes (clients, each with a connection) of its own. */
import { afterAll, describe, expect, it } from "vitest";
import { createNorthboundClient, type NorthboundClient, StoreError } from "../../src/index.ts";
import { startPlatform } from "../../src/testing/index.ts";
import { hasServers, openings, startRedis, startRelay } from "../fixtures/redis.ts";

const ends: (() => unknown)[] = [];
const open = openings();
afterAll(async () => {
  await open.close();
  for (const end of ends) await end();
});

/** Of a token that is to end during the test: long enough for a busy machine. */
const lifetimeMs = 4_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function setUp({ expiresIn = 3600, leaseMs = 1_000 } = {}) {
  const redis = await startRedis();
  const relay = await startRelay(redis.port);
  const platform = await startPlatform({
    apps: { app: "secret" },
    expiresIn,
    latencyMs: (operation) => (/AuthToken/.test(operation) ? 20 : 0),
  });
  ends.push(
    () => redis.stop(),
    relay.close,
    () => platform.close(),
  );
  const admin = await open.send(redis.url);
  return {
    redis,
    relay,
    platform,
    admin: (...args: string[]) => admin(args, ""),
    logins: () => platform.count("getAuthToken") + platform.count("refreshAuthToken"),
    async client(): Promise<NorthboundClient> {
      const store = await open.store(`redis://127.0.0.1:${relay.port}`, { leaseMs });
      return createNorthboundClient({ baseUrl: platform.url, appId: "app", secret: "secret", store });
    },
  };
}

async function call(client: NorthboundClient): Promise<void> {
  const { response } = await client.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0 } } });
  expect(response.status).toBe(200);
}

/** Calls of each client, again and again, for some time; one that fails ends it. */
async function traffic(clients: NorthboundClient[], ms: number): Promise<void> {
  const until = Date.now() + ms;
  await Promise.all(
    clients.map(async (client) => {
      while (Date.now() < until) {
        await call(client);
        await pause(20);
      }
    }),
  );
}

/** Tries until it succeeds; gives what it failed with before. */
async function recovers(client: NorthboundClient, withinMs: number): Promise<unknown[]> {
  const errors: unknown[] = [];
  for (const until = Date.now() + withinMs; ; await pause(100)) {
    try {
      await call(client);
      return errors;
    } catch (error) {
      errors.push(error);
      if (Date.now() > until) throw error;
    }
  }
}

/** On a busy machine, too. */
const timeout = 60_000;

describe.skipIf(!hasServers)("a fleet", { timeout }, () => {
  it.concurrent("goes on while Redis is stopped until a renewal is due, then says StoreError; Redis back, it recovers with one login", async () => {
    const { redis, client, logins } = await setUp({ expiresIn: lifetimeMs / 1_000 });
    const clients = [await client(), await client(), await client()];
    await Promise.all(clients.map(call));
    const end = performance.now() + lifetimeMs;
    expect(logins()).toBe(1);
    await redis.stop();
    await traffic(clients, 1_500);
    await pause(end - performance.now());
    const failed = await Promise.allSettled(clients.map(call));
    for (const one of failed) expect(one).toMatchObject({ status: "rejected", reason: { kind: "store", name: "StoreError" } });
    expect(logins()).toBe(1);
    await redis.start();
    const errors = await Promise.all(clients.map((one) => recovers(one, 8_000)));
    for (const error of errors.flat()) expect(error).toBeInstanceOf(StoreError);
    await Promise.all(clients.map(call));
    // They come back one after the other, so the first token may be due when the last one has come.
    expect(logins()).toBeLessThanOrEqual(3);
  });

  it.concurrent("with a slow Redis (200 ms) loses no call, and logs in once for each lifetime", async () => {
    const { relay, client, logins, platform } = await setUp({ expiresIn: 5 });
    const clients = [await client(), await client(), await client()];
    relay.delayMs = 200;
    await traffic(clients, 6_500);
    expect(logins()).toBeLessThanOrEqual(3);
    expect(platform.mostObtainsAtOnce()).toBe(1);
  });

  it.concurrent("with a Redis that was restarted empty loses no call, and a newcomer's login is adopted by all", async () => {
    const { redis, client, logins, platform } = await setUp();
    const clients = [await client(), await client(), await client()];
    // Many generations, of which the new Redis knows nothing.
    for (let count = 0; count < 3; count++) {
      for (const one of clients) one.rejectAuthToken((await one.getAuthToken()).accessToken);
      await call(clients[count] as NorthboundClient);
    }
    await Promise.all(clients.map(call));
    const before = logins();
    await redis.stop();
    await redis.start();
    clients.push(await client());
    await traffic(clients.toReversed(), 1_000);
    expect(logins()).toBe(before + 1);
    const tokens = await Promise.all(clients.map((one) => one.getAuthToken()));
    expect(new Set(tokens.map(({ accessToken }) => accessToken)).size).toBe(1);
    expect(platform.mostObtainsAtOnce()).toBe(1);
  });

  it.concurrent.each([
    ["whose memory is full", ["CONFIG", "SET", "maxmemory", "1"], ["CONFIG", "SET", "maxmemory", "0"], /OOM/],
    ["that is a read-only replica", ["REPLICAOF", "127.0.0.1", "1"], ["REPLICAOF", "NO", "ONE"], /READONLY/],
  ])("with a Redis %s goes on until a renewal is due, then says StoreError, and recovers", async (_, spoil, mend, reason) => {
    const { admin, client, logins } = await setUp({ expiresIn: lifetimeMs / 1_000 });
    const clients = [await client(), await client()];
    await Promise.all(clients.map(call));
    const end = performance.now() + lifetimeMs;
    await admin(...spoil);
    await traffic(clients, 1_500);
    await pause(end - performance.now());
    const errors = await Promise.all(clients.map((one) => call(one).catch((error: unknown) => error)));
    for (const error of errors) expect(error).toMatchObject({ kind: "store", cause: { message: expect.stringMatching(reason) } });
    expect(logins()).toBe(1);
    await admin(...mend);
    await Promise.all(clients.map((one) => recovers(one, 8_000)));
    expect(logins()).toBeLessThanOrEqual(3);
  });

  it.concurrent("does not notice that the script cache was flushed", async () => {
    const { admin, client, logins } = await setUp();
    const [one, other] = [await client(), await client()];
    await call(one);
    await admin("SCRIPT", "FLUSH");
    one.rejectAuthToken((await one.getAuthToken()).accessToken);
    await call(one);
    await admin("SCRIPT", "FLUSH");
    await call(other);
    expect(logins()).toBe(2);
  });

  it.concurrent.each([false, true])(
    "loses nothing when the connection breaks at any command (carried out: %s)",
    async (breakAfterwards) => {
      const { relay, redis, platform, client } = await setUp();
      relay.breakAfterwards = breakAfterwards;
      const commands = 6;
      for (let command = 1; command <= commands; command++) {
        await (await open.send(redis.url))(["FLUSHALL"], "");
        const before = platform.count("getAuthToken");
        const [one, other] = [await client(), await client()];
        [relay.passed, relay.breakAt] = [0, command];
        await call(one);
        // The last command frees the lock, after the call.
        for (let tries = 0; relay.passed < command && tries < 100; tries++) await pause(10);
        expect(relay.passed, `command ${command} was sent`).toBeGreaterThanOrEqual(command);
        relay.breakAt = 0;
        await call(other);
        await call(one);
        expect(platform.count("getAuthToken") - before, `logins, connection broken at command ${command}`).toBe(1);
        expect((await one.getAuthToken()).accessToken).toBe((await other.getAuthToken()).accessToken);
      }
    },
  );
});
