/** Turns samples into tables. */
import type { Implementation } from "./implementation.ts";
import type { Sample, Storm } from "./round.ts";

/** The samples of every implementation, ours first. */
export type Results = Map<Implementation, Sample[]>;

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const max = (numbers: number[]) => Math.max(...numbers);
const median = (numbers: number[]) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return (at(Math.floor((sorted.length - 1) / 2)) + at(Math.ceil((sorted.length - 1) / 2))) / 2;
};

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

/** A Markdown table, readable as it is: the first column to the left, numbers to the right. */
function aligned([heads = [], ...rows]: string[][]): string {
  const widths = heads.map((head, column) => max([head, ...rows.map((row) => row[column] ?? "")].map((cell) => cell.length)));
  const pad = (cell: string, column: number) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0));
  const line = (cells: string[]) => `| ${cells.map(pad).join(" | ")} |`;
  const rule = widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(heads), line(rule), ...rows.map(line)].join("\n");
}

/** Why calls failed: the most frequent reason of each implementation that has one. */
export function reasons(all: Results[]): string[] {
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
