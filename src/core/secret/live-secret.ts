import { abortable } from "../abortable.ts";
import { publish } from "../diagnostics.ts";
import { defaultTimeoutMs, milliseconds } from "../options.ts";
import { createRedactor } from "../redactor.ts";
import { placeIn } from "./bounded-store.ts";
import { createLook } from "./look.ts";
import { memoryStore } from "./memory-store.ts";
import { createObtaining, createRefusalCount } from "./obtaining.ts";
import { createPause } from "./pause.ts";
import { isDue, isSame, isValid, type Obtained, obtainedState, type State, systemClocks } from "./secret-state.ts";
import { checkedStore, type SecretStore } from "./secret-store.ts";

/**
 * A secret that one caller at a time may obtain, that many use, that expires, and that the server can refuse.
 *
 * | situation                                            | `get()` gives                                                         |
 * |------------------------------------------------------|-----------------------------------------------------------------------|
 * | a value that is neither refused nor about to expire  | that value, without asking anybody                                    |
 * | no such value                                        | the value that is being obtained, by the first caller, for all        |
 * | the obtaining failed, the old value is still valid   | the old value                                                         |
 * | the obtaining failed, there is no valid value        | the error; for 5 s the same error, then the next caller tries again   |
 * | the store holds what cannot be used                  | a `ResponseError`, once; the next attempt puts a new value in its place |
 *
 * - While a new value is being obtained the old one is not served: on a newest-wins server it is already dead.
 * - The lifetime counts from before the request was sent. "About to expire" means within min(60 s, 10 %) of the end.
 * - A new value is obtained under the store's lock, after a look whether another client has stored one in the meantime.
 * - What ends within this process ends by a clock that nobody can set: pauses, lifetimes, durations. Between processes it ends when
 *   the store says so (`redisStore`: by Redis's clock); a store that keeps times of day needs machines whose clocks are right.
 * - As long as the old value is valid, obtaining another may take half of `timeoutMs` only: the call that waits for it is bounded as a whole.
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

/** What our own callers ask first. */
export interface Peek<T> {
  /** The live value if it can be had without waiting for anything. */
  peek?(): T | undefined;
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
  /**
   * Obtains a new value. **Never called again before it has settled**, also when it ignores its signal: then whoever asks in the
   * meantime gets a `NetworkError` when the time is up, and one that never settles is never called again.
   */
  obtain(context: ObtainContext<T>): Promise<Obtained<T>>;
  /** The secret strings in a value. Two values are the same when these are. */
  parts(value: T): readonly string[];
  /** Whether the rest of a value is as it should be. Asked of what was obtained and of what a store gave, which may be anything. */
  isUsable?: ((value: T) => boolean) | undefined;
  /** An error after which asking again would do harm, such as a wrong password that locks the user. It is thrown for ever. */
  isFinal?: ((error: unknown) => boolean) | undefined;
  /** Warned with, once, when fresh values are refused three times in a row. */
  sharedWarning?: string | undefined;
  /** Where the value is kept. Default: in this secret only. */
  store?: SecretStore | undefined;
  /** Names the secret in the store. Default: `operation`. */
  key?: string | undefined;
  /** Masks the secrets in what a store says when it fails. Default: masks the current value. */
  redact?: ((text: string) => string) | undefined;
  /** Bounds the obtaining, in ms. Default 30,000. */
  timeoutMs?: number | undefined;
  /** The clock of a test, in epoch ms. It stands for both clocks: the one that can be set, and the one that cannot. */
  now?: (() => number) | undefined;
}

/** Of a value without an end. One with a lifetime is fresh for half of it. */
const freshMs = 600_000;

/** @throws TypeError for a store without its methods, and for a time that is none */
export function createLiveSecret<T>(options: LiveSecretOptions<T>): LiveSecret<T> {
  return createPeekable(options);
}

/** The same, for whoever wants to peek. */
export function createPeekable<T>(options: LiveSecretOptions<T>): LiveSecret<T> & Required<Peek<T>> {
  const { operation, obtain, parts, isFinal, sharedWarning, key = operation, now } = options;
  // Without a gate of the client's, at least the value itself is masked.
  const gate = createRedactor();
  const redact = options.redact ?? ((text: string) => gate.redact(text, { more: current ? parts(current.value) : [] }));
  const timeoutMs = milliseconds("timeoutMs", options.timeoutMs ?? defaultTimeoutMs);
  const place = placeIn(options.store === undefined ? memoryStore() : checkedStore(options.store), key, { operation, redact });
  const obtaining = createObtaining(operation);
  const countRefusal = createRefusalCount(sharedWarning);
  const clocks = now ? { now, elapsed: now } : systemClocks;
  const pause = createPause(clocks, isFinal);
  const look = createLook(place, options, clocks);
  let current: State<T> | undefined;
  let flight: Promise<T> | undefined;

  async function renew(): Promise<T> {
    try {
      // A caller who can be served with the old value after a failure is to have time left for the call itself.
      const value = await place.locked(
        { meanwhile: async (signal) => adopted(await look(signal)), work: adoptOrReplace },
        isValid(current, clocks) ? timeoutMs / 2 : timeoutMs,
      );
      pause.end();
      return value;
    } catch (error) {
      pause.begin(error);
      if (isValid(current, clocks)) return current.value;
      throw error;
    }
  }

  /** Takes over what another client has stored since. A result when it is good. */
  function adopted({ state }: Awaited<ReturnType<typeof look>>): { result: T } | undefined {
    if (!state || !isNews(state)) return undefined;
    current = state;
    if (!isGood(current)) return undefined;
    publish("adopt", { operation });
    return { result: current.value };
  }

  async function adoptOrReplace(signal: AbortSignal, isLost: () => boolean): Promise<{ result: T } | undefined> {
    const found = await look(signal);
    const news = adopted(found);
    if (news) return news;
    await obtaining.free(signal);
    // A process that was frozen here is late: another one may be obtaining by now.
    if (isLost()) return undefined;
    const mine = await replace(Math.max(found.generation, current?.generation ?? 0) + 1, signal);
    const { value, obtainedAt, expiresAt, generation } = mine;
    if (!(await place.write({ value, obtainedAt, expiresAt, generation }, signal))) {
      // A lock can be lost, for example by a process that was frozen. A newer value is there then, and wins.
      const { state } = await look(signal);
      if (state && isNews(state) && isGood(state)) current = state;
    }
    return { result: (current ?? mine).value };
  }

  const isGood = (state: State<T>) => isValid(state, clocks) && !isDue(state, clocks);
  /** Whether another client has stored this since. A store that has lost all that it had begins to count anew, with younger values. */
  const isNews = (state: State<T>) =>
    !current || ((state.generation >= current.generation || state.bornAt > current.bornAt) && !isSame(parts, state.value, current.value));

  async function replace(generation: number, signal: AbortSignal): Promise<State<T>> {
    const [startedAt, bornAt] = [clocks.now(), clocks.elapsed()];
    const durationMs = () => Math.round(clocks.elapsed() - bornAt);
    publish("obtain:start", { operation });
    try {
      const obtained = await obtaining.begin(() => obtain({ previous: current, startedAt, signal }), signal);
      current = obtainedState(options, obtained, { obtainedAt: startedAt, bornAt, generation });
      publish("obtain:end", { operation, durationMs: durationMs() });
      return current;
    } catch (error) {
      publish("obtain:error", { operation, durationMs: durationMs(), error });
      throw error;
    }
  }

  return {
    peek: () => (!flight && current && isGood(current) ? current.value : undefined),
    async get({ signal } = {}) {
      signal?.throwIfAborted();
      if (!flight) {
        if (current && isGood(current)) return current.value;
        const failure = pause.now();
        if (failure) {
          if (isValid(current, clocks)) return current.value;
          throw failure.error;
        }
        flight = renew().finally(() => {
          flight = undefined;
        });
      }
      return abortable(flight, signal);
    },
    reject(value) {
      if (!current || current.refused || !isSame(parts, current.value, value)) return;
      current.refused = true;
      const { obtainedAt, expiresAt, bornAt } = current;
      const ageMs = clocks.elapsed() - bornAt;
      publish("reject", { operation, ageMs: Math.round(ageMs) });
      countRefusal(ageMs < (expiresAt === null ? freshMs : (expiresAt - obtainedAt) / 2));
    },
  };
}
