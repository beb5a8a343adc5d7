import { StoreError } from "../../errors.ts";
import { abortable, timeLimit } from "../abortable.ts";
import { safeCause } from "../http/network-error.ts";
import type { Lock, SecretStore, StoredSecret } from "./secret-store.ts";

/** What is done under the lock of a place. */
export interface Turn<R> {
  /** Asked while the lock is waited for: a result makes the work needless. */
  meanwhile(signal: AbortSignal): Promise<{ result: R } | undefined>;
  /** Gives undefined when the lock was lost before anything was done: then it is waited for once more. */
  work(signal: AbortSignal, isLost: () => boolean): Promise<{ result: R } | undefined>;
}

/** One secret's place in a store that somebody else has made. Whatever the store does, each call ends in time, and fails with `StoreError`. */
export interface Place {
  read(signal: AbortSignal): Promise<unknown>;
  /** Tells whether it is known to be stored. */
  write(secret: StoredSecret, signal: AbortSignal): Promise<boolean>;
  /** Waits for the lock and does the work, once. The signal is for both together. */
  locked<R>(turn: Turn<R>, timeoutMs: number): Promise<R>;
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

  function once<R>({ work, meanwhile }: Turn<R>, signal: AbortSignal, noLock: () => StoreError): Promise<{ result: R } | undefined> {
    let over = false;
    const outcome = new Promise<{ result: R } | undefined>((resolve, reject) => {
      let running: Promise<void> | undefined;
      const run = async (given?: unknown) => {
        const lock = given as Lock | null | undefined;
        const isLost = () => typeof lock?.isLost === "function" && lock.isLost() === true;
        // It may come too late, when nobody waits for it any more.
        if (!over && !signal.aborted) running ??= work(signal, isLost).then(resolve, reject);
        await running;
      };
      const look = async () => {
        if (over || running) return undefined;
        try {
          const found = await meanwhile(signal);
          if (found) resolve(found);
          return found && { result: undefined };
        } catch (error) {
          // What the store makes of it does not matter.
          reject(error);
          throw error;
        }
      };
      // Once the work is under way it has its own end. A lock that is then lost, or not given back, takes nothing from it.
      answer(() => store.withLock<void>(key, run, { signal, meanwhile: look }), signal).then(
        () => running ?? reject(failure("the store did not run what it was to lock.")),
        (error) => running ?? reject(signal.aborted ? noLock() : error),
      );
    });
    return outcome.finally(() => {
      over = true;
    });
  }

  async function locked<R>(turn: Turn<R>, timeoutMs: number): Promise<R> {
    const { signal, end } = timeLimit(timeoutMs);
    const noLock = () => failure(`the store gave no lock within ${timeoutMs} ms.`, signal.reason);
    try {
      for (;;) {
        const outcome = await once(turn, signal, noLock);
        if (outcome) return outcome.result;
      }
    } finally {
      end();
    }
  }

  return {
    read: (signal) => answer(() => store.read(key), signal),
    write: async (secret, signal) => (await answer(() => store.write(key, secret), signal)) === true,
    locked,
  };
}
