/** `receive` through all that can happen to it, against a broker with IoTDA's invariants. Each link of the way is broken once. */
import rhea from "rhea";
import { describe, expect, it } from "vitest";
import { clientTls } from "../../scripts/support/certificates.ts";
import { type AccessCredential, amqpConnectionOptions } from "../../src/index.ts";
import { receivingScene as scene, until } from "../fixtures/receiving.ts";

const timestampOf = (userName: string) => Number(/timestamp=(\d+)/.exec(userName)?.[1]);

it("receives from DefaultQueue with the credential just generated, and stops cleanly", async (test) => {
  const { broker, platform, send, start } = await scene(test);
  const instanceId = "cb0ed862-47c8-4d1c-b1ab-3f9f5a2e7d10";
  const { received, whats, ended, stop } = start({ instanceId });
  send("hello");
  await until(() => received.length === 1);
  expect(received).toEqual(["hello"]);
  expect(broker().logins[0]?.userName).toMatch(new RegExp(`^accessKey=[0-9a-f]{8}\\|timestamp=\\d{13}\\|instanceId=${instanceId}$`));
  expect([...broker().vhosts]).toEqual(["default"]);
  expect(platform.count("CreateAccessCode")).toBe(1);
  stop();
  await ended;
  expect(broker().receivers()).toBe(0);
  expect(whats()).toEqual(["connect", "open", "closed"]);
});

describe("comes back", () => {
  it("after a drop, also when the first timestamp is too old by then", async (test) => {
    const { broker, platform, send, start } = await scene(test, { windowMs: 300 });
    const { received } = start();
    await until(() => broker().receivers() === 1);
    for (const message of ["first", "second"]) {
      await new Promise((resolve) => setTimeout(resolve, 400));
      broker().drop();
      send(message);
      await until(() => received.includes(message));
    }
    expect(broker().logins.map(({ admitted }) => admitted)).toEqual([true, true, true]);
    const times = broker().logins.map(({ userName }) => timestampOf(userName));
    expect(times).toEqual([...new Set(times)].sort());
    expect(platform.count("CreateAccessCode")).toBe(1);
  });

  const ends = (["connection", "session", "receiver"] as const).flatMap((what) => [
    { what, error: undefined, code: "CLOSED" },
    { what, error: { condition: "amqp:internal-error" }, code: "amqp:internal-error" },
  ]);
  it.concurrent.for(ends)("when the broker ends its $what, code: $code", async ({ what, error, code }, test) => {
    const { broker, platform, send, start } = await scene(test);
    const { received, events } = start();
    await until(() => broker().receivers() === 1);
    broker().end(what, error);
    send("still here");
    await until(() => received.length === 1);
    expect(events.filter(({ what }) => what === "ended")).toMatchObject([{ code }]);
    expect(broker().logins.map(({ admitted }) => admitted)).toEqual([true, true]);
    expect(platform.count("CreateAccessCode")).toBe(1);
  });

  it("when the broker restarts, and what was not accepted comes again", async (test) => {
    const { broker, send, start, restart, queues } = await scene(test);
    let finish = () => {};
    const { received } = start({}, ({ failures }) => failures === 0 && new Promise<void>((resolve) => (finish = resolve)));
    send("a");
    await until(() => received.length === 1);
    await restart();
    finish();
    await until(() => received.length === 2 && broker().receivers() === 1);
    expect(received).toEqual(["a", "a"]);
    await until(() => queues.size("DefaultQueue") === 0);
  });

  it("when a queue that was there is made anew", async (test) => {
    const { broker, queues, start } = await scene(test);
    queues.add("readings");
    const { received, whats } = start({ queue: "readings" });
    await until(() => broker().receivers() === 1);
    queues.remove("readings");
    broker().end("receiver", { condition: "amqp:resource-deleted" });
    await until(() => whats().includes("failed"));
    queues.add("readings");
    queues.push("readings", "anew");
    await until(() => received.length === 1);
  });
});

describe("a credential that was reset", () => {
  it("is replaced by the newest when the reset cuts the connection, time and again", async (test) => {
    const { broker, client, platform, send, start } = await scene(test);
    const { received } = start();
    for (let round = 1; round <= 4; round++) {
      await until(() => broker().receivers() === 1);
      platform.iotda.createAccessCode({ force_disconnect: true });
      send(`round ${round}`);
      // One before may come again, when the reset was faster than its settlement.
      await until(() => received.includes(`round ${round}`));
    }
    expect(await client.accessCredential.get()).toEqual(platform.iotda.credential());
    expect(broker().logins.map(({ admitted }) => admitted)).toEqual([true, ...Array(4).fill([false, true]).flat()]);
    expect(platform.count("CreateAccessCode")).toBe(5);
  });

  it("leaves the connection when the reset does not cut it", async (test) => {
    const { broker, platform, send, start } = await scene(test);
    const { received } = start();
    await until(() => broker().receivers() === 1);
    platform.iotda.createAccessCode();
    send("still here");
    await until(() => received.length === 1);
    expect(broker().logins).toHaveLength(1);
  });

  it("is replaced when the broker ends an open connection as unauthorized", async (test) => {
    const { broker, platform, send, start } = await scene(test);
    const { received } = start();
    await until(() => broker().receivers() === 1);
    broker().end("connection", { condition: "amqp:unauthorized-access" });
    send("still here");
    await until(() => received.length === 1);
    expect(broker().logins).toHaveLength(2);
    expect(platform.count("CreateAccessCode")).toBe(2);
  });

  it("is replaced once for ten consumers of a process, and each message comes to one of them", async (test) => {
    const { broker, platform, send, start } = await scene(test);
    const consumers = Array.from({ length: 10 }, () => start());
    await until(() => broker().receivers() === 10);
    expect(platform.count("CreateAccessCode")).toBe(1);
    platform.iotda.createAccessCode({ force_disconnect: true });
    await until(() => broker().logins.filter(({ admitted }) => admitted).length === 20 && broker().receivers() === 10);
    expect(platform.count("CreateAccessCode")).toBe(2);
    send(...Array.from({ length: 100 }, (_, message) => `message ${message}`));
    await until(() => consumers.flatMap(({ received }) => received).length === 100);
    expect(new Set(consumers.flatMap(({ received }) => received)).size).toBe(100);
  });
});

describe("ends with an error that says what to check, and hides the credential,", () => {
  it("when this machine's clock is wrong: every login is refused, and one reset was enough to know", async (test) => {
    const { broker, platform, start } = await scene(test, { windowMs: -1 });
    const { ended, events } = start({ maxTries: 4 });
    const error = await ended.catch((reason) => reason);
    expect(error).toMatchObject({ name: "NetworkError", operation: "receive", code: "amqp:unauthorized-access", outcome: "not-sent" });
    expect(error.message).toMatch(/^receive: no link to DefaultQueue at 127.0.0.1:\d+ after 4 tries in a row \(amqp:unauthorized-access/);
    expect(error.message).toContain("Check this machine's clock");
    expect(broker().logins.map(({ admitted }) => admitted)).toEqual([false, false, false, false]);
    expect(platform.count("CreateAccessCode")).toBe(2);
    const told = JSON.stringify([error.message, String(error.cause), events]);
    expect(told).not.toContain(platform.iotda.credential()?.access_code);
  });

  it("when nothing listens there", async (test) => {
    const { broker, platform, start } = await scene(test);
    await broker().close();
    const { ended, events } = start({ maxTries: 3 });
    await expect(ended).rejects.toThrow(
      `receive: no link to DefaultQueue at 127.0.0.1:${broker().port} after 3 tries in a row (ECONNREFUSED: connect ECONNREFUSED ` +
        `127.0.0.1:${broker().port}). Nothing listens there. Check host and port.`,
    );
    expect(events.flatMap((event) => (event.what === "failed" ? [event.tries] : []))).toEqual([1, 2]);
    expect(platform.count("CreateAccessCode")).toBe(1);
  });

  it("when the host is not known", async (test) => {
    const { start } = await scene(test);
    await expect(start({ host: "no-such-host.invalid", maxTries: 2 }).ended).rejects.toMatchObject({
      code: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/),
      message: expect.stringMatching(/host name/),
    });
  });

  it.each([undefined, { servername: "platform.test" }, { ...clientTls(), servername: "other.test" }])(
    "when the broker's certificate is not trusted, and sends it nothing: tls %#",
    async (tls) => {
      const { broker, start } = await scene({ onTestFinished: () => {} });
      await expect(start({ host: "localhost", tls, maxTries: 2 }).ended).rejects.toThrow(/tls\.(ca|servername)/);
      expect(broker().logins).toEqual([]);
      await broker().close();
    },
  );

  it("when the broker says nothing", async (test) => {
    const { start } = await scene(test);
    const { createServer } = await import("node:net");
    const silent = createServer(() => {}).listen(0, "127.0.0.1");
    test.onTestFinished(() => void silent.close());
    await new Promise((resolve) => silent.once("listening", resolve));
    const { port } = silent.address() as { port: number };
    await expect(start({ port, timeoutMs: 50, maxTries: 2 }).ended).rejects.toMatchObject({ code: "CONNECT_TIMEOUT" });
  });

  it("when the queue is not there, at once", async (test) => {
    const { broker, start } = await scene(test);
    const error = await start({ queue: "no-such-queue" }).ended.catch((reason) => reason);
    expect(error.message).toContain("no link to no-such-queue at 127.0.0.1");
    expect(error.message).toContain("There is no such queue. Check its name, or create it.");
    expect(broker().logins).toHaveLength(1);
  });

  it("when the platform refuses to give a credential: the platform's own error", async (test) => {
    const { platform, start } = await scene(test);
    platform.fault("CreateAccessCode", { answer: { status: 403, body: { error_code: "IOTDA.000004", error_msg: "no permission" } } });
    await expect(start().ended).rejects.toMatchObject({ name: "ApiError", operation: "CreateAccessCode", status: 403 });
  });
});

it("is patient with a platform that is away when a credential is needed", async (test) => {
  const { platform, send, start } = await scene(test);
  platform.fault("CreateAccessCode", { answer: { status: 503, body: {} } });
  send("a");
  // A failed obtaining is not repeated within 5 s.
  const { received, events } = start({ maxPauseMs: 2_000 });
  await until(() => received.length === 1);
  expect(events.find(({ what }) => what === "failed")).toMatchObject({ tries: 1 });
});

it("refuses a broker whose certificate is not trusted, with options for rhea too", async (test) => {
  const { client, broker } = await scene(test);
  const credential: AccessCredential = await client.accessCredential.get();
  const options = amqpConnectionOptions({ host: "localhost", port: broker().port, credential });
  const container = rhea.create_container();
  const dropped = new Promise((resolve) => container.on("disconnected", ({ error }) => resolve(error)));
  container.connect({ ...options, reconnect: false });
  await expect(dropped).resolves.toMatchObject({ code: expect.stringMatching(/SELF_SIGNED|UNABLE_TO_VERIFY/) });
});
