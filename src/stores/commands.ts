import { abortable, TimeoutError } from "../core/abortable.ts";

/** Sends one command to Redis, by the client that the application has. */
export type Send = (args: string[], key: string) => Promise<unknown>;

const tries = 3;

/**
 * Sends commands, each in time. One whose connection broke is sent again: all of ours may be.
 *
 * @param limitMs bounds a command, second tries included
 */
export function createCommands(send: Send, limitMs: number) {
  async function ask(args: string[], key: string): Promise<unknown> {
    const limit = new AbortController();
    const late = new TimeoutError(`Redis did not answer within ${limitMs} ms`, "TIMEOUT");
    const timer = setTimeout(() => limit.abort(late), limitMs);
    try {
      for (let attempt = 1; ; attempt++) {
        try {
          // An async function, so that a client that throws is one that rejects.
          return await abortable((async () => send(args, key))(), limit.signal);
        } catch (error) {
          if (limit.signal.aborted || attempt === tries) throw error;
          await wait(jittered(attempt * 100), limit.signal);
        }
      }
    } finally {
      clearTimeout(timer);
    }
  }
  return { run: (script: string, key: string, ...args: string[]) => ask(["EVAL", script, "1", key, ...args], key) };
}

/** Half of it to all of it, so that many who wait do not come at once. */
export const jittered = (ms: number): number => ms * (0.5 + Math.random() / 2);

/** Rejects with the signal's reason when it fires. */
export async function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  try {
    const passed = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
    await abortable(passed, signal);
  } finally {
    clearTimeout(timer);
  }
}
