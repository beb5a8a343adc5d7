import type { Delivery } from "rhea";
import { expect, it, vi } from "vitest";
import type { Link } from "./link.ts";
import type { ReceivedMessage } from "./types.ts";
import { createWork } from "./work.ts";

/** A link that records credit, and messages that record how they were settled. */
function scene(concurrency: number) {
  const stop = new AbortController();
  const errors: unknown[] = [];
  const running = new Map<string, { succeed(): void; fail(error: unknown): void }>();
  const handler = ({ body }: ReceivedMessage) =>
    new Promise<void>((succeed, fail) => running.set(body, { succeed, fail })).finally(() => running.delete(body));
  const work = createWork({ handler, concurrency, signal: stop.signal, maxPauseMs: 1_000, onError: (error) => errors.push(error) });
  const newLink = () => {
    let end: Link["end"];
    const credit: number[] = [];
    const link = { grant: (more: number) => void credit.push(more), ended: Promise.resolve(), close: async () => {} };
    return {
      link: Object.defineProperty(link, "end", { get: () => end }) as Link,
      credit,
      drop: () => {
        end = { said: undefined };
      },
    };
  };
  const settled: string[] = [];
  const arrive = (from: Link, body: string) => {
    const settle = (how: string) => () => void settled.push(`${body} ${how}`);
    const delivery = { accept: settle("accepted"), modified: settle("failed"), release: settle("released") } as unknown as Delivery;
    work.take({ from, delivery, message: { body, queue: "q", failures: 0, notification: undefined } });
  };
  const first = newLink();
  work.use(first.link);
  return { work, first, newLink, arrive, settled, errors, running, names: () => [...running.keys()], stop: () => stop.abort() };
}
const turns = () => new Promise((resolve) => setImmediate(resolve));

it("lets as many messages come as handlers may run, and one more for each that has settled", async () => {
  const { first, arrive, running, settled } = scene(2);
  for (const body of ["a", "b"]) arrive(first.link, body);
  expect(first.credit).toEqual([2]);
  running.get("b")?.succeed();
  await turns();
  expect([settled, first.credit]).toEqual([["b accepted"], [2, 1]]);
});

it("a broker that sends more than it may does not start more handlers: what came early waits", async () => {
  const { first, arrive, running, settled, names } = scene(1);
  for (const body of ["a", "b", "c"]) arrive(first.link, body);
  expect(names()).toEqual(["a"]);
  running.get("a")?.succeed();
  await turns();
  expect(names()).toEqual(["b"]);
  expect(first.credit).toEqual([1]);
  running.get("b")?.succeed();
  await turns();
  running.get("c")?.succeed();
  await turns();
  expect(settled).toEqual(["a accepted", "b accepted", "c accepted"]);
  expect(first.credit).toEqual([1, 1]);
});

it("with many handlers the broker is told of several free places at once, but always before it has none left", async () => {
  const { first, arrive, running } = scene(8);
  let sent = 0;
  const send = () => arrive(first.link, String(sent++));
  for (let count = 0; count < 8; count++) send();
  const told: number[][] = [];
  for (const body of ["0", "1", "2", "3"]) {
    running.get(body)?.succeed();
    await turns();
    told.push(first.credit.slice(1));
  }
  // The third place is told with the fourth: the broker may still send two.
  expect(told).toEqual([[1], [1, 1], [1, 1], [1, 1, 2]]);
});

it("a new link gets credit for free places only, and nothing is settled on a link that has ended", async () => {
  const { work, first, newLink, arrive, running, settled, names } = scene(2);
  for (const body of ["a", "b", "early"]) arrive(first.link, body);
  first.drop();
  running.get("a")?.succeed();
  await turns();
  expect(names()).toEqual(["b"]);
  const second = newLink();
  work.use(second.link);
  expect(second.credit).toEqual([1]);
  running.get("b")?.fail(new Error("late"));
  await vi.waitFor(() => expect(second.credit).toEqual([1, 1]));
  expect(settled).toEqual([]);
});

it("after failures in a row the pause grows, by a success it ends", async () => {
  vi.useFakeTimers();
  const { first, arrive, running, settled, errors } = scene(1);
  const pauses: number[] = [];
  for (const [body, fails] of Object.entries({ a: true, b: true, c: true, d: true, e: true, f: false, g: true })) {
    arrive(first.link, body);
    const granted = first.credit.length;
    if (fails) running.get(body)?.fail(new Error(body));
    else running.get(body)?.succeed();
    let waited = -50;
    for (await vi.advanceTimersByTimeAsync(0), waited = 0; first.credit.length === granted; waited += 50)
      await vi.advanceTimersByTimeAsync(50);
    pauses.push(waited);
  }
  vi.useRealTimers();
  expect(pauses).toEqual([100, 200, 400, 800, 1_000, 0, 100]);
  expect(settled).toEqual(["a failed", "b failed", "c failed", "d failed", "e failed", "f accepted", "g failed"]);
  expect(errors).toHaveLength(6);
});

it("after the end nothing is taken: what comes, and what came early, is given back; handlers are awaited", async () => {
  const { work, first, arrive, running, settled, names, stop } = scene(1);
  for (const body of ["a", "early"]) arrive(first.link, body);
  stop();
  arrive(first.link, "late");
  let idle = false;
  const ending = work.idle().then(() => {
    idle = true;
  });
  await turns();
  expect([settled, names(), idle]).toEqual([["late released", "early released"], ["a"], false]);
  running.get("a")?.succeed();
  await ending;
  expect(settled.at(-1)).toBe("a accepted");
  expect(first.credit).toEqual([1]);
});
