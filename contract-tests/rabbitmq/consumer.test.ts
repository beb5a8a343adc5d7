/** `receive` against RabbitMQ, a broker that nobody here has written: `npm run test:amqp`. */
import rhea from "rhea";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { clientTls } from "../../scripts/support/certificates.ts";
import { type ReceivedMessage, receive } from "../../src/amqp/index.ts";
import { createIotdaClient, type IotdaClient, iamPassword } from "../../src/index.ts";
import { type Platform, startPlatform } from "../../src/testing/index.ts";
import { createAdmission } from "../../src/testing/simulator/broker.ts";
import { missing, type RabbitMq, startRabbitMq } from "../fixtures/rabbitmq.ts";

const publisher = { username: "publisher", password: "publisher's password" };
const windowMs = 1_000;
const received: unknown[] = [];
const stopping = new AbortController();
let platform: Platform;
let client: IotdaClient;
let broker: RabbitMq;
let consuming: Promise<void>;
let admission: ReturnType<typeof createAdmission>;

const address = () => ({
  ...{ client, host: "127.0.0.1", port: broker.port, tls: clientTls(), instanceId: "cb0ed862-47c8-4d1c-b1ab-3f9f5a2e7d10" },
  maxPauseMs: 500,
});

beforeAll(async () => {
  const problem = missing();
  if (problem) throw new Error(problem);
  platform = await startPlatform({ users: { user: "password" } });
  admission = createAdmission({ credential: platform.iotda.credential, windowMs });
  broker = await startRabbitMq(
    (userName, password) => (userName === publisher.username && password === publisher.password) || admission.admits(userName, password),
  );
  platform.iotda.onReset((forced) => forced && broker.drop());
  const user = { domainName: "account", userName: "user", password: "password", project: { name: "cn-north-4" } };
  client = createIotdaClient({ endpoint: platform.url, credentials: iamPassword({ endpoint: platform.url, ...user }) });
  consuming = receive({ ...address(), signal: stopping.signal }, ({ body }) => received.push(body));
});
afterAll(async () => {
  stopping.abort();
  await consuming;
  await client?.close();
  await broker?.stop();
  await platform?.close();
});

/** Sends to DefaultQueue, and waits until the consumer has it. */
async function deliver(body: string): Promise<void> {
  await send("DefaultQueue", [body]);
  await vi.waitFor(() => expect(received).toContain(body), { timeout: 20_000 });
}

/** Sends to a queue, which RabbitMQ makes when it is not there. */
async function send(queue: string, bodies: string[]): Promise<void> {
  const container = rhea.create_container();
  container.on("disconnected", () => {});
  const sender = container
    .connect({ ...clientTls(), ...publisher, transport: "tls", host: "127.0.0.1", port: broker.port, reconnect: false })
    .open_sender(queue);
  await new Promise((resolve) => container.once("sendable", resolve));
  let accepted = 0;
  const all = new Promise<void>((resolve) => container.on("accepted", () => ++accepted === bodies.length && resolve()));
  for (const body of bodies) sender.send({ body });
  await all;
  sender.connection.close();
}

it("receives with the credential just generated", async () => {
  await deliver("first");
  expect(admission.logins).toMatchObject([{ admitted: true }]);
});

it("comes back by itself after a drop, when the first timestamp is too old", async () => {
  await new Promise((resolve) => setTimeout(resolve, windowMs + 100));
  broker.drop();
  await deliver("second");
  expect(admission.logins).toMatchObject([{ admitted: true }, { admitted: true }]);
});

it("takes the new credential after a reset from elsewhere with force_disconnect", async () => {
  platform.iotda.createAccessCode({ force_disconnect: true });
  await deliver("third");
  expect(admission.logins.map(({ admitted }) => admitted)).toEqual([true, true, false, true]);
  expect(await client.accessCredential.get()).toEqual(platform.iotda.credential());
});

/** A consumer of its own queue, until the test has seen what it wants. */
async function receiving(queue: string, bodies: string[], concurrency: number, handler: (message: ReceivedMessage) => unknown) {
  await send(queue, bodies);
  const stop = new AbortController();
  const got: string[] = [];
  const ended = receive({ ...address(), queue, concurrency, signal: stop.signal }, (message) => {
    got.push(message.body);
    return handler(message);
  });
  const end = () => {
    stop.abort();
    return ended;
  };
  return { got, end };
}
const numbers = Array.from({ length: 200 }, (_, number) => String(number));

it("a message whose handler fails comes again, and says how often it has failed", async () => {
  const failures: number[] = [];
  const { got, end } = await receiving("failing", ["a", "b"], 1, (message) => {
    if (message.body === "a") failures.push(message.failures);
    if (failures.length < 3) throw new Error("not yet");
  });
  await vi.waitFor(() => expect(got).toContain("b"), { timeout: 20_000 });
  await end();
  expect(failures.length).toBe(3);
  expect(got.filter((body) => body === "b")).toHaveLength(1);
});

it("takes no more messages than handlers may run; what is left when it ends is there for the next consumer", async () => {
  let release = () => {};
  const blocked = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = await receiving("shared", numbers, 3, () => blocked);
  await vi.waitFor(() => expect(first.got).toHaveLength(3), { timeout: 20_000 });
  const second = await receiving("shared", ["last"], 20, () => {});
  await vi.waitFor(() => expect(second.got).toHaveLength(198), { timeout: 20_000 });
  const ending = first.end();
  release();
  await ending;
  await second.end();
  expect([...first.got, ...second.got].sort()).toEqual([...numbers, "last"].sort());
});

it("loses nothing through drops", async () => {
  let count = 0;
  const { got, end } = await receiving("dropped", numbers, 10, () => {
    if (++count % 60 === 0) broker.drop();
  });
  await vi.waitFor(() => expect(new Set(got).size).toBe(200), { timeout: 30_000 });
  await end();
});
