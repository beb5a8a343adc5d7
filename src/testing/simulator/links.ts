import type { Connection, Delivery, Sender } from "rhea";
import type { Queues, Taken } from "./queues.ts";

/** What rhea has, and its types do not: the credit of a link, and what of a session waits for credit or for the client's window. */
interface Inside {
  credit: number;
  connection: { _register(): void };
  session: { outgoing: { next_delivery_id: number; next_pending_delivery: number } };
}

/** A client's link to a queue, and what it has of it. */
interface Link {
  sender: Sender;
  queue: string;
  unsettled: Map<Delivery, Taken>;
}

/**
 * The links of the simulated broker: each gets messages of its queue in turn, as many as it has given credit for.
 *
 * | a message that is                          | then                                         |
 * |--------------------------------------------|----------------------------------------------|
 * | accepted                                   | is gone                                      |
 * | released, rejected, modified               | waits again, where it was                    |
 * | not settled when its link, session or connection ends | waits again                       |
 */
export function createLinks(queues: Queues) {
  const links = new Set<Link>();
  let scheduled = false;

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    // Later, when the receiver's attach is answered: rhea sends what it has before it answers, and Qpid Proton ends such a link.
    setImmediate(() => {
      scheduled = false;
      while (round()) {}
    });
  }

  /** One message for each link that can have one. Whether any was sent. */
  function round(): boolean {
    let sent = false;
    for (const link of links) sent = next(link) || sent;
    return sent;
  }

  function next({ sender, queue, unsettled }: Link): boolean {
    const { credit, session } = sender as unknown as Inside;
    // rhea takes credit off when it writes, so what it has not written yet is to be taken off here.
    const unwritten = session.outgoing.next_delivery_id - session.outgoing.next_pending_delivery;
    if (!sender.sendable() || credit <= unwritten) return false;
    const taken = queues.take(queue);
    if (!taken) return false;
    unsettled.set(sender.send({ body: taken.body, delivery_count: taken.failures }), taken);
    return true;
  }

  function settle({ unsettled }: Link, delivery: Delivery | undefined, how: (taken: Taken) => void): void {
    const taken = delivery && unsettled.get(delivery);
    if (!taken) return;
    unsettled.delete(delivery);
    how(taken);
    // A client that settles second waits for us to settle first.
    if (!delivery.remote_settled) delivery.update(true);
    schedule();
  }

  function end(link: Link): void {
    links.delete(link);
    // Later: what was settled in the same packet, before the end, rhea tells after it.
    setImmediate(() => {
      for (const taken of link.unsettled.values()) taken.released(true);
      link.unsettled.clear();
    });
  }

  queues.onMessage(schedule);

  return {
    add(sender: Sender, queue: string): void {
      const link: Link = { sender, queue, unsettled: new Map() };
      links.add(link);
      sender.on("sendable", schedule);
      const outcomes: Record<string, (taken: Taken) => void> = {
        accepted: (taken) => taken.accepted(),
        released: (taken) => taken.released(),
        rejected: (taken) => taken.released(true),
        modified: (taken) => taken.released(true),
        // Without an outcome.
        settled: (taken) => taken.released(),
      };
      for (const [outcome, how] of Object.entries(outcomes)) sender.on(outcome, ({ delivery }) => settle(link, delivery, how));
      // Credit that there is no message for is given back, after what there is. rhea does not write that by itself.
      sender.on("sender_draining", () =>
        setImmediate(() => {
          while (next(link)) {}
          sender.set_drained(true);
          (sender as unknown as Inside).connection._register();
        }),
      );
    },
    /** Ends the links for which it is true; what they have not settled waits again. */
    end(which: (sender: Sender) => boolean): void {
      for (const link of [...links]) if (which(link.sender)) end(link);
    },
    count: (connection?: Connection) => [...links].filter(({ sender }) => !connection || sender.connection === connection).length,
    senders: () => [...links].map(({ sender }) => sender),
  };
}
