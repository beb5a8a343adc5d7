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
 * newest-wins platform needs. A method that rejects means "the store is down".
 */
export interface SecretStore {
  /** The stored secret of a key. */
  read(key: string): Promise<StoredSecret | undefined>;
  /** Stores a secret, unless another one of its generation or a later one is there. Tells whether it did. */
  write(key: string, secret: StoredSecret): Promise<boolean>;
  /** Runs the work while no other work of the same key runs, anywhere. */
  withLock<T>(key: string, work: () => Promise<T>): Promise<T>;
}

/** A store in this process: the default, one per client. Clients that are given the same one share their secrets. */
export function memoryStore(): SecretStore {
  const secrets = new Map<string, StoredSecret>();
  const locks = new Map<string, Promise<unknown>>();
  return {
    read: async (key) => secrets.get(key),
    async write(key, secret) {
      if ((secrets.get(key)?.generation ?? 0) >= secret.generation) return false;
      secrets.set(key, secret);
      return true;
    },
    withLock(key, work) {
      const turn = (locks.get(key) ?? Promise.resolve()).then(work, work);
      locks.set(key, turn);
      return turn;
    },
  };
}
