import { knownOptions } from "../../core/options.ts";
import { apis, documentOf } from "../documents.ts";
import { createJudge, type Judge, type Verdict } from "./judge.ts";
import type { Exchange } from "./recorder.ts";

let judges: Judge[] | undefined;

/**
 * Judges an exchange by the spec whose operation it calls: northbound, IoTDA or IAM.
 *
 * @param basePath the path of the client's base URL, when it has one
 * @throws CannotJudge when a spec has a schema that does not compile
 */
export function judge(exchange: Exchange, basePath?: string): Verdict {
  judges ??= apis.map((api) => createJudge(api, documentOf(api)));
  const verdicts = judges.map((each) => each(exchange, basePath));
  return verdicts.find(({ operation }) => operation) ?? (verdicts[0] as Verdict);
}

/**
 * A matcher for vitest and Jest: `expect.extend({ toFitContract })`, then `expect(recorder.exchanges).toFitContract()`.
 * Request and answer of every exchange must be what the specs allow, and nothing else. The message quotes no value, and
 * has what happened many times once.
 *
 * @param options.basePath the path of the client's base URL, when it has one
 */
export function toFitContract(
  received: Exchange | readonly Exchange[],
  options: { basePath?: string | undefined } = {},
): { pass: boolean; message: () => string } {
  knownOptions("toFitContract", options, { basePath: true });
  const exchanges = Array.isArray(received) ? (received as readonly Exchange[]) : [received as Exchange];
  const told = new Map<string, { line: string; times: number }>();
  for (const exchange of exchanges) {
    const { operation, violations } = judge(exchange, options.basePath);
    const call = operation?.id ?? `${exchange.request.method} ${new URL(exchange.request.url).pathname}`;
    for (const { at, rule, message } of violations) {
      const says = (where: string) => `${call}: ${where} ${message} (${rule})`;
      // The same of another item of an array is no news.
      const kind = says(at.replace(/\.\d+(?=\.|$)/g, ".[]"));
      const known = told.get(kind);
      if (known) known.times++;
      else told.set(kind, { line: says(at), times: 1 });
    }
  }
  const lines = [...told.values()].map(({ line, times }) => (times === 1 ? line : `${line}, ${times} times`));
  // Nothing recorded is no proof of anything.
  if (exchanges.length === 0) lines.push("there is no exchange: give the recorder's fetch to the client");
  return {
    pass: lines.length === 0,
    message: () => (lines.length === 0 ? "every exchange fits the contract" : `the contract is broken:\n${lines.join("\n")}`),
  };
}
