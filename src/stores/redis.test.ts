/** The store without Redis: what it sends, what it makes of the answers. Against real servers: contract-tests/system/redis-*.test.ts. */
import { randomBytes } from "node:crypto";
import { performance } from "node:perf_hooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { storeLaws } from "../testing/store-suite.ts";
import { fakeRedis } from "./fake-redis.fixture.ts";
import { redisStore, type Send } from "./redis.ts";
import { freeLock, renewLock, takeLock, writeEntry } from "./scripts.ts";

const secret = (generation = 1, value: unknown = "A") => ({ value, generation, obtainedAt: Date.now(), expiresAt: Date.now() + 60_000 });

/** Every clock stands still until a test moves it. */
function virtualTime(): void {
  beforeEach(() => {
    const began = Date.now();
    vi.useFakeTimers();
    vi.spyOn(performance, "now").mockImplementation(() => Date.now() - began);
  });
  afterEach(() => {
    expect(vi.getTimerCount(), "timers left behind").toBe(0);
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

describe("the laws of a store, without Redis", () => {
  const { send, kept } = fakeRedis();
  const leaseMs = 300;
  const endLease = () => {
    for (const name of kept.keys()) if (name.endsWith(":lock")) kept.delete(name);
  };
  const seal = randomBytes(32);
  it.each(storeLaws({ open: () => redisStore(send, { seal }) }))("$name, sealed", ({ check }) => check());
  it.each(storeLaws({ open: () => redisStore(send, { leaseMs }), leaseMs, endLease }))("$name", ({ check }) => check());
});

describe("a command", () => {
  virtualTime();

  it("that fails is sent again, twice at the most, and then its error is the client's", async () => {
    const redis = fakeRedis();
    for (const failures of [2, 3]) {
      let count = 0;
      const send: Send = async (args, key) => {
        if (count++ < failures) throw new Error(`broken ${count}`);
        return redis.send(args, key);
      };
      const reading = redisStore(send).read("k");
      const outcome = failures < 3 ? expect(reading).resolves.toBeUndefined() : expect(reading).rejects.toThrow("broken 3");
      await vi.advanceTimersByTimeAsync(1_000);
      await outcome;
      expect(count).toBe(3);
    }
  });

  it.each([
    [10_000, 5_000],
    [300, 1_000],
  ])("that is not answered is given up: with a lease of %i ms after %i ms", async (leaseMs, limitMs) => {
    const reading = redisStore(() => new Promise(() => {}), { leaseMs }).read("k");
    let settled = false;
    const outcome = expect(reading.finally(() => (settled = true))).rejects.toThrow(`Redis did not answer within ${limitMs} ms`);
    await vi.advanceTimersByTimeAsync(limitMs - 1);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await outcome;
  });

  it("that a client refuses by throwing has failed like any other", async () => {
    const reading = redisStore(() => {
      throw new Error("closed");
    }).read("k");
    const outcome = expect(reading).rejects.toThrow("closed");
    await vi.advanceTimersByTimeAsync(1_000);
    await outcome;
  });

  it("whose answer is no time is an error, not an absent secret", async () => {
    await expect(redisStore(async () => ["x", "y", null]).read("k")).rejects.toThrow("Redis did not tell its time");
  });

  it("has its key beside it, for a cluster, and answers may be buffers", async () => {
    const redis = fakeRedis();
    const keys: string[] = [];
    const store = redisStore(
      async (args, key) => {
        keys.push(key);
        expect(args.slice(0, 4)).toEqual(["EVAL", expect.any(String), "1", key]);
        const answer = await redis.send(args, key);
        return Array.isArray(answer) ? answer.map((part) => (part === null ? null : Buffer.from(String(part)))) : answer;
      },
      { prefix: "p:" },
    );
    expect(await store.write("k", secret())).toBe(true);
    expect((await store.read("k"))?.value).toBe("A");
    await store.withLock("k", async () => {});
    expect(new Set(keys.map((key) => key.replace(/[0-9a-f]{40}/, "#")))).toEqual(new Set(["p:{#}", "p:{#}:lock"]));
  });
});

describe("the lock", () => {
  virtualTime();
  const scripts = (sent: string[][]) => sent.map(([, script]) => script);

  it("is renewed every third of its lease while the work runs, not after it, and says that it is held", async () => {
    const { send, sent } = fakeRedis();
    let end = () => {};
    let isLost = () => false;
    const held = redisStore(send, { leaseMs: 900 }).withLock("k", (lock) => {
      ({ isLost } = lock as { isLost(): boolean });
      return new Promise<void>((resolve) => {
        end = resolve;
      });
    });
    await vi.advanceTimersByTimeAsync(1_850);
    expect(scripts(sent)).toEqual([takeLock, ...Array(6).fill(renewLock)]);
    expect(isLost()).toBe(false);
    end();
    await held;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(scripts(sent).at(-1)).toBe(freeLock);
    expect(sent).toHaveLength(8);
  });

  it.each(["is another's", "cannot be renewed in time"])("that %s is lost, and the work goes on", async (how) => {
    const { send, kept } = fakeRedis();
    const broken: Send = (args, key) => (args[1] === renewLock && how.startsWith("cannot") ? new Promise(() => {}) : send(args, key));
    const store = redisStore(broken, { leaseMs: 900 });
    const work = async (lock: unknown) => {
      if (how === "is another's") for (const key of kept.keys()) kept.set(key, { text: "other", until: Number.POSITIVE_INFINITY });
      await new Promise((resolve) => setTimeout(resolve, 950));
      return (lock as { isLost(): boolean }).isLost();
    };
    const result = store.withLock("k", work);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await result).toBe(true);
  });

  it("that is taken after nobody waits for it any more is given back", async () => {
    const { carryOut, sent } = fakeRedis();
    const waiting: (() => void)[] = [];
    // A client without a connection: it keeps commands for better times.
    const send: Send = (args) => {
      sent.push(args);
      return new Promise((resolve) => waiting.push(() => resolve(carryOut(args))));
    };
    const stop = new AbortController();
    const held = redisStore(send).withLock("k", async () => "never", { signal: stop.signal });
    const outcome = expect(held).rejects.toThrow("no more");
    await vi.advanceTimersByTimeAsync(1);
    stop.abort(new Error("no more"));
    await vi.advanceTimersByTimeAsync(1);
    await outcome;
    for (const answer of waiting) answer();
    await vi.advanceTimersByTimeAsync(1);
    expect(scripts(sent)).toEqual([takeLock, freeLock]);
  });

  it("is tried again with waits that grow, and jitter", async () => {
    const { send } = fakeRedis();
    const store = redisStore(send);
    let end = () => {};
    const first = store.withLock("k", () => new Promise<void>((resolve) => (end = resolve)));
    await vi.advanceTimersByTimeAsync(1);
    const times: number[] = [];
    const counting: Send = (args, key) => {
      if (args[1] === takeLock) times.push(Date.now());
      return send(args, key);
    };
    const second = redisStore(counting).withLock("k", async () => {});
    await vi.advanceTimersByTimeAsync(5_000);
    end();
    await vi.advanceTimersByTimeAsync(1_000);
    await Promise.all([first, second]);
    const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(waits[0]).toBeLessThanOrEqual(21);
    expect(Math.max(...waits)).toBeLessThanOrEqual(401);
    expect(waits.at(-1)).toBeGreaterThanOrEqual(199);
    expect(new Set(waits.slice(-8)).size).toBeGreaterThan(1);
  });

  it("is not asked for when the work is needless", async () => {
    const { send, sent } = fakeRedis();
    const found = await redisStore(send).withLock("k", async () => "work", { meanwhile: async () => ({ result: "found" }) });
    expect([found, sent]).toEqual(["found", []]);
  });

  it("that cannot be freed takes nothing from the result", async () => {
    const { send } = fakeRedis();
    const store = redisStore((args, key) => (args[1] === freeLock ? Promise.reject(new Error("down")) : send(args, key)));
    const result = store.withLock("k", async () => "done");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await result).toBe("done");
  });
});

describe("a write", () => {
  it("of what has ended by now stores nothing, and says so", async () => {
    const { send, kept } = fakeRedis();
    expect(await redisStore(send).write("k", { ...secret(), obtainedAt: Date.now() - 60_000, expiresAt: Date.now() - 1 })).toBe(false);
    expect(kept.size).toBe(0);
  });

  it("whose clock was set back while the secret was obtained gives it no longer life", async () => {
    const { send } = fakeRedis();
    const store = redisStore(send);
    const ahead = Date.now() + 600_000;
    await store.write("k", { ...secret(), obtainedAt: ahead, expiresAt: ahead + 60_000 });
    expect((await store.read("k"))?.expiresAt).toBeLessThanOrEqual(Date.now() + 60_000);
  });

  it("that is repeated, because its answer was lost, has succeeded", async () => {
    const { send } = fakeRedis();
    let lost = false;
    const store = redisStore(async (args, key) => {
      const answer = await send(args, key);
      if (args[1] !== writeEntry || lost) return answer;
      lost = true;
      throw new Error("reset");
    });
    expect(await store.write("k", secret())).toBe(true);
    expect(lost).toBe(true);
  });
});
