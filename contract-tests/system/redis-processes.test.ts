/** A fleet of real processes that share a store in Redis: killed, frozen, with wrong clocks. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Member, type Order, startMember } from "../../scripts/bench/fleet/members.ts";
import { createNorthboundClient } from "../../src/index.ts";
import { startPlatform } from "../../src/testing/index.ts";
import { anyRedis, hasRedis, openings, type RedisServer } from "../fixtures/redis.ts";

const leaseMs = 1_000;
const open = openings();
let redis: Pick<RedisServer, "url" | "stop">;
beforeAll(async () => {
  if (hasRedis) redis = await anyRedis();
});
const ends: (() => unknown)[] = [];
afterAll(async () => {
  await open.close();
  for (const end of ends) await end();
  await redis?.stop();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(5);
}

/** A platform whose first login takes long, and the processes that use it. */
async function setUp({
  firstLoginMs = 0,
  expiresIn = 3600,
  members,
}: {
  firstLoginMs?: number;
  expiresIn?: number;
  members: Partial<Order>[];
}) {
  let logins = 0;
  const latencyMs = (operation: string) => (/AuthToken/.test(operation) ? (logins++ === 0 ? firstLoginMs : 20) : 0);
  const appId = `app-${Math.random()}`;
  const platform = await startPlatform({ apps: { [appId]: "secret" }, expiresIn, latencyMs });
  const order: Order = { platform: platform.url, redis: redis.url, appId, leaseMs, callers: 5, pauseMs: 30 };
  const started = await Promise.all(members.map((member) => startMember({ ...order, ...member })));
  ends.push(() => platform.close(), ...started.map((member) => () => member.process.kill("SIGKILL")));
  return { platform, appId, members: started, logins: () => logins, answered: () => platform.count("queryBatchDevicesInfo", 200) };
}

/** On a busy machine, too. */
const timeout = 60_000;

describe.skipIf(!hasRedis).concurrent("of a fleet", { timeout }, () => {
  it("a process that is killed during a login holds the others up for its lease, and no longer than a second more", async () => {
    const { members, logins, answered } = await setUp({ firstLoginMs: 20_000, members: [{}, {}, {}] });
    const [first, ...others] = members as [Member, ...Member[]];
    first.go();
    await until(() => logins() === 1);
    for (const other of others) other.go();
    await pause(200);
    first.process.kill("SIGKILL");
    const killedAt = performance.now();
    await until(() => answered() > 0);
    expect(performance.now() - killedAt).toBeLessThan(leaseMs + 1_000);
    const done = await Promise.all(others.map((other) => other.stop()));
    expect(done.map(({ failures }) => failures)).toEqual([{}, {}]);
    expect(logins()).toBe(2);
  });

  it("a process that is frozen past its lease loses no newer token when it goes on: one login more at the most", async () => {
    const { members, logins, answered, platform, appId } = await setUp({ firstLoginMs: 1_000, members: [{}, {}] });
    const [first, ...others] = members as [Member, ...Member[]];
    first.go();
    await until(() => logins() === 1);
    first.process.kill("SIGSTOP");
    for (const other of others) other.go();
    await until(() => answered() > 0);
    await pause(300);
    first.process.kill("SIGCONT");
    await pause(1_000);
    const done = await Promise.all(members.map((member) => member.stop()));
    expect(done.map(({ failures }) => failures)).toEqual([{}, {}]);
    expect(done[0]?.calls).toBeGreaterThan(5);
    expect(logins()).toBe(2);
    const store = await open.store(redis.url, { leaseMs });
    const { accessToken } = await createNorthboundClient({ baseUrl: platform.url, appId, secret: "secret", store }).getAuthToken();
    expect(platform.northbound.isNewest(appId, accessToken)).toBe(true);
    expect(logins()).toBe(2);
  });

  it("a process whose clock is wrong by ten minutes neither serves a dead token nor logs in more often", async () => {
    const lifetimeS = 2;
    const members = [{}, { wrongByMs: 600_000 }, { wrongByMs: -600_000 }];
    const { members: started, logins, platform } = await setUp({ expiresIn: lifetimeS, members });
    const began = performance.now();
    for (const member of started) member.go();
    await pause(4_500);
    const lifetimes = Math.ceil((performance.now() - began) / (lifetimeS * 900));
    const done = await Promise.all(started.map((member) => member.stop()));
    expect(done.map(({ failures }) => failures)).toEqual([{}, {}, {}]);
    for (const { calls } of done) expect(calls).toBeGreaterThan(10);
    expect(logins()).toBeGreaterThanOrEqual(lifetimes - 1);
    expect(logins()).toBeLessThanOrEqual(lifetimes + 1);
    expect(platform.mostObtainsAtOnce()).toBe(1);
  });
});
