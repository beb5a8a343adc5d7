import { NetworkError, ResponseError } from "../errors.ts";
import { abortable, TimeoutError, timeLimit } from "./abortable.ts";

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
 * - There is no timer and no background work: a value is renewed by the first caller who needs it.
 */
export interface LiveSecret<T> {
  /**
   * The live value.
   * @param options.signal detaches this caller only; the value is still obtained for the others
   */
  get(options?: { signal?: AbortSignal | undefined }): Promise<T>;
  /** "The server refused this one." The next `get()` obtains another. A value that is not the current one changes nothing. */
  reject(value: T): void;
}

export interface Obtained<T> {
  value: T;
  /** Milliseconds for which the value is valid. Left out: until it is refused. */
  lifetimeMs?: number | undefined;
  /** HTTP status of the answer that carried it, for errors. */
  status?: number;
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
  /** Name of what obtains the secret (an operationId), for errors. */
  operation: string;
  /** Obtains a new value. Never called again before it has settled. */
  obtain(context: ObtainContext<T>): Promise<Obtained<T>>;
  /** The secret strings in a value. Two values are the same when these are. */
  parts(value: T): readonly string[];
  /** An error after which asking again would do harm, such as a wrong password that locks the user. It is thrown for ever. */
  isFinal?(error: unknown): boolean;
  /** Bounds the obtaining, in ms. */
  timeoutMs: number;
  /** The clock, in epoch ms. */
  now?: () => number;
}

interface State<T> {
  readonly value: T;
  readonly obtainedAt: number;
  readonly expiresAt: number;
  readonly dueAt: number;
  refused: boolean;
}

const coolDownMs = 5_000;
const earlyMs = 60_000;
const earlyShare = 0.1;

export function createLiveSecret<T>(options: LiveSecretOptions<T>): LiveSecret<T> {
  const { operation, obtain, parts, isFinal, timeoutMs, now = () => Date.now() } = options;
  let current: State<T> | undefined;
  let flight: Promise<T> | undefined;
  let failure: { error: unknown; until: number } | undefined;

  const isValid = (state: State<T> | undefined): state is State<T> => state !== undefined && !state.refused && now() < state.expiresAt;

  async function renew(): Promise<T> {
    const startedAt = now();
    try {
      const obtained = await inTime((signal) => obtain({ previous: current, startedAt, signal }));
      current = accept(obtained, startedAt);
      failure = undefined;
      return current.value;
    } catch (error) {
      failure = { error, until: isFinal?.(error) ? Number.POSITIVE_INFINITY : now() + coolDownMs };
      if (isValid(current)) return current.value;
      throw error;
    }
  }

  /** Bounds the obtaining as a whole; it may take several requests. */
  async function inTime<R>(work: (signal: AbortSignal) => Promise<R>): Promise<R> {
    const limit = timeLimit(timeoutMs);
    try {
      return await abortable(work(limit.signal), limit.signal);
    } catch (error) {
      throw error instanceof TimeoutError ? new NetworkError(operation, `${error.message}.`, { cause: error }) : error;
    } finally {
      limit.end();
    }
  }

  function accept({ value, lifetimeMs, status }: Obtained<T>, startedAt: number): State<T> {
    const unusable = (problem: string) => new ResponseError(operation, status, "unusable-secret", `the answer's secret ${problem}.`);
    if (!parts(value).every((part) => typeof part === "string" && part !== "")) throw unusable("is empty or missing");
    // It goes into a header or a protocol frame, where a line break would start another one.
    if (!parts(value).every((part) => /^[\x20-\x7e]+$/.test(part))) throw unusable("has characters that cannot be sent");
    if (lifetimeMs === undefined) return { value, obtainedAt: startedAt, expiresAt: Infinity, dueAt: Infinity, refused: false };
    if (!Number.isFinite(lifetimeMs) || lifetimeMs <= 0) throw unusable("has no usable lifetime");
    const expiresAt = startedAt + lifetimeMs;
    return { value, obtainedAt: startedAt, expiresAt, dueAt: expiresAt - Math.min(earlyMs, lifetimeMs * earlyShare), refused: false };
  }

  return {
    async get({ signal } = {}) {
      signal?.throwIfAborted();
      if (!flight) {
        if (isValid(current) && now() < current.dueAt) return current.value;
        if (failure && now() < failure.until) {
          if (isValid(current)) return current.value;
          throw failure.error;
        }
        flight = renew().finally(() => {
          flight = undefined;
        });
        // When every caller has gone, the failure is kept for the next one and must not count as unhandled.
        flight.catch(() => {});
      }
      return abortable(flight, signal);
    },
    reject(value) {
      if (!current) return;
      const refused = parts(value);
      if (parts(current.value).every((part, index) => part === refused[index])) current.refused = true;
    },
  };
}
