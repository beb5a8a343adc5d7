/**
 * How many logins, and how many commands to Redis, a lifetime of a token costs a fleet, by its size: `npm run bench:fleet:load`. A
 * simulation, in virtual time. Writes docs/fleet-load.svg. Exits with 1 when the logins depend on the size.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { runCommand, wholeNumber } from "../../support/command-line.ts";
import { aligned } from "../table.ts";
import { plot } from "./plot.ts";
import { type Load, simulate } from "./simulate.ts";
import { virtualTime } from "./virtual-time.ts";

const sizes = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const options = {
  most: { type: "string", value: "N", default: "1000", about: "the most processes; nothing is written when there are fewer" },
  lifetimes: { type: "string", value: "N", default: "10", about: "how many lifetimes are simulated for each size" },
} as const;
const about =
  "How many logins, and how many commands to Redis, a lifetime of a token costs a fleet, by its size. Simulates the real store in virtual " +
  "time. Writes docs/fleet-load.svg. Fails when the logins depend on the size.";

await runCommand({ name: "npm run bench:fleet:load", about, options }, async (given) => {
  const [most, lifetimes] = [wholeNumber("--most", given.most, 1, 1000), wholeNumber("--lifetimes", given.lifetimes, 1, 100)];
  const time = virtualTime();
  const loads: Load[] = [];
  for (const size of sizes.filter((one) => one <= most)) loads.push(await simulate(time, size, lifetimes));
  const heads = ["processes", "logins", "at once", "refused calls", "commands", "commands each", "longest wait"];
  const rows = loads.map(({ processes, logins, atOnce, refused, commands, longestMs }) => [
    ...[
      `${processes}`,
      logins.toFixed(1),
      `${atOnce}`,
      `${refused}`,
      commands.toFixed(0),
      (commands / processes).toFixed(1),
      `${Math.round(longestMs)} ms`,
    ],
  ]);
  console.log(`Per lifetime of a token (an hour), over ${lifetimes}; each process calls once a second; a login takes 300 ms\n`);
  console.log(aligned([heads, ...rows]));
  if (most === 1000) {
    const docs = new URL("../../../docs/", import.meta.url);
    mkdirSync(docs, { recursive: true });
    writeFileSync(new URL("fleet-load.svg", docs), plot(loads));
  }
  const wrong = loads.filter(({ logins, atOnce }) => logins !== 1 || atOnce !== 1);
  for (const { processes, logins, atOnce } of wrong)
    console.log(`NOT CORRECT: ${processes} processes: ${logins} logins per lifetime, ${atOnce} at once`);
  if (wrong.length > 0) process.exitCode = 1;
});
