/** Makes the rounds, and keeps what they found. */
import { progress } from "../../support/progress.ts";
import { median } from "../table.ts";
import { baseline, type Cell, type Plan, titles } from "./plan.ts";
import { at, type Server, startWorker, type Worker } from "./processes.ts";

/** What a call cost a peer in a cell. */
export interface Cost {
  /** CPU time of the client's process per call, in microseconds. */
  cpu: number;
  /** `cpu` beside that of the baseline in the same round: the median of the rounds' ratios, not a ratio of medians. */
  ratio: number;
  perSecond: number;
}

/** What a fresh process of a peer took. */
export interface Fresh {
  importMs: number;
  firstMs: number;
  rss: number;
}

export interface Measured {
  /** By cell and peer. A peer that failed in a cell has none there. */
  costs: Map<string, Map<string, Cost>>;
  fresh: Map<string, Fresh>;
  /** What went wrong, a line each. */
  problems: string[];
}

/** Each round begins with another peer, so that nobody always comes after the same one. */
const rotated = <T>(all: T[], by: number): T[] => all.map((_, index) => all[(index + by) % all.length] as T);

type Sample = { cpu: number; perSecond: number };

/**
 * A round is a fresh process for each peer, all alive at once; in each cell they have their turns one right after the
 * other, while the others wait. What disturbs the machine for seconds meets a peer and the baseline alike, and what is
 * fixed when a process starts (the layout of its memory, the order of its compiling) differs from round to round.
 */
export async function measure({ rounds, calls, peers, cells }: Plan, server: Server): Promise<Measured> {
  const names = [...peers.keys()];
  const problems = new Set<string>();
  const samples = new Map(cells.map((cell) => [cell.name, new Map(names.map((name) => [name, [] as (Sample | undefined)[]]))]));

  async function turn(worker: Worker, name: string, cell: Cell): Promise<Sample | undefined> {
    const address = at(server.addresses[cell.scheme]);
    const { method, atOnce } = cell;
    const { cpuMs, ms, failed, reason } = await worker.run({ address, method, atOnce, calls, warmUp: Math.ceil(calls / 2) });
    if (failed > 0) problems.add(`${titles[name]}, ${cell.name}: ${failed} of ${calls} calls failed: ${reason}`);
    return failed > 0 ? undefined : { cpu: (cpuMs * 1000) / calls, perSecond: (calls * 1000) / ms };
  }

  for (let round = 0; round < rounds; round++) {
    const workers = new Map<string, Worker>();
    try {
      for (const [name, peer] of peers) workers.set(name, await startWorker(name, peer));
      if (round === 0)
        for (const [name, worker] of workers)
          if (!(await worker.verifies(at(server.addresses.impostor)))) problems.add(`${titles[name]} trusts a server of a foreign CA`);
      for (const cell of cells) {
        for (const [name, worker] of rotated([...workers], round)) {
          progress(`round ${round + 1} of ${rounds}, ${cell.name}, ${name}`);
          samples
            .get(cell.name)
            ?.get(name)
            ?.push(await turn(worker, name, cell));
        }
      }
    } finally {
      for (const worker of workers.values()) worker.stop();
    }
  }
  const costs = new Map([...samples].map(([cell, byName]) => [cell, costsOf(byName)]));
  return { costs, fresh: await measureFresh(rounds, calls * 3, peers, server), problems: [...problems] };
}

function costsOf(byName: Map<string, (Sample | undefined)[]>): Map<string, Cost> {
  const costs = new Map<string, Cost>();
  const base = byName.get(baseline) ?? [];
  for (const [name, rounds] of byName) {
    const good = rounds.filter((sample) => sample !== undefined);
    const ratios = rounds.flatMap((sample, round) => (sample && base[round] ? [sample.cpu / base[round].cpu] : []));
    // One failed round is a failure: a table of the calls that went well would tell of another program.
    if (good.length < rounds.length || ratios.length === 0) continue;
    const of = (field: keyof Sample) => median(good.map((sample) => sample[field]));
    costs.set(name, { cpu: of("cpu"), ratio: median(ratios), perSecond: of("perSecond") });
  }
  return costs;
}

/** Over HTTPS, as platforms are reached. Here a turn is a process, and only one is alive. */
async function measureFresh(rounds: number, calls: number, peers: Plan["peers"], server: Server): Promise<Measured["fresh"]> {
  const all = new Map([...peers.keys()].map((name) => [name, [] as Fresh[]]));
  const address = at(server.addresses.https);
  for (let round = 0; round < rounds; round++) {
    for (const [name, peer] of rotated([...peers], round)) {
      progress(`fresh processes, round ${round + 1} of ${rounds}, ${name}`);
      const worker = await startWorker(name, peer);
      try {
        const started = await worker.start(address);
        const { rss } = await worker.run({ address, method: "get", atOnce: 64, calls, warmUp: 0 });
        all.get(name)?.push({ ...started, rss });
      } finally {
        worker.stop();
      }
    }
  }
  progress("");
  const of = (samples: Fresh[], field: keyof Fresh) => median(samples.map((sample) => sample[field]));
  return new Map(
    [...all].map(([name, samples]) => [
      name,
      { importMs: of(samples, "importMs"), firstMs: of(samples, "firstMs"), rss: of(samples, "rss") },
    ]),
  );
}
