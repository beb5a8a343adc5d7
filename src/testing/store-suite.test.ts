/** A store that keeps the laws passes; each broken one fails by the name of the law that it breaks. */
import { describe, expect, it, test } from "vitest";
import { memoryStore } from "../core/secret/memory-store.ts";
import type { SecretStore, StoredSecret } from "../core/secret/secret-store.ts";
import type { StoreSuiteOptions } from "./store/law.ts";
import { storeLaws, storeSuite } from "./store-suite.ts";

describe("a memory store", () => {
  const store = memoryStore();
  storeSuite(test, { open: () => store, machines: false });
});

/** The names of the laws that a store breaks. */
async function broken(options: StoreSuiteOptions): Promise<string[]> {
  const checked = await Promise.all(
    storeLaws(options).map(({ name, check }) =>
      check().then(
        () => [],
        () => [name],
      ),
    ),
  );
  return checked.flat();
}

type Mutant = (good: SecretStore) => Partial<SecretStore>;
/** What is wrong with a store, and the law that it fails by. */
const mutants: Record<string, [Mutant, string]> = {
  "forgets everything": [() => ({ read: async () => undefined }), "what one process has written another one reads, exactly as it was"],
  "has one place for all keys": [
    ({ read, write }) => ({ read: () => read("one"), write: (_, secret) => write("one", secret) }),
    "keys have nothing to do with each other, however alike",
  ],
  "lets the last write win": [
    () => {
      const kept = new Map<string, StoredSecret>();
      return { read: async (key) => kept.get(key), write: async (key, secret) => kept.set(key, secret).has(key) };
    },
    "a write takes nothing away from its own generation or a later one",
  ],
  "says that it stored what it did not": [
    ({ write }) => ({ write: (key, secret) => write(key, secret).then(() => true) }),
    "a write that changed nothing says so",
  ],
  "looks, and writes later": [
    ({ read }) => {
      const kept = new Map<string, StoredSecret>();
      return {
        read: async (key) => kept.get(key) ?? read(key),
        async write(key, secret) {
          const found = kept.get(key)?.generation ?? 0;
          await new Promise((resolve) => setTimeout(resolve, 5));
          if (found < secret.generation) kept.set(key, secret);
          return found < secret.generation;
        },
      };
    },
    "of several writes of one generation at once one wins",
  ],
  "keeps values as texts": [
    ({ write }) => ({ write: (key, secret) => write(key, { ...secret, value: JSON.stringify(secret.value) }) }),
    "what one process has written another one reads, exactly as it was",
  ],
  "gives every secret an end": [
    ({ read }) => ({ read: async (key) => read(key).then((found) => found && { ...found, expiresAt: found.expiresAt ?? Date.now() + 1 }) }),
    "a secret without an end has none when it is read",
  ],
  "lets a lifetime begin anew with every look": [
    ({ read }) => ({
      read: async (key) =>
        read(key).then((found) => {
          if (!found || found.expiresAt === null) return found;
          return { ...found, obtainedAt: Date.now(), expiresAt: Date.now() + found.expiresAt - found.obtainedAt };
        }),
    }),
    "after its end a secret is not given as a living one",
  ],
  "locks nothing": [() => ({ withLock: (_, work) => work() }), "work of one key never runs twice at once, in whatever process"],
  "has one lock for all keys": [
    ({ withLock }) => ({ withLock: (_, work, options) => withLock("one", work, options) }),
    "keys do not wait for each other",
  ],
  "does the work twice": [
    ({ withLock }) => ({ withLock: (key, work, options) => withLock(key, () => work().then(() => work()), options) }),
    "work runs once",
  ],
  "hides the error of the work": [
    ({ withLock }) => ({ withLock: (key, work, options) => withLock(key, () => work().catch(() => undefined as never), options) }),
    "the result of the work is passed on, and so is its error, as it is",
  ],
  "keeps the lock of work that failed": [
    ({ withLock }) => ({
      withLock: (key, work, options) =>
        new Promise((resolve, reject) => {
          const keep = () => new Promise<never>(() => {});
          const held = () =>
            work().then(resolve, (error) => {
              reject(error);
              return keep();
            });
          withLock(key, held as typeof work, options).catch(reject);
        }),
    }),
    "the lock is free again when the work has failed",
  ],
  "does not hear the signal": [
    ({ withLock }) => ({ withLock: (key, work) => withLock(key, work) }),
    "the signal ends the waiting, and the work is not run later",
  ],
  "lets the signal end everything": [
    ({ withLock }) => ({
      withLock: (key, work, options = {}) =>
        new Promise((resolve, reject) => {
          options.signal?.addEventListener("abort", () => reject(options.signal?.reason));
          withLock(key, work, options).then(resolve, reject);
        }),
    }),
    "the signal does not end work that has begun",
  ],
};

it.concurrent.each(Object.entries(mutants))("a store that %s fails by name", async (_, [mutant, law]) => {
  const good = memoryStore();
  const store = { ...good, ...mutant(good) };
  expect(await broken({ open: () => store, machines: false })).toContain(law);
});

it("a store of one process is no store of machines: its times are of one clock", async () => {
  const store = memoryStore();
  expect(await broken({ open: () => store })).toContain("machines whose clocks differ by ten minutes see the same time left");
});
