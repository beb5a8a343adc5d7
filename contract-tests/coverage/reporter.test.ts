/** The reporter: what it hands to the report, what it writes, and when the run fails. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allObligations } from "../fixtures/specs.ts";
import { parseId } from "./ids.ts";
import ContractReporter from "./reporter.ts";

const suite = readdirSync("contract-tests/suite").filter((name) => name.endsWith(".test.ts"));
const shownByMock = allObligations.filter((id) => parseId(id).family !== "invariant");

interface FakeTest {
  state: string;
  shown?: string[];
  undeclared?: string[];
  entries?: object[];
  note?: string;
}
const testOf = ({ state, shown = [], undeclared = [], entries = [], note }: FakeTest, index: number) => ({
  fullName: `test ${index}`,
  result: () => ({ state, ...(note !== undefined && { note }) }),
  meta: () => (state === "skipped" ? {} : { contract: { target: "mock", shown, undeclared, entries } }),
});
const moduleOf = (project: string, tests: FakeTest[], errors: unknown[] = []) => ({
  ...{ moduleId: "a.test.ts", project: { name: project }, errors: () => errors },
  children: { allTests: () => tests.map(testOf) },
});
const all: FakeTest = { state: "passed", shown: shownByMock, entries: [{ a: 1 }] };

let folder = "";
let printed = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "huawei-iot-client-reporter-"));
  printed = "";
  vi.spyOn(console, "log").mockImplementation((text: string) => {
    printed += `${text}\n`;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

interface Run {
  projects?: string[];
  modules?: object[];
  unhandled?: unknown[];
  pattern?: RegExp;
}
/** Whole runs have a module for each file of the suite. */
const whole = (first: FakeTest[], errors: unknown[] = [], project = "contract:mock") =>
  suite.map((_, index) => moduleOf(project, index === 0 ? first : [], index === 0 ? errors : []));

/** Reports, and gives the exit code that it has set. */
async function report({ projects = ["unit", "contract:mock"], modules = [], unhandled = [], pattern }: Run) {
  const reporter = new ContractReporter({ folder });
  reporter.onInit({ projects: projects.map((name) => ({ name })), config: { testNamePattern: pattern } } as never);
  const before = process.exitCode;
  process.exitCode = 0;
  await reporter.onTestRunEnd(modules as never, unhandled);
  const code = process.exitCode;
  process.exitCode = before;
  return code;
}
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const problems = (target = "mock") => JSON.parse(read("coverage.json")).targets[target].problems;

describe("a whole run", () => {
  it("that shows everything opens the gate, and leaves its reports", async () => {
    expect(await report({ modules: [...whole([all]), moduleOf("unit", [{ state: "failed" }])] })).toBe(0);
    expect(printed).toContain("mock: the gate is open");
    expect(printed).toContain(`${folder}/coverage.html has it all.`);
    expect(readdirSync(folder).sort()).toEqual(["coverage.html", "coverage.json", "coverage.md", "traffic-mock.har"]);
    expect(JSON.parse(read("coverage.json"))).toMatchObject({
      node: process.version,
      specs: { northbound: expect.stringMatching(/^[0-9a-f]{64}$/), iotda: expect.any(String), iam: expect.any(String) },
      targets: { mock: { headline: 1, problems: [], gaps: [] } },
    });
    expect(JSON.parse(read("traffic-mock.har"))).toEqual({
      log: { version: "1.2", creator: { name: "huawei-iot-client", version: "1" }, entries: [{ a: 1 }] },
    });
    expect(read("coverage.md")).toContain("### mock: the gate is open");
    expect(read("coverage.html")).toContain("<!doctype html>");
  });

  it("keeps the traffic of all tests of a target in one file", async () => {
    await report({ modules: whole([all, { state: "passed", entries: [{ b: 2 }] }]) });
    expect(JSON.parse(read("traffic-mock.har")).log.entries).toEqual([{ a: 1 }, { b: 2 }]);
  });

  it.each<[string, FakeTest[], string]>([
    ["a test that failed", [all, { state: "failed" }], "1 tests failed"],
    ["traffic that nobody declared", [{ ...all, undeclared: ["request.body is wrong"] }], "undeclared traffic: 1, 0 is demanded"],
    ["a test that was skipped without a reason", [all, { state: "skipped" }], "a test was skipped without a reason"],
  ])("fails for %s", async (_, tests, problem) => {
    expect(await report({ modules: whole(tests) })).toBe(1);
    expect(problems()).toEqual([problem]);
    expect(printed).toContain("mock: THE GATE IS SHUT");
  });

  it("fails when something of the contract was not shown", async () => {
    expect(await report({ modules: whole([{ ...all, shown: shownByMock.slice(1) }]) })).toBe(1);
    expect(problems()).toEqual([expect.stringMatching(/^operation: \d+ of \d+ shown/)]);
  });

  it("keeps the reason of a test that was skipped", async () => {
    expect(await report({ modules: whole([all, { state: "skipped", note: "mock: because" }]) })).toBe(0);
    expect(printed).toContain("1 skipped: mock: because");
  });

  it("fails for a file that could not be run, and for an error outside of the tests", async () => {
    expect(await report({ modules: whole([all], ["broken"]) })).toBe(1);
    expect(problems()).toEqual(["1 tests failed"]);
    expect(await report({ modules: whole([all]), unhandled: ["broken"] })).toBe(1);
    expect(problems()).toEqual(["1 tests failed"]);
  });

  it("reports each target by itself", async () => {
    const platform = { state: "passed", shown: allObligations.filter((id) => parseId(id).family !== "negative") };
    const modules = [...whole([all]), ...whole([platform, { state: "failed" }], [], "contract:platform")];
    expect(await report({ projects: ["contract:mock", "contract:platform"], modules })).toBe(1);
    expect(problems("mock")).toEqual([]);
    expect(problems("platform")).toEqual(["1 tests failed"]);
  });
});

describe("a part of a run", () => {
  it("without the contract suite is none of its business", async () => {
    expect(await report({ projects: ["unit"], modules: [moduleOf("unit", [all])] })).toBe(0);
    expect(await report({ modules: [moduleOf("unit", [all])] })).toBe(0);
    expect(printed).toBe("");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is not gated, and says so", async () => {
    expect(await report({ modules: whole([all]).slice(0, -1) })).toBe(0);
    expect(await report({ modules: whole([all]), pattern: /test/ })).toBe(0);
    expect(await report({ projects: ["contract:mock", "contract:platform"], modules: whole([all]) })).toBe(0);
    expect(printed).toBe("\nA part of the contract suite was run: its coverage is not gated.\n".repeat(3));
    expect(readdirSync(folder)).toEqual([]);
  });

  it("of which nothing was run fails", async () => {
    expect(await report({ modules: whole([{ state: "skipped" }]), pattern: /nothing/ })).toBe(1);
    expect(printed).toBe("\nTHE GATE IS SHUT: no test of the contract suite was run.\n");
  });
});
