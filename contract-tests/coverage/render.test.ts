/** What people read of the coverage: on a terminal, in a summary of CI, as a page. */
import { expect, it } from "vitest";
import { toHtml, toMarkdown, toText } from "./render.ts";
import { type ContractTest, report } from "./report.ts";

const all = ["operation:x:a", "status:x:a:200", "status:x:a:404", "code:x:a:404:<1&2>", "invariant:x:one", "output:x:b:200:name"];
const test = (target: string, name: string, shown: string[], more: Partial<ContractTest> = {}): ContractTest => ({
  ...{ target, name, state: "passed", reason: undefined, shown, undeclared: [], ...more },
});
const waiver = { id: "output:x:b:200:name", reason: 'later & "soon"', expires: "2999-01-01" };
// In each test: what fails while a file is read fails no test.
const found = () =>
  report(
    [
      test("mock", "first", all.slice(0, 4)),
      test("mock", "second", all.slice(0, 1)),
      test("mock", "left out", [], { state: "skipped", reason: "mock: because" }),
      test("mock", "left out too", [], { state: "skipped", reason: "mock: because" }),
      test("platform", "first", all.slice(0, 2)),
      test("platform", "broken", [], { state: "failed", undeclared: ["a", "b"] }),
      test("live", "first", all.slice(0, 1)),
    ],
    "2026-11-25",
    all,
    [waiver],
  );

it("a terminal shows a table, what shuts the gate of each target, gaps by id and reasons with their number", () => {
  expect(toText(found())).toBe(`contract coverage   mock       platform   live       gate
operation           1/1 100 %  1/1 100 %  1/1 100 %  100 %
media               -          -          -          100 %
input               -          -          -          100 %
value               -          -          -          100 %
security            -          -          -          100 %
status              2/2 100 %  1/2 50 %   0/2 0 %    100 %
code                1/1 100 %  0/1 0 %    0/1 0 %    100 %
invariant           -          0/1 0 %    0/1 0 %    100 %
bound               -          -          -          95 %
negative            -          -          -          95 %
output              -          -          -          95 %
undeclared traffic  0          2          0          0
headline            100 %      0 %        0 %

mock: the gate is open
  2 skipped: mock: because

platform: THE GATE IS SHUT
  status: 1 of 2 shown, at least 100 % are demanded
  code: 0 of 1 shown, at least 100 % are demanded
  invariant: 0 of 1 shown, at least 100 % are demanded
  1 tests failed
  undeclared traffic: 2, 0 is demanded
  not shown: status:x:a:404
  not shown: code:x:a:404:<1&2>
  not shown: invariant:x:one

live: the gate is open
  not shown: 4 obligations (coverage.json has them)`);
});

it("a summary of CI says the same as tables and lists", () => {
  const text = toMarkdown(found());
  expect(text).toMatch(
    /^## Contract coverage\n\n\| family \| mock \| platform \| live \| gate \|\n\| --- \| ---: \| ---: \| ---: \| ---: \|\n/,
  );
  expect(text).toContain("| status | 2/2 100 % | 1/2 50 % | 0/2 0 % | 100 % |\n");
  expect(text).toContain("| undeclared traffic | 0 | 2 | 0 | 0 |\n| **headline** | **100 %** | **0 %** | **0 %** |  |\n");
  expect(text).toContain("\n\n### mock: the gate is open\n\n- 2 skipped: mock: because\n");
  expect(text).toContain("\n\n### platform: the gate is shut\n\n- status: 1 of 2 shown, at least 100 % are demanded\n");
  expect(text).toContain("- undeclared traffic: 2, 0 is demanded\n- not shown: status:x:a:404\n- not shown: code:x:a:404:<1&2>\n");
  expect(text).toMatch(/### live: the gate is open\n\n- not shown: 4 obligations \(coverage.json has them\)\n$/);
});

it("of a live target without gaps nothing is said of them", () => {
  const whole = report([test("live", "first", all)], "2026-11-25", all, []);
  expect(toText(whole)).toMatch(/\n\nlive: the gate is open$/);
});

it("a share is never rounded up", () => {
  const many = Array.from({ length: 3 }, (_, index) => `status:x:a:20${index}`);
  const most = report([test("mock", "first", many.slice(0, 2))], "2026-11-25", many, []);
  expect(toText(most)).toContain("status              2/3 66.6 %");
  expect(toText(most)).toContain("headline            66.6 %");
});

it("a page has every obligation by its operation, with the tests that have shown it, and what is missing open", () => {
  const html = toHtml(found());
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(html).toContain("<style>\nbody {");
  expect(html).toContain(
    "<ul><li>mock: 100 %, the gate is open</li><li>platform: 0 %, status: 1 of 2 shown, at least 100 % are demanded; code: 0 of 1 shown, " +
      "at least 100 % are demanded; invariant: 0 of 1 shown, at least 100 % are demanded; 1 tests failed; undeclared traffic: 2, 0 is demanded" +
      "</li><li>live: 0 %, the gate is open</li></ul>\n",
  );
  expect(html).toContain(
    "<table><tr><th>family</th><th>mock</th><th>platform</th><th>live</th><th>gate</th></tr>\n<tr><td>operation</td><td>1/1 100 %</td>",
  );
  expect(html).toContain("<td>100 %</td></tr>\n<tr><td>media</td>");
  const [, first = "", invariants = "", second = ""] = html.split("<details");
  expect(first).toContain(
    " open><summary>x: a: 4 obligations, 3 not shown</summary><table><tr><th>obligation</th><th>mock</th><th>platform</th><th>live</th></tr>\n",
  );
  expect(first).toContain(
    '<tr><td><code>operation:x:a</code></td><td class="shown" title="first\nsecond">first <small>and 1 more</small></td><td class="shown" title="first">first</td>' +
      '<td class="shown" title="first">first</td></tr>\n',
  );
  expect(first).toContain(
    "<code>code:x:a:404:&lt;1&amp;2&gt;</code>".replace("&gt;", ">") +
      '</td><td class="shown" title="first">first</td><td class="missing">not shown</td>',
  );
  expect(first).toMatch(/<\/table><\/details>\n$/);
  expect(invariants).toContain(" open><summary>x: invariants: 1 obligations, 1 not shown</summary>");
  expect(invariants).toContain(
    '<code>invariant:x:one</code></td><td>-</td><td class="missing">not shown</td><td class="missing">not shown</td></tr>',
  );
  expect(second).toMatch(/^><summary>x: b: 1 obligations<\/summary>/);
  expect(second).toContain('<td class="waived">waived until 2999-01-01: later &amp; &quot;soon&quot;</td>');
});
