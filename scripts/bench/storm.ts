/**
 * Benchmark: what happens to many parallel calls of one client when another login kills its token: `npm run bench:storm`.
 *
 * Every call is refused once. A correct client then gets one new token and sends each call again. It runs beside
 * published libraries, each with its own handling of refused tokens, in turn and against the same latencies.
 * Then one path says 401 for ever, whatever the token is, beside calls that are well: a client that logs in for each of
 * those refusals kills the token of all the others.
 * Exits with 1 when this package loses a call, logs in more often than it must, or lets logins overlap.
 */
import { type BesideSample, besideFaults, besideSeconds, runBeside } from "./beside.ts";
import { main, options, progress, UsageError, wholeNumber } from "./command.ts";
import { type Implementation, installed } from "./implementation.ts";
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
const usage = "npm run bench:storm -- [--callers 10,1000] [--spread 60,2500] [--rounds 20] [--only name]";
const fewRounds = 5;

interface Plan {
  callers: number[];
  spreads: number[];
  /** Undefined when not asked for. */
  rounds: number | undefined;
  implementations: Implementation[];
}

function plan(): Plan {
  const values = options({
    callers: { type: "string", default: "10,1000" },
    spread: { type: "string", default: "60,2500" },
    rounds: { type: "string" },
    only: { type: "string" },
  });
  const numbers = (option: string, text: string, lowest: number) => text.split(",").map((part) => wholeNumber(option, part, lowest));
  const [rounds] = values.rounds === undefined ? [] : numbers("rounds", values.rounds, 1);
  const { only } = values;
  const others = only === ours.name ? [] : installed(peers);
  if (!others) throw new Error("The peers are not installed: npm ci --prefix scripts/bench");
  const chosen = others.filter(({ name }) => only === undefined || name.includes(only));
  if (only !== undefined && chosen.length === 0 && others.length > 0) {
    throw new UsageError(`--only takes ${ours.name}, or a part of: ${others.map(({ name }) => name).join(", ")}`);
  }
  return {
    callers: numbers("callers", values.callers, 1),
    spreads: numbers("spread", values.spread, 5),
    rounds,
    implementations: [ours, ...chosen],
  };
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

await main(usage, () => run(plan()));
