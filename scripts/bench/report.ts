/** Turns samples into tables. */
import type { BesideSample } from "./beside.ts";
import type { Implementation } from "./implementation.ts";
import type { Sample, Storm } from "./round.ts";
import { aligned, median } from "./table.ts";

/** The samples of every implementation, ours first. */
export type Results = Map<Implementation, Sample[]>;

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const max = (numbers: number[]) => Math.max(...numbers);

export function table({ callers, kind }: Pick<Storm, "callers" | "kind">, results: Results): string {
  const [our = []] = results.values();
  const rows = [...results].map(([{ name, version }, samples]) => {
    const times = (measure: (numbers: number[]) => number) => {
      const [ms, ourMs] = [samples, our].map((all) => measure(all.map((sample) => sample.ms))) as [number, number];
      return `${Math.round(ms)} ms (${(ms / ourMs).toFixed(1)}x)`;
    };
    const succeeded = sum(samples.map((sample) => sample.succeeded));
    const total = samples.length * callers;
    const logins = samples.map((sample) => sample.logins);
    // Rounded down, so that 100 % means all.
    const percent = (Math.floor((succeeded / total) * 1000) / 10).toFixed(1);
    return [
      `${name} ${version}`,
      `${succeeded} / ${total} (${percent} %)`,
      `${(sum(logins) / logins.length).toFixed(1)}`,
      `${max(logins)}`,
      `${max(samples.map((sample) => sample.overlap))}`,
      ...(kind === "cold" ? [] : [times(median), times(max)]),
    ];
  });
  const heads = ["implementation", "calls succeeded", "logins, mean", "logins, max", "logins at once", "time, median", "time, max"];
  return aligned([heads.slice(0, rows[0]?.length), ...rows]);
}

export const besideTable = (results: Map<Implementation, BesideSample[]>): string =>
  aligned([
    ["implementation", "logins", "other calls succeeded", "refused calls"],
    ...[...results].flatMap(([{ name, version }, samples]) =>
      samples.map(({ logins, succeeded, others, refused }) => {
        const percent = (Math.floor((succeeded / others) * 1000) / 10).toFixed(1);
        return [`${name} ${version}`, `${logins}`, `${succeeded} / ${others} (${percent} %)`, `${refused}`];
      }),
    ),
  ]);

/** Why calls failed: the most frequent reason of each implementation that has one. */
export function reasons(all: Map<Implementation, Pick<Sample, "failures">[]>[]): string[] {
  const counts = new Map<string, Map<string, number>>();
  for (const [{ name }, samples] of all.flatMap((results) => [...results])) {
    const known = counts.get(name) ?? new Map<string, number>();
    counts.set(name, known);
    for (const [reason, count] of samples.flatMap(({ failures }) => [...failures])) known.set(reason, (known.get(reason) ?? 0) + count);
  }
  return [...counts].flatMap(([name, known]) => {
    const [first] = [...known].sort(([, a], [, b]) => b - a);
    const others = sum([...known.values()]) - (first?.[1] ?? 0);
    if (!first) return [];
    return `${name}: ${first[1]} x "${first[0].replace(/\s+/g, " ").slice(0, 100)}"${others > 0 ? `, ${others} x other reasons` : ""}`;
  });
}

/** What is wrong with our own samples; nothing when every call succeeded, with one login in each storm. */
export function faults(callers: number, samples: Sample[]): string[] {
  return samples.flatMap(({ succeeded, logins, overlap }, round) =>
    succeeded === callers && logins === 1 && overlap === 1
      ? []
      : `round ${round + 1} of ${callers} callers: ${succeeded} succeeded, ${logins} logins, ${overlap} at once`,
  );
}
