/** Waits for a promise until the signal fires: then throws the signal's reason, and the promise goes on without us. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
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

/**
 * A signal that fires when `signal` does, and when the time is up. `end` takes the timer away.
 * (AbortSignal.any with AbortSignal.timeout would do, did Node 20 not forget such signals at a garbage collection.)
 */
export function timeLimit(timeoutMs: number, signal?: AbortSignal): { signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new TimeoutError(`no complete answer within ${timeoutMs} ms`, "TIMEOUT")), timeoutMs);
  const follow = () => controller.abort(signal?.reason);
  if (signal?.aborted) follow();
  signal?.addEventListener("abort", follow, { once: true });
  return {
    signal: controller.signal,
    end() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", follow);
    },
  };
}
