/**
 * The queues of a platform: what waits for a consumer.
 *
 * The platform keeps it for a day at most (IoTDA Developer Guide, AMQP subscription, iot_01_0003); for MQTT it names 1 GB, too, above which
 * the oldest goes (iot_01_00111). Here there is no clock, and a limit counts messages.
 */
export interface Queues {
  /** Makes a queue; "DefaultQueue" is there from the start. One that is there stays as it is. */
  add(name: string, options?: { limit?: number | undefined }): void;
  /** Removes a queue, with what waits in it. */
  remove(name: string): void;
  has(name: string): boolean;
  /** Puts a message into a queue; when it is full, the oldest that waits makes room. False when there is no such queue: the message is lost. */
  push(name: string, body: string): boolean;
  /** How many wait. Those that a consumer has and has not settled are not counted. */
  size(name: string): number;
  /** The next message for a link; undefined when none waits. Until settled, it is neither waiting nor gone. */
  take(name: string): Taken | undefined;
  /** Calls back when a message has come into the queue, pushed or given back. */
  onMessage(listener: (name: string) => void): void;
}

/** A message that a consumer has. It is settled once; what is said after that changes nothing. */
export interface Taken {
  body: string;
  /** How often a consumer has had it and failed with it. */
  failures: number;
  /** It is gone. */
  accepted(): void;
  /** It waits again, where it was: before all that came after it. */
  released(failed?: boolean | undefined): void;
}

/** A message and its number. Numbers keep the order of a queue through what is given back. */
interface Waiting {
  body: string;
  number: number;
  failures: number;
}

/** How many messages wait in a queue at most where nobody says otherwise. */
const defaultLimit = 100_000;

export function createQueues(): Queues {
  const queues = new Map<string, Queue>([["DefaultQueue", new Queue(defaultLimit)]]);
  const listeners: ((name: string) => void)[] = [];
  const tell = (name: string) => {
    for (const listener of listeners) listener(name);
  };
  let pushed = 0;

  return {
    add(name, { limit = defaultLimit } = {}) {
      if (!Number.isInteger(limit) || limit < 1) throw new TypeError(`limit must be a whole number from 1; it is ${limit}`);
      if (!queues.has(name)) queues.set(name, new Queue(limit));
    },
    remove: (name) => void queues.delete(name),
    has: (name) => queues.has(name),
    push(name, body) {
      const queue = queues.get(name);
      if (!queue) return false;
      queue.append({ body, number: pushed++, failures: 0 });
      tell(name);
      return true;
    },
    size: (name) => queues.get(name)?.size() ?? 0,
    take(name) {
      const queue = queues.get(name);
      const message = queue?.shift();
      if (!queue || !message) return undefined;
      let settled = false;
      const settle = (back: boolean, failed = false) => {
        if (settled) return;
        settled = true;
        if (!back || queues.get(name) !== queue) return;
        if (failed) message.failures++;
        queue.giveBack(message);
        tell(name);
      };
      const { body, failures } = message;
      return { body, failures, accepted: () => settle(false), released: (failed) => settle(true, failed) };
    },
    onMessage: (listener) => void listeners.push(listener),
  };
}

/** What waits, in order. Taking the first costs the same however many wait: `shift` of a long array would move them all. */
class Queue {
  readonly #limit: number;
  #messages: (Waiting | undefined)[] = [];
  /** Where the first is. */
  #head = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  size(): number {
    return this.#messages.length - this.#head;
  }

  append(message: Waiting): void {
    this.#messages.push(message);
    while (this.size() > this.#limit) this.shift();
  }

  shift(): Waiting | undefined {
    const message = this.#messages[this.#head];
    if (!message) return undefined;
    this.#messages[this.#head++] = undefined;
    if (this.#head >= 1_024 && this.#head * 2 >= this.#messages.length) {
      this.#messages = this.#messages.slice(this.#head);
      this.#head = 0;
    }
    return message;
  }

  /** What has become too much is the oldest: it may be this one. */
  giveBack(message: Waiting): void {
    let at = this.#head;
    while (at < this.#messages.length && (this.#messages[at]?.number ?? 0) < message.number) at++;
    if (at === this.#head && at > 0) this.#messages[--this.#head] = message;
    else this.#messages.splice(at, 0, message);
    while (this.size() > this.#limit) this.shift();
  }
}
