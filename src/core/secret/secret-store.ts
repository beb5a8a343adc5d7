/** A secret as a store keeps it. Everything is plain JSON. */
export interface StoredSecret {
  /** The secret's value, as `obtain` gave it. Keep it as safe as a password. */
  value: unknown;
  /** Epoch ms from which its lifetime counts. */
  obtainedAt: number;
  /** Epoch ms at which it expires; null when it lives until it is refused. */
  expiresAt: number | null;
  /** Counts the values of a key: 1, 2, 3 ... */
  generation: number;
}

/**
 * Where live secrets are kept. A store that several processes share makes them use one secret together, which a
 * newest-wins platform needs. A method that throws, rejects or takes too long means "the store is down".
 */
export interface SecretStore {
  /** The stored secret of a key. Nothing is undefined, or null. What it gives is checked before it is used. */
  read(key: string): Promise<StoredSecret | null | undefined>;
  /** Stores a secret, unless another one of its generation or a later one is there. Tells whether it did. */
  write(key: string, secret: StoredSecret): Promise<boolean>;
  /** Runs the work while no other work of the same key runs, anywhere. */
  withLock<T>(key: string, work: () => Promise<T>): Promise<T>;
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
