/** The access credential in use: a live AMQP 1.0 connection with rhea, over TLS and SASL PLAIN, to a broker with IoTDA's invariants. */
import rhea from "rhea";
import { expect, it, type TestContext, vi } from "vitest";
import { consume } from "../../examples/receive-amqp/consume.ts";
import { clientTls, serverTls } from "../../scripts/support/certificates.ts";
import { type AccessCredential, amqpConnectionOptions, createIotdaClient, type IotdaClient, iamPassword } from "../../src/index.ts";
import { type Platform, startPlatform } from "../../src/testing/index.ts";
import { type Broker, startBroker } from "../../src/testing/simulator/broker.ts";

interface Scene {
  platform: Platform;
  broker: Broker;
  client: IotdaClient;
  /** Starts a consumer; gives what it has received, what kept it from that, and its end. */
  start(instanceId?: string): { received: unknown[]; troubles: string[]; ended: Promise<void> };
  stop(): void;
}

/** @param onTestFinished of the test, as some run at the same time */
async function scene({ onTestFinished }: Pick<TestContext, "onTestFinished">, windowMs = 300_000): Promise<Scene> {
  const platform = await startPlatform({ users: { user: "password" } });
  const broker = await startBroker({ credential: platform.iotda.credential, windowMs, tls: serverTls() });
  platform.iotda.onReset((forced) => forced && broker.drop());
  const user = { domainName: "account", userName: "user", password: "password", project: { name: "cn-north-4" } };
  const client = createIotdaClient({ endpoint: platform.url, credentials: iamPassword({ endpoint: platform.url, ...user }) });
  const stops: AbortController[] = [];
  const stop = () => {
    for (const controller of stops) controller.abort();
  };
  onTestFinished(async () => {
    stop();
    for (const { close } of [client, broker, platform]) await close();
  });
  return {
    ...{ platform, broker, client },
    start(instanceId) {
      const received: unknown[] = [];
      const troubles: string[] = [];
      const stopping = new AbortController();
      stops.push(stopping);
      const options = { host: "127.0.0.1", port: broker.port, tls: clientTls(), ...(instanceId !== undefined && { instanceId }) };
      const ended = consume(
        client,
        options,
        (body) => received.push(body),
        stopping.signal,
        (reason) => troubles.push(reason),
      );
      return { received, troubles, ended };
    },
    stop,
  };
}
const until = (condition: () => boolean) => vi.waitFor(() => expect(condition()).toBe(true), { timeout: 10_000, interval: 10 });
const timestampOf = (userName: string) => Number(/timestamp=(\d+)/.exec(userName)?.[1]);

it("receives from DefaultQueue with the credential just generated, and stops cleanly", async (test) => {
  const { broker, platform, start, stop } = await scene(test);
  const { received, ended } = start("cb0ed862-47c8-4d1c-b1ab-3f9f5a2e7d10");
  broker.send("hello");
  await until(() => received.length === 1);
  expect(received).toEqual(["hello"]);
  const [login] = broker.logins;
  expect(login?.userName).toMatch(/^accessKey=[0-9a-f]{8}\|timestamp=\d{13}\|instanceId=cb0ed862-47c8-4d1c-b1ab-3f9f5a2e7d10$/);
  expect([...broker.vhosts]).toEqual(["default"]);
  expect(platform.count("CreateAccessCode")).toBe(1);
  stop();
  await ended;
  await until(() => broker.receivers() === 0);
});

it("comes back by itself after a drop, also when the first timestamp is too old by then", async (test) => {
  const { broker, platform, start } = await scene(test, 300);
  const { received } = start();
  await until(() => broker.receivers() === 1);
  for (const message of ["first", "second"]) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    broker.drop();
    await until(() => broker.receivers() === 0);
    broker.send(message);
    await until(() => received.includes(message));
  }
  expect(broker.logins.map(({ admitted }) => admitted)).toEqual([true, true, true]);
  const times = broker.logins.map(({ userName }) => timestampOf(userName));
  expect(times).toEqual([...new Set(times)].sort());
  expect(platform.count("CreateAccessCode")).toBe(1);
});

const ends = (["connection", "session", "receiver"] as const).flatMap((what) => [
  { what, error: undefined },
  { what, error: { condition: "amqp:internal-error" } },
]);
it.concurrent.for(ends)("comes back when the broker ends its $what, error: $error.condition", async ({ what, error }, test) => {
  const { broker, platform, start } = await scene(test);
  const { received, troubles } = start();
  await until(() => broker.receivers() === 1);
  broker.end(what, error);
  await until(() => broker.receivers() === 1);
  expect(troubles).toEqual(error ? [`127.0.0.1: ${what}_error: ${error.condition}`] : []);
  broker.send("still here");
  await until(() => received.length === 1);
  expect(broker.logins.map(({ admitted }) => admitted)).toEqual([true, true]);
  expect(platform.count("CreateAccessCode")).toBe(1);
});

it("says why it does not connect, and goes on trying", async (test) => {
  const { broker, start } = await scene(test);
  await broker.close();
  const { troubles } = start();
  await until(() => troubles.length >= 2);
  expect(new Set(troubles)).toEqual(new Set([`127.0.0.1: not connected, trying again: connect ECONNREFUSED 127.0.0.1:${broker.port}`]));
});

it("takes a new credential when the broker ends an open connection as unauthorized", async (test) => {
  const { broker, platform, start } = await scene(test);
  const { received } = start();
  await until(() => broker.receivers() === 1);
  broker.end("connection", { condition: "amqp:unauthorized-access" });
  await until(() => broker.receivers() === 1);
  broker.send("still here");
  await until(() => received.length === 1);
  expect(broker.logins).toHaveLength(2);
  expect(platform.count("CreateAccessCode")).toBe(2);
});

it("takes the new credential after a reset from elsewhere with force_disconnect", async (test) => {
  const { broker, client, platform, start } = await scene(test);
  const { received } = start();
  await until(() => broker.receivers() === 1);
  const before = await client.accessCredential.get();
  platform.iotda.createAccessCode({ force_disconnect: true });
  await until(() => broker.logins.length >= 2);
  broker.send("still here");
  await until(() => received.length === 1);
  const now = await client.accessCredential.get();
  expect(now).not.toEqual(before);
  expect(now).toEqual(platform.iotda.credential());
  expect(broker.logins.map(({ admitted }) => admitted)).toEqual([true, false, true]);
  expect(platform.count("CreateAccessCode")).toBe(2);
});

it("keeps its connection through a reset without force_disconnect", async (test) => {
  const { broker, platform, start } = await scene(test);
  const { received } = start();
  await until(() => broker.receivers() === 1);
  platform.iotda.createAccessCode();
  broker.send("still here");
  await until(() => received.length === 1);
  expect(broker.logins).toHaveLength(1);
});

it("ten consumers in one process: one createAccessCode, and one more after a reset", async (test) => {
  const { broker, platform, start } = await scene(test);
  const consumers = Array.from({ length: 10 }, () => start());
  await until(() => broker.receivers() === 10);
  expect(platform.count("CreateAccessCode")).toBe(1);
  platform.iotda.createAccessCode({ force_disconnect: true });
  await until(() => broker.logins.filter(({ admitted }) => admitted).length === 20 && broker.receivers() === 10);
  expect(platform.count("CreateAccessCode")).toBe(2);
  for (let message = 0; message < 100; message++) broker.send(`message ${message}`);
  await until(() => consumers.flatMap(({ received }) => received).length === 100);
  expect(new Set(consumers.flatMap(({ received }) => received)).size).toBe(100);
});

it("ends with an error, and does not reset again and again, when a new credential is refused too", async (test) => {
  const { broker, platform, start } = await scene(test, -1);
  await expect(start().ended).rejects.toThrow("A new credential was refused too");
  expect(broker.logins.map(({ admitted }) => admitted)).toEqual([false, false]);
  expect(platform.count("CreateAccessCode")).toBe(2);
});

it("refuses a broker whose certificate is not trusted", async (test) => {
  const { client, broker } = await scene(test);
  const credential: AccessCredential = await client.accessCredential.get();
  for (const tls of [undefined, { servername: "platform.test" }, { ...clientTls(), servername: "other.test" }]) {
    const options = amqpConnectionOptions({ host: "localhost", port: broker.port, credential, ...(tls && { tls }) });
    const container = rhea.create_container();
    const dropped = new Promise((resolve) => container.on("disconnected", ({ error }) => resolve(error)));
    container.connect({ ...options, reconnect: false });
    await expect(dropped).resolves.toMatchObject({
      code: tls?.servername === "other.test" ? "ERR_TLS_CERT_ALTNAME_INVALID" : expect.stringMatching(/SELF_SIGNED|UNABLE_TO_VERIFY/),
    });
  }
  expect(broker.logins).toEqual([]);
});
