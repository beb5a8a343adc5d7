/** What `receive` does with messages: how many it takes, when it accepts them, and what is left at the end. */
import rhea from "rhea";
import { describe, expect, it, onTestFinished } from "vitest";
import { clientTls } from "../../scripts/support/certificates.ts";
import { receive } from "../../src/amqp/index.ts";
import { receivingScene as scene, until } from "../fixtures/receiving.ts";

/** Promises that a test settles; at its end, all. */
function gate() {
  const waiting: (() => void)[] = [];
  let over = false;
  onTestFinished(() => {
    over = true;
    for (const open of waiting) open();
  });
  return {
    pass: () => new Promise<void>((resolve) => (over ? resolve() : waiting.push(resolve))),
    open: () => waiting.shift()?.(),
    waiting: () => waiting.length,
  };
}
/** Long enough for what must not come. */
const shortly = () => new Promise((resolve) => setTimeout(resolve, 50));
const numbers = (count: number) => Array.from({ length: count }, (_, number) => String(number));

describe("back-pressure", () => {
  it.each([1, 3])(
    "no more messages leave the queue than handlers may run: %s; the next comes when one has settled",
    async (concurrency) => {
      const { queues, send, start } = await scene({ onTestFinished });
      const { pass, open } = gate();
      send(...numbers(10));
      const { received } = start({ concurrency }, pass);
      for (let settled = 0; settled <= 10 - concurrency; settled++) {
        await until(() => received.length === concurrency + settled);
        await shortly();
        expect([received.length, queues.size("DefaultQueue")]).toEqual([concurrency + settled, 10 - concurrency - settled]);
        open();
      }
      for (let rest = 0; rest < concurrency; rest++) open();
      expect(received).toEqual(numbers(10));
    },
  );

  it("no more handlers run than may, through drops: one of an old connection counts", async (test) => {
    const { broker, send, start } = await scene(test);
    const { pass, open, waiting } = gate();
    send(...numbers(10));
    const { received } = start({ concurrency: 2 }, pass);
    for (let drops = 0; drops < 3; drops++) {
      await until(() => waiting() === 2 && broker().receivers() === 1);
      broker().drop();
      await until(() => broker().receivers() === 0);
      await until(() => broker().receivers() === 1);
      await shortly();
      expect([waiting(), received.length]).toEqual([2, 2 + drops]);
      open();
    }
    await until(() => received.length === 5);
  });

  it("one slow handler does not stop the others, however many messages pass it", async (test) => {
    const { queues, send, start } = await scene(test);
    const { pass, open } = gate();
    send(...numbers(5_000));
    const { received } = start({ concurrency: 2 }, ({ body }) => (body === "0" ? pass() : undefined));
    await until(() => queues.size("DefaultQueue") === 0 && received.length === 5_000);
    open();
  });
});

describe("a message", () => {
  it("is gone when its handler has succeeded, not before", async (test) => {
    const { broker, queues, send, start } = await scene(test);
    const { pass, open } = gate();
    send("a");
    const { received, stop, ended } = start({}, pass);
    await until(() => received.length === 1);
    open();
    await shortly();
    broker().drop();
    stop();
    await ended;
    expect(queues.size("DefaultQueue")).toBe(0);
  });

  it.each<[how: string, fail: () => unknown]>([
    [
      "throws",
      () => {
        throw new Error("not today");
      },
    ],
    ["rejects", () => Promise.reject(new Error("not today"))],
    ["rejects with nothing", () => Promise.reject(undefined)],
  ])("comes again when its handler %s, which is told and ends nothing", async (_, fail) => {
    const { send, start } = await scene({ onTestFinished });
    send("a", "b");
    const seen: number[] = [];
    const { received, events } = start({}, ({ body, failures }) => {
      if (body === "a") seen.push(failures);
      if (seen.length < 3) return fail();
    });
    await until(() => received.includes("b"));
    expect(received).toEqual(["a", "a", "a", "b"]);
    expect(seen).toEqual([0, 1, 2]);
    const told = events.filter(({ what }) => what === "handler-error");
    expect(told).toMatchObject([{ failures: 0 }, { failures: 1 }]);
  });

  it("that fails for ever is not tried in a hot loop", async (test) => {
    const { send, start } = await scene(test);
    send("poison");
    const { received } = start({ maxPauseMs: 10_000 }, () => Promise.reject(new Error("never")));
    await new Promise((resolve) => setTimeout(resolve, 800));
    // At 0, 100, 300 and 700 ms.
    expect(received.length).toBeGreaterThan(1);
    expect(received.length).toBeLessThanOrEqual(4);
  });

  it("comes with what it says, typed", async (test) => {
    const { send, start } = await scene(test);
    const report = {
      ...{ resource: "device.property", event: "report", event_time: "20260101T080000Z" },
      notify_data: { header: { device_id: "d" }, body: { services: [{ service_id: "Meter", properties: { value: 7 } }] } },
    };
    send(JSON.stringify(report), '{"device_id":"d"}', "no JSON");
    const said: unknown[] = [];
    start({}, ({ notification, queue }) => {
      said.push([queue, notification?.resource === "device.property" && notification.notify_data.body.services[0]?.properties]);
    });
    await until(() => said.length === 3);
    expect(said).toEqual([{ value: 7 }, false, false].map((one) => ["DefaultQueue", one]));
  });
});

describe("at the end", () => {
  it("handlers under way are awaited and their messages accepted; what waits stays", async (test) => {
    const { queues, send, start, broker } = await scene(test);
    const { pass, open } = gate();
    send(...numbers(5));
    const { received, ended, stop } = start({ concurrency: 2 }, pass);
    await until(() => received.length === 2);
    stop();
    let over = false;
    void ended.then(() => {
      over = true;
    });
    await shortly();
    expect([over, received.length]).toEqual([false, 2]);
    open();
    open();
    await ended;
    expect([received.length, broker().receivers(), queues.size("DefaultQueue")]).toEqual([2, 0, 3]);
  });

  it("a handler that fails then gives its message back", async (test) => {
    const { queues, send, start } = await scene(test);
    const { pass, open } = gate();
    send("a");
    const { received, ended, stop } = start({ maxPauseMs: 60_000 }, async () => {
      await pass();
      throw new Error("too late");
    });
    await until(() => received.length === 1);
    stop();
    open();
    await ended;
    expect(queues.take("DefaultQueue")).toMatchObject({ body: "a", failures: 1 });
  });

  it.each([0, 1, 2, 5, 10, 20, 40])("nothing is lost, whenever it comes: %s ms after the start of a flood", async (ms) => {
    const { queues, send, start } = await scene({ onTestFinished });
    const all = numbers(2_000);
    send(...all);
    const { received, ended, stop } = start({ concurrency: 100 }, () => new Promise((resolve) => setImmediate(resolve)));
    await until(() => received.length > 0);
    await new Promise((resolve) => setTimeout(resolve, ms));
    stop();
    await ended;
    const left: string[] = [];
    for (let taken = queues.take("DefaultQueue"); taken; taken = queues.take("DefaultQueue")) left.push(taken.body);
    expect([...received, ...left].sort()).toEqual(all.sort());
  });

  it("it ends at once while it connects, and while it waits to connect again", async (test) => {
    const { broker, start } = await scene(test);
    const connecting = start();
    connecting.stop();
    await connecting.ended;
    await broker().close();
    const waiting = start({ maxPauseMs: 60_000, maxTries: 1_000 });
    await until(() => waiting.events.filter(({ what }) => what === "failed").length > 4);
    const since = performance.now();
    waiting.stop();
    await waiting.ended;
    expect(performance.now() - since).toBeLessThan(500);
  });

  it("a signal that has fired before asks nobody anything", async (test) => {
    const { broker, client, platform } = await scene(test);
    await receive({ client, host: "127.0.0.1", port: broker().port, tls: clientTls(), signal: AbortSignal.abort() }, () => {});
    expect([platform.count("CreateAccessCode"), broker().logins.length]).toEqual([0, 0]);
  });
});

it("takes rhea from the program that has loaded it in its own way", async (test) => {
  const { send, start } = await scene(test);
  let made = 0;
  const create_container = () => {
    made++;
    return rhea.create_container();
  };
  send("a");
  const { received } = start({ rhea: { create_container } });
  await until(() => received.length === 1);
  expect(made).toBe(1);
});
