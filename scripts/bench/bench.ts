/**
 * Benchmark: what a typed, authorised call costs beside other clients, and what they bring along: `npm run bench`.
 *
 * GET and POST, over HTTP and HTTPS, one after the other and 64 at once, against a server in another process. Says
 * what each costs in CPU time of the client's process, as a ratio to `undici.request` in the same round: a machine that
 * is busy, or slow, moves both. Then what a fresh process takes to its first answer, its memory, and what is installed.
 * A run of everything writes `results.md` and `chart.svg` beside this file. Exits with 1 when calls failed, or when a
 * client trusted a server that it must not trust.
 */
import { writeFileSync } from "node:fs";
import { runCommand } from "../support/command-line.ts";
import { progress } from "../support/progress.ts";
import { build } from "./calls/build.ts";
import { chart } from "./calls/chart.ts";
import { footprint } from "./calls/footprint.ts";
import { measure } from "./calls/measure.ts";
import { options, type Plan, plan } from "./calls/plan.ts";
import { startServer } from "./calls/processes.ts";
import { markdown } from "./calls/report.ts";

async function run(what: Plan): Promise<boolean> {
  progress("building the package");
  await build();
  const server = await startServer();
  try {
    const measured = await measure(what, server);
    const footprints = new Map([...what.peers].map(([name, peer]) => [name, footprint(peer)]));
    const text = markdown(what, measured, footprints);
    console.log(text);
    if (what.whole) {
      writeFileSync(new URL("results.md", import.meta.url), `${text.trimEnd()}\n\n![The ratios as bars](chart.svg)\n`);
      writeFileSync(new URL("chart.svg", import.meta.url), chart(what, measured));
    } else console.log("Of a part, nothing is written to results.md and chart.svg.");
    return measured.problems.length === 0;
  } finally {
    server.stop();
  }
}

const about =
  "What a typed, authorised call costs beside other clients, and what they bring along. A run of everything writes results.md and " +
  "chart.svg. Fails when calls failed, or when a client trusted a server that it must not trust.";
await runCommand({ name: "npm run bench", about, options }, async (given) => {
  if (!(await run(await plan(given)))) process.exitCode = 1;
});
