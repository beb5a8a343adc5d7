/**
 * Benchmark: does `receive` keep up, and does it lose anything? `npm run bench:amqp`
 *
 * The platform and its broker run here, consumers in processes of their own. First `receive` beside a bare receiver of rhea with the
 * same credit, in turns, with nothing going wrong: messages per second, and the ratio of the medians. Then `receive` alone, while the
 * network drops 20 times and the credential is reset 5 times: each message must be handled at least once, and the heap must stay as it is.
 */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { startPlatform } from "../../../src/testing/index.ts";
import { startBroker } from "../../../src/testing/simulator/broker.ts";
import { createQueues } from "../../../src/testing/simulator/queues.ts";
import { serverTls } from "../../support/certificates.ts";
import { runCommand, wholeNumber } from "../../support/command-line.ts";
import { progress } from "../../support/progress.ts";
import type { Job, Progress } from "./consumer.ts";

const rounds = 5;
const drops = 20;
const resets = 5;
/** Of a bare receiver's messages per second. */
const wanted = 0.8;
/** Percent of the heap after the second tenth. */
const band = 10;

const platform = await startPlatform({ users: { user: "password" } });
const queues = createQueues();
const { credential, onReset } = platform.iotda;
const broker = await startBroker({ credential, onReset, queues, tls: serverTls() });

function fill(messages: number): void {
  queues.remove("DefaultQueue");
  queues.add("DefaultQueue", { limit: messages });
  for (let number = 0; number < messages; number++) queues.push("DefaultQueue", String(number));
}

/** Lets a consumer handle so many messages, and gives what it told at each tenth. */
async function consume(job: Pick<Job, "how" | "messages" | "atOnce">): Promise<Progress[]> {
  fill(job.messages);
  const execArgv = ["--expose-gc", "--import", import.meta.resolve("tsx")];
  const child = fork(fileURLToPath(import.meta.resolve("./consumer.ts")), { execArgv });
  const told: Progress[] = [];
  child.on("message", (one) => {
    told.push(one as Progress);
    progress(`${job.how}: ${told.at(-1)?.handled} of ${job.messages}`);
  });
  child.send({ ...job, platform: platform.url, port: broker.port } satisfies Job);
  const code = await new Promise((resolve) => child.once("exit", resolve));
  progress("");
  if (code !== 0 || told.at(-1)?.handled !== job.messages)
    throw new Error(`the consumer (${job.how}) ended with ${code} after ${told.at(-1)?.handled ?? 0} messages`);
  return told;
}

const perSecond = (told: Progress[]) => ((told.at(-1)?.handled ?? 0) / (told.at(-1)?.ms ?? 1)) * 1_000;
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function beside(messages: number, atOnce: number): Promise<boolean> {
  const rates: Record<Job["how"], number[]> = { rhea: [], receive: [] };
  for (let round = 0; round < rounds; round++)
    for (const how of ["rhea", "receive"] as const) rates[how].push(perSecond(await consume({ how, messages, atOnce })));
  const [bare, ours] = [median(rates.rhea), median(rates.receive)];
  const ratio = ours / bare;
  console.log(
    `${atOnce} at once: receive ${Math.round(ours)} messages/s, a bare receiver of rhea ${Math.round(bare)}: ${ratio.toFixed(2)}x (wanted: ${wanted}x)`,
  );
  return ratio >= wanted;
}

/** Breaks what can break, evenly over all messages. */
async function through(messages: number, atOnce: number): Promise<boolean> {
  const every = Math.floor(messages / (drops + resets + 1));
  let broken = 0;
  const watch = setInterval(() => {
    const gone = messages - queues.size("DefaultQueue");
    if (broken >= drops + resets || gone < (broken + 1) * every || broker.receivers() === 0) return;
    broken++;
    if (broken % 5 === 0) platform.iotda.createAccessCode({ force_disconnect: true });
    else broker.drop();
  }, 2);
  const told = await consume({ how: "receive", messages, atOnce });
  clearInterval(watch);
  const { again } = told.at(-1) as Progress;
  const start = told[1]?.heap ?? 0;
  const widest = Math.max(...told.slice(2).map(({ heap }) => ((heap - start) / start) * 100));
  console.log(
    `${messages} messages through ${broken} breaks (${drops} drops, ${resets} resets): each handled at least once, ${again} twice or more, ` +
      `${queues.size("DefaultQueue")} left; ${Math.round(perSecond(told))} messages/s with the pauses; heap ${(start / 1e6).toFixed(1)} MB, at most ` +
      `${widest >= 0 ? "+" : ""}${widest.toFixed(1)} % (wanted: ${band} %)`,
  );
  return broken === drops + resets && widest <= band;
}

await runCommand(
  {
    name: "npm run bench:amqp",
    about: "Does receive keep up with a bare receiver of rhea, and does it lose nothing through drops and resets?",
    options: { messages: { type: "string", value: "N", default: "100000", about: "how many go through the breaks" } },
  },
  async ({ messages }) => {
    const count = wholeNumber("--messages", messages, 1_000);
    const good = [await beside(Math.ceil(count / 5), 100), await beside(Math.ceil(count / 25), 1), await through(count, 100)];
    if (!good.every(Boolean)) process.exitCode = 1;
  },
);
await broker.close();
await platform.close();
