/** The rules of a live secret, one test (or a few) each. The clock and the obtaining are the test's own; nothing sleeps. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLiveSecret, type LiveSecret, type LiveSecretOptions, type ObtainContext } from "./live-secret.ts";
import { memoryStore } from "./memory-store.ts";
import type { Obtained } from "./secret-state.ts";
import type { SecretStore } from "./secret-store.ts";

type Token = { id: string };

/** A secret whose obtaining waits until the test settles it. */
function setup(overrides: Partial<LiveSecretOptions<Token>> = {}) {
  const calls: { context: ObtainContext<Token>; resolve(obtained: Obtained<Token>): void; reject(error: unknown): void }[] = [];
  const clock = { now: 1_000_000 };
  const secret = createLiveSecret<Token>({
    operation: "obtainToken",
    parts: ({ id }) => [id],
    timeoutMs: 30_000,
    now: () => clock.now,
    obtain: (context) => new Promise((resolve, reject) => calls.push({ context, resolve, reject })),
    ...overrides,
  });
  const token = (id: string, lifetimeMs: number | undefined = 3_600_000): Obtained<Token> => ({ value: { id }, lifetimeMs });
  /** The nth call of obtain, which the store's lock comes before. */
  async function nth(index: number) {
    for (let turn = 0; turn < 100 && !calls[index]; turn++) await Promise.resolve();
    const call = calls[index];
    if (!call) throw new Error(`obtain was not called ${index + 1} times`);
    return call;
  }
  /** Obtains `id` at the present time. */
  async function obtain(id: string, lifetimeMs?: number) {
    const index = calls.length;
    const got = secret.get();
    (await nth(index)).resolve(token(id, lifetimeMs));
    return got;
  }
  return { secret, calls, nth, clock, token, obtain };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  expect(vi.getTimerCount(), "timers left behind").toBe(0);
  vi.useRealTimers();
});

describe("1 never two obtains at once", () => {
  it("a thousand callers get one value from one obtain", async () => {
    const { secret, calls, token, nth } = setup();
    const got = Promise.all(Array.from({ length: 1_000 }, () => secret.get()));
    (await nth(0)).resolve(token("A"));
    expect(new Set((await got).map(({ id }) => id))).toEqual(new Set(["A"]));
    expect(calls).toHaveLength(1);
  });

  it("state belongs to the secret, not to the module", async () => {
    const [one, other] = [setup(), setup()];
    await one.obtain("A");
    expect(await other.obtain("B")).toEqual({ id: "B" });
    expect(await one.secret.get()).toEqual({ id: "A" });
  });
});

describe("2 the old value is not served while a new one is being obtained", () => {
  it("a caller in the early window waits for the new value, although the old one is still valid", async () => {
    const { secret, clock, token, obtain, nth } = setup();
    await obtain("A");
    clock.now += 3_590_000;
    const first = secret.get();
    const second = secret.get();
    (await nth(1)).resolve(token("B"));
    expect(await Promise.all([first, second])).toEqual([{ id: "B" }, { id: "B" }]);
  });
});

describe("3 reject is compare-and-expire", () => {
  it("a refused current value is replaced", async () => {
    const { secret, calls, obtain } = setup();
    secret.reject(await obtain("A"));
    expect(await obtain("B")).toEqual({ id: "B" });
    expect(calls).toHaveLength(2);
  });

  it("a straggler's refused old value does not kill the new one", async () => {
    const { secret, calls, obtain } = setup();
    const old = await obtain("A");
    secret.reject(old);
    await obtain("B");
    secret.reject(old);
    secret.reject({ id: "A" });
    expect(await secret.get()).toEqual({ id: "B" });
    expect(calls).toHaveLength(2);
  });

  it("twice is as good as once", async () => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    const { secret, calls, obtain } = setup({ sharedWarning: "somebody else logs in" });
    const value = await obtain("A");
    for (let turn = 0; turn < 9; turn++) secret.reject(value);
    await obtain("B");
    expect(calls).toHaveLength(2);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it("of what is no value changes nothing", async () => {
    const { secret, obtain } = setup();
    const value = await obtain("A");
    for (const nothing of [null, undefined, {}, "A", { id: 5 }]) secret.reject(nothing as never);
    expect(await secret.get()).toBe(value);
  });

  it("before the first value it does nothing", async () => {
    const { secret, obtain } = setup();
    secret.reject({ id: "A" });
    expect(await obtain("A")).toEqual({ id: "A" });
  });
});

describe("4 one caller's abort detaches that caller only", () => {
  it("the others get the value, and the obtaining was not told", async () => {
    const { secret, token, nth } = setup();
    const controller = new AbortController();
    const leaving = secret.get({ signal: controller.signal });
    const staying = secret.get();
    controller.abort(new Error("no longer wanted"));
    await expect(leaving).rejects.toThrow("no longer wanted");
    expect((await nth(0)).context.signal.aborted).toBe(false);
    (await nth(0)).resolve(token("A"));
    expect(await staying).toEqual({ id: "A" });
  });

  it("an aborted caller starts nothing", async () => {
    const { secret, calls } = setup();
    await expect(secret.get({ signal: AbortSignal.abort(new Error("too late")) })).rejects.toThrow("too late");
    expect(calls).toHaveLength(0);
  });

  it("the flight has its own timeout, which also ends an obtain that ignores its signal", async () => {
    const { secret, calls, nth } = setup({ timeoutMs: 500 });
    const got = secret.get();
    await nth(0);
    vi.advanceTimersByTime(500);
    await expect(got).rejects.toMatchObject({
      name: "NetworkError",
      message: expect.stringMatching(/^obtainToken: no complete answer within 500 ms\. The outcome is unknown/),
    });
    expect(calls[0]?.context.signal.aborted).toBe(true);
  });
});

describe("4 everything that is awaited is inside a limit", () => {
  const unsettled = () => new Promise<never>(() => {});

  it("an obtain that ignores its signal is never called again before it has settled, and then it is", async () => {
    const { secret, calls, clock, token, nth } = setup({ timeoutMs: 500 });
    const first = secret.get();
    const call = await nth(0);
    vi.advanceTimersByTime(500);
    await expect(first).rejects.toMatchObject({ name: "NetworkError" });
    for (let turn = 0; turn < 3; turn++) {
      clock.now += 5_000;
      const waiting = secret.get();
      await expect(nth(1)).rejects.toThrow("obtain was not called 2 times");
      vi.advanceTimersByTime(500);
      await expect(waiting).rejects.toMatchObject({ name: "NetworkError" });
    }
    clock.now += 5_000;
    const last = secret.get();
    call.resolve(token("too late"));
    (await nth(1)).resolve(token("B"));
    expect(await last).toEqual({ id: "B" });
    expect(calls).toHaveLength(2);
  });

  it("an obtain that throws at once is one that rejects, and so is one that gives nothing", async () => {
    const throwing = setup({
      obtain: () => {
        throw new Error("at once");
      },
    });
    await expect(throwing.secret.get()).rejects.toThrow("at once");
    const empty = setup({ obtain: async () => undefined as never });
    await expect(empty.secret.get()).rejects.toMatchObject({ name: "ResponseError", reason: "unusable-secret" });
  });

  it.each(["withLock", "read", "write"] as const)(
    "a store whose %s never settles: a StoreError in time, and the lock is free again",
    async (method) => {
      const store = memoryStore();
      const hanging = setup({ store: { ...store, [method]: unsettled }, timeoutMs: 500 });
      const got = hanging.secret.get();
      if (method === "write") (await hanging.nth(0)).resolve(hanging.token("A"));
      await new Promise((resolve) => setImmediate(resolve));
      vi.advanceTimersByTime(500);
      if (method === "write") expect(await got).toEqual({ id: "A" });
      else
        await expect(got).rejects.toMatchObject({
          name: "StoreError",
          message: `obtainToken: the store ${method === "read" ? "did not answer" : "gave no lock"} within 500 ms.`,
        });
      expect(await setup({ store }).obtain("B")).toEqual({ id: "B" });
    },
  );

  it.each(["withLock", "read", "write"] as const)("a store whose %s throws at once is a store that is down", async (method) => {
    const broken = () => {
      throw new Error("connection refused");
    };
    const { secret, nth, token } = setup({ store: { ...memoryStore(), [method]: broken } });
    const got = secret.get();
    if (method === "write") {
      (await nth(0)).resolve(token("A"));
      expect(await got).toEqual({ id: "A" });
    } else await expect(got).rejects.toMatchObject({ name: "StoreError", cause: { message: "connection refused" } });
  });

  it("an abort wins over everything that does not settle", async () => {
    for (const broken of [
      { obtain: unsettled },
      { store: { ...memoryStore(), withLock: unsettled } },
      { store: { ...memoryStore(), read: unsettled } },
    ]) {
      const { secret } = setup({ ...broken, timeoutMs: 500 });
      const controller = new AbortController();
      const got = secret.get({ signal: controller.signal });
      controller.abort("no longer wanted");
      await expect(got).rejects.toBe("no longer wanted");
      await new Promise((resolve) => setImmediate(resolve));
      vi.advanceTimersByTime(500);
      await new Promise((resolve) => setImmediate(resolve));
    }
  });
});

describe("5 the lifetime", () => {
  it("counts from before the request was sent", async () => {
    const { secret, calls, clock, token, nth } = setup();
    const got = secret.get();
    const call = await nth(0);
    clock.now += 50_000; // The answer is on its way for 50 s, and the value lives for 100 s: it is due at 90 s.
    call.resolve(token("A", 100_000));
    await got;
    expect(calls[0]?.context.startedAt).toBe(1_000_000);
    clock.now = 1_000_000 + 89_999;
    expect(await secret.get()).toEqual({ id: "A" });
    clock.now = 1_000_000 + 90_000;
    const renewed = secret.get();
    (await nth(1)).resolve(token("B"));
    expect(await renewed).toEqual({ id: "B" });
  });

  it.each([
    ["a minute before the end of an hour", 3_600_000, 3_540_000],
    ["a tenth before the end of ten seconds", 10_000, 9_000],
  ])("ends early: %s", async (_, lifetimeMs, dueAfter) => {
    const { secret, calls, clock, obtain } = setup();
    await obtain("A", lifetimeMs);
    clock.now += dueAfter - 1;
    await secret.get();
    expect(calls).toHaveLength(1);
    clock.now += 1;
    await obtain("B");
    expect(calls).toHaveLength(2);
  });

  it("left out means until the value is refused", async () => {
    const { secret, clock, token, nth } = setup();
    const got = secret.get();
    (await nth(0)).resolve({ value: token("A").value });
    await got;
    clock.now += 1e15;
    expect(await secret.get()).toEqual({ id: "A" });
  });

  it.each([Number.NaN, 0, -1, Number.POSITIVE_INFINITY])("of %s is refused", async (lifetimeMs) => {
    await expect(setup().obtain("A", lifetimeMs)).rejects.toMatchObject({ name: "ResponseError", reason: "unusable-secret" });
  });

  it.each(["", "a\nb", "a\u0000", "\u001b[0m", "токен", undefined as unknown as string])("a value of %j is refused", async (id) => {
    const error = await setup()
      .obtain(id)
      .catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ name: "ResponseError", reason: "unusable-secret" });
    if (id) expect(String(error)).not.toContain(id);
  });
});

describe("5 what comes out of a store is checked like an answer", () => {
  const good = { value: { id: "s3cret-A" }, obtainedAt: 1_000_000, expiresAt: 4_600_000, generation: 3 };
  const text = "s3cret-text" as never;
  it.each<[string, object | string]>([
    ["a value that is null", { ...good, value: null }],
    ["a value that is a text", { ...good, value: text }],
    ["a part of another type", { ...good, value: { id: 5 } }],
    ["an empty part", { ...good, value: { id: "" } }],
    ["a part with a line break", { ...good, value: { id: "s3cret-A\r\nX: 1" } }],
    ["a part that no header can carry", { ...good, value: { id: "s3cret-水" } }],
    ["a part of spaces", { ...good, value: { id: "  " } }],
    ["a field of a wrong kind", { ...good, value: { id: "s3cret-A", more: 5 } }],
    ["a text as expiresAt", { ...good, expiresAt: "s3cret-later" }],
    ["no expiresAt", { ...good, expiresAt: undefined }],
    ["an expiresAt before it was obtained", { ...good, expiresAt: 999_999 }],
    ["an expiresAt after the end of time", { ...good, expiresAt: 1e300 }],
    ["no obtainedAt", { ...good, obtainedAt: null }],
    ["a text as generation", { ...good, generation: "3" }],
    ["a generation of 0", { ...good, generation: 0 }],
    ["a broken generation", { ...good, generation: 1.5 }],
    ["a generation beyond counting", { ...good, generation: 1e300 }],
    ["something else altogether", text],
    ["a list", []],
  ])("%s: a ResponseError that does not quote it, and 5 s later a new value in its place", async (_, entry) => {
    let kept: unknown = entry;
    const store = memoryStore();
    const { secret, calls, clock, obtain } = setup({
      isUsable: (value) => !("more" in value),
      store: {
        ...store,
        read: async () => kept as never,
        async write(_, secret) {
          kept = secret;
          return true;
        },
      },
    });
    const error = await secret.get().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "ResponseError", reason: "unusable-secret", status: undefined });
    expect(inspect(error)).not.toContain("s3cret");
    await expect(secret.get()).rejects.toBe(error);
    expect(calls).toHaveLength(0);
    clock.now += 5_000;
    expect(await obtain("B")).toEqual({ id: "B" });
    const generation = (entry as { generation?: unknown }).generation === 3 ? 4 : 1;
    expect(kept).toEqual({ value: { id: "B" }, obtainedAt: clock.now, expiresAt: clock.now + 3_600_000, generation });
  });

  it("a good value is adopted, with fields that we do not know; null is nothing", async () => {
    const adopting = setup({ store: { ...memoryStore(), read: async () => ({ ...good, note: "theirs" }) } });
    expect(await adopting.secret.get()).toEqual({ id: "s3cret-A" });
    expect(await setup({ store: { ...memoryStore(), read: async () => null } }).obtain("A")).toEqual({ id: "A" });
  });

  it("a valid value is served in spite of a spoilt entry", async () => {
    const store = memoryStore();
    const { secret, clock, obtain } = setup({ store });
    await obtain("A");
    store.read = async () => 5 as never;
    clock.now += 3_590_000;
    expect(await secret.get()).toEqual({ id: "A" });
    clock.now += 5_000;
    expect(await obtain("B")).toEqual({ id: "B" });
  });

  it("a write that does not say what it did is followed by a look", async () => {
    const other = { ...good, generation: 9 };
    let reads = 0;
    const store = { ...memoryStore(), read: async () => (reads++ ? other : undefined), write: async () => undefined as never };
    expect(await setup({ store }).obtain("A")).toEqual({ id: "s3cret-A" });
  });

  it("a newer value that has expired does not replace one that was just obtained", async () => {
    const expired = { ...good, obtainedAt: 1, expiresAt: 2, generation: 9 };
    let reads = 0;
    const store = { ...memoryStore(), read: async () => (reads++ ? expired : undefined), write: async () => false };
    const { secret, obtain } = setup({ store });
    expect(await obtain("A")).toEqual({ id: "A" });
    expect(await secret.get()).toEqual({ id: "A" });
  });
});

describe("6 no timers and no background work", () => {
  it("a failure that nobody waits for is no unhandled rejection", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const { secret, nth } = setup();
    const controller = new AbortController();
    const leaving = secret.get({ signal: controller.signal });
    controller.abort();
    await expect(leaving).rejects.toThrow();
    (await nth(0)).reject(new Error("down"));
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it("nothing is obtained until somebody asks", async () => {
    const { calls, clock, obtain } = setup();
    await obtain("A", 10_000);
    clock.now += 1e9;
    vi.advanceTimersByTime(1e9);
    expect(calls).toHaveLength(1);
  });
});

describe("7 after a failed obtain", () => {
  it("at most one attempt per 5 s, with the same error in between", async () => {
    const { secret, calls, clock, obtain, nth } = setup();
    const failed = secret.get();
    const error = new Error("down");
    (await nth(0)).reject(error);
    await expect(failed).rejects.toBe(error);
    clock.now += 4_999;
    await expect(secret.get()).rejects.toBe(error);
    expect(calls).toHaveLength(1);
    clock.now += 1;
    expect(await obtain("A")).toEqual({ id: "A" });
  });

  it("a still valid value keeps being served, and is renewed later", async () => {
    const { secret, calls, clock, obtain, nth } = setup();
    await obtain("A");
    clock.now += 3_590_000;
    const got = secret.get();
    (await nth(1)).reject(new Error("down"));
    expect(await got).toEqual({ id: "A" });
    expect(await secret.get()).toEqual({ id: "A" });
    expect(calls).toHaveLength(2);
    clock.now += 5_000;
    expect(await obtain("B")).toEqual({ id: "B" });
  });

  it("a refused or expired value is not served", async () => {
    for (const kill of ["refuse", "expire"]) {
      const { secret, clock, obtain, nth } = setup();
      const value = await obtain("A");
      if (kill === "refuse") secret.reject(value);
      else clock.now += 3_600_000;
      const got = secret.get();
      (await nth(1)).reject(new Error("down"));
      await expect(got).rejects.toThrow("down");
    }
  });

  it("a final error is thrown for ever", async () => {
    const { secret, calls, clock, nth } = setup({ isFinal: (error) => (error as Error).message === "wrong password" });
    const got = secret.get();
    (await nth(0)).reject(new Error("wrong password"));
    await expect(got).rejects.toThrow("wrong password");
    clock.now += 1e12;
    await expect(secret.get()).rejects.toThrow("wrong password");
    expect(calls).toHaveLength(1);
  });
});

describe("8 obtain gets the previous value", () => {
  it("with when it was obtained and whether it was refused, to choose between refresh and login", async () => {
    const { secret, calls, clock, obtain } = setup();
    const value = await obtain("A");
    expect(calls[0]?.context.previous).toBeUndefined();
    clock.now += 3_600_000;
    await obtain("B");
    expect(calls[1]?.context.previous).toMatchObject({ value, obtainedAt: 1_000_000, refused: false });
    secret.reject({ id: "B" });
    await obtain("C");
    expect(calls[2]?.context.previous).toMatchObject({ value: { id: "B" }, refused: true });
  });
});

describe("9 with a shared store", () => {
  /** Two secrets, as of two processes, over one store. */
  function pair(store = memoryStore()) {
    const clock = { now: 1_000_000 };
    const [one, other] = ["one", "other"].map((name) => {
      let count = 0;
      return createLiveSecret<Token>({
        operation: "obtainToken",
        parts: ({ id }) => [id],
        store,
        now: () => clock.now,
        obtain: async () => ({ value: { id: `${name}-${++count}` }, lifetimeMs: 3_600_000 }),
      });
    }) as [LiveSecret<Token>, LiveSecret<Token>];
    return { one, other, clock, store };
  }

  it("a value that another has obtained is adopted, also by many at once", async () => {
    const { one, other } = pair();
    const got = await Promise.all([one.get(), other.get(), one.get(), other.get()]);
    expect(new Set(got.map(({ id }) => id))).toEqual(new Set(["one-1"]));
  });

  it("a refused value is replaced by one of them, and the other adopts that", async () => {
    const { one, other } = pair();
    const dead = await one.get();
    await other.get();
    one.reject(dead);
    other.reject(dead);
    expect(await Promise.all([one.get(), other.get()])).toEqual([{ id: "one-2" }, { id: "one-2" }]);
  });

  it("a value that is about to expire is not adopted but renewed", async () => {
    const { one, other, clock } = pair();
    await one.get();
    clock.now += 3_590_000;
    expect(await other.get()).toEqual({ id: "other-1" });
    clock.now += 100_000;
    expect(await one.get()).toEqual({ id: "other-1" });
  });

  it("a lost lock does not overwrite a newer value", async () => {
    const store = memoryStore();
    const { one, other } = pair({ ...store, withLock: (_, work) => work() });
    const [first, second] = await Promise.all([one.get(), other.get()]);
    const kept = (await store.read("obtainToken"))?.value;
    expect([first, second]).toContainEqual(kept);
    expect(await one.get()).toEqual(await other.get());
  });
});

describe("9 the store's lock", () => {
  type Lock = SecretStore["withLock"];
  it.each<[string, Lock]>([
    ["is lost", (_, work) => work().then(() => Promise.reject(new Error("lock lost")))],
    ["is not given back", (_, work) => work().then(() => new Promise<never>(() => {}))],
    ["is given back too early", async (_, work) => void work() as never],
    ["does not pass on what the work gave", (_, work) => work().then(() => undefined as never)],
  ])("that %s after the work has begun takes nothing from it", async (_, withLock) => {
    const store = memoryStore();
    expect(await setup({ store: { ...store, withLock } }).obtain("A")).toEqual({ id: "A" });
    expect(await store.read("obtainToken")).toMatchObject({ value: { id: "A" }, generation: 1 });
  });

  it("that runs the work twice obtains once; that runs nothing is a StoreError", async () => {
    const twice = setup({ store: { ...memoryStore(), withLock: (_, work) => work().then(work) } });
    await twice.obtain("A");
    expect(twice.calls).toHaveLength(1);
    const never = setup({ store: { ...memoryStore(), withLock: async () => undefined as never } });
    await expect(never.secret.get()).rejects.toMatchObject({ name: "StoreError" });
  });
});

describe("9 a store whose lock can be lost", () => {
  it("a process that finds its lock lost before it has obtained anything waits for the lock once more", async () => {
    let turns = 0;
    const store = memoryStore();
    const withLock: SecretStore["withLock"] = (_, work) => {
      const isLost = turns++ === 0;
      return work({ isLost: () => isLost });
    };
    const { secret, calls, token, nth } = setup({ store: { ...store, withLock } });
    const got = secret.get();
    (await nth(0)).resolve(token("A"));
    expect(await got).toEqual({ id: "A" });
    expect([turns, calls.length]).toEqual([2, 1]);
  });

  it.each([{ isLost: () => "yes" }, { isLost: true }, 0, null])("a lock that is none (%o) is held", async (lock) => {
    const withLock: SecretStore["withLock"] = (_, work) => work(lock);
    expect(await setup({ store: { ...memoryStore(), withLock } }).obtain("A")).toEqual({ id: "A" });
  });

  it("a lock that stays lost ends with the time", async () => {
    const withLock: SecretStore["withLock"] = async (_, work) => {
      vi.advanceTimersByTime(100);
      return work({ isLost: () => true });
    };
    const { secret, calls } = setup({ store: { ...memoryStore(), withLock }, timeoutMs: 1_000 });
    await expect(secret.get()).rejects.toMatchObject({ name: "StoreError" });
    expect(calls).toHaveLength(0);
  });
});

describe("9 while the lock is waited for", () => {
  const stored = (id: string, generation: number, obtainedAt = 1_000_000) => ({
    ...{ value: { id }, generation, obtainedAt, expiresAt: obtainedAt + 3_600_000 },
  });
  /** A store whose lock is never free, and asks twice whether there is still something to do. */
  function contended(store: SecretStore, between: () => unknown = () => {}): SecretStore {
    const withLock: SecretStore["withLock"] = async (_key, _work, { meanwhile } = {}) => {
      for (const wait of [between, () => {}]) {
        const found = await meanwhile?.();
        if (found) return found.result;
        await wait();
      }
      throw new Error("no lock");
    };
    return { ...store, withLock };
  }

  it("a value that another has stored ends the waiting", async () => {
    const store = memoryStore();
    const { secret, calls } = setup({ store: contended(store, () => store.write("obtainToken", stored("theirs", 1))) });
    expect(await secret.get()).toEqual({ id: "theirs" });
    expect(calls).toHaveLength(0);
  });

  it("nothing new does not, and neither does what is about to expire", async () => {
    const store = memoryStore();
    await store.write("obtainToken", stored("old", 1, 1_000_000 - 3_590_000));
    let waits = 0;
    const { secret, calls } = setup({ store: contended(store, () => waits++) });
    // There was no lock: what is still valid is served.
    expect(await secret.get()).toEqual({ id: "old" });
    expect([waits, calls.length]).toEqual([1, 0]);
  });

  it("a store that cannot be read, and a value that cannot be used, are the errors that they are", async () => {
    const store = memoryStore();
    const down = { ...contended(store), read: () => Promise.reject(new Error("down")) };
    await expect(setup({ store: down }).secret.get()).rejects.toMatchObject({ name: "StoreError", cause: { message: "down" } });
    await store.write("obtainToken", stored("", 1));
    await expect(setup({ store: contended(store) }).secret.get()).rejects.toMatchObject({ name: "ResponseError" });
  });
});

describe("9 a store that has lost all that it had", () => {
  it("begins to count anew: a younger value of a lower generation is adopted, an older one is not", async () => {
    const store = memoryStore();
    const { secret, clock, obtain, nth, token } = setup({ store });
    let entry = { value: { id: "A" }, generation: 9, obtainedAt: clock.now, expiresAt: clock.now + 3_600_000 };
    store.read = async () => entry;
    expect(await secret.get()).toEqual({ id: "A" });
    clock.now += 1_000;
    entry = { ...entry, value: { id: "younger" }, generation: 1, obtainedAt: clock.now - 500 };
    secret.reject({ id: "A" });
    expect(await secret.get()).toEqual({ id: "younger" });
    secret.reject({ id: "younger" });
    expect(await obtain("mine")).toEqual({ id: "mine" });
    entry = { ...entry, value: { id: "older" }, obtainedAt: clock.now - 900 };
    secret.reject({ id: "mine" });
    const got = secret.get();
    (await nth(1)).resolve(token("again"));
    expect(await got).toEqual({ id: "again" });
  });
});

describe("10 with the store down", () => {
  const down = () => Promise.reject(new Error("connection refused"));

  it.each(["withLock", "read", "write"])("%s: nothing is obtained uncoordinated, and the error says what failed", async (method) => {
    let obtained = 0;
    const secret = createLiveSecret<Token>({
      operation: "obtainToken",
      parts: ({ id }) => [id],
      store: { ...memoryStore(), [method]: down },
      obtain: async () => ({ value: { id: `A${++obtained}` }, lifetimeMs: 3_600_000 }),
    });
    if (method === "write") expect(await secret.get()).toEqual({ id: "A1" });
    else {
      await expect(secret.get()).rejects.toMatchObject({
        name: "StoreError",
        operation: "obtainToken",
        cause: { message: "connection refused" },
      });
      expect(obtained).toBe(0);
    }
  });

  it("a store that never answers is given up in time, and lets nothing be obtained later", async () => {
    let release = () => {};
    const withLock = <R>(_: string, work: () => Promise<R>) => new Promise<void>((resolve) => (release = resolve)).then(work);
    const { secret, calls } = setup({ store: { ...memoryStore(), withLock }, timeoutMs: 500 });
    const got = secret.get();
    vi.advanceTimersByTime(500);
    await expect(got).rejects.toMatchObject({ name: "StoreError", message: "obtainToken: the store gave no lock within 500 ms." });
    release();
    await new Promise((resolve) => setImmediate(resolve));
    expect(calls).toHaveLength(0);
  });

  it("the error holds nothing of the command that failed", async () => {
    const failing = () => Promise.reject(Object.assign(new Error("READONLY"), { command: { args: ["s3cret"] } }));
    const { secret } = setup({ store: { ...memoryStore(), read: failing } });
    const error = await secret.get().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "StoreError", cause: { message: "READONLY" } });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("s3cret");
  });

  it("a valid value keeps being served", async () => {
    const store = memoryStore();
    const { secret, clock, obtain, nth } = setup({ store });
    await obtain("A");
    store.read = down;
    clock.now += 3_590_000;
    expect(await secret.get()).toEqual({ id: "A" });
    clock.now += 60_000;
    await expect(secret.get()).rejects.toMatchObject({ name: "StoreError" });
    await expect(nth(1)).rejects.toThrow("obtain was not called");
  });
});

describe("11 own fresh values refused again and again", () => {
  it("warn once, saying that somebody else shares the secret", async () => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    const { secret, clock, obtain } = setup({ sharedWarning: "somebody else logs in" });
    for (let turn = 0; turn < 12; turn++) {
      const value = await obtain(`token-${turn}`);
      if (turn === 6) clock.now += 3_000_000;
      secret.reject(value);
    }
    expect(warn.mock.calls).toEqual([["somebody else logs in", { code: "HUAWEI_IOT_SHARED_SECRET" }]]);
    warn.mockRestore();
  });

  it.each([
    [599_999, 1],
    [600_000, 0],
  ])("of values without an end are those within ten minutes: after %i ms %i warning", async (age, warnings) => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    let count = 0;
    const { secret, clock } = setup({ sharedWarning: "somebody else resets it", obtain: async () => ({ value: { id: `A${++count}` } }) });
    for (let turn = 0; turn < 4; turn++) {
      const value = await secret.get();
      clock.now += age;
      secret.reject(value);
    }
    expect(warn).toHaveBeenCalledTimes(warnings);
    warn.mockRestore();
  });

  it("do not warn when values are refused late, or seldom", async () => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    const { secret, clock, obtain } = setup({ sharedWarning: "somebody else logs in" });
    for (let turn = 0; turn < 9; turn++) {
      const value = await obtain(`token-${turn}`);
      if (turn % 3 === 2) clock.now += 1_800_000;
      secret.reject(value);
    }
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});

describe("options", () => {
  const good = { operation: "obtainToken", parts: ({ id }: Token) => [id], obtain: async () => ({ value: { id: "A" } }) };
  it.each([
    [{ store: {} as never }, "store must have the methods read, write, withLock; it has no read, write, withLock"],
    [{ store: { ...memoryStore(), write: 5 } as never }, "it has no write"],
    [{ store: null as never, timeoutMs: -1 }, "timeoutMs must be a number of milliseconds"],
  ])("%j are refused", (wrong, message) => {
    expect(() => createLiveSecret({ ...good, ...wrong })).toThrow(TypeError);
    expect(() => createLiveSecret({ ...good, ...wrong })).toThrow(message);
  });
});

describe("diagnostics", () => {
  it("tell of obtaining, its failure, refusal and adoption, without the value", async () => {
    const told: [string, object][] = [];
    const events = ["obtain:start", "obtain:end", "obtain:error", "adopt", "reject", "resend"];
    const listeners = events.map(
      (event) => [`huawei-iot-client:${event}`, (message: unknown) => told.push([event, message as object])] as const,
    );
    for (const [name, listener] of listeners) subscribe(name, listener);

    const store = memoryStore();
    const { secret, clock, nth } = setup({ store });
    const got = secret.get();
    const call = await nth(0);
    clock.now += 20;
    call.resolve({ value: { id: "s3cret" }, lifetimeMs: 3_600_000 });
    await got;
    clock.now += 100;
    secret.reject({ id: "s3cret" });
    const failing = secret.get();
    const error = new Error("down");
    (await nth(1)).reject(error);
    await expect(failing).rejects.toBe(error);
    await store.write("obtainToken", {
      value: { id: "other-s3cret" },
      obtainedAt: clock.now,
      expiresAt: clock.now + 3_600_000,
      generation: 2,
    });
    clock.now += 5_000;
    await secret.get();

    for (const [name, listener] of listeners) unsubscribe(name, listener);
    const operation = "obtainToken";
    expect(told).toEqual([
      ["obtain:start", { operation }],
      ["obtain:end", { operation, durationMs: 20 }],
      ["reject", { operation, ageMs: 120 }],
      ["obtain:start", { operation }],
      ["obtain:error", { operation, durationMs: 0, error }],
      ["adopt", { operation }],
    ]);
    expect(JSON.stringify(told)).not.toContain("s3cret");
  });
});
