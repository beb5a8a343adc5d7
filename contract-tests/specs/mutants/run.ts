/** Does anything guard what the specs say? `npm run mutants:spec` */
import { runCommand, wholeNumber } from "../../../scripts/support/command-line.ts";
import { progress } from "../../../scripts/support/progress.ts";
import { type Api, apis } from "../../../src/testing/documents.ts";
import { verdicts } from "./survivors.ts";

async function run(chosen: readonly Api[], every: number): Promise<boolean> {
  // Only now: the linter and the rows take their time to load.
  const [{ bundleSpec }, { differences }, { sheetsOf }] = await Promise.all([
    import("../../../scripts/support/spec.ts"),
    import("../compare.ts"),
    import("../sheets.ts"),
  ]);
  const survivors: string[] = [];
  const reasons = new Map<string, number>();
  let total = 0;
  for (const api of chosen) {
    const sheets = sheetsOf(api);
    for (const { at, kind, what, noticed, allowed } of verdicts(await bundleSpec(api), (spec) => differences(spec, sheets), every)) {
      total++;
      if (total % 100 === 0) progress(`${total} mutants, in ${api}`);
      if (noticed) continue;
      if (allowed) reasons.set(allowed, (reasons.get(allowed) ?? 0) + 1);
      else survivors.push(`${api} ${at}: ${kind}, ${what}`);
    }
  }
  progress("");
  for (const line of survivors) console.log(line);
  for (const [reason, number] of reasons) console.log(`${number} may live: ${reason}`);
  console.log(`${total} mutants, ${survivors.length} survivors`);
  return survivors.length === 0;
}

const about =
  "Breaks each spec in every way that mutants.ts knows, one at a time, and lays it beside the rows of the documents. What " +
  "nobody notices is printed, and fails the command, unless survivors.ts says why it may live. All of IoTDA's 53,000 take an hour and " +
  "a half, those of the others five minutes.";
const options = {
  api: { type: "string", oneOf: apis, about: "only its spec; all, if none is given" },
  every: { type: "string", value: "N", default: "1", about: "of so many mutants one, for a look" },
} as const;
await runCommand({ name: "npm run mutants:spec", about, options }, async ({ api, every }) => {
  const chosen = api === undefined ? apis : apis.filter((one) => one === api);
  if (!(await run(chosen, wholeNumber("--every", every, 1)))) process.exitCode = 1;
});
