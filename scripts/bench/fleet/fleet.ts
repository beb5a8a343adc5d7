/**
 * Benchmark: processes that share one appId, with the store in Redis and without: `npm run bench:fleet`.
 *
 * Many callers in each process call the simulator over real HTTP; a token lives seconds only. Then, in one process, what a call costs
 * with the store and without it, in turn. Exits with 1 when a call with the store failed, when the platform saw more logins than
 * lifetimes (and one), or two at once, or when the store costs more than 3 % of a call.
 */
import { startPlatform } from "../../../src/testing/index.ts";
import { runCommand, wholeNumber } from "../../support/command-line.ts";
import { progress } from "../../support/progress.ts";
import { aligned, median } from "../table.ts";
import { startMember } from "./members.ts";
import { startServer } from "./server.ts";

export interface Plan {
  processes: number;
  callers: number;
  seconds: number;
  lifetimeS: number;
  pauseMs: number;
}

interface Row {
  name: string;
  calls: number;
  failed: number;
  reasons: Record<string, number>;
  logins: number;
  /** Logins that are needed: a token is renewed when a tenth of its lifetime is left. */
  lifetimes: number;
  atOnce: number;
}

const leaseMs = 2_000;
const loginMs = 40;

async function fleet(name: string, redis: string | undefined, { processes, callers, seconds, lifetimeS, pauseMs }: Plan): Promise<Row> {
  const platform = await startPlatform({
    apps: { fleet: "secret" },
    expiresIn: lifetimeS,
    latencyMs: (operation) => (operation === "getAuthToken" || operation === "refreshAuthToken" ? loginMs : 2),
  });
  const order = { platform: platform.url, redis, appId: "fleet", leaseMs, callers, pauseMs };
  const members = await Promise.all(Array.from({ length: processes }, () => startMember(order)));
  const began = performance.now();
  for (const member of members) member.go();
  for (let second = 1; second <= seconds; second++) {
    progress(`${name}: ${second} s of ${seconds}`);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  const done = await Promise.all(members.map((member) => member.stop()));
  const passedS = (performance.now() - began) / 1000;
  progress("");
  const reasons: Record<string, number> = {};
  for (const [reason, count] of done.flatMap(({ failures }) => Object.entries(failures))) reasons[reason] = (reasons[reason] ?? 0) + count;
  const row: Row = {
    name,
    calls: done.reduce((sum, { calls }) => sum + calls, 0),
    failed: Object.values(reasons).reduce((sum, count) => sum + count, 0),
    reasons,
    logins: platform.count("getAuthToken") + platform.count("refreshAuthToken"),
    lifetimes: Math.ceil(passedS / (lifetimeS * 0.9)),
    atOnce: platform.mostObtainsAtOnce(),
  };
  await platform.close();
  return row;
}

/** CPU time of a call with the store, divided by that without; median of pairs that follow each other. */
async function hotPath(redis: string, slices: number): Promise<{ withStore: number; without: number; ratio: number }> {
  progress("the cost of a call, with the store and without");
  const platform = await startPlatform({ apps: { hot: "secret", "hot-alone": "secret" } });
  const order = { platform: platform.url, redis, appId: "hot", leaseMs, callers: 16, pauseMs: 0, hotSlices: slices };
  const member = await startMember(order);
  member.go();
  const { slices: pairs } = await member.done;
  await platform.close();
  progress("");
  return {
    withStore: median(pairs.map(({ withStore }) => withStore)),
    without: median(pairs.map(({ without }) => without)),
    ratio: median(pairs.map(({ withStore, without }) => withStore / without)),
  };
}

const perSecond = (micros: number) => `${Math.round(1e6 / micros)}`;

async function run(plan: Plan): Promise<string[]> {
  const redis = await startServer();
  try {
    const rows = [await fleet("with redisStore", redis.url, plan), await fleet("without a store", undefined, plan)];
    const { processes, callers, seconds, lifetimeS } = plan;
    console.log(`${processes} processes with ${callers} callers each, one appId, ${seconds} s, tokens of ${lifetimeS} s\n`);
    const heads = ["", "calls", "failed", "logins", "lifetimes", "logins/s", "logins at once"];
    const cells = rows.map(({ name, calls, failed, logins, lifetimes, atOnce }) => [
      ...[name, `${calls}`, `${failed}`, `${logins}`, `${lifetimes}`, (logins / seconds).toFixed(1), `${atOnce}`],
    ]);
    console.log(aligned([heads, ...cells]));
    console.log("\nA token is renewed when a tenth of its lifetime is left; a refresh counts as a login.");
    for (const { name, reasons } of rows)
      for (const [reason, count] of Object.entries(reasons).slice(0, 3)) console.log(`Failed calls ${name}: ${count} x "${reason}"`);

    const { withStore, without, ratio } = await hotPath(redis.url, 60);
    console.log(
      `\nCalls per second of CPU time: ${perSecond(withStore)} with the store, ${perSecond(without)} without; ${ratio.toFixed(3)}x the time of a call.`,
    );
    const [shared] = rows as [Row];
    return [
      ...(shared.failed > 0 ? [`${shared.failed} calls failed with the store`] : []),
      ...(shared.logins > shared.lifetimes + 1 ? [`${shared.logins} logins in ${shared.lifetimes} lifetimes`] : []),
      ...(shared.atOnce > 1 ? [`${shared.atOnce} logins at once`] : []),
      ...(ratio > 1.03 ? [`the store costs ${((ratio - 1) * 100).toFixed(1)} % of a call`] : []),
    ];
  } finally {
    redis.stop();
  }
}

const options = {
  processes: { type: "string", value: "N", default: "8", about: "processes that share the appId" },
  callers: { type: "string", value: "N", default: "50", about: "callers in each" },
  seconds: { type: "string", value: "N", default: "60", about: "how long they call" },
  lifetime: { type: "string", value: "S", default: "2", about: "how long a token lives, in seconds" },
  pause: { type: "string", value: "MS", default: "250", about: "between two calls of a caller, on average" },
} as const;
const about =
  "Processes that share one appId, with the store in Redis and without it. Fails when a call with the store failed, when there were more " +
  "logins than lifetimes (and one) or two at once, or when the store costs more than 3 % of a call.";
await runCommand({ name: "npm run bench:fleet", about, options }, async (given) => {
  const problems = await run({
    processes: wholeNumber("--processes", given.processes, 1, 100),
    callers: wholeNumber("--callers", given.callers, 1),
    seconds: wholeNumber("--seconds", given.seconds, 1),
    lifetimeS: wholeNumber("--lifetime", given.lifetime, 1),
    pauseMs: wholeNumber("--pause", given.pause, 0),
  });
  for (const problem of problems) console.log(`NOT CORRECT: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
});
