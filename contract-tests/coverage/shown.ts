/** Which operations a test has shown on which target, as it is committed: docs/operations.md tells it to readers. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseId } from "./ids.ts";
import { operationsPage, pageFile, type Shown } from "./page.ts";
import type { ContractReport } from "./report.ts";

export const shownFile = "contract-tests/coverage/shown.json";
const mend = "npx vitest run --project contract:mock --project contract:platform -u";

/** What the tests of a run have shown. */
export function shownIn({ targets, obligations }: Pick<ContractReport, "obligations"> & { targets: object }): Shown {
  const shown: Shown = Object.fromEntries(Object.keys(targets).map((target) => [target, {}]));
  for (const { id, family, shownBy } of obligations) {
    if (family !== "operation") continue;
    const { api, subject } = parseId(id);
    for (const target of Object.keys(shownBy)) {
      const row = shown[target];
      if (row) row[api] = [...(row[api] ?? []), subject].sort();
    }
  }
  return shown;
}

export const readShown = (folder = "."): Shown => JSON.parse(readFileSync(join(folder, shownFile), "utf8"));

/**
 * Lays what a run has shown beside what is committed, and says of each target of which operations that is not so. Of a live
 * platform nothing is said: it shows what it happens to show.
 */
export function staleIn(found: Shown, committed: Shown): Record<string, string[]> {
  const names = (of: Record<string, string[]> = {}) => Object.entries(of).flatMap(([api, all]) => all.map((name) => `${api} ${name}`));
  const stale = Object.keys(found)
    .filter((target) => target !== "live")
    .map((target) => {
      const [now, before] = [new Set(names(found[target])), new Set(names(committed[target]))];
      return [
        target,
        [...now]
          .filter((name) => !before.has(name))
          .concat([...before].filter((name) => !now.has(name)))
          .sort(),
      ] as const;
    });
  return Object.fromEntries(stale.filter(([, operations]) => operations.length > 0));
}

/** After a whole run: shuts the gate where what is committed is not what was shown, or writes it anew. A project in small has committed nothing. */
export function keepShown(report: Pick<ContractReport, "targets" | "obligations">, update: boolean, folder = "."): void {
  if (!existsSync(join(folder, shownFile))) return;
  const passed = Object.fromEntries(Object.entries(report.targets).filter(([, { problems }]) => problems.length === 0));
  const found = shownIn({ ...report, targets: passed });
  if (update) {
    const shown = { ...readShown(folder), ...found };
    writeFileSync(join(folder, shownFile), `${JSON.stringify(shown, null, 2)}\n`);
    writeFileSync(join(folder, pageFile), operationsPage(shown));
    return;
  }
  for (const [target, operations] of Object.entries(staleIn(found, readShown(folder))))
    report.targets[target]?.problems.push(`${shownFile} is stale (${operations.join(", ")}). Run: ${mend}`);
}
