/**
 * Benchmark: what happens to many parallel calls of one client when another login kills its token: `npm run bench:storm`.
 *
 * Every call is refused once. A correct client then gets one new token and sends each call again. It runs beside
 * published libraries, each with its own handling of refused tokens, in turn and against the same latencies.
 * Then one path says 401 for ever, whatever the token is, beside calls that are well: a client that logs in for each of
 * those refusals kills the token of all the others.
 * Exits with 1 when this package loses a call, logs in more often than it must, or lets logins overlap.
 */
import { runCommand, UsageError, type Values, wholeNumber } from "../support/command-line.ts";
import { progress } from "../support/progress.ts";
import { type BesideSample, besideFaults, besideSeconds, runBeside } from "./beside.ts";
import { type Implementation, implementationsOf } from "./implementation.ts";
import { checkInstalled } from "./installed.ts";
import { ours } from "./ours.ts";
import { axiosAuthRefresh, axiosAuthRefreshEach } from "./peers/storm/axios-auth-refresh.ts";
import { azure } from "./peers/storm/azure-core-rest-pipeline.ts";
import { badgateway } from "./peers/storm/badgateway-oauth2-client.ts";
import { google } from "./peers/storm/google-auth-library.ts";
import { openai } from "./peers/storm/openai.ts";
import { smithy } from "./peers/storm/smithy-property-provider.ts";
import { besideTable, faults, type Results, reasons, table } from "./report.ts";
import { runStorm, type Storm } from "./round.ts";

const peers = [badgateway, google, azure, smithy, openai, axiosAuthRefresh, axiosAuthRefreshEach];
const fewRounds = 5;

interface Plan {
  callers: number[];
  spreads: number[];
  /** Undefined when not asked for. */
  rounds: number | undefined;
  implementations: Implementation[];
}

const options = {
  callers: { type: "string", several: "commas", value: "N,N", default: "10,1000", about: "calls at once" },
  spread: { type: "string", several: "commas", value: "MS,MS", default: "60,2500", about: "the longest latency, in milliseconds" },
  rounds: {
    type: "string",
    value: "N",
    about: `how often everything is measured (default 20, and ${fewRounds} where a round takes seconds)`,
  },
  only: { type: "string", value: "NAME", about: "the peers whose name has this in it, beside this package" },
} as const;

function plan({ callers, spread, rounds, only }: Values<typeof options>): Plan {
  const all = implementationsOf(peers);
  const chosen = only === ours.name ? [] : all.filter(({ name }) => only === undefined || name.includes(only));
  if (only !== ours.name && chosen.length === 0)
    throw new UsageError(`--only takes ${ours.name}, or a part of: ${all.map(({ name }) => name).join(", ")}; not ${only}`);
  const planned = {
    callers: callers.map((text) => wholeNumber("--callers", text, 1)),
    spreads: spread.map((text) => wholeNumber("--spread", text, 5)),
    rounds: rounds === undefined ? undefined : wholeNumber("--rounds", rounds, 1),
    implementations: [ours, ...chosen],
  };
  if (chosen.length > 0) checkInstalled();
  return planned;
}

/** Whose turn it was when a promise was rejected that nobody handles. It must not end the run, nor stay unsaid. */
const unhandled: string[] = [];
let turn = "";
process.on("unhandledRejection", () => unhandled.push(turn));

/** Each round gives every implementation its turn, so that noise hits all alike. */
async function measure(title: string, storm: Omit<Storm, "seed">, rounds: number, implementations: Implementation[]): Promise<Results> {
  const results: Results = new Map(implementations.map((implementation) => [implementation, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [implementation, samples] of results) {
      turn = implementation.name;
      progress(`${title}: round ${round + 1} of ${rounds}, ${turn}`);
      samples.push(await runStorm(implementation, { ...storm, seed: round + 1 }));
    }
  }
  progress("");
  console.log(`${title}; ${rounds} rounds\n\n${table(storm, results)}\n`);
  return results;
}

async function run({ callers, spreads, rounds, implementations }: Plan): Promise<boolean> {
  const startedAt = performance.now();
  const all: Results[] = [];
  const problems: string[] = [];
  async function add(title: string, storm: Omit<Storm, "seed">): Promise<void> {
    // Where a round takes seconds, or no time is measured, fewer do.
    const usual = storm.spread > 1000 || storm.kind === "cold" ? fewRounds : 20;
    const results = await measure(title, storm, rounds ?? usual, implementations);
    all.push(results);
    problems.push(...faults(storm.callers, results.get(ours) ?? []).map((fault) => `${title}: ${fault}`));
  }

  for (const spread of spreads) {
    for (const count of callers) {
      await add(`Storm: ${count} callers, latency 5-${spread} ms`, { callers: count, spread, kind: "revoked" });
    }
  }
  const spread = Math.min(...spreads);
  for (const count of callers) {
    await add(`Cold start: ${count} callers without a token, latency 5-${spread} ms`, { callers: count, spread, kind: "cold" });
  }

  const beside = new Map<Implementation, BesideSample[]>();
  for (const implementation of implementations) {
    turn = implementation.name;
    progress(`one path that always says 401: ${turn}`);
    beside.set(implementation, [await runBeside(implementation)]);
  }
  progress("");
  console.log(`One path that always says 401, beside other calls, for ${besideSeconds} s\n\n${besideTable(beside)}\n`);
  problems.push(...besideFaults(beside.get(ours) ?? []));

  console.log("Times run until the last call has ended, in success or failure; x is relative to ours. A login takes 20 ms.");
  if (rounds === undefined)
    console.log(`Latencies above 1000 ms and cold starts get ${fewRounds} rounds, the others 20; --rounds sets all.`);
  console.log("Peers send over one shared fetch, which shows them the platform's 403/1010005 as the 401 that they know.");
  for (const line of reasons([...all, beside])) console.log(`Failed calls of ${line}`);
  for (const name of new Set(unhandled)) console.log(`Rejected promises that nobody handled, during the turns of ${name}`);
  if (unhandled.includes(ours.name)) problems.push("a rejected promise that nobody handled");
  for (const line of problems) console.log(`NOT CORRECT: ${line}`);
  console.log(`Ran for ${Math.round((performance.now() - startedAt) / 1000)} s on Node ${process.version}.`);
  return problems.length === 0;
}

const about =
  "What happens to many parallel calls of one client when another login kills its token, beside published libraries. Fails when this " +
  "package loses a call, logs in more often than it must, or lets logins overlap.";
await runCommand({ name: "npm run bench:storm", about, options }, async (given) => {
  if (!(await run(plan(given)))) process.exitCode = 1;
});
