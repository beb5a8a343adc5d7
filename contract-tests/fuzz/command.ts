/**
 * Fuzzes the clients with mutated answers.
 *
 *   npm run fuzz                                                      5,000 cases of every operation, a new seed
 *   npm run fuzz -- --cases 50000 --operation iotda/CreateAccessCode  one operation, for longer
 *   npm run fuzz -- --seed 7 --operation iam/... --case 1234          one case again, with its plan
 *
 * Ends with 1 when a case was at fault; each is printed with what plays it again.
 */
import { inspect, parseArgs } from "node:util";
import type { Plan } from "./plan.ts";
import { plansOf } from "./plans.ts";
import type { Outcomes } from "./play.ts";
import { fuzz } from "./run.ts";
import { subjects } from "./subjects.ts";

const usage = "usage: npm run fuzz -- [--cases 5000] [--seed N] [--operation API/NAME] [--case N]";
/** So many faults of an operation are printed; more of them seldom tell more. */
const printed = 10;

function chosen() {
  const { values } = parseArgs({
    options: {
      cases: { type: "string", default: "5000" },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      operation: { type: "string" },
      case: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  const number = (option: string, text: string, lowest: number) => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= lowest) return value;
    throw new Error(`--${option} takes a whole number from ${lowest}`);
  };
  const of = subjects.filter(
    ({ name }) => values.operation === undefined || name === values.operation || name.endsWith(`/${values.operation}`),
  );
  if (of.length === 0) throw new Error(`--operation takes one of: ${subjects.map(({ name }) => name).join(", ")}`);
  const only = values.case === undefined ? undefined : number("case", values.case, 0);
  const cases = only === undefined ? number("cases", values.cases, 1) : only + 1;
  return { help: values.help, seed: number("seed", values.seed, 0), cases, of, only };
}

async function run({ seed, cases, of, only }: ReturnType<typeof chosen>): Promise<boolean> {
  console.log(`seed ${seed}`);
  let right = true;
  const all = [...plansOf(seed, cases).entries()];
  const played = only === undefined ? all : all.slice(only);
  for (const subject of of) {
    if (only !== undefined) console.log(inspect(played[0]?.[1] as Plan, { depth: null }));
    const began = performance.now();
    const outcomes: Outcomes = {};
    const progress = (done: number) => process.stdout.isTTY && process.stdout.write(`\r${subject.name}: ${done} of ${played.length}`);
    const found = await fuzz(subject, played, { outcomes, progress });
    const counts = Object.entries(outcomes).map(([name, count]) => `${count} ${name}`);
    if (process.stdout.isTTY) process.stdout.write("\r\x1b[K");
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${subject.name}: ${played.length} cases in ${seconds} s, ${counts.join(", ")}; ${found.length} at fault`);
    for (const { number, faults } of found.slice(0, printed)) {
      console.log(`  --seed ${seed} --operation ${subject.name} --case ${number}`);
      for (const fault of faults) console.log(`    ${fault.replaceAll("\n", "\n    ")}`);
    }
    right &&= found.length === 0;
  }
  return right;
}

try {
  const choice = chosen();
  if (choice.help) console.log(usage);
  else if (!(await run(choice))) process.exitCode = 1;
} catch (error) {
  console.error(`${(error as Error).message}\n${usage}`);
  process.exitCode = 2;
}
