/** The coverage of the contract: which obligations which tests have shown, on which target. */
import { allObligations } from "../fixtures/specs.ts";
import { type Family, families, parseId } from "./ids.ts";
import { type Waiver, waivers } from "./waivers.ts";

/** A test of the contract suite that was run. */
export interface ContractTest {
  target: string;
  name: string;
  state: "passed" | "failed" | "skipped" | "pending";
  /** Why it was skipped. */
  reason: string | undefined;
  shown: string[];
  /** What the judges found in its traffic and it did not declare. */
  undeclared: string[];
}

export interface FamilyCoverage {
  shown: number;
  of: number;
}
export interface TargetCoverage {
  families: Partial<Record<Family, FamilyCoverage>>;
  /** The lowest share of a family: a mean would hide a gap. */
  headline: number;
  /** Obligations that no passed test has shown, nor a waiver excuses. */
  gaps: string[];
  /** Traffic beyond the contract that no test has declared. */
  undeclared: string[];
  /** Why the gate is shut; empty when it is open. */
  problems: string[];
  skipped: { test: string; reason: string }[];
}
export interface ContractReport {
  schemaVersion: 1;
  targets: Record<string, TargetCoverage>;
  obligations: { id: string; family: Family; shownBy: Record<string, string[]>; waived?: Waiver }[];
}

/** A live platform shows what it happens to show: it is reported, and its tests must pass. */
const isGated = (target: string) => target !== "live";

/** What a target cannot show, whatever the tests do. */
const outOfReach: Record<string, readonly Family[]> = {
  mock: ["invariant"],
  platform: ["negative"],
};

/**
 * An obligation counts only when a test that passed has asserted it.
 *
 * @param today as YYYY-MM-DD, against which waivers expire
 * @param targets those that were asked for, whatever of them was run
 */
export function report(
  tests: ContractTest[],
  today: string,
  all = allObligations,
  excused = waivers,
  targets = [...new Set(tests.map(({ target }) => target))],
): ContractReport {
  const shownBy = new Map<string, Record<string, Set<string>>>(all.map((id) => [id, {}]));
  for (const { target, name, state, shown } of tests) {
    if (state !== "passed") continue;
    for (const id of shown) {
      const row = shownBy.get(id);
      if (row) row[target] = (row[target] ?? new Set()).add(name);
    }
  }
  const waived = new Map(excused.map((waiver) => [waiver.id, waiver]));
  const invalid = excused.flatMap(({ id, expires }) => [
    ...(shownBy.has(id) ? [] : [`the waiver of ${id} is for no obligation: delete it`]),
    ...(expires < today ? [`the waiver of ${id} has expired on ${expires}`] : []),
  ]);

  return {
    schemaVersion: 1,
    targets: Object.fromEntries(targets.map((target) => [target, coverageOf(target)])),
    obligations: all.map((id) => {
      const waiver = waived.get(id);
      const by = Object.fromEntries(Object.entries(shownBy.get(id) ?? {}).map(([target, names]) => [target, [...names].sort()]));
      return { id, family: parseId(id).family, shownBy: by, ...(waiver && { waived: waiver }) };
    }),
  };

  function coverageOf(target: string): TargetCoverage {
    const coverage: TargetCoverage = {
      families: {},
      headline: all.length > 0 ? 1 : 0,
      gaps: [],
      undeclared: [],
      problems: [...invalid],
      skipped: [],
    };
    for (const id of all) {
      const family = parseId(id).family;
      if (outOfReach[target]?.includes(family) || waived.has(id)) continue;
      const { shown, of } = coverage.families[family] ?? { shown: 0, of: 0 };
      const isShown = shownBy.get(id)?.[target] !== undefined;
      coverage.families[family] = { shown: shown + (isShown ? 1 : 0), of: of + 1 };
      if (!isShown) coverage.gaps.push(id);
    }
    for (const [family, { shown, of }] of Object.entries(coverage.families)) {
      coverage.headline = Math.min(coverage.headline, shown / of);
      const least = families[family as Family];
      if (isGated(target) && shown / of < least)
        coverage.problems.push(`${family}: ${shown} of ${of} shown, at least ${least * 100} % are demanded`);
    }
    // Of nothing nothing is missing: a target that showed nothing must not look like one that showed all.
    if (!all.some((id) => shownBy.get(id)?.[target]))
      coverage.problems.push("nothing was shown: no test that passed has asserted an obligation");
    const failed = tests.filter((test) => test.target === target && test.state === "failed");
    if (failed.length > 0) coverage.problems.push(`${failed.length} tests failed`);
    coverage.undeclared = tests.filter((test) => test.target === target).flatMap(({ undeclared }) => undeclared);
    if (coverage.undeclared.length > 0) coverage.problems.push(`undeclared traffic: ${coverage.undeclared.length}, 0 is demanded`);
    coverage.skipped = tests
      .filter((test) => test.target === target && test.state === "skipped")
      .map(({ name, reason }) => ({ test: name, reason: reason ?? "no reason given" }));
    if (coverage.skipped.some(({ reason }) => reason === "no reason given")) coverage.problems.push("a test was skipped without a reason");
    return coverage;
  }
}

export const percent = ({ shown, of }: FamilyCoverage): string => `${(Math.floor((shown / of) * 1000) / 10).toString()} %`;
