/** Waits for a promise until the signal fires: then throws the signal's reason, and the promise goes on without us. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const unlisten = onAbort(signal, reject);
    promise.then(resolve, reject).finally(unlisten);
  });
}

/** Who waits for a signal, and how to leave it when nobody does any more. */
const listening = new WeakMap<AbortSignal, { all: Set<(reason: unknown) => void>; leave(): void }>();

/**
 * Calls the listener with the signal's reason when it fires, or soon when it has fired. Calls share one listener of the
 * signal: a service that hands its shutdown signal to every call is warned of a leak otherwise.
 *
 * @returns takes the listener away
 */
export function onAbort(signal: AbortSignal, listener: (reason: unknown) => void): () => void {
  if (signal.aborted) {
    let wanted = true;
    queueMicrotask(() => wanted && listener(signal.reason));
    return () => {
      wanted = false;
    };
  }
  const { all, leave } = listening.get(signal) ?? listen(signal);
  all.add(listener);
  return () => {
    if (all.delete(listener) && all.size === 0) leave();
  };
}

function listen(signal: AbortSignal) {
  const all = new Set<(reason: unknown) => void>();
  const tell = () => {
    for (const one of all) one(signal.reason);
  };
  const entry = {
    all,
    leave() {
      listening.delete(signal);
      signal.removeEventListener("abort", tell);
    },
  };
  listening.set(signal, entry);
  signal.addEventListener("abort", tell, { once: true });
  return entry;
}

/** The time was up. */
export class TimeoutError extends Error {
  readonly code: string;
  constructor(message: string, code: string) {
    super(message);
    this.name = "TimeoutError";
    this.code = code;
  }
}

/** A signal that fires when the time is up. `end` takes the timer away. (Node 20 can forget an AbortSignal.timeout at a garbage collection.) */
export function timeLimit(timeoutMs: number): { signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new TimeoutError(`no complete answer within ${timeoutMs} ms`, "TIMEOUT")), timeoutMs);
  return { signal: controller.signal, end: () => clearTimeout(timer) };
}
