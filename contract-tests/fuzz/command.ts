/**
 * Fuzzes the clients with mutated answers.
 *
 *   npm run fuzz                                                      5,000 cases of every operation, a new seed
 *   npm run fuzz -- --cases 50000 --operation iotda/CreateAccessCode  one operation, for longer
 *   npm run fuzz -- --seed 7 --operation iam/... --case 1234          one case again, with its plan
 *
 * Ends with 1 when a case was at fault; each is printed with what plays it again.
 */
import { inspect } from "node:util";
import { oneOfThem, runCommand, wholeNumber } from "../../scripts/support/command-line.ts";
import { progress } from "../../scripts/support/progress.ts";
import type { Plan } from "./plan.ts";
import { plansOf } from "./plans.ts";
import type { Outcomes } from "./play.ts";
import { fuzz } from "./run.ts";
import { subjects } from "./subjects.ts";

/** So many faults of an operation are printed; more of them seldom tell more. */
const printed = 10;

interface Chosen {
  seed: number;
  cases: number;
  of: typeof subjects;
  /** The one case to be played. */
  only: number | undefined;
}

async function run({ seed, cases, of, only }: Chosen): Promise<boolean> {
  console.log(`seed ${seed}`);
  let right = true;
  const all = [...plansOf(seed, cases).entries()];
  const played = only === undefined ? all : all.slice(only);
  for (const subject of of) {
    if (only !== undefined) console.log(inspect(played[0]?.[1] as Plan, { depth: null }));
    const began = performance.now();
    const outcomes: Outcomes = {};
    const tell = (done: number) => progress(`${subject.name}: ${done} of ${played.length}`);
    const found = await fuzz(subject, played, { outcomes, progress: tell });
    const counts = Object.entries(outcomes).map(([name, count]) => `${count} ${name}`);
    progress("");
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

await runCommand(
  {
    name: "npm run fuzz",
    about: "Fuzzes the clients with mutated answers. A case at fault is printed with what plays it again, and fails the command.",
    options: {
      cases: { type: "string", value: "N", default: "5000", about: "so many of every operation" },
      seed: { type: "string", value: "N", about: "what they are made from; a new one for every run, if not given" },
      operation: { type: "string", value: "API/NAME", about: "this one only" },
      case: { type: "string", value: "N", about: "this one only, with its plan" },
    },
  },
  async (given) => {
    const { operation } = given;
    const of = subjects.filter(({ name }) => operation === undefined || name === operation || name.endsWith(`/${operation}`));
    const names = subjects.map(({ name }) => name);
    if (of.length === 0) oneOfThem("--operation", operation ?? "", names);
    const only = given.case === undefined ? undefined : wholeNumber("--case", given.case, 0);
    const cases = only === undefined ? wholeNumber("--cases", given.cases, 1) : only + 1;
    const seed = wholeNumber("--seed", given.seed ?? String(Date.now() % 1_000_000), 0);
    if (!(await run({ seed, cases, of, only }))) process.exitCode = 1;
  },
);
