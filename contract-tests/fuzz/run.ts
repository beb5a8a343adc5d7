/** Plays many cases at once, and finds the one at fault. */
import type { Plan } from "./plan.ts";
import { type RawPlatform, startRawPlatform } from "./platform.ts";
import { hangs, leavesSocket, type Outcomes, play } from "./play.ts";
import type { Subject } from "./subjects.ts";

/** So many cases wait for their time limits at once. */
const atOnce = 12;

/** Whoever has found so many need not look for the reason of every other. */
const enough = 10;

export interface Found {
  /** The number of the case. */
  number: number;
  faults: string[];
}

/**
 * Plays cases of a subject.
 *
 * - What seems to hang is played once more, alone: a machine under load may have been the reason.
 * - A rejection that nobody handles, an exception that nobody catches and a warning of the process tell no case. Those that
 *   were under way are played again, one by one.
 */
export async function fuzz(
  subject: Subject,
  cases: [number: number, plan: Plan][],
  { outcomes = {}, progress = () => {} }: { outcomes?: Outcomes; progress?: (done: number) => void } = {},
): Promise<Found[]> {
  const found = new Map<number, string[]>();
  const suspects = new Map<number, Plan>();
  const underway = new Map<number, Plan>();
  const alarms = new Set<string>();
  const release = watchProcess((alarm) => {
    alarms.add(alarm);
    for (const [number, plan] of underway) suspects.set(number, plan);
  });
  try {
    const queue = cases.values();
    let done = 0;
    await withPlatforms(Math.min(atOnce, cases.length), async (platform) => {
      for (const [number, plan] of queue) {
        underway.set(number, plan);
        const faults = await play(subject, plan, platform, outcomes);
        // What nobody handles shows a turn later.
        await new Promise(setImmediate);
        underway.delete(number);
        if (faults.some((fault) => fault === hangs || fault === leavesSocket)) suspects.set(number, plan);
        else if (faults.length > 0) found.set(number, faults);
        progress(++done);
      }
    });
    const lost = new Set(alarms);
    for (const [number, plan] of suspects) {
      if (found.size >= enough) break;
      alarms.clear();
      const faults = [...(await playAlone(subject, plan)), ...alarms];
      if (faults.length > 0) found.set(number, faults);
      for (const alarm of alarms) lost.delete(alarm);
    }
    const [suspect] = suspects.keys();
    if (found.size < enough && suspect !== undefined && lost.size > 0) found.set(suspect, [...lost, "in this case or in one beside it"]);
  } finally {
    release();
  }
  return [...found].map(([number, faults]) => ({ number, faults })).sort((one, other) => one.number - other.number);
}

async function playAlone(subject: Subject, plan: Plan): Promise<string[]> {
  const platform = await startRawPlatform();
  const faults = await play(subject, plan, platform);
  await new Promise((done) => setTimeout(done, 10));
  platform.close();
  return faults;
}

async function withPlatforms(count: number, work: (platform: RawPlatform) => Promise<void>): Promise<void> {
  const platforms = await Promise.all(Array.from({ length: count }, startRawPlatform));
  try {
    await Promise.all(platforms.map(work));
  } finally {
    for (const platform of platforms) platform.close();
  }
}

const events = ["unhandledRejection", "uncaughtException", "warning"] as const;

/** Hears what a process says when something got lost. Nobody else hears it meanwhile, a test runner neither. */
function watchProcess(alarm: (text: string) => void): () => void {
  const restore = events.map((event) => {
    const others = process.rawListeners(event) as (() => void)[];
    const hear = (reason: unknown) => alarm(`${event}: ${reason instanceof Error ? reason.stack : String(reason)}`);
    process.removeAllListeners(event);
    process.on(event, hear);
    return () => {
      process.removeListener(event, hear);
      for (const listener of others) process.on(event, listener);
    };
  });
  return () => {
    for (const undo of restore) undo();
  };
}
