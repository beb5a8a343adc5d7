import { performance } from "node:perf_hooks";
import { UnderWay } from "./under-way.ts";

const unhelpfulToPause = 3;
const pauseMs = 5_000;
/** Longer than most calls take, and no long time for one that waits for them. */
const calmMs = 1_000;
/** Operations that are remembered. The one that was longest without a call is forgotten first. */
const remembered = 200;

/** What is known of an operation. Its secrets are compared, never shown. */
interface Known<T> {
  /** The last secret with which it worked. */
  accepted?: T | undefined;
  /** The new secret that it refused too, and how many answers had come by then. */
  refused?: { value: T; answers: number } | undefined;
  /** Renewals in a row that did not help it. */
  unhelpful: number;
  /** When its pause began. */
  pausedAt?: number | undefined;
}

/** A call that is under way. */
interface Sent<T> {
  value: T;
  isSecond: boolean;
  /** Who waits for its end; most often nobody. */
  waiting: { promise: Promise<void>; end(): void } | undefined;
}

function ended(call: Sent<unknown>): Promise<void> {
  if (!call.waiting) {
    let end = () => {};
    const promise = new Promise<void>((resolve) => {
      end = resolve;
    });
    call.waiting = { promise, end };
  }
  return call.waiting.promise;
}

/**
 * Remembers which operations a new secret did not help, because then the refusal says something of the call, not of the secret, and
 * every further renewal ends the secret of whoever else uses it. For 5 s such an operation's refusals are taken as they are:
 *
 * - after three renewals in a row that did not help it; many calls that one renewal did not help count once;
 * - at once, when the new secret that it refused has served another call since.
 *
 * After the pause one renewal is tried. A call that succeeds ends all of it. A secret with which the operation has worked, and which
 * it refuses later, has died since, for example because another process has logged in: that is no such renewal.
 *
 * And before a secret is given up, those who may need it are waited for, 1 s at most: calls that were sent again with it, which have had
 * their second try; and where an operation has refused it already when it was new, every call under way with it, as one may show that it is alive.
 */
export function createRenewals<T>(elapsed: () => number = () => performance.now()) {
  const operations = new Map<string, Known<T>>();
  const underWay = new UnderWay<Sent<T>>();
  /** The secret that served last, and the number of the answer that showed it. */
  let served: { value: T; answers: number } | undefined;
  let answers = 0;

  function known(operation: string): Known<T> {
    const found = operations.get(operation) ?? { unhelpful: 0 };
    operations.delete(operation);
    operations.set(operation, found);
    const [oldest] = operations.keys();
    if (operations.size > remembered && oldest !== undefined) operations.delete(oldest);
    return found;
  }

  function isPaused(one: Known<T>, value: T): boolean {
    if (one.pausedAt !== undefined) {
      if (elapsed() - one.pausedAt < pauseMs) return true;
      one.pausedAt = undefined;
      one.refused = undefined;
      return false;
    }
    const isAlive = served?.value === value && one.refused?.value === value && served.answers > one.refused.answers;
    if (isAlive) one.pausedAt = elapsed();
    return isAlive;
  }

  const othersWith = (value: T, one: Known<T>) =>
    underWay
      .all()
      .filter((call) => call.value === value && (call.isSecond || one.refused?.value === value))
      .map(ended);

  /** Ends when nobody has to be waited for any more, or the time is up. */
  async function calm(one: Known<T>, value: T): Promise<void> {
    if (othersWith(value, one).length === 0) return;
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, calmMs);
    });
    let isEnough = false;
    void enough.then(() => {
      isEnough = true;
    });
    try {
      for (let others = othersWith(value, one); others.length > 0 && !isEnough && !isPaused(one, value); others = othersWith(value, one))
        await Promise.race([Promise.all(others), enough]);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    /** A call goes out with this secret; whether for the second time. Gives what ends it. */
    begin(value: T, isSecond: boolean): () => void {
      const call: Sent<T> = { value, isSecond, waiting: undefined };
      const leave = underWay.add(call);
      return () => {
        leave();
        call.waiting?.end();
      };
    },
    /** The operation was served with this secret. */
    worked(operation: string, value: T): void {
      served = { value, answers: ++answers };
      const one = known(operation);
      one.accepted = value;
      one.refused = undefined;
      one.unhelpful = 0;
      one.pausedAt = undefined;
    },
    /** It was refused once more, with the new secret that the first refusal had led to. */
    didNotHelp(operation: string, value: T): void {
      answers++;
      const one = known(operation);
      if (one.accepted === value || one.refused?.value === value) return;
      one.refused = { value, answers };
      one.unhelpful++;
      if (one.unhelpful >= unhelpfulToPause) one.pausedAt = elapsed();
    },
    /** Whether a refusal of this secret is to be taken as it is, because another secret would not help, or harm others. */
    async isPointless(operation: string, value: T): Promise<boolean> {
      const one = known(operation);
      if (isPaused(one, value)) return true;
      await calm(one, value);
      return isPaused(one, value);
    },
  };
}
