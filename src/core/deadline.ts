import { performance } from "node:perf_hooks";
import { onAbort, TimeoutError } from "./abortable.ts";

/** How far a call has come. Up to "connect", nothing of it can have reached the platform. */
export type Phase = "credential" | "request" | "connect" | "answer" | "body";

/** What was missing when the time was up. */
const missing: Readonly<Record<Phase, string>> = {
  credential: "no credential to send",
  request: "no end of the request's own body",
  connect: "no connection",
  answer: "no answer",
  body: "no complete answer",
};

export interface Watch {
  /** Takes the watch away. */
  stop(): void;
  /** Whether the process need not stay for it. */
  idle(on: boolean): void;
}

/** Until when a call may take, from its first step to the last byte of its answer, and who may end it before. */
export class Deadline {
  readonly #timeoutMs: number;
  readonly #signal: AbortSignal | undefined;
  readonly #endsAt: number;

  constructor(timeoutMs: number, signal: AbortSignal | undefined) {
    this.#timeoutMs = timeoutMs;
    this.#signal = signal;
    // Not Date.now(), which can be set back.
    this.#endsAt = performance.now() + timeoutMs;
  }

  /** Calls `end` once: with the caller's reason when the caller aborts, or with a `TimeoutError` when the time is up. */
  watch(phase: () => Phase, end: (reason: unknown) => void, graceMs = 0): Watch {
    const timer = setTimeout(
      () => {
        unlisten?.();
        end(new TimeoutError(`${missing[phase()]} within ${this.#timeoutMs} ms`, `${phase().toUpperCase()}_TIMEOUT`));
      },
      Math.max(1, this.#endsAt + graceMs - performance.now()),
    );
    const unlisten = this.#signal && onAbort(this.#signal, end);
    return {
      stop() {
        clearTimeout(timer);
        unlisten?.();
      },
      idle: (on) => void (on ? timer.unref() : timer.ref()),
    };
  }

  /** Waits for the work until the call ends, and a little longer where the work has an end of its own. It then goes on without us. */
  race<T>(work: Promise<T>, phase: Phase, graceMs = 0): Promise<T> {
    return new Promise((resolve, reject) => {
      const watch = this.watch(() => phase, reject, graceMs);
      work.then(resolve, reject).finally(watch.stop);
    });
  }
}
