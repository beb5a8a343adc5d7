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
import { distance } from "../../src/core/nearest.ts";
import { progress } from "./progress.ts";
import { wrap } from "./wrap.ts";

export interface Option {
  type: "string" | "boolean";
  /** What it does, for `--help`. */
  about: string;
  /** Name of its value, for `--help`; where it is left out, the values of `oneOf` are listed. */
  value?: string;
  /** Its value when it is not given. */
  default?: string;
  /** The only values that it takes. */
  oneOf?: readonly string[];
  /** How it takes several values: with commas between them, or as words of the command line without `--name` before them. */
  several?: "commas" | "words";
}
type Options = Record<string, Option>;
type Value<T extends Option> = T extends { type: "boolean" }
  ? boolean
  : T extends { several: "words" }
    ? string[]
    : (T extends { several: "commas" } ? string[] : string) | (T extends { default: string } ? never : undefined);

export type Values<T extends Options> = { [Name in keyof T]: Value<T[Name]> };

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
    progress("");
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
  const words = Object.entries<Option>(options).find(([, { several }]) => several === "words");
  const known: Options = { ...options, help: { type: "boolean", about: "" } };
  if (words) delete known[words[0]];
  // Node's own refusals run over several lines and name no option that is near.
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: "boolean", short: "h" } },
    strict: false,
    tokens: true,
  });
  const found: Record<string, string | string[] | boolean | undefined> = Object.fromEntries(
    Object.entries<Option>(options).map(([name, option]) => [name, unasked(option)]),
  );
  const bare: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") {
      if (!words) throw new UsageError(`options begin with --; ${token.value} does not`);
      bare.push(oneOfThem(words[1].value ?? words[0], token.value, words[1].oneOf));
    }
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) throw new UsageError(`unknown option ${rawName}; ${advice(name, Object.keys(known))}`);
    found[name] =
      option.type === "boolean"
        ? switched(rawName, value)
        : checkedValue(rawName, option, inlineValue || !value?.startsWith("-") ? value : "");
  }
  if (words) found[words[0]] = bare;
  return found.help ? "help" : (found as Values<T>);
}

function unasked({ type, several, default: byDefault }: Option): string | string[] | boolean | undefined {
  if (type === "boolean") return false;
  return several === "commas" ? byDefault?.split(",") : byDefault;
}

function switched(rawName: string, value: string | undefined): true {
  if (value !== undefined) throw new UsageError(`${rawName} takes no value`);
  return true;
}

function checkedValue(rawName: string, { value: named = "value", oneOf, several }: Option, value: string | undefined): string | string[] {
  if (!value) throw new UsageError(`${rawName} needs a value: ${named}`);
  return several === "commas" ? value.split(",").map((one) => oneOfThem(rawName, one, oneOf)) : oneOfThem(rawName, value, oneOf);
}

/** @throws UsageError when a value is none of those that its option takes; undefined: it takes any */
export function oneOfThem(option: string, value: string, them: readonly string[] = [value]): string {
  if (them.includes(value)) return value;
  const meant = nearest(value, them);
  throw new UsageError(`${option} takes ${them.join(", ")}, not ${value}${meant === undefined ? "" : `; did you mean ${meant}?`}`);
}

/** @throws UsageError when it is no whole number of that range */
export function wholeNumber(option: string, text: string, lowest: number, highest = Number.MAX_SAFE_INTEGER): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= lowest && number <= highest) return number;
  const range = highest === Number.MAX_SAFE_INTEGER ? `${lowest}` : `${lowest} to ${highest}`;
  throw new UsageError(`${option} takes a whole number from ${range}, not ${text}`);
}

const calling = (name: string, options: string) => `${name}${name.startsWith("npm") ? " --" : ""} ${options}`;

function help({ name, about, options }: Command<Options>): string {
  const rows = Object.entries(options).map(([option, { value, oneOf, several, about: does, default: byDefault }]) => {
    const takes = value ?? oneOf?.join("|");
    const before = several === "words" ? [] : [`--${option}`];
    return [[...before, ...(takes ? [takes] : [])].join(" "), byDefault === undefined ? does : `${does} (default ${byDefault})`] as const;
  });
  const all = [...rows, ["--help", "show this"] as const];
  const width = Math.max(...all.map(([option]) => option.length));
  const usage = calling(name, all.map(([option]) => `[${option}]`).join(" "));
  const row = (option: string, does: string) => `  ${option.padEnd(width)}${wrap(does, " ".repeat(width + 4)).slice(width + 2)}`;
  return [`usage: ${usage}`, "", wrap(about, ""), "", ...all.map(([option, does]) => row(option, does))].join("\n");
}

/** Names the nearest option, or all when none is near. */
function advice(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === undefined ? `there is ${known.map((name) => `--${name}`).join(", ")}` : `did you mean --${meant}?`;
}

function nearest(word: string, known: readonly string[]): string | undefined {
  const [first] = known.map((name) => ({ name, edits: distance(word, name) })).sort((one, other) => one.edits - other.edits);
  return first && first.edits <= Math.max(1, Math.floor(first.name.length / 2)) ? first.name : undefined;
}
