import { abortable, timeLimit } from "../core/abortable.ts";
import { NetworkError } from "../errors.ts";

/**
 * Asks the application's own function, and waits for it no longer than for a call.
 *
 * @param name of the function, for errors
 * @throws whatever the function throws; the signal's reason; NetworkError when the time is up
 */
export async function ask<T>(
  name: string,
  give: () => T | Promise<T>,
  { timeoutMs, signal }: { timeoutMs: number; signal?: AbortSignal | undefined },
): Promise<T> {
  const limit = timeLimit(timeoutMs, signal);
  try {
    // An async function, so that one that throws is one that rejects.
    return await abortable((async () => give())(), limit.signal);
  } catch (error) {
    if (signal?.aborted || !limit.signal.aborted || error !== limit.signal.reason) throw error;
    throw new NetworkError(name, `the function gave nothing within ${timeoutMs} ms. Nothing was sent.`, { cause: error });
  } finally {
    limit.end();
  }
}
