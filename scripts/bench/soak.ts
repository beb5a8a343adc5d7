/**
 * Benchmark: does a client stay as it is? `npm run bench:soak`
 *
 * A million authorised calls through one client, 64 at once: its memory after a warm-up, and after every tenth of the
 * calls. Then a thousand calls at once in a process that may open 256 files only, connections included: a client that
 * opens one connection for each call runs into that limit. Exits with 1 when the memory leaves the band, or when a call
 * failed.
 */
import { runCommand, wholeNumber } from "../support/command-line.ts";
import { progress } from "../support/progress.ts";
import { build } from "./calls/build.ts";
import { at, startServer, startWorker, type Worker } from "./calls/processes.ts";
import { checkInstalled } from "./installed.ts";
import { peer } from "./peers/calls/huawei-iot-client.ts";

const steps = 10;
/** Percent of the memory after the warm-up. */
const band = 10;
const openFiles = 256;
const warmUp = 50_000;
const burst = 1_000;
const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);

async function soak(calls: number, tls: boolean): Promise<boolean> {
  progress("building the package");
  await build();
  const server = await startServer();
  const address = at(tls ? server.addresses.https : server.addresses.http);
  try {
    const flat = await use({}, (worker) => memory(worker, calls));
    const whole = await use({ openFiles }, async (worker) => {
      const { failed, reason } = await worker.run({ address, method: "get", atOnce: burst, calls: burst, warmUp: 0 });
      console.log(
        `${burst - failed} of ${burst} calls at once succeeded under ulimit -n ${openFiles}${reason ? `; the first failure: ${reason}` : ""}`,
      );
      return failed === 0;
    });
    return flat && whole;
  } finally {
    server.stop();
  }

  async function use(limits: { openFiles?: number }, what: (worker: Worker) => Promise<boolean>): Promise<boolean> {
    const worker = await startWorker("huawei-iot-client", peer, limits);
    try {
      return await what(worker);
    } finally {
      worker.stop();
    }
  }

  /** The resident memory, after each step. */
  async function memory(worker: Worker, calls: number): Promise<boolean> {
    const step = Math.floor(calls / steps);
    let failed = 0;
    const after = async (count: number) => {
      const done = await worker.run({ address, method: "get", atOnce: 64, calls: count, warmUp: 0 });
      failed += done.failed;
      return done.rss;
    };
    progress("warming up");
    const first = await after(warmUp);
    progress("");
    console.log(`after ${warmUp} calls to warm up: ${megabytes(first)} MB`);
    const drift: number[] = [];
    for (let number = 1; number <= steps; number++) {
      progress(`${number * step} of ${calls} calls`);
      const rss = await after(step);
      const percent = ((rss - first) / first) * 100;
      drift.push(percent);
      progress("");
      console.log(`after ${number * step} more: ${megabytes(rss)} MB (${percent >= 0 ? "+" : ""}${percent.toFixed(1)} %)`);
    }
    const widest = Math.max(...drift.map(Math.abs));
    console.log(`the memory stayed within ${widest.toFixed(1)} % (wanted: at most ${band} % more); ${failed} calls failed`);
    return Math.max(...drift) <= band && failed === 0;
  }
}

await runCommand(
  {
    name: "npm run bench:soak",
    about: "Does a client stay as it is? Fails when the memory grows over many calls, or when a call failed.",
    options: {
      calls: { type: "string", value: "N", default: "1000000", about: "how many, 64 at once" },
      tls: { type: "boolean", about: "over HTTPS" },
    },
  },
  async ({ calls, tls }) => {
    const count = wholeNumber("--calls", calls, steps);
    checkInstalled();
    if (!(await soak(count, tls))) process.exitCode = 1;
  },
);
