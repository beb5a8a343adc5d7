import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import { abortable } from "../core/abortable.ts";
import type { Lock, LockOptions } from "../core/secret/secret-store.ts";
import { type createCommands, jittered, wait } from "./commands.ts";
import { freeLock, renewLock, takeLock } from "./scripts.ts";

const firstWaitMs = 20;
const longestWaitMs = 400;

/**
 * Runs work under a lock of Redis's: `SET NX PX` with a random owner, renewed every third of the lease while the work runs, and
 * freed by compare-and-delete. The lock of a process that has died ends with its lease.
 */
export async function underLock<T>(
  { run }: ReturnType<typeof createCommands>,
  { key, leaseMs }: { key: string; leaseMs: number },
  work: (lock: Lock) => Promise<T>,
  { signal, meanwhile }: LockOptions<T>,
): Promise<T> {
  const owner = randomUUID();
  const lease = String(leaseMs);
  // A lock that is not freed ends with its lease.
  const free = () => run(freeLock, key, owner).then(undefined, () => {});
  let heldUntil = 0;

  async function take(): Promise<boolean> {
    const askedAt = performance.now();
    const taking = run(takeLock, key, owner, lease);
    try {
      const taken = Number(await abortable(taking, signal)) === 1;
      if (taken) heldUntil = askedAt + leaseMs;
      return taken;
    } catch (error) {
      // It may be carried out yet, by a client that keeps commands for better times.
      void free();
      throw error;
    }
  }

  for (let waitMs = firstWaitMs; ; waitMs = Math.min(waitMs * 1.5, longestWaitMs)) {
    signal?.throwIfAborted();
    const found = await meanwhile?.();
    if (found) return found.result;
    signal?.throwIfAborted();
    if (await take()) break;
    await wait(jittered(waitMs), signal);
  }

  let isRenewing = false;
  async function renew(): Promise<void> {
    if (isRenewing) return;
    isRenewing = true;
    const askedAt = performance.now();
    try {
      heldUntil = Number(await run(renewLock, key, owner, lease)) === 1 ? askedAt + leaseMs : 0;
    } catch {
      // The next one may succeed.
    }
    isRenewing = false;
  }
  const renewals = setInterval(() => void renew(), leaseMs / 3).unref();
  try {
    return await work({ isLost: () => performance.now() >= heldUntil });
  } finally {
    clearInterval(renewals);
    await free();
  }
}
