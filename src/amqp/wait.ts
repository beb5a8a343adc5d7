import { onAbort } from "../core/abortable.ts";

/** Waits so long, or until the signal fires. */
export async function wait(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, ms);
    const unlisten = onAbort(signal, done);
    function done() {
      clearTimeout(timer);
      unlisten();
      resolve();
    }
  });
}
