/** What the store's scripts do, without Redis and without Lua. */
import { createHash } from "node:crypto";
import { performance } from "node:perf_hooks";
import type { Send } from "./commands.ts";
import { freeLock, readEntry, renewLock, takeLock, writeEntry } from "./scripts.ts";

/** A clock of its own: that of the test's process may be set. */
const now = () => Math.floor(performance.timeOrigin + performance.now());

export function fakeRedis() {
  const kept = new Map<string, { text: string; until: number }>();
  const found = (key: string) => {
    const one = kept.get(key);
    return one && one.until > now() ? one.text : null;
  };

  function carryOut([, script = "", , key = "", ...args]: string[]): unknown {
    const [first = "", second = "", third = "", fourth = ""] = args;
    if (script === readEntry) return [String(Math.floor(now() / 1000)), String((now() % 1000) * 1000), found(key)];
    if (script === writeEntry) {
      const there = found(key);
      const isAbsent = there === null || there === first || createHash("sha1").update(there).digest("hex") === fourth;
      if ((third !== "" && Number(third) <= now()) || (!isAbsent && JSON.parse(there).generation >= Number(second))) return 0;
      kept.set(key, { text: first, until: third === "" ? Number.POSITIVE_INFINITY : Number(third) });
      return 1;
    }
    const owner = found(key);
    if (script === takeLock ? owner !== null && owner !== first : owner !== first) return 0;
    if (script === freeLock) kept.delete(key);
    else if (script === takeLock || script === renewLock) kept.set(key, { text: first, until: now() + Number(second) });
    return 1;
  }

  const sent: string[][] = [];
  const send: Send = async (args) => {
    sent.push(args);
    return carryOut(args);
  };
  return { kept, sent, carryOut, send };
}
