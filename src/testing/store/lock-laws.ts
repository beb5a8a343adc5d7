import assert from "node:assert/strict";
import { type Law, newKey, pause, type StoreSuiteOptions, within } from "./law.ts";

/** Work that the test ends. */
function work() {
  let end = () => {};
  let begin = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const run = async () => {
    begin();
    await ended;
  };
  return { run, begun, end };
}

const patience = 2_000;

export function lockLaws({ open, leaseMs, endLease }: StoreSuiteOptions): Law[] {
  const laws: Law[] = [];
  const law = (name: string, check: () => Promise<void>) => laws.push({ name, check });
  const stores = (count: number) => Promise.all(Array.from({ length: count }, async () => open()));
  const three = async () => [await open(), await open(), await open()] as const;

  law("work of one key never runs twice at once, in whatever process", async () => {
    const key = newKey();
    let running = 0;
    let most = 0;
    const all = (await stores(4)).flatMap((store) => [store, store]);
    await Promise.all(
      all.map((store) =>
        store.withLock(key, async () => {
          most = Math.max(most, ++running);
          await pause(5);
          running--;
        }),
      ),
    );
    assert.equal(most, 1);
  });

  law("work runs once", async () => {
    let runs = 0;
    await (await open()).withLock(newKey(), async () => void runs++);
    await pause(20);
    assert.equal(runs, 1);
  });

  law("keys do not wait for each other", async () => {
    const [one, other] = await three();
    const { run, begun, end } = work();
    const held = one.withLock(newKey(), run);
    await begun;
    try {
      assert.equal(
        await within(
          patience,
          other.withLock(newKey(), async () => "done"),
          "another key",
        ),
        "done",
      );
    } finally {
      end();
      await held;
    }
  });

  law("the result of the work is passed on, and so is its error, as it is", async () => {
    const store = await open();
    const error = new Error("mine");
    assert.deepEqual(await store.withLock(newKey(), async () => ({ a: 1 })), { a: 1 });
    await assert.rejects(
      store.withLock(newKey(), () => Promise.reject(error)),
      (thrown) => thrown === error,
    );
  });

  law("the lock is free again when the work has failed", async () => {
    const [one, other] = await three();
    const key = newKey();
    await one.withLock(key, () => Promise.reject(new Error("mine"))).catch(() => {});
    assert.equal(
      await within(
        patience,
        other.withLock(key, async () => "done"),
        "the next one",
      ),
      "done",
    );
  });

  law("the signal ends the waiting, and the work is not run later", async () => {
    const [one, other] = await three();
    const key = newKey();
    const { run, begun, end } = work();
    const held = one.withLock(key, run);
    await begun;
    const stop = new AbortController();
    let ran = false;
    const waiting = other.withLock(
      key,
      async () => {
        ran = true;
      },
      { signal: stop.signal },
    );
    waiting.catch(() => {});
    try {
      await pause(30);
      stop.abort(new Error("no more"));
      await assert.rejects(within(patience, waiting, "the waiting"), { message: "no more" });
    } finally {
      end();
      await held;
    }
    await other.withLock(key, async () => {});
    assert.equal(ran, false);
  });

  law("the signal does not end work that has begun", async () => {
    const store = await open();
    const stop = new AbortController();
    const { run, begun, end } = work();
    const held = store.withLock(newKey(), run, { signal: stop.signal });
    held.catch(() => {});
    await begun;
    stop.abort(new Error("no more"));
    end();
    await held;
  });

  if (leaseMs !== undefined)
    law("the lock is held as long as the work takes, longer than its lease", async () => {
      const [one, other] = await three();
      const key = newKey();
      const { run, begun, end } = work();
      const held = one.withLock(key, run);
      await begun;
      let ran = false;
      const waiting = other.withLock(key, async () => {
        ran = true;
      });
      await pause(leaseMs * 2);
      const tooEarly = ran;
      end();
      await Promise.all([held, waiting]);
      assert.equal(tooEarly, false);
    });

  if (endLease) {
    law("whoever has lost the lock does not free another's", async () => {
      const [one, other, third] = await three();
      const key = newKey();
      const [first, second] = [work(), work()];
      const lost = one.withLock(key, first.run);
      await first.begun;
      await endLease(key);
      const held = other.withLock(key, second.run);
      await within(patience, second.begun, "the next one");
      first.end();
      await lost;
      let ran = false;
      const waiting = third.withLock(key, async () => {
        ran = true;
      });
      await pause(100);
      const tooEarly = ran;
      second.end();
      await Promise.all([held, waiting]);
      assert.equal(tooEarly, false);
    });

    law("the lock of a process that has died is another's", async () => {
      const [one, other] = await three();
      const key = newKey();
      const { run, begun, end } = work();
      const dead = one.withLock(key, run);
      await begun;
      const waiting = other.withLock(key, async () => "done");
      await endLease(key);
      try {
        assert.equal(await within(patience, waiting, "the next one"), "done");
      } finally {
        end();
        await dead;
      }
    });
  }
  return laws;
}
