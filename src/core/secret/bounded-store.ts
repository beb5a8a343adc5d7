import { StoreError } from "../../errors.ts";
import { abortable, timeLimit } from "../abortable.ts";
import { safeCause } from "../http/network-error.ts";
import type { SecretStore, StoredSecret } from "./secret-store.ts";

/** One secret's place in a store that somebody else has made. Whatever the store does, each call ends in time, and fails with `StoreError`. */
export interface Place {
  read(signal: AbortSignal): Promise<unknown>;
  /** Tells whether it is known to be stored. */
  write(secret: StoredSecret, signal: AbortSignal): Promise<boolean>;
  /** Waits for the lock and does the work, once. The signal is for both together. */
  locked<R>(work: (signal: AbortSignal) => Promise<R>, timeoutMs: number): Promise<R>;
}

export interface PlaceOptions {
  /** Name of what obtains the secret, for errors. */
  operation: string;
  /** The gate for what the store says. */
  redact(text: string): string;
}

export function placeIn(store: SecretStore, key: string, { operation, redact }: PlaceOptions): Place {
  const failure = (problem: string, cause?: unknown) =>
    new StoreError(operation, problem, cause === undefined ? undefined : { cause: safeCause(cause, redact) });

  async function answer<R>(ask: () => Promise<R>, signal: AbortSignal): Promise<R> {
    try {
      // An async function, so that a method that throws is one that rejects.
      return await abortable((async () => ask())(), signal);
    } catch (error) {
      throw failure(
        signal.aborted
          ? `${(signal.reason as Error).message.replace("no complete answer", "the store did not answer")}.`
          : "the store did not answer.",
        error,
      );
    }
  }

  function locked<R>(work: (signal: AbortSignal) => Promise<R>, timeoutMs: number): Promise<R> {
    const { signal, end } = timeLimit(timeoutMs);
    let over = false;
    const result = new Promise<R>((resolve, reject) => {
      let running: Promise<void> | undefined;
      const turn = async () => {
        // It may come too late, when nobody waits for it any more.
        if (!over && !signal.aborted) running ??= work(signal).then(resolve, reject);
        await running;
      };
      // Once the work is under way it has its own end. A lock that is then lost, or not given back, takes nothing from it.
      answer(() => store.withLock(key, turn), signal).then(
        () => running ?? reject(failure("the store did not run what it was to lock.")),
        (error) => running ?? reject(signal.aborted ? failure(`the store gave no lock within ${timeoutMs} ms.`, signal.reason) : error),
      );
    });
    return result.finally(() => {
      over = true;
      end();
    });
  }

  return {
    read: (signal) => answer(() => store.read(key), signal),
    write: async (secret, signal) => (await answer(() => store.write(key, secret), signal)) === true,
    locked,
  };
}
