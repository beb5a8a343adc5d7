import { getEventListeners } from "node:events";
import { expect, it } from "vitest";
import { abortable, onAbort, TimeoutError, timeLimit } from "./abortable.ts";

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

it("a signal that has fired tells its listener soon, not at once, and not one that has left", async () => {
  const told: unknown[] = [];
  const signal = AbortSignal.abort("gone");
  onAbort(signal, (reason) => told.push(reason));
  onAbort(signal, () => told.push("left"))();
  expect(told).toEqual([]);
  await turn();
  expect(told).toEqual(["gone"]);
});

it("listeners share one of the signal's, which goes with the last of them", () => {
  const controller = new AbortController();
  const count = () => getEventListeners(controller.signal, "abort").length;
  const told: string[] = [];
  const leave = ["a", "b"].map((name) => onAbort(controller.signal, (reason) => told.push(`${name} ${reason}`)));
  expect(count()).toBe(1);
  leave[0]?.();
  leave[0]?.();
  expect(count()).toBe(1);
  controller.abort("gone");
  expect([told, count()]).toEqual([["b gone"], 0]);
  const other = new AbortController();
  onAbort(other.signal, () => {})();
  expect(getEventListeners(other.signal, "abort")).toHaveLength(0);
});

it("work goes on without the one who has given up, and leaves nothing on the signal", async () => {
  const controller = new AbortController();
  let finish = (_: string) => {};
  const work = new Promise<string>((resolve) => {
    finish = resolve;
  });
  expect(abortable(work, undefined)).toBe(work);
  const [left, stayed] = [abortable(work, controller.signal), abortable(work, new AbortController().signal)];
  controller.abort("gone");
  await expect(left).rejects.toBe("gone");
  finish("done");
  expect(await stayed).toBe("done");
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
});

it("a time limit fires with its own error, unless it was ended", async () => {
  const { signal } = timeLimit(5);
  const ended = timeLimit(5);
  ended.end();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(signal.reason).toBeInstanceOf(TimeoutError);
  expect(signal.reason).toMatchObject({ name: "TimeoutError", code: "TIMEOUT", message: "no complete answer within 5 ms" });
  expect(ended.signal.aborted).toBe(false);
});
