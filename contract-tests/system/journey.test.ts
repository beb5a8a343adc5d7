/** From a device to a received message: each link broken in turn, and what an application then sees. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterEach, beforeEach, expect, it } from "vitest";
import { clientTls, serverTls } from "../../scripts/support/certificates.ts";
import { type ReceivedMessage, receive } from "../../src/amqp/index.ts";
import { createIotdaClient, type IotdaClient, iamPassword, NetworkError, unwrap } from "../../src/index.ts";
import { type Broker, type Platform, type SimulatedDevice, startBroker, startPlatform } from "../../src/testing/index.ts";

const queue = "journey-readings";
let now: number;
let platform: Platform;
let broker: Broker;
let client: IotdaClient;
let device: SimulatedDevice;
let rule_id: string;
let stop: AbortController;
let receiving: Promise<void> | undefined;

beforeEach(async () => {
  now = Date.now();
  platform = await startPlatform({ users: { user: "p4ssword" }, clock: () => now });
  broker = await startBroker({ ...platform.iotda, tls: serverTls() });
  const user = { endpoint: platform.url, domainName: "account", userName: "user", password: "p4ssword", project: { name: "p" } };
  client = createIotdaClient({ endpoint: platform.url, credentials: iamPassword(user) });
  device = platform.iotda.device("64f1a2b3c4d5e6f708192a3b_meter-0001");
  stop = new AbortController();
  receiving = undefined;
  const { api } = client;
  unwrap(await api.POST("/v5/iot/{project_id}/amqp-queues", { body: { queue_name: queue } }));
  const subject = { resource: "device.property", event: "report" };
  ({ rule_id = "" } = unwrap(await api.POST("/v5/iot/{project_id}/routing-rule/rules", { body: { rule_name: "reports", subject } })));
  const body = { rule_id, channel: "AMQP_FORWARDING", channel_detail: { amqp_forwarding: { queue_name: queue } } };
  unwrap(await api.POST("/v5/iot/{project_id}/routing-rule/actions", { body }));
  await activate(true);
});
afterEach(async () => {
  stop.abort();
  await receiving?.catch(() => {});
  await client.close();
  await broker.close();
  await platform.close();
});

const activate = async (active: boolean) =>
  unwrap(await client.api.PUT("/v5/iot/{project_id}/routing-rule/rules/{rule_id}", { params: { path: { rule_id } }, body: { active } }));
const report = (litres: number) => device.report([{ service_id: "Meter", properties: { litres } }]);

/** A consumer, and what it has got. What was handled, but not yet accepted when a connection was lost, comes again: once is enough here. */
function consume(options: { maxTries?: number; queue?: string } = {}) {
  const got = new Set<number>();
  let wake = () => {};
  const place = { client, host: "127.0.0.1", port: broker.port, tls: clientTls(), queue, maxPauseMs: 200, signal: stop.signal };
  receiving = receive({ ...place, ...options }, async ({ notification }: ReceivedMessage) => {
    if (notification?.resource === "device.property") got.add(notification.notify_data.body.services[0]?.properties.litres as number);
    wake();
  });
  receiving.catch(() => wake());
  const until = async (count: number) => {
    while (got.size < count) await new Promise<void>((done) => (wake = done));
    return [...got];
  };
  return { until, receiving };
}
const command = () =>
  client.api
    .POST("/v5/iot/{project_id}/devices/{device_id}/commands", {
      params: { path: { device_id: device.id } },
      body: { service_id: "Meter", command_name: "READ", paras: {} },
    })
    .then(unwrap);

it("nothing broken: every report arrives, in order", async () => {
  const { until } = consume();
  for (const litres of [1, 2, 3]) report(litres);
  expect(await until(3)).toEqual([1, 2, 3]);
});

it("the rule is inactive: nothing is forwarded; active again, only what is reported from there on", async () => {
  const { until } = consume();
  await activate(false);
  report(1);
  await activate(true);
  report(2);
  expect(await until(1)).toEqual([2]);
});

it("the queue is missing: the consumer's error names it", async () => {
  const error = await consume({ queue: "no-such-queue" }).receiving.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(NetworkError);
  expect((error as Error).message).toContain("no-such-queue");
});

it("the credential is reset by somebody else: the consumer gets the next one, and loses nothing", async () => {
  const { until } = consume();
  report(1);
  await until(1);
  platform.iotda.createAccessCode({ force_disconnect: true });
  report(2);
  expect(await until(2)).toEqual([1, 2]);
});

it("the device is offline: it cannot report, and a command says so, with what to do", async () => {
  device.offline();
  expect(() => report(1)).toThrow("it is OFFLINE; connect it with online() first");
  await expect(command()).rejects.toMatchObject({ status: 403, errorCode: "IOTDA.014016", advice: expect.stringContaining("online") });
});

it("the device is frozen: it cannot connect; unfrozen it reports again", async () => {
  const params = { path: { device_id: device.id } };
  unwrap(await client.api.POST("/v5/iot/{project_id}/devices/{device_id}/freeze", { params }));
  expect(() => device.online()).toThrow("FROZEN; UnfreezeDevice lets it");
  unwrap(await client.api.POST("/v5/iot/{project_id}/devices/{device_id}/unfreeze", { params }));
  const { until } = consume();
  device.online();
  report(1);
  expect(await until(1)).toEqual([1]);
});

it("the message is too large: the device is told its size and the limit", () => {
  expect(() => device.message("x".repeat(1_048_576))).toThrow(/message of 1048576 bytes: it must be smaller than 1 MB/);
});

it("the queue is full: what is kept arrives, and the consumer goes on", async () => {
  platform.iotda.queues.remove(queue);
  platform.iotda.queues.add(queue, { limit: 2 });
  for (const litres of [1, 2, 3]) report(litres);
  expect(platform.iotda.queues.size(queue)).toBe(2);
  const { until } = consume();
  await until(2);
  report(4);
  expect((await until(3)).at(-1)).toBe(4);
});

it("the broker restarts: the consumer comes back by itself, and loses nothing", async () => {
  const { until } = consume();
  report(1);
  await until(1);
  const { port, queues } = broker;
  await broker.close();
  report(2);
  broker = await startBroker({ ...platform.iotda, tls: serverTls(), port, queues });
  expect(await until(2)).toEqual([1, 2]);
});

it("the consumer's clock is ten minutes off: refused again and again, and the error says to check the clock", async () => {
  const told: unknown[] = [];
  const listener = (message: unknown) => void told.push(message);
  subscribe("huawei-iot-client:amqp", listener);
  await broker.close();
  broker = await startBroker({ ...platform.iotda, tls: serverTls(), windowMs: -1 });
  const error = await consume({ maxTries: 3 }).receiving.catch((thrown: unknown) => thrown);
  unsubscribe("huawei-iot-client:amqp", listener);
  expect(error).toBeInstanceOf(NetworkError);
  expect((error as Error).message).toMatch(/clock/);
  expect((error as Error).message).not.toContain(platform.iotda.credential()?.access_code);
  expect(JSON.stringify(told)).not.toContain(platform.iotda.credential()?.access_code);
  expect(platform.count("CreateAccessCode")).toBeLessThanOrEqual(2);
});
