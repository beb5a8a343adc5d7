import { onAbort } from "../abortable.ts";
import { generationOf, type SecretStore, type StoredSecret } from "./secret-store.ts";

/** A store in this process: the default, one per client. Clients that are given the same one share their secrets. */
export function memoryStore(): SecretStore {
  const secrets = new Map<string, StoredSecret>();
  const locks = new Map<string, Promise<unknown>>();
  return {
    read: async (key) => secrets.get(key),
    async write(key, secret) {
      if (generationOf(secrets.get(key)) >= secret.generation) return false;
      secrets.set(key, secret);
      return true;
    },
    withLock: (key, work, { signal } = {}) =>
      new Promise((resolve, reject) => {
        const unlisten = signal && onAbort(signal, reject);
        const run = () => {
          unlisten?.();
          signal?.throwIfAborted();
          return work();
        };
        const turn = (locks.get(key) ?? Promise.resolve()).then(run, run);
        locks.set(key, turn);
        turn.then(resolve, reject);
      }),
  };
}
