import { NetworkError, StoreError } from "../../errors.ts";
import { abortable, TimeoutError, timeLimit } from "../abortable.ts";
import { publish } from "../diagnostics.ts";
import { safeCause } from "../http/network-error.ts";
import { defaultTimeoutMs } from "../options.ts";
import { memoryStore } from "./memory-store.ts";
import { accept, type Obtained, type SecretStore, type State, type StoredSecret } from "./secret-store.ts";

/**
 * A secret that one caller at a time may obtain, that many use, that expires, and that the server can refuse.
 *
 * | situation                                            | `get()` gives                                                         |
 * |------------------------------------------------------|-----------------------------------------------------------------------|
 * | a value that is neither refused nor about to expire  | that value, without asking anybody                                    |
 * | no such value                                        | the value that is being obtained, by the first caller, for all        |
 * | the obtaining failed, the old value is still valid   | the old value                                                         |
 * | the obtaining failed, there is no valid value        | the error; for 5 s the same error, then the next caller tries again   |
 *
 * - While a new value is being obtained the old one is not served: on a newest-wins server it is already dead.
 * - The lifetime counts from before the request was sent. "About to expire" means within min(60 s, 10 %) of the end.
 * - A new value is obtained under the store's lock, after a look whether another client has stored one in the meantime.
 * - There is no timer and no background work: a value is renewed by the first caller who needs it.
 */
export interface LiveSecret<T> {
  /**
   * The live value.
   * @param options.signal detaches this caller only; the value is still obtained for the others
   * @throws what `obtain` throws; ResponseError for a value or lifetime that cannot be used; NetworkError when the time
   * is up; StoreError when the store is down
   */
  get(options?: { signal?: AbortSignal | undefined }): Promise<T>;
  /** "The server refused this one." The next `get()` obtains another. A value that is not the current one changes nothing. */
  reject(value: T): void;
}

export interface ObtainContext<T> {
  /** The value before this one. */
  previous: { readonly value: T; readonly obtainedAt: number; readonly refused: boolean } | undefined;
  /** Epoch ms from which the lifetime will count. */
  startedAt: number;
  /** Fires when the time for obtaining is up. */
  signal: AbortSignal;
}

export interface LiveSecretOptions<T> {
  /** Name of what obtains the secret (an operationId), for errors and diagnostics. */
  operation: string;
  /** Obtains a new value. Never called again before it has settled. */
  obtain(context: ObtainContext<T>): Promise<Obtained<T>>;
  /** The secret strings in a value. Two values are the same when these are. */
  parts(value: T): readonly string[];
  /** An error after which asking again would do harm, such as a wrong password that locks the user. It is thrown for ever. */
  isFinal?: ((error: unknown) => boolean) | undefined;
  /** Warned with, once, when fresh values are refused three times in a row. */
  sharedWarning?: string | undefined;
  /** Where the value is kept. Default: in this secret only. */
  store?: SecretStore | undefined;
  /** Names the secret in the store. Default: `operation`. */
  key?: string | undefined;
  /** Bounds the obtaining, in ms. Default 30,000. */
  timeoutMs?: number | undefined;
  /** The clock, in epoch ms. */
  now?: (() => number) | undefined;
}

const coolDownMs = 5_000;
const earlyMs = 60_000;
const earlyShare = 0.1;
const freshRefusalsToWarn = 3;
/** Of a value without an end. One with a lifetime is fresh for half of it. */
const freshMs = 600_000;

export function createLiveSecret<T>(options: LiveSecretOptions<T>): LiveSecret<T> {
  const { operation, obtain, parts, isFinal, sharedWarning, timeoutMs = defaultTimeoutMs, now = () => Date.now() } = options;
  const { store = memoryStore(), key = operation } = options;
  let current: State<T> | undefined;
  let flight: Promise<T> | undefined;
  let failure: { error: unknown; until: number } | undefined;
  let freshRefusals = 0;
  let warned = false;

  const isValid = (state: State<T> | undefined): state is State<T> =>
    state !== undefined && !state.refused && (state.expiresAt === null || now() < state.expiresAt);
  const isDue = ({ obtainedAt, expiresAt }: State<T>) =>
    expiresAt !== null && now() >= expiresAt - Math.min(earlyMs, (expiresAt - obtainedAt) * earlyShare);
  const isSame = (one: T, other: T) => parts(one).every((part, index) => part === parts(other)[index]);

  async function renew(): Promise<T> {
    try {
      const value = await locked(adoptOrReplace);
      failure = undefined;
      return value;
    } catch (error) {
      failure = { error, until: isFinal?.(error) ? Number.POSITIVE_INFINITY : now() + coolDownMs };
      if (isValid(current)) return current.value;
      throw error;
    }
  }

  /** Works under the store's lock, and bounds the waiting for it and the work together. */
  async function locked(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const limit = timeLimit(timeoutMs);
    let hasLock = false;
    const settle = () => {
      hasLock = true;
      // Settled inside the lock: what then rejects is the lock itself.
      return Promise.allSettled([work(limit.signal)]);
    };
    try {
      const [outcome] = await abortable(stored(store.withLock(key, settle)), limit.signal);
      if (outcome.status === "rejected") throw outcome.reason;
      return outcome.value;
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      const Kind = hasLock ? NetworkError : StoreError;
      throw new Kind(operation, `${hasLock ? error.message : `the store gave no lock within ${timeoutMs} ms`}.`, { cause: error });
    } finally {
      limit.end();
    }
  }

  async function adoptOrReplace(signal: AbortSignal): Promise<T> {
    // The lock may have come too late, when nobody waits for this any more.
    signal.throwIfAborted();
    if (await adopt()) return (current as State<T>).value;
    const startedAt = now();
    publish("obtain:start", { operation });
    try {
      const obtained = await abortable(obtain({ previous: current, startedAt, signal }), signal);
      current = accept(operation, obtained, parts, { obtainedAt: startedAt, generation: (current?.generation ?? 0) + 1 });
      publish("obtain:end", { operation, durationMs: now() - startedAt });
    } catch (error) {
      publish("obtain:error", { operation, durationMs: now() - startedAt, error });
      throw error;
    }
    const { refused, ...secret } = current;
    // A lock can be lost, for example by a process that was frozen. A newer value is there then, and wins.
    if (!(await stored(store.write(key, secret)))) await adopt();
    return current.value;
  }

  /** Takes over what another client has stored since; tells whether that can be served. */
  async function adopt(): Promise<boolean> {
    const found = (await stored(store.read(key))) as (StoredSecret & { value: T }) | undefined;
    if (!found || (current && (found.generation < current.generation || isSame(found.value, current.value)))) return false;
    current = { ...found, refused: false };
    if (!isValid(current) || isDue(current)) return false;
    publish("adopt", { operation });
    return true;
  }

  const stored = <R>(work: Promise<R>): Promise<R> =>
    work.catch((error: unknown) => {
      throw new StoreError(operation, "the store did not answer.", { cause: safeCause(error) });
    });

  return {
    async get({ signal } = {}) {
      signal?.throwIfAborted();
      if (!flight) {
        if (isValid(current) && !isDue(current)) return current.value;
        if (failure && now() < failure.until) {
          if (isValid(current)) return current.value;
          throw failure.error;
        }
        flight = renew().finally(() => {
          flight = undefined;
        });
      }
      return abortable(flight, signal);
    },
    reject(value) {
      if (!current || current.refused || !isSame(current.value, value)) return;
      current.refused = true;
      const ageMs = now() - current.obtainedAt;
      publish("reject", { operation, ageMs });
      const fresh = ageMs < (current.expiresAt === null ? freshMs : (current.expiresAt - current.obtainedAt) / 2);
      freshRefusals = fresh ? freshRefusals + 1 : 0;
      if (sharedWarning && !warned && freshRefusals === freshRefusalsToWarn) {
        warned = true;
        process.emitWarning(sharedWarning, { code: "HUAWEI_IOT_SHARED_SECRET" });
      }
    },
  };
}
