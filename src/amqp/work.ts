import type { Delivery } from "rhea";
import type { Link } from "./link.ts";
import type { MessageHandler, ReceivedMessage } from "./types.ts";
import { wait } from "./wait.ts";

interface Arrived {
  from: Link;
  message: ReceivedMessage;
  delivery: Delivery;
}

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
  /** How many messages may still come. */
  let credit = 0;
  /** How many more may come, which the broker has not been told. */
  let untold = 0;
  /** Came without credit, as RabbitMQ 3 sends now and then: they wait for a place. */
  const early: Arrived[] = [];

  async function run({ from, message, delivery }: Arrived): Promise<void> {
    // What has come over a link that has ended the broker has given back already.
    try {
      await handler(message);
      failures = 0;
      if (!from.end) delivery.accept();
    } catch (error) {
      failures++;
      if (!from.end) delivery.modified({ delivery_failed: true, undeliverable_here: false });
      onError(error, message);
      await wait(Math.min(100 * 2 ** (failures - 1), maxPauseMs), signal);
    }
    free++;
    settled();
    let next = early.shift();
    while (next?.from.end) next = early.shift();
    if (next) begin(next);
    else if (!signal.aborted) allow(1);
  }

  /** Tells the broker when it has used up half of what it may send: a frame for each message would cost more than the message. */
  function allow(more: number): void {
    untold += more;
    if (untold < credit && untold * 4 < concurrency) return;
    link?.grant(untold);
    credit += untold;
    untold = 0;
  }

  function take(arrived: Arrived): void {
    const { from, delivery } = arrived;
    credit = Math.max(0, credit - 1);
    // Not ours any more: it was on its way when the end was said.
    if (signal.aborted) {
      if (!from.end) delivery.release();
    } else if (free === 0) early.push(arrived);
    else begin(arrived);
  }

  function begin(arrived: Arrived): void {
    free--;
    void run(arrived);
  }

  return {
    /** Lets messages come over this link from now on. */
    use(next: Link): void {
      link = next;
      // What came early over the link before comes again.
      early.length = 0;
      credit = 0;
      untold = 0;
      if (free > 0) allow(free);
    },
    take,
    /** Resolves when no handler runs; what came early is given back. */
    async idle(): Promise<void> {
      for (const { from, delivery } of early.splice(0)) if (!from.end) delivery.release();
      while (free < concurrency)
        await new Promise<void>((resolve) => {
          settled = resolve;
        });
    },
  };
}
