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
 * Request and answer of every exchange must be what the specs allow, and nothing else. The message quotes no value.
 *
 * @param options.basePath the path of the client's base URL, when it has one
 */
export function toFitContract(
  received: Exchange | readonly Exchange[],
  { basePath }: { basePath?: string | undefined } = {},
): { pass: boolean; message: () => string } {
  const exchanges = Array.isArray(received) ? (received as readonly Exchange[]) : [received as Exchange];
  const told = exchanges.flatMap((exchange) => {
    const { operation, violations } = judge(exchange, basePath);
    const call = operation?.id ?? `${exchange.request.method} ${new URL(exchange.request.url).pathname}`;
    return violations.map(({ at, rule, message }) => `${call}: ${at} ${message} (${rule})`);
  });
  // Nothing recorded is no proof of anything.
  if (exchanges.length === 0) told.push("there is no exchange: give the recorder's fetch to the client");
  return {
    pass: told.length === 0,
    message: () => (told.length === 0 ? "every exchange fits the contract" : `the contract is broken:\n${told.join("\n")}`),
  };
}
