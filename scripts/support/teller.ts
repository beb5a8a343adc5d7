import { styleText } from "node:util";
import { wrap } from "./wrap.ts";

/** Tells what is done, step by step, and what came of it. */
export interface Teller {
  /** Does a step, and gives what came of it; undefined when it failed. `text` says it in words. */
  step<T>(name: string, run: () => Promise<T>, text: (outcome: T) => string): Promise<T | undefined>;
  /** Tells of a step that is not done, and why. */
  skip(name: string, reason: string): void;
  heading(text: string): void;
  failures(): number;
}

const colours = { ok: "green", skip: "yellow", FAILED: "red" } as const;

/** Writes 80 columns, in colours on a terminal only. */
export function createTeller(out: { isTTY?: boolean; write(text: string): unknown } = process.stdout): Teller {
  let failures = 0;
  const styled = (format: Parameters<typeof styleText>[0], text: string) =>
    out.isTTY && !process.env.NO_COLOR ? styleText(format, text) : text;
  const row = (mark: keyof typeof colours, name: string, outcome: string) =>
    out.write(`${styled(colours[mark], mark.padEnd(6))}  ${name}\n${wrap(outcome, " ".repeat(8))}\n`);
  return {
    async step(name, run, text) {
      try {
        const outcome = await run();
        row("ok", name, text(outcome));
        return outcome;
      } catch (error) {
        failures++;
        row("FAILED", name, error instanceof Error ? error.message : String(error));
        return undefined;
      }
    },
    skip: (name, reason) => void row("skip", name, reason),
    heading: (text) => void out.write(`\n${styled("bold", text)}\n`),
    failures: () => failures,
  };
}
