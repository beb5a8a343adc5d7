/**
 * Time that passes only when everything waits: `Date.now`, `performance.now`, timers and `Math.random` of this process, until it ends. A
 * simulated hour takes as long as the work in it.
 */
import { performance } from "node:perf_hooks";

interface Due {
  at: number;
  order: number;
  run(): void;
}

export function virtualTime(seed = 1) {
  let now = 1_800_000_000_000;
  let order = 0;
  let random = seed;
  const queue: Due[] = []; // A heap, the earliest first.
  const before = (one: Due, other: Due) => one.at < other.at || (one.at === other.at && one.order < other.order);
  const at = (index: number) => queue[index] as Due;

  function push(item: Due): void {
    let index = queue.push(item) - 1;
    for (let up = (index - 1) >> 1; index > 0 && before(item, at(up)); index = up, up = (index - 1) >> 1) queue[index] = at(up);
    queue[index] = item;
  }
  function pop(): Due | undefined {
    const [first] = queue;
    const last = queue.pop();
    if (!last || queue.length === 0) return first;
    let index = 0;
    for (let down = 1; down < queue.length; down = 2 * index + 1) {
      if (down + 1 < queue.length && before(at(down + 1), at(down))) down++;
      if (!before(at(down), last)) break;
      queue[index] = at(down);
      index = down;
    }
    queue[index] = last;
    return first;
  }

  let busy = false;
  /** Something waits for promises: let them settle before time goes on. */
  const settle = () => {
    busy = true;
  };

  /** Runs something in so many ms. */
  function after(ms: number, run: () => void): Due {
    const item = { at: now + Math.max(0, ms), order: ++order, run };
    push(item);
    return item;
  }
  const forget = (item: unknown) => {
    if (item) (item as Due).run = () => {};
  };
  const timer = (ms: number, run: () => void) =>
    after(ms, () => {
      settle();
      run();
    });
  function every(ms: number, run: () => void) {
    const self = { next: undefined as Due | undefined, unref: () => self };
    const again = () => {
      self.next = timer(ms, () => {
        again();
        run();
      });
    };
    again();
    return self;
  }

  Date.now = () => now;
  performance.now = () => now - 1_800_000_000_000;
  Math.random = () => {
    // Lehmer, so that two runs are the same.
    random = (random * 48_271) % 0x7fffffff;
    return random / 0x7fffffff;
  };
  const soon = globalThis.setImmediate;
  Object.assign(globalThis, {
    setTimeout: (run: () => void, ms: number) => timer(ms, run),
    clearTimeout: forget,
    setInterval: (run: () => void, ms: number) => every(ms, run),
    clearInterval: (one?: { next?: Due }) => forget(one?.next),
  });

  return {
    after,
    settle,
    async run(ms: number): Promise<void> {
      for (const until = now + ms; queue.length > 0 && at(0).at <= until; ) {
        const due = pop() as Due;
        now = due.at;
        due.run();
        if (!busy) continue;
        busy = false;
        await new Promise((done) => soon(done));
      }
    },
  };
}
