import { expect, it } from "vitest";
import { createQueues, type Queues } from "./queues.ts";

const name = "DefaultQueue";
function drain(queues: Queues): string[] {
  const bodies: string[] = [];
  for (let taken = queues.take(name); taken; taken = queues.take(name)) {
    bodies.push(taken.body);
    taken.accepted();
  }
  return bodies;
}

it("has DefaultQueue, and gives what was pushed, in its order, once", () => {
  const queues = createQueues();
  expect([queues.has(name), queues.has("readings")]).toEqual([true, false]);
  for (const body of ["a", "b", "c"]) expect(queues.push(name, body)).toBe(true);
  expect(queues.size(name)).toBe(3);
  expect(drain(queues)).toEqual(["a", "b", "c"]);
  expect(queues.size(name)).toBe(0);
});

it("a message that was taken is neither waiting nor gone until it is settled, and settled once", () => {
  const queues = createQueues();
  queues.push(name, "a");
  const taken = queues.take(name);
  expect([queues.size(name), queues.take(name)]).toEqual([0, undefined]);
  taken?.released();
  taken?.accepted();
  taken?.released();
  expect(queues.size(name)).toBe(1);
  expect(drain(queues)).toEqual(["a"]);
});

it("what is given back comes before all that came after it, in whatever order it is given back", () => {
  const queues = createQueues();
  for (let number = 0; number < 3_000; number++) queues.push(name, String(number));
  const taken = Array.from({ length: 2_000 }, () => queues.take(name));
  for (const index of [1_500, 3, 700, 1_999, 4]) taken[index]?.released();
  expect(drain(queues).slice(0, 7)).toEqual(["3", "4", "700", "1500", "1999", "2000", "2001"]);
});

it("a full queue drops its oldest message, also when one is given back", () => {
  const queues = createQueues();
  queues.add("readings", { limit: 2 });
  for (const body of ["a", "b", "c"]) expect(queues.push("readings", body)).toBe(true);
  const oldest = queues.take("readings");
  expect(oldest?.body).toBe("b");
  queues.push("readings", "d");
  oldest?.released();
  expect(queues.size("readings")).toBe(2);
  expect([queues.take("readings")?.body, queues.take("readings")?.body]).toEqual(["c", "d"]);
});

it("a queue that is not there takes nothing, and one that was removed takes nothing back", () => {
  const queues = createQueues();
  expect([queues.push("readings", "a"), queues.take("readings"), queues.size("readings")]).toEqual([false, undefined, 0]);
  queues.add("readings");
  queues.push("readings", "a");
  queues.add("readings");
  expect(queues.size("readings")).toBe(1);
  const taken = queues.take("readings");
  queues.remove("readings");
  queues.add("readings");
  taken?.released();
  expect([queues.size("readings"), queues.has("readings")]).toEqual([0, true]);
});

it.each([0, -1, 1.5, Number.NaN])("a limit of %s is refused", (limit) => {
  expect(() => createQueues().add("readings", { limit })).toThrow("limit must be a whole number from 1");
});

it("tells when a message has come into a queue, pushed or given back", () => {
  const queues = createQueues();
  const told: string[] = [];
  queues.onMessage((queue) => told.push(queue));
  queues.push(name, "a");
  queues.push("readings", "lost");
  queues.take(name)?.released();
  queues.take(name)?.accepted();
  expect(told).toEqual([name, name]);
});
