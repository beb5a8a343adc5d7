/**
 * Who guards the guards: for each promise of the contract kit (README, "Mocks and contract tests"; the table in
 * coverage/obligations.ts) a run of a project in small in which it is broken. The run must fail, and say so.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { evidence } from "./evidence.ts";
import { gate } from "./gate.ts";
import { nothing, type Promised } from "./pieces.ts";
import { quoted, quoting } from "./quoting.ts";
import { compareAltered, copyOf, type Ran, runAlone, runIn, stopRunners } from "./run.ts";
import { traffic } from "./traffic.ts";

mkdirSync(".self-test", { recursive: true });
const folder = mkdtempSync(".self-test/");
afterAll(async () => {
  await stopRunners();
  rmSync(folder, { recursive: true });
});

const obliged = readFileSync("contract-tests/self-test/small/obligations.txt", "utf8").trim().split("\n");
const not = (family: string) => obliged.filter((id) => !id.startsWith(`${family}:`)).sort();
const gapsIn = (output = "") => [...output.matchAll(/^ {2}not shown: (.*)$/gm)].map(([, id]) => id).sort();

const promises = [...traffic, ...evidence, ...gate];
const runs = new Map<string, Promise<Ran>>();

/** The run in which a promise is broken, and with it those that share the run. */
function runOf(promised: Promised): Promise<Ran> {
  const name = promised.run ?? String(promises.indexOf(promised));
  const together = promised.run === undefined ? [promised] : promises.filter(({ run }) => run === name);
  const ran =
    runs.get(name) ??
    runIn(
      copyOf(
        join(folder, name),
        together.flatMap(({ broken }) => broken),
      ),
      promised.on,
    );
  runs.set(name, ran);
  return ran;
}

describe.concurrent("a run of the project in small", () => {
  it("that shows nothing names every obligation: all but invariants of a mock, all but refusals of a platform", async () => {
    const { code, output } = await runIn(copyOf(join(folder, "nothing"), [nothing]), ["mock", "platform"]);
    const [, mock, platform] = output.split("THE GATE IS SHUT");
    for (const target of [mock, platform]) expect(target).toContain("nothing was shown: no test that passed has asserted an obligation");
    expect(output).toMatch(/^headline +0 % +0 %$/m);
    expect(gapsIn(mock)).toEqual(not("invariant"));
    expect(gapsIn(platform)).toEqual(not("negative"));
    expect(code).toBe(1);
  });

  // By %s, because a name with $promise would be cut short.
  it.for(promises.map((promised) => [promised.promise, promised] as const))("fails when it is broken that %s", async ([, promised]) => {
    const { says } = promised;
    const { code, output } = await runOf(promised);
    for (const line of says) expect(output).toMatch(line);
    expect(code).toBe(1);
  });

  it("shows no secret, in whatever form a platform or a test quotes it", async () => {
    const at = copyOf(join(folder, "quoting"), quoting);
    const { code, output } = await runAlone(at, ["platform"], { CONTRACT_REPORT: resolve(at, "report"), NORTHBOUND_SECRET: "env+s3cret" });
    const reports = readdirSync(join(at, "report")).sort();
    expect(reports).toEqual(["coverage.html", "coverage.json", "coverage.md", "junit.xml", "results.json", "traffic-platform.har"]);
    for (const text of [output, ...reports.map((name) => readFileSync(join(at, "report", name), "utf8"))]) expect(text).not.toMatch(quoted);
    expect(output).toContain("AssertionError: expected '***");
    expect(code).toBe(1);
  });

  // Last, so that it shows of a process, too, that it has kept nothing of the runs before.
  it("in which nothing is broken opens the gate", async () => {
    const { code, output } = await runIn(copyOf(join(folder, "whole"), []), ["mock", "platform"]);
    expect(output).toContain("mock: the gate is open");
    expect(output).toContain("platform: the gate is open");
    expect(code).toBe(0);
  });
});

it("documents and specs are compared: a fact that is another than its row's, and a row that does not exist, are found by name", async () => {
  const { code, output } = await compareAltered([
    ['"maxLength": 256', '"maxLength": 255'],
    ['"row": "ClientInfo.platformPort"', '"row": "ClientInfo.platformProt"'],
  ]);
  expect(output).toMatch(/^ *FAIL .*contract-tests\/specs\//m);
  for (const altered of ["255", "platformProt"]) expect(output).toContain(altered);
  expect(code).toBe(1);
});
