/** The laws of the simulated AMQP broker, each by itself. */
import type { Socket } from "node:net";
import rhea, { type Connection, type Delivery, type EventContext, type Receiver } from "rhea";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { clientTls, serverTls } from "../../scripts/support/certificates.ts";
import { amqpConnectionOptions } from "../../src/index.ts";
import { type Broker, createAdmission, type SimulatedBrokerOptions, startBroker } from "../../src/testing/simulator/broker.ts";

const credential = { access_key: "AK", access_code: "code" };

it.each<[what: string, admitted: boolean, login: { key?: string; code?: string; ageMs?: number; rest?: string }]>([
  ["the credential, now", true, {}],
  ["with an instanceId", true, { rest: "|instanceId=i" }],
  ["with an empty instanceId, as official samples send it", true, { rest: "|instanceId=" }],
  ["with a | at the end, as official samples send it", true, { rest: "|" }],
  ["with an instanceId and a | at the end", true, { rest: "|instanceId=i|" }],
  ["with something else behind it", false, { rest: "|instance=i" }],
  ["another key", false, { key: "AK2" }],
  ["another code", false, { code: "other" }],
  ["a timestamp of almost five minutes ago", true, { ageMs: 290_000 }],
  ["a timestamp of more than five minutes ago", false, { ageMs: 300_001 }],
  ["a timestamp of more than five minutes ahead", false, { ageMs: -310_000 }],
])("%s: let in, %s", (_, admitted, { key = "AK", code = "code", ageMs = 0, rest = "" }) => {
  const { admits, logins } = createAdmission({ credential: () => credential });
  const userName = `accessKey=${key}|timestamp=${Date.now() - ageMs}${rest}`;
  expect(admits(userName, code)).toBe(admitted);
  expect(logins).toEqual([{ userName, admitted }]);
});

it.each<[names: string, admitted: boolean]>([
  ["|instanceId=mine", true],
  ["|instanceId=mine|", true],
  ["|instanceId=other", false],
  ["|instanceId=", false],
  ["", false],
])("of an account with several instances a client must name the right one: %s: let in, %s", (rest, admitted) => {
  const { admits } = createAdmission({ credential: () => credential, instanceId: "mine" });
  expect(admits(`accessKey=AK|timestamp=${Date.now()}${rest}`, "code")).toBe(admitted);
});

it("only the newest credential lets in, and none before there is one", () => {
  let newest: typeof credential | undefined;
  const { admits } = createAdmission({ credential: () => newest });
  const asks = () => admits(`accessKey=AK|timestamp=${Date.now()}`, "code");
  expect(asks()).toBe(false);
  newest = credential;
  expect(asks()).toBe(true);
  newest = { ...credential, access_code: "newer" };
  expect(asks()).toBe(false);
});

it("a receiver's attach is answered before the first message comes: Qpid Proton ends a link that gets one earlier", async () => {
  const broker = await startBroker({ credential: () => credential, tls: serverTls() });
  onTestFinished(broker.close);
  broker.send("waiting");
  const container = rhea.create_container();
  const connection = container.connect({
    ...amqpConnectionOptions({ host: "127.0.0.1", port: broker.port, credential, tls: clientTls() }),
    reconnect: false,
  });
  const chunks: Buffer[] = [];
  connection.on("connection_open", () => {
    (connection as unknown as { socket: Socket }).socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    // Attach and flow leave in one packet, as from Qpid Proton.
    connection.open_receiver({ source: "DefaultQueue", credit_window: 0 }).add_credit(1);
  });
  const received = new Promise((resolve) => connection.on("message", ({ message }) => resolve(message?.body)));
  expect(await received).toBe("waiting");
  const names = performatives(Buffer.concat(chunks)).map((code) => ({ 18: "attach", 20: "transfer" })[code]);
  expect(names.filter(Boolean)).toEqual(["attach", "transfer"]);
  const closed = new Promise((resolve) => connection.on("connection_close", resolve));
  connection.close();
  await closed;
});

async function scene(options: Partial<SimulatedBrokerOptions> = {}) {
  const broker = await startBroker({ credential: () => credential, tls: serverTls(), ...options });
  onTestFinished(broker.close);
  const container = rhea.create_container();
  const ends: { name: string; condition: string | undefined }[] = [];
  for (const name of ["connection_close", "receiver_close", "sender_close", "disconnected"])
    container.on(name, ({ connection, receiver, sender }: EventContext) => {
      const error = (receiver ?? sender ?? connection).error as { condition?: string } | undefined;
      ends.push({ name, condition: error?.condition });
    });
  const connect = (): Connection =>
    container.connect({
      ...amqpConnectionOptions({ host: "127.0.0.1", port: broker.port, credential, tls: clientTls() }),
      reconnect: false,
    });
  /** A link with so much credit, which settles nothing by itself. */
  function receive(connection: Connection, credit: number, queue = "DefaultQueue") {
    const receiver: Receiver = connection.open_receiver({ source: queue, credit_window: 0, autoaccept: false });
    receiver.add_credit(credit);
    const got: { body: string; failures: number; delivery: Delivery }[] = [];
    receiver.on("message", ({ message, delivery }) =>
      got.push({ body: message?.body, failures: message?.delivery_count ?? 0, delivery: delivery as Delivery }),
    );
    return { receiver, got, bodies: () => got.map(({ body }) => body) };
  }
  return { broker, connect, receive, ends };
}
const until = (condition: () => boolean) => vi.waitFor(() => expect(condition()).toBe(true), { timeout: 10_000, interval: 5 });
/** Long enough for what must not come. */
const shortly = () => new Promise((resolve) => setTimeout(resolve, 50));

describe("a queue", () => {
  it("is received from by its name, in order, and keeps what nobody takes", async () => {
    const { broker, connect, receive } = await scene();
    broker.queues.add("readings");
    for (const body of ["a", "b"]) broker.queues.push("readings", body);
    broker.send("other");
    const { bodies } = receive(connect(), 10, "readings");
    await until(() => bodies().length === 2);
    expect(bodies()).toEqual(["a", "b"]);
    expect(broker.queues.size("DefaultQueue")).toBe(1);
  });

  it.each(["no-such-queue", "defaultqueue", "", undefined])(
    "that is not there has its link refused as amqp:not-found: %s",
    async (queue) => {
      const { broker, connect, ends } = await scene();
      connect().open_receiver(queue === undefined ? {} : { source: queue });
      await until(() => ends.length > 0);
      expect(ends).toEqual([{ name: "receiver_close", condition: "amqp:not-found" }]);
      expect(broker.receivers()).toBe(0);
    },
  );

  it("gives a link as much as it has credit for, and each message to one link", async () => {
    const { broker, connect, receive } = await scene();
    for (let number = 0; number < 10; number++) broker.send(String(number));
    const [first, second] = [receive(connect(), 3), receive(connect(), 2)];
    await until(() => first.got.length + second.got.length === 5);
    await shortly();
    expect([first.got.length, second.got.length, broker.queues.size("DefaultQueue")]).toEqual([3, 2, 5]);
    second.receiver.add_credit(2);
    await until(() => second.got.length === 4);
    expect([...first.bodies(), ...second.bodies()].sort()).toEqual(["0", "1", "2", "3", "4", "5", "6"]);
  });

  it("gives back credit that there is no message for when a link is drained, as JMS clients do that pull", async () => {
    const { broker, connect, receive } = await scene();
    broker.send("a");
    const { receiver, bodies } = receive(connect(), 5);
    const drained = new Promise((resolve) => receiver.once("receiver_drained", resolve));
    await until(() => bodies().length === 1);
    receiver.drain_credit();
    await drained;
    broker.send("b");
    await shortly();
    expect(bodies()).toEqual(["a"]);
  });
});

describe("a message", () => {
  it.each<[how: string, settle: (delivery: Delivery) => void, failures: number]>([
    ["released", (delivery) => delivery.release(), 0],
    ["modified, as failed", (delivery) => delivery.modified({ delivery_failed: true }), 1],
    ["rejected", (delivery) => delivery.reject(), 1],
  ])("that is %s comes again, before those behind it; accepted, it is gone", async (_, settle, failures) => {
    const { broker, connect, receive } = await scene();
    for (const body of ["a", "b"]) broker.send(body);
    const { receiver, got } = receive(connect(), 1);
    await until(() => got.length === 1);
    settle(got[0]?.delivery as Delivery);
    receiver.add_credit(2);
    await until(() => got.length === 3);
    expect(got.map(({ body, failures }) => [body, failures])).toEqual([
      ["a", 0],
      ["a", failures],
      ["b", 0],
    ]);
    for (const { delivery } of got.slice(1)) delivery.accept();
    receiver.add_credit(5);
    await shortly();
    expect([got.length, broker.queues.size("DefaultQueue")]).toEqual([3, 0]);
  });

  it.each<[what: string, end: (ends: { broker: Broker; receiver: Receiver }) => void]>([
    ["the network goes", ({ broker }) => broker.drop()],
    ["the broker ends the link", ({ broker }) => broker.end("receiver")],
    ["the broker ends the session", ({ broker }) => broker.end("session")],
    ["the broker ends the connection", ({ broker }) => broker.end("connection", { condition: "amqp:connection:forced" })],
    ["the client ends the link", ({ receiver }) => receiver.close()],
    ["the client ends the session", ({ receiver }) => receiver.session.close()],
    ["the client ends the connection", ({ receiver }) => receiver.connection.close()],
  ])("that was not settled when %s comes again", async (_, end) => {
    const { broker, connect, receive } = await scene();
    for (const body of ["a", "b", "c"]) broker.send(body);
    const { receiver, got } = receive(connect(), 3);
    await until(() => got.length === 3);
    got[1]?.delivery.accept();
    await shortly();
    end({ broker, receiver });
    await until(() => broker.receivers() === 0);
    const again = receive(connect(), 5);
    await until(() => again.got.length === 2);
    expect(again.got.map(({ body, failures }) => [body, failures])).toEqual([
      ["a", 1],
      ["c", 1],
    ]);
  });

  it("waits through a restart of the broker", async () => {
    const { broker, receive, connect } = await scene();
    broker.send("a");
    const { got } = receive(connect(), 1);
    await until(() => got.length === 1);
    await broker.close();
    broker.send("b");
    const restarted = await startBroker({ credential: () => credential, tls: serverTls(), queues: broker.queues, port: broker.port });
    onTestFinished(restarted.close);
    const again = receive(connect(), 5);
    await until(() => again.got.length === 2);
    expect(again.bodies()).toEqual(["a", "b"]);
  });
});

describe("the documented limits", () => {
  it("at most 10 receiver links on a connection, and no sender link", async () => {
    const { broker, connect, ends } = await scene();
    const connection = connect();
    for (let count = 0; count < 11; count++) connection.open_receiver("DefaultQueue");
    await until(() => ends.length > 0);
    expect(ends).toEqual([{ name: "receiver_close", condition: "amqp:resource-limit-exceeded" }]);
    expect(broker.receivers()).toBe(10);
    connection.open_sender("DefaultQueue");
    await until(() => ends.length > 1);
    expect(ends[1]).toEqual({ name: "sender_close", condition: "amqp:not-allowed" });
  });

  it("at most 32 connections with one access key", async () => {
    const { broker, connect, receive, ends } = await scene();
    for (let count = 0; count < 32; count++) receive(connect(), 1);
    await until(() => broker.receivers() === 32);
    connect();
    await until(() => ends.length > 0);
    expect(ends[0]).toEqual({ name: "connection_close", condition: "amqp:resource-limit-exceeded" });
    expect(broker.receivers()).toBe(32);
  });

  it("a connection without a receiver link is closed, one with a link is not", async () => {
    const { broker, connect, receive, ends } = await scene({ linkWithinMs: 100 });
    receive(connect(), 1);
    await until(() => broker.receivers() === 1);
    connect();
    await until(() => ends.length > 0);
    expect(ends[0]).toEqual({ name: "connection_close", condition: undefined });
    expect(broker.receivers()).toBe(1);
  });
});

it("a reset cuts the open connections when it is told to, and only then", async () => {
  let reset: (forced: boolean) => void = () => {};
  const { broker, connect, receive } = await scene({
    onReset: (listener) => {
      reset = listener;
    },
  });
  const { bodies } = receive(connect(), 1);
  await until(() => broker.receivers() === 1);
  reset(false);
  broker.send("still here");
  await until(() => bodies().length === 1);
  reset(true);
  await until(() => broker.receivers() === 0);
});

/** The codes of the performatives in a stream of AMQP frames. (AMQP 1.0, part 2.3) */
function performatives(stream: Buffer): number[] {
  const codes: number[] = [];
  for (let at = 0; at + 8 <= stream.length; at += stream.readUInt32BE(at)) {
    const body = at + stream.readUInt8(at + 4) * 4;
    if (stream.readUInt16BE(body) === 0x0053) codes.push(stream.readUInt8(body + 2));
  }
  return codes;
}
