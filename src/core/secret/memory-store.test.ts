import { describe, expect, it } from "vitest";
import { memoryStore } from "./memory-store.ts";
import { storeKey } from "./secret-store.ts";

const secret = (generation: number, value: unknown = "A") => ({ value, obtainedAt: 1, expiresAt: null, generation });

describe("a memory store", () => {
  it("keeps the secret of the latest generation, and tells whether it took one", async () => {
    const store = memoryStore();
    expect(await store.write("key", secret(2))).toBe(true);
    expect(await store.write("key", secret(2, "B"))).toBe(false);
    expect(await store.write("key", secret(1, "B"))).toBe(false);
    expect(await store.read("key")).toEqual(secret(2));
    expect(await store.write("key", secret(3, "B"))).toBe(true);
    expect(await store.read("key")).toEqual(secret(3, "B"));
    expect(await store.read("other")).toBeUndefined();
  });

  it("does the works of a key one after the other, also after one that failed", async () => {
    const store = memoryStore();
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      order.push(`${name} ends`);
      if (name === "one") throw new Error(name);
      return name;
    };
    const works = ["one", "two", "three"].map((name) => store.withLock("key", work(name)));
    expect((await Promise.allSettled(works)).map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
    expect(order).toEqual(["one", "two", "three"].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it("has a lock for each key: one does not wait for another", async () => {
    const store = memoryStore();
    void store.withLock("key", () => new Promise<never>(() => {}));
    expect(await store.withLock("other", async () => "done")).toBe("done");
  });
});

describe("storeKey", () => {
  it("gives each list of parts a key of its own, whatever is in them", () => {
    const lists = [
      ["acme", "x y"],
      ["acme x", "y"],
      ["acme", "x", "y"],
      ["acme:x", "y"],
      ["acme%3Ax", "y"],
      ["acme", "x y", ""],
      ["", "acme", "x y"],
    ];
    expect(new Set(lists.map((parts) => storeKey("iam", ...parts))).size).toBe(lists.length);
    expect(storeKey("northbound", "https://h:8743", "app")).toBe("huawei-iot-client:northbound:https%3A%2F%2Fh%3A8743:app");
  });
});
