import assert from "node:assert/strict";
import type { StoredSecret } from "../core/secret/secret-store.ts";
import { type Law, newKey, pause, type StoreSuiteOptions, within } from "./store/law.ts";
import { lockLaws } from "./store/lock-laws.ts";

/**
 * The laws of a `SecretStore`, as tests. Give it the `test` of vitest or of `node:test`:
 *
 * `storeSuite(test, { open: () => redisStore(send, { leaseMs: 1_000 }), leaseMs: 1_000 });`
 *
 * The keys that it uses are new each time, and begin with `store-suite`.
 */
export function storeSuite(test: (name: string, check: () => Promise<void>) => unknown, options: StoreSuiteOptions): void {
  for (const { name, check } of storeLaws(options)) void test(name, check);
}

const secret = (generation: number, value: unknown = { token: "A" }, lifetimeMs: number | null = 60_000): StoredSecret => {
  const obtainedAt = Date.now();
  return { value, obtainedAt, expiresAt: lifetimeMs === null ? null : obtainedAt + lifetimeMs, generation };
};

/** How wrong a time may be that was translated between clocks, in ms. */
const tolerance = 1_000;
const near = (one: number, other: number, what: string) =>
  assert.ok(Math.abs(one - other) <= tolerance, `${what} is ${one - other} ms from where it was`);

export function storeLaws(options: StoreSuiteOptions): Law[] {
  const { open, machines = true } = options;
  const laws: Law[] = [];
  const law = (name: string, check: () => Promise<void>) => laws.push({ name, check });
  const pair = async () => [await open(), await open()] as const;

  law("what was never written is nothing", async () => {
    assert.equal((await (await open()).read(newKey())) ?? undefined, undefined);
  });

  law("what one process has written another one reads, exactly as it was", async () => {
    const [one, other] = await pair();
    const key = newKey();
    const written = secret(1, { token: 'ü"\\\n\u2028 {}', list: [1, 2.5, null, true], nested: { empty: "", none: null } });
    assert.equal(await one.write(key, written), true);
    const read = await other.read(key);
    assert.ok(read, "nothing was read");
    assert.deepEqual(read.value, written.value);
    assert.equal(read.generation, 1);
    near(read.obtainedAt, written.obtainedAt, "obtainedAt");
    near(read.expiresAt ?? 0, written.expiresAt ?? 0, "expiresAt");
  });

  law("a secret without an end has none when it is read", async () => {
    const [one, other] = await pair();
    const key = newKey();
    await one.write(key, secret(1, "A", null));
    const read = await other.read(key);
    assert.equal(read?.value, "A");
    assert.equal(read?.expiresAt, null);
  });

  law("keys have nothing to do with each other, however alike", async () => {
    const store = await open();
    const key = newKey();
    const all = [key, `${key}:`, `${key}:lock`, `${key} `, key.toUpperCase(), `${key}{a}`, `${key}*`, `${key}${"x".repeat(1_000)}`];
    for (const [index, one] of all.entries()) assert.equal(await store.write(one, secret(1, index)), true, "a new key was refused");
    for (const [index, one] of all.entries()) assert.equal((await store.read(one))?.value, index);
  });

  law("a later generation replaces an earlier one, and that is told", async () => {
    const [one, other] = await pair();
    const key = newKey();
    await one.write(key, secret(1, "A"));
    assert.equal(await other.write(key, secret(2, "B")), true);
    assert.deepEqual([(await one.read(key))?.value, (await one.read(key))?.generation], ["B", 2]);
    assert.equal(await other.write(key, secret(1_000, "C")), true);
    assert.equal((await one.read(key))?.value, "C");
  });

  law("a write takes nothing away from its own generation or a later one", async () => {
    const [one, other] = await pair();
    const key = newKey();
    await one.write(key, secret(10, "A"));
    for (const generation of [10, 9, 1]) await other.write(key, secret(generation, "B"));
    assert.equal((await one.read(key))?.value, "A");
  });

  law("a write that changed nothing says so", async () => {
    const [one, other] = await pair();
    const key = newKey();
    await one.write(key, secret(10, "A"));
    for (const generation of [10, 9]) assert.equal(await other.write(key, secret(generation, "B")), false);
  });

  law("of several writes of one generation at once one wins", async () => {
    const stores = await Promise.all(Array.from({ length: 8 }, async () => open()));
    const key = newKey();
    const told = await Promise.all(stores.map((store, index) => store.write(key, secret(1, index))));
    assert.equal(told.filter((one) => one === true).length, 1);
    assert.equal((await stores[0]?.read(key))?.value, told.indexOf(true));
  });

  law("after its end a secret is not given as a living one", async () => {
    const [one, other] = await pair();
    const key = newKey();
    await one.write(key, secret(1, "A", 300));
    await pause(400);
    const read = await other.read(key);
    if (read) assert.ok(typeof read.expiresAt === "number" && read.expiresAt <= Date.now(), "it lives longer than it may");
  });

  if (machines)
    law("machines whose clocks differ by ten minutes see the same time left", async () => {
      const [one, other] = await pair();
      for (const wrongBy of [600_000, -600_000]) {
        const key = newKey();
        const right = Date.now;
        try {
          Date.now = () => right() + wrongBy;
          await one.write(key, secret(1, "A", 60_000));
        } finally {
          Date.now = right;
        }
        const read = await other.read(key);
        assert.ok(read, "nothing was read");
        near((read.expiresAt ?? 0) - Date.now(), 60_000, "the time left");
      }
    });

  // A store that never answers fails by name, too, whatever the limits of the test's runner are.
  const limitMs = 10_000 + 4 * (options.leaseMs ?? 0);
  return [...laws, ...lockLaws(options)].map(({ name, check }) => ({ name, check: () => within(limitMs, check(), name) }));
}
