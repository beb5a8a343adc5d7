/** The consumer against RabbitMQ, a broker that nobody here has written: `npm run test:amqp`. */
import rhea from "rhea";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { consume } from "../../examples/receive-amqp/consume.ts";
import { clientTls } from "../../scripts/support/certificates.ts";
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
  const address = { host: "127.0.0.1", port: broker.port, tls: clientTls(), instanceId: "cb0ed862-47c8-4d1c-b1ab-3f9f5a2e7d10" };
  consuming = consume(client, address, (body) => received.push(body), stopping.signal);
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
  const container = rhea.create_container();
  container.on("disconnected", () => {});
  const sender = container
    .connect({ ...clientTls(), ...publisher, transport: "tls", host: "127.0.0.1", port: broker.port, reconnect: false })
    .open_sender("DefaultQueue");
  await new Promise((resolve) => container.once("sendable", resolve));
  sender.send({ body });
  await new Promise((resolve) => container.once("accepted", resolve));
  sender.connection.close();
  await vi.waitFor(() => expect(received).toContain(body), { timeout: 20_000 });
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
