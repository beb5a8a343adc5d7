/**
 * One process of a fleet: many callers of one client, with a store in Redis or without. Started by members.ts, which it talks to by messages:
 * it says "ready", is told "go" and "stop", and then says what it has done.
 */
import { createClient } from "redis";
import { createNorthboundClient } from "../../../src/index.ts";
import { redisStore } from "../../../src/stores/redis.ts";
import type { Done, Order } from "./members.ts";

const { platform, redis, appId, leaseMs, callers, pauseMs, wrongByMs, hotSlices }: Order = JSON.parse(process.argv[2] ?? "");
if (wrongByMs) {
  const right = Date.now;
  Date.now = () => right() + wrongByMs;
}
const connection = redis === undefined ? undefined : createClient({ url: redis });
connection?.on("error", () => {});
await connection?.connect();
const store = connection && redisStore((args) => connection.sendCommand(args), { leaseMs });
const create = (withStore: boolean) =>
  createNorthboundClient({ baseUrl: platform, appId, secret: "secret", ...(withStore && store && { store }) });

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const done: Done = { calls: 0, failures: {}, slices: [] };
let stopped = false;

async function call(client: ReturnType<typeof create>): Promise<void> {
  try {
    const { response } = await client.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0 } } });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
  } catch (error) {
    const reason = (error as Error).message.slice(0, 120);
    done.failures[reason] = (done.failures[reason] ?? 0) + 1;
  }
  done.calls++;
}

/** Callers that pause between their calls, for as long as they may. */
async function traffic(): Promise<void> {
  const client = create(redis !== undefined);
  const caller = async () => {
    await pause(Math.random() * pauseMs);
    while (!stopped) {
      await call(client);
      await pause(pauseMs * (0.5 + Math.random()));
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  await client.close();
}

/** Calls as fast as they go, with the store and without it in turn: the CPU time of a call in each slice. */
async function hot(slices: number): Promise<void> {
  const clients = [create(true), create(false)];
  const slice = async (client: ReturnType<typeof create>) => {
    const [began, calls] = [process.cpuUsage(), done.calls];
    const until = performance.now() + 150;
    const caller = async () => {
      while (performance.now() < until) await call(client);
    };
    await Promise.all(Array.from({ length: callers }, caller));
    const { user, system } = process.cpuUsage(began);
    return (user + system) / (done.calls - calls);
  };
  // Without the store an appId of its own, so that neither ends the token of the other.
  clients[1] = createNorthboundClient({ baseUrl: platform, appId: `${appId}-alone`, secret: "secret" });
  for (const client of clients) for (let index = 0; index < 8; index++) await slice(client);
  for (let index = 0; index < slices; index++) {
    const order = index % 2 === 0 ? [0, 1] : [1, 0];
    const costs = [0, 0];
    for (const which of order) costs[which] = await slice(clients[which] as ReturnType<typeof create>);
    done.slices.push({ withStore: costs[0] ?? 0, without: costs[1] ?? 0 });
  }
  await Promise.all(clients.map((client) => client.close()));
}

process.on("message", (message) => {
  if (message === "stop") stopped = true;
  if (message === "go")
    void (hotSlices ? hot(hotSlices) : traffic()).then(() => {
      process.send?.(done);
      connection?.destroy();
      process.disconnect();
    });
});
process.send?.("ready");
