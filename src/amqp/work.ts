import type { Delivery } from "rhea";
import type { Link } from "./link.ts";
import type { ReceivedMessage } from "./message.ts";
import { wait } from "./wait.ts";

/** What is done with a message. It is accepted when this returns, or what it gives has resolved; else it comes again. */
export type MessageHandler = (message: ReceivedMessage) => unknown;

interface WorkOptions {
  handler: MessageHandler;
  /** How many handlers run at once, at most. */
  concurrency: number;
  signal: AbortSignal;
  /** After a handler failed, the next message waits: 0.1 s, then ever longer, at most so long, until a handler succeeds. */
  maxPauseMs: number;
  onError(error: unknown, message: ReceivedMessage): void;
}

/**
 * Hands messages to the handler, and says how many more may come: a place is free when its handler has settled, on whatever link
 * its message came. So no more than `concurrency` handlers run at once, through drops, too.
 */
export function createWork({ handler, concurrency, signal, maxPauseMs, onError }: WorkOptions) {
  let link: Link | undefined;
  let free = concurrency;
  /** Handlers that failed, in a row. */
  let failures = 0;
  let settled = () => {};

  async function handle(message: ReceivedMessage): Promise<boolean> {
    try {
      await handler(message);
      failures = 0;
      return true;
    } catch (error) {
      failures++;
      onError(error, message);
      return false;
    }
  }

  return {
    /** Lets messages come over this link from now on. */
    use(next: Link): void {
      link = next;
      next.grant(free);
    },
    async take(from: Link, message: ReceivedMessage, delivery: Delivery): Promise<void> {
      // Not ours any more: it was on its way when the end was said.
      if (signal.aborted) return delivery.release();
      free--;
      const success = await handle(message);
      // When the link has ended the broker has given the message back already.
      if (!from.end) {
        if (success) delivery.accept();
        else delivery.modified({ delivery_failed: true, undeliverable_here: false });
      }
      if (!success) await wait(Math.min(100 * 2 ** (failures - 1), maxPauseMs), signal);
      free++;
      settled();
      if (!signal.aborted) link?.grant(1);
    },
    /** Resolves when no handler runs. */
    async idle(): Promise<void> {
      while (free < concurrency)
        await new Promise<void>((resolve) => {
          settled = resolve;
        });
    },
  };
}
