/** What the commands of this folder share: options, progress, numbers, and how they end. */
import { type ParseArgsConfig, parseArgs } from "node:util";

/** A wrong option: told as one line, and the process ends with 2. */
export class UsageError extends Error {}

export function options<T extends NonNullable<ParseArgsConfig["options"]>>(known: T) {
  try {
    return parseArgs({ options: known }).values;
  } catch (error) {
    // Node's advice on positional arguments is left out.
    throw new UsageError((error as Error).message.replace(/\. .*/s, ""));
  }
}

/** Undefined when the option was not given. */
export function wholeNumber(option: string, text: string, lowest: number): number {
  const number = Number(text);
  if (text.trim() !== "" && Number.isInteger(number) && number >= lowest) return number;
  throw new UsageError(`--${option} takes whole numbers from ${lowest}, not '${text}'`);
}

/** A list, each of which is known. */
export function chosen(option: string, text: string | undefined, known: readonly string[]): string[] {
  const names = text?.split(",") ?? [...known];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`--${option} takes one or several of ${known.join(",")}, not '${unknown}'`);
  return known.filter((name) => names.includes(name));
}

/** Writes over its own line, for people only. */
export function progress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${text}`);
}

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return (at(Math.floor((sorted.length - 1) / 2)) + at(Math.ceil((sorted.length - 1) / 2))) / 2;
};

/** A Markdown table, readable as it is: the first column to the left, numbers to the right. */
export function aligned([heads = [], ...rows]: string[][]): string {
  const widths = heads.map((head, column) => Math.max(...[head, ...rows.map((row) => row[column] ?? "")].map((cell) => cell.length)));
  const pad = (cell: string, column: number) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0));
  const line = (cells: string[]) => `| ${cells.map(pad).join(" | ")} |`;
  const rule = widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(heads), line(rule), ...rows.map(line)].join("\n");
}

/** Runs a command: 0 when it is content, 1 when it is not or fails, 2 for a wrong option. */
export async function main(usage: string, command: () => Promise<boolean>): Promise<void> {
  try {
    if (!(await command())) process.exitCode = 1;
  } catch (error) {
    progress("");
    const wrongOption = error instanceof UsageError;
    console.error(wrongOption ? `${error.message}; usage: ${usage}` : (error as Error).message);
    process.exitCode = wrongOption ? 2 : 1;
  }
}
