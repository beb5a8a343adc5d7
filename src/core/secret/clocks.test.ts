/** Rules 5 and 7 when somebody sets the time of day, as NTP does. It goes on by itself only in these tests' own steps. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLiveSecret, type LiveSecretOptions } from "./live-secret.ts";
import { memoryStore } from "./memory-store.ts";

const hour = 3_600_000;
const start = Date.parse("2026-11-22T07:00:00Z");
let elapsed: number;

beforeEach(() => {
  elapsed = 50;
  vi.useFakeTimers({ toFake: ["Date"], now: start });
  vi.spyOn(performance, "now").mockImplementation(() => elapsed);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Time that passes, by every clock. */
function pass(ms: number): void {
  elapsed += ms;
  vi.setSystemTime(Date.now() + ms);
}
const set = (ms: number) => vi.setSystemTime(Date.now() + ms);

function setup(overrides: Partial<LiveSecretOptions<string>> = {}) {
  let count = 0;
  const secret = createLiveSecret<string>({
    operation: "obtainToken",
    parts: (id) => [id],
    obtain: async () => ({ value: `token-${++count}`, lifetimeMs: hour }),
    ...overrides,
  });
  return { secret, count: () => count };
}

describe("7 after a failed obtain, at most one attempt per 5 s by a clock that cannot be set", () => {
  it.each([-24 * hour, -1_000, 0, 24 * hour])("also when the time of day is set by %i ms", async (by) => {
    let asked = 0;
    const { secret } = setup({
      obtain: async () => {
        if (asked++ === 0) throw new Error("down");
        return { value: "token" };
      },
    });
    await expect(secret.get()).rejects.toThrow("down");
    set(by);
    pass(4_999);
    await expect(secret.get()).rejects.toThrow("down");
    expect(asked).toBe(1);
    pass(1);
    expect(await secret.get()).toBe("token");
  });

  it("a test's own clock that is set back does not make the pause longer", async () => {
    let now = 1_000_000;
    let asked = 0;
    const { secret } = setup({
      now: () => now,
      obtain: async () => {
        if (asked++ === 0) throw new Error("down");
        return { value: "token" };
      },
    });
    await expect(secret.get()).rejects.toThrow("down");
    now -= hour;
    expect(await secret.get()).toBe("token");
  });
});

describe("5 a value never lives longer than its lifetime", () => {
  it("a time of day that is set back does not make it older than it may be", async () => {
    const { secret } = setup();
    await secret.get();
    set(-24 * hour);
    pass(hour - 60_001);
    expect(await secret.get()).toBe("token-1");
    pass(1);
    expect(await secret.get()).toBe("token-2");
    // And the new one, whose end is a time of the clock as it is now, lives as long.
    pass(hour - 60_001);
    expect(await secret.get()).toBe("token-2");
  });

  it("a time of day that is set forward costs one renewal, and no more when it is set right again", async () => {
    const { secret, count } = setup();
    await secret.get();
    set(24 * hour);
    expect(await secret.get()).toBe("token-2");
    set(-24 * hour);
    pass(hour - 60_001);
    expect(await secret.get()).toBe("token-2");
    pass(1);
    await secret.get();
    expect(count()).toBe(3);
  });

  it("a machine that slept, while only the time of day went on, does not serve what has expired", async () => {
    const { secret } = setup();
    await secret.get();
    set(hour);
    expect(await secret.get()).toBe("token-2");
  });

  it("a value of a machine whose clock is a day ahead lives an hour here, not a day", async () => {
    const store = memoryStore();
    await store.write("obtainToken", { value: "theirs", obtainedAt: start + 24 * hour, expiresAt: start + 25 * hour, generation: 1 });
    const { secret } = setup({ store });
    expect(await secret.get()).toBe("theirs");
    pass(hour - 60_001);
    expect(await secret.get()).toBe("theirs");
    pass(1);
    expect(await secret.get()).toBe("token-1");
  });

  it("an adopted value has the age that the store tells", async () => {
    const store = memoryStore();
    await store.write("obtainToken", { value: "theirs", obtainedAt: start - hour / 2, expiresAt: start + hour / 2, generation: 1 });
    const { secret } = setup({ store });
    expect(await secret.get()).toBe("theirs");
    set(-24 * hour);
    pass(hour / 2 - 60_000);
    expect(await secret.get()).toBe("token-1");
  });
});

it("durations and ages are told by the clock that cannot be set", async () => {
  const told: unknown[] = [];
  const listener = (message: unknown) => told.push(message);
  const channels = ["obtain:end", "reject"].map((name) => `huawei-iot-client:${name}`);
  for (const channel of channels) subscribe(channel, listener);
  const { secret } = setup({
    obtain: async () => {
      pass(20);
      set(-hour);
      return { value: "token" };
    },
  });
  const value = await secret.get();
  set(-hour);
  pass(100);
  secret.reject(value);
  for (const channel of channels) unsubscribe(channel, listener);
  expect(told).toEqual([
    { operation: "obtainToken", durationMs: 20 },
    { operation: "obtainToken", ageMs: 120 },
  ]);
});
