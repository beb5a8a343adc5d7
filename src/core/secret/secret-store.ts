/** A secret as a store keeps it. Everything is plain JSON. */
export interface StoredSecret {
  /** The secret's value, as `obtain` gave it. Keep it as safe as a password. */
  value: unknown;
  /** Epoch ms from which its lifetime counts, by the clock of the process that reads or writes. */
  obtainedAt: number;
  /** Epoch ms at which it expires, by the same clock; null when it lives until it is refused. */
  expiresAt: number | null;
  /** Counts the values of a key: 1, 2, 3 ... */
  generation: number;
}

/** What a store gives the work that runs under its lock, if it can. */
export interface Lock {
  /**
   * Whether the lock may be another's by now, for example because this process was frozen for longer than the store waits. Asked
   * before anything that cannot be undone; must answer at once. Work that has begun goes on all the same.
   */
  isLost(): boolean;
}

export interface LockOptions<T> {
  /** Ends the waiting for the lock, which then rejects with the signal's reason. Work that has begun has its own end. */
  signal?: AbortSignal | undefined;
  /**
   * What makes the work needless: another process has done it. A store whose lock is contended asks before each of its tries; a
   * result ends the waiting, and is what `withLock` gives. A store may leave it unasked.
   */
  meanwhile?: (() => Promise<{ result: T } | undefined>) | undefined;
}

/**
 * Where live secrets are kept. A store that several processes share makes them use one secret together, which a
 * newest-wins platform needs. A method that throws, rejects or takes too long means "the store is down".
 *
 * | law of a store                                                                                                                 |
 * |----------------------------------------------------------------------------------------------------------------------------|
 * | What was written is read, in every process, exactly as it was. A key has nothing to do with another.                          |
 * | A write takes nothing away from one of its own generation or a later one, and tells so: of several at once one wins.          |
 * | A secret is not given as a living one after its end. (It may be forgotten then, its generation too.)                          |
 * | What is there and cannot be understood is given as nothing, and does not stand in the way of the next write.                  |
 * | Machines whose clocks differ: times are translated to the clock of whoever reads. In one process nothing has to be done.      |
 * | Work of a key runs alone, once, and its result or error is passed on as it is. Keys do not wait for each other.               |
 * | The lock is free again when the work has ended, well or not, and soon after the process that holds it has died.              |
 * | It is held as long as the work takes. Whoever has lost it does not free another's.                                            |
 * | The signal ends the waiting, and work that nobody waits for any more is not run.                                              |
 *
 * `storeSuite` of `huawei-iot-client/testing` tests them. A lock that is lost all the same costs one more obtaining: the write
 * that comes too late is refused by its generation.
 */
export interface SecretStore {
  /** The stored secret of a key. Nothing is undefined, or null. What it gives is checked before it is used. */
  read(key: string): Promise<StoredSecret | null | undefined>;
  /** Stores a secret, unless another one of its generation or a later one is there. Tells whether it did. */
  write(key: string, secret: StoredSecret): Promise<boolean>;
  /** Runs the work while no other work of the same key runs, anywhere. Give it a `Lock` if locks can be lost. */
  withLock<T>(key: string, work: (lock?: unknown) => Promise<T>, options?: LockOptions<T>): Promise<T>;
}

/** @throws TypeError naming the methods that are missing */
export function checkedStore(store: unknown): SecretStore {
  const methods = ["read", "write", "withLock"] as const;
  const given = (store ?? {}) as Partial<SecretStore>;
  const missing = methods.filter((name) => typeof given[name] !== "function");
  if (missing.length > 0) throw new TypeError(`store must have the methods ${methods.join(", ")}; it has no ${missing.join(", ")}`);
  return store as SecretStore;
}

/** The name of a secret in a store: no two lists of parts give the same one, whatever is in them. */
export const storeKey = (api: string, ...parts: string[]): string => ["huawei-iot-client", api, ...parts.map(encodeURIComponent)].join(":");

/** The generation of what a store holds; 0 for what is none, so that it does not stand in the way of a new one. */
export function generationOf(found: unknown): number {
  const { generation } = (found ?? {}) as Partial<StoredSecret>;
  return Number.isSafeInteger(generation) && (generation as number) > 0 ? (generation as number) : 0;
}
