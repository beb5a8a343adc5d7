/**
 * Does anything guard what the specs say? `npm run mutants:spec` breaks each spec in every way that `mutants.ts` knows, one
 * at a time, and lays it beside the rows of the documents. What nobody notices is printed, and fails the command, unless
 * `survivors.ts` says why it may live. About a minute.
 */
import { bundleSpec } from "../../../scripts/support/spec.ts";
import { apis } from "../../../src/testing/documents.ts";
import { differences } from "../compare.ts";
import { sheetsOf } from "../sheets.ts";
import { verdicts } from "./survivors.ts";

const survivors: string[] = [];
const reasons = new Map<string, number>();
let total = 0;
for (const api of apis) {
  const sheets = sheetsOf(api);
  for (const { at, kind, what, noticed, allowed } of verdicts(await bundleSpec(api), (spec) => differences(spec, sheets))) {
    total++;
    if (process.stderr.isTTY && total % 100 === 0) process.stderr.write(`\r${total} mutants, in ${api}   `);
    if (noticed) continue;
    if (allowed) reasons.set(allowed, (reasons.get(allowed) ?? 0) + 1);
    else survivors.push(`${api} ${at}: ${kind}, ${what}`);
  }
}
if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");

for (const line of survivors) console.log(line);
for (const [reason, number] of reasons) console.log(`${number} may live: ${reason}`);
console.log(`${total} mutants, ${survivors.length} survivors`);
if (survivors.length > 0) process.exitCode = 1;
