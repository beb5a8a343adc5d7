/** The rules of a live secret, one test (or a few) each. The clock and the obtaining are the test's own; nothing sleeps. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLiveSecret, type LiveSecretOptions, type ObtainContext, type Obtained } from "./live-secret.ts";

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
  /** Obtains `id` at the present time. */
  async function obtain(id: string, lifetimeMs?: number) {
    const got = secret.get();
    calls.at(-1)?.resolve(token(id, lifetimeMs));
    return got;
  }
  return { secret, calls, clock, token, obtain };
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
    const { secret, calls, token } = setup();
    const got = Promise.all(Array.from({ length: 1_000 }, () => secret.get()));
    calls[0]?.resolve(token("A"));
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
    const { secret, calls, clock, token, obtain } = setup();
    await obtain("A");
    clock.now += 3_590_000;
    const first = secret.get();
    const second = secret.get();
    calls[1]?.resolve(token("B"));
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

  it("before the first value it does nothing", async () => {
    const { secret, obtain } = setup();
    secret.reject({ id: "A" });
    expect(await obtain("A")).toEqual({ id: "A" });
  });
});

describe("4 one caller's abort detaches that caller only", () => {
  it("the others get the value, and the obtaining was not told", async () => {
    const { secret, calls, token } = setup();
    const controller = new AbortController();
    const leaving = secret.get({ signal: controller.signal });
    const staying = secret.get();
    controller.abort(new Error("no longer wanted"));
    await expect(leaving).rejects.toThrow("no longer wanted");
    expect(calls[0]?.context.signal.aborted).toBe(false);
    calls[0]?.resolve(token("A"));
    expect(await staying).toEqual({ id: "A" });
  });

  it("an aborted caller starts nothing", async () => {
    const { secret, calls } = setup();
    await expect(secret.get({ signal: AbortSignal.abort(new Error("too late")) })).rejects.toThrow("too late");
    expect(calls).toHaveLength(0);
  });

  it("the flight has its own timeout, which also ends an obtain that ignores its signal", async () => {
    const { secret, calls } = setup({ timeoutMs: 500 });
    const got = secret.get();
    vi.advanceTimersByTime(500);
    await expect(got).rejects.toMatchObject({ name: "NetworkError", message: "obtainToken: no complete answer within 500 ms." });
    expect(calls[0]?.context.signal.aborted).toBe(true);
  });
});

describe("5 the lifetime", () => {
  it("counts from before the request was sent", async () => {
    const { secret, calls, clock, token } = setup();
    const got = secret.get();
    clock.now += 50_000; // The answer is on its way for 50 s, and the value lives for 100 s: it is due at 90 s.
    calls[0]?.resolve(token("A", 100_000));
    await got;
    expect(calls[0]?.context.startedAt).toBe(1_000_000);
    clock.now = 1_000_000 + 89_999;
    expect(await secret.get()).toEqual({ id: "A" });
    clock.now = 1_000_000 + 90_000;
    const renewed = secret.get();
    calls[1]?.resolve(token("B"));
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
    const { secret, calls, clock, token } = setup();
    const got = secret.get();
    calls[0]?.resolve({ value: token("A").value });
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

describe("6 no timers and no background work", () => {
  it("a failure that nobody waits for is no unhandled rejection", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const { secret, calls } = setup();
    const controller = new AbortController();
    const leaving = secret.get({ signal: controller.signal });
    controller.abort();
    await expect(leaving).rejects.toThrow();
    calls[0]?.reject(new Error("down"));
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
    const { secret, calls, clock, obtain } = setup();
    const failed = secret.get();
    const error = new Error("down");
    calls[0]?.reject(error);
    await expect(failed).rejects.toBe(error);
    clock.now += 4_999;
    await expect(secret.get()).rejects.toBe(error);
    expect(calls).toHaveLength(1);
    clock.now += 1;
    expect(await obtain("A")).toEqual({ id: "A" });
  });

  it("a still valid value keeps being served, and is renewed later", async () => {
    const { secret, calls, clock, obtain } = setup();
    await obtain("A");
    clock.now += 3_590_000;
    const got = secret.get();
    calls[1]?.reject(new Error("down"));
    expect(await got).toEqual({ id: "A" });
    expect(await secret.get()).toEqual({ id: "A" });
    expect(calls).toHaveLength(2);
    clock.now += 5_000;
    expect(await obtain("B")).toEqual({ id: "B" });
  });

  it("a refused or expired value is not served", async () => {
    for (const kill of ["refuse", "expire"]) {
      const { secret, calls, clock, obtain } = setup();
      const value = await obtain("A");
      if (kill === "refuse") secret.reject(value);
      else clock.now += 3_600_000;
      const got = secret.get();
      calls[1]?.reject(new Error("down"));
      await expect(got).rejects.toThrow("down");
    }
  });

  it("a final error is thrown for ever", async () => {
    const { secret, calls, clock } = setup({ isFinal: (error) => (error as Error).message === "wrong password" });
    const got = secret.get();
    calls[0]?.reject(new Error("wrong password"));
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
