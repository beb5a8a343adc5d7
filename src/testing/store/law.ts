import type { SecretStore } from "../../core/secret/secret-store.ts";

export interface StoreSuiteOptions {
  /** Gives the store as one more process has it: all that it gives share what they keep. Called several times. */
  open(): SecretStore | Promise<SecretStore>;
  /** Whether machines share it, whose clocks differ. Default true; a store within one process need not translate times. */
  machines?: boolean | undefined;
  /** How long the lock of a dead process lasts, in ms, if it ends by itself: the shorter the faster are the tests. */
  leaseMs?: number | undefined;
  /** Makes the lock of a key end now, as if its lease were over, while its holder believes that it has it. Given: what follows is tested too. */
  endLease?: ((key: string) => void | Promise<void>) | undefined;
}

export interface Law {
  name: string;
  check(): Promise<void>;
}

let keys = 0;
export const newKey = (): string => `store-suite:${process.pid}:${Date.now()}:${Math.random().toString(36).slice(2)}:${++keys}`;
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Fails when it is not settled in time. */
export async function within<T>(ms: number, promise: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not within ${ms} ms`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
