/**
 * What every command shares: how it reads its options, what `--help` prints, and how it ends.
 *
 * | exit code | when                                                                            |
 * |-----------|---------------------------------------------------------------------------------|
 * | 0         | the command did its work, or `--help` was asked for                             |
 * | 1         | it failed, or found what it looks for; said in one line                         |
 * | 2         | it was called wrongly: one line that names the nearest right option, on stderr  |
 */
import { parseArgs } from "node:util";
import { wrap } from "./wrap.ts";

export interface Option {
  type: "string" | "boolean";
  /** What it does, for `--help`. */
  about: string;
  /** Name of its value, for `--help`. */
  value?: string;
  /** Its value when it is not given. */
  default?: string;
  /** The only values that it takes. */
  oneOf?: readonly string[];
}
type Options = Record<string, Option>;

export type Values<T extends Options> = {
  [Name in keyof T]: T[Name]["type"] extends "boolean" ? boolean : T[Name] extends { default: string } ? string : string | undefined;
};

export interface Command<T extends Options> {
  /** How it is called, for example `npm run mock`. */
  name: string;
  /** What it does. */
  about: string;
  options: T;
}

/** The command was called wrongly. */
export class UsageError extends Error {}

/** Runs a command with the options of this process, and sets the exit code. */
export async function runCommand<const T extends Options>(
  { name, about, options }: Command<T>,
  work: (values: Values<T>) => Promise<void>,
): Promise<void> {
  try {
    const values = readOptions(options, process.argv.slice(2));
    if (values === "help") console.log(help({ name, about, options }));
    else await work(values);
  } catch (error) {
    const wrongCall = error instanceof UsageError;
    const text = error instanceof Error ? error.message : String(error);
    console.error(wrongCall ? `${text} (${calling(name, "--help")} shows all)` : text);
    process.exitCode = wrongCall ? 2 : 1;
  }
}

/**
 * The value of each option, or "help" when `--help` is among the arguments.
 *
 * @throws UsageError for an unknown option, one without its value or with a wrong one, and for anything else
 */
export function readOptions<const T extends Options>(options: T, args: readonly string[]): Values<T> | "help" {
  const known: Options = { ...options, help: { type: "boolean", about: "" } };
  // Node's own refusals run over several lines and name no option that is near.
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: "boolean", short: "h" } },
    strict: false,
    tokens: true,
  });
  const found: Record<string, string | boolean | undefined> = Object.fromEntries(
    Object.entries(options).map(([name, { type, default: byDefault }]) => [name, type === "boolean" ? false : byDefault]),
  );
  for (const token of tokens) {
    if (token.kind === "positional") throw new UsageError(`options begin with --; ${token.value} does not`);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) throw new UsageError(`unknown option ${rawName}; ${advice(name, Object.keys(known), "--")}`);
    found[name] =
      option.type === "boolean"
        ? switched(rawName, value)
        : checkedValue(rawName, option, inlineValue || !value?.startsWith("-") ? value : "");
  }
  return found.help ? "help" : (found as Values<T>);
}

function switched(rawName: string, value: string | undefined): true {
  if (value !== undefined) throw new UsageError(`${rawName} takes no value`);
  return true;
}

function checkedValue(rawName: string, { value: named = "value", oneOf }: Option, value: string | undefined): string {
  if (!value) throw new UsageError(`${rawName} needs a value: ${named}`);
  if (oneOf && !oneOf.includes(value))
    throw new UsageError(`${rawName} takes ${oneOf.join(", ")}, not ${value}; ${advice(value, oneOf, "")}`);
  return value;
}

/** @throws UsageError when it is no whole number of that range */
export function wholeNumber(option: string, text: string, lowest: number, highest: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= lowest && number <= highest) return number;
  throw new UsageError(`${option} takes a whole number from ${lowest} to ${highest}, not ${text}`);
}

const calling = (name: string, options: string) => `${name}${name.startsWith("npm") ? " --" : ""} ${options}`;

function help({ name, about, options }: Command<Options>): string {
  const rows = Object.entries(options).map(([option, { value, oneOf, about: does, default: byDefault }]) => {
    const takes = oneOf ? ` ${oneOf.join("|")}` : value ? ` ${value}` : "";
    return [`--${option}${takes}`, byDefault === undefined ? does : `${does} (default ${byDefault})`] as const;
  });
  const all = [...rows, ["--help", "show this"] as const];
  const width = Math.max(...all.map(([option]) => option.length));
  const usage = calling(name, all.map(([option]) => `[${option}]`).join(" "));
  const row = (option: string, does: string) => `  ${option.padEnd(width)}${wrap(does, " ".repeat(width + 4)).slice(width + 2)}`;
  return [`usage: ${usage}`, "", wrap(about, ""), "", ...all.map(([option, does]) => row(option, does))].join("\n");
}

/** Names the nearest word, or all when none is near. */
function advice(word: string, known: readonly string[], before: string): string {
  const [nearest] = known.map((name) => ({ name, edits: distance(word, name) })).sort((one, other) => one.edits - other.edits);
  if (nearest && nearest.edits <= Math.max(1, Math.floor(nearest.name.length / 2))) return `did you mean ${before}${nearest.name}?`;
  return `there is ${known.map((name) => before + name).join(", ")}`;
}

/** How many letters must be put in, left out or changed to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let index = 0; index < other.length; index++)
      next.push(Math.min((next[index] ?? 0) + 1, (row[index + 1] ?? 0) + 1, (row[index] ?? 0) + (letter === other[index] ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
