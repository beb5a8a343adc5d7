/** The coverage of the contract, for a terminal, for a CI summary and as a page. */
import { families, parseId } from "./ids.ts";
import { type ContractReport, percent, type TargetCoverage } from "./report.ts";

type Row = [family: string, ...cells: string[]];

function rows({ targets }: ContractReport): Row[] {
  const names = Object.keys(targets);
  const cell = ({ families: covered }: TargetCoverage, family: keyof typeof families) => {
    const row = covered[family];
    return row ? `${row.shown}/${row.of} ${percent(row)}` : "-";
  };
  const covered = Object.keys(families).map((name): Row => {
    const family = name as keyof typeof families;
    return [family, ...names.map((target) => cell(targets[target] as TargetCoverage, family)), `${families[family] * 100} %`];
  });
  return [...covered, ["undeclared traffic", ...Object.values(targets).map((one) => String(one.undeclared.length)), "0"]];
}
const headline = (coverage: TargetCoverage) => `${Math.floor(coverage.headline * 1000) / 10} %`;

/** The gaps by id; of a live platform, which shows what it happens to show, their number. */
const gapsOf = (target: string, { gaps }: Pick<TargetCoverage, "gaps">) =>
  target === "live" && gaps.length > 0 ? [`${gaps.length} obligations (coverage.json has them)`] : gaps;

/** Reasons with the number of tests that were skipped for each. */
function reasons({ skipped }: TargetCoverage): string[] {
  const counts = new Map<string, number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${count} skipped: ${reason}`);
}

export function toText(report: ContractReport): string {
  const names = Object.keys(report.targets);
  const table = [
    ["contract coverage", ...names, "gate"],
    ...rows(report),
    ["headline", ...Object.values(report.targets).map(headline), ""],
  ];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  for (const [name, coverage] of Object.entries(report.targets)) {
    lines.push("", `${name}: ${coverage.problems.length === 0 ? "the gate is open" : "THE GATE IS SHUT"}`);
    lines.push(...coverage.problems.map((problem) => `  ${problem}`), ...gapsOf(name, coverage).map((gap) => `  not shown: ${gap}`));
    lines.push(...reasons(coverage).map((reason) => `  ${reason}`));
  }
  return lines.join("\n");
}

export function toMarkdown(report: ContractReport): string {
  const names = Object.keys(report.targets);
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const out = ["## Contract coverage", "", line(["family", ...names, "gate"]), line(["---", ...names.map(() => "---:"), "---:"])];
  out.push(...rows(report).map(line), line(["**headline**", ...Object.values(report.targets).map((one) => `**${headline(one)}**`), ""]));
  for (const [name, { problems, gaps, skipped }] of Object.entries(report.targets)) {
    out.push("", `### ${name}: ${problems.length === 0 ? "the gate is open" : "the gate is shut"}`, "");
    out.push(...problems.map((problem) => `- ${problem}`), ...gapsOf(name, { gaps }).map((gap) => `- not shown: ${gap}`));
    if (skipped.length > 0) out.push(...reasons({ skipped } as TargetCoverage).map((reason) => `- ${reason}`));
  }
  return `${out.join("\n")}\n`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** One page, nothing loaded from elsewhere: the obligations by operation, with the tests that have shown them. */
export function toHtml(report: ContractReport): string {
  const names = Object.keys(report.targets);
  const operationOf = (id: string) => {
    const { family, api, subject } = parseId(id);
    return family === "invariant" ? `${api}: invariants` : `${api}: ${subject}`;
  };
  const byOperation = new Map<string, ContractReport["obligations"]>();
  for (const obligation of report.obligations) {
    const operation = operationOf(obligation.id);
    byOperation.set(operation, [...(byOperation.get(operation) ?? []), obligation]);
  }
  const gaps = new Map(names.map((name) => [name, new Set(report.targets[name]?.gaps)]));
  const cell = (obligation: ContractReport["obligations"][number], name: string) => {
    const tests = obligation.shownBy[name] ?? [];
    if (tests.length > 0)
      return `<td class="shown" title="${escaped(tests.join("\n"))}">${escaped(tests[0] ?? "")}${tests.length > 1 ? ` <small>and ${tests.length - 1} more</small>` : ""}</td>`;
    if (obligation.waived) return `<td class="waived">waived until ${obligation.waived.expires}: ${escaped(obligation.waived.reason)}</td>`;
    return gaps.get(name)?.has(obligation.id) ? '<td class="missing">not shown</td>' : "<td>-</td>";
  };
  const sections = [...byOperation].map(([operation, list]) => {
    const missing = list.filter(({ id }) => [...gaps.values()].some((gap) => gap.has(id))).length;
    const body = list
      .map((one) => `<tr><td><code>${escaped(one.id)}</code></td>${names.map((name) => cell(one, name)).join("")}</tr>`)
      .join("\n");
    const head = `<tr><th>obligation</th>${names.map((name) => `<th>${name}</th>`).join("")}</tr>`;
    return `<details${missing ? " open" : ""}><summary>${escaped(operation)}: ${list.length} obligations${missing ? `, ${missing} not shown` : ""}</summary><table>${head}\n${body}</table></details>`;
  });
  const summary = rows(report).map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join("")}</tr>`);
  const heads = Object.entries(report.targets).map(
    ([name, coverage]) =>
      `<li>${name}: ${headline(coverage)}, ${coverage.problems.length === 0 ? "the gate is open" : escaped(coverage.problems.join("; "))}</li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Contract coverage</title><style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1c1e21; background: #fff; }
table { border-collapse: collapse; margin: .5rem 0 1rem; } td, th { border: 1px solid #d5d9de; padding: .2rem .5rem; text-align: left; vertical-align: top; }
code { font-size: .9em; word-break: break-all; } summary { cursor: pointer; font-weight: 600; padding: .3rem 0; }
.shown { background: #e9f6ec; } .missing { background: #fde8e8; font-weight: 600; } .waived { background: #fff5d6; } small { color: #5b6470; }
</style></head><body>
<h1>Contract coverage</h1>
<p>An obligation counts when a test that passed has asserted it. The headline is the lowest share of a family.</p>
<ul>${heads.join("")}</ul>
<table><tr><th>family</th>${names.map((name) => `<th>${name}</th>`).join("")}<th>gate</th></tr>
${summary.join("\n")}</table>
<h2>By operation</h2>
${sections.join("\n")}
</body></html>
`;
}
