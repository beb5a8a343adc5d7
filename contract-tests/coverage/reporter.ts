/** Reports and gates the coverage of the contract after a complete run of the contract suite. */

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Reporter, TestModule, Vitest } from "vitest/node";
import { apis } from "../../src/testing/documents.ts";
import { reportFolder } from "./folder.ts";
import { toHtml, toMarkdown, toText } from "./render.ts";
import { type ContractTest, report } from "./report.ts";
import { keepShown } from "./shown.ts";

const suite = "contract-tests/suite";
const sha256 = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

export default class ContractReporter implements Reporter {
  readonly #folder: string;
  #vitest: Vitest | undefined;

  constructor({ folder = reportFolder }: { folder?: string } = {}) {
    this.#folder = folder;
  }

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  async onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): Promise<void> {
    const asked = this.#vitest?.projects.map(({ name }) => name).filter((name) => name.startsWith("contract:")) ?? [];
    const ran = modules.filter(({ project }) => project.name.startsWith("contract:"));
    if (asked.length === 0) return;
    const files = existsSync(suite) ? readdirSync(suite).filter((name) => name.endsWith(".test.ts")) : [];
    // A part of the suite shows a part of the contract: that is no gap.
    const complete = asked.every((name) => ran.filter(({ project }) => project.name === name).length === files.length);
    if (files.length > 0 && (!complete || this.#vitest?.config.testNamePattern)) return part(ran);

    const targets = asked.map((name) => name.slice("contract:".length));
    const tests: ContractTest[] = [];
    const traffic = new Map<string, object[]>();
    for (const target of targets) {
      const failed = (what: string) => tests.push({ target, name: what, state: "failed", reason: undefined, shown: [], undeclared: [] });
      if (unhandled.length > 0) failed("outside of the tests");
      for (const module of ran.filter(({ project }) => project.name === `contract:${target}`)) {
        if (module.errors().length > 0) failed(module.moduleId);
        for (const test of module.children.allTests()) {
          const { state, ...result } = test.result();
          const meta = test.meta().contract;
          const reason = "note" in result ? result.note : undefined;
          tests.push({ target, name: test.fullName, state, reason, shown: meta?.shown ?? [], undeclared: meta?.undeclared ?? [] });
          traffic.set(target, [...(traffic.get(target) ?? []), ...(meta?.entries ?? [])]);
        }
      }
    }
    const found = report(tests, new Date().toISOString().slice(0, 10), undefined, undefined, targets);
    keepShown(found, this.#vitest?.config.snapshotOptions?.updateSnapshot === "all");
    const folder = this.#folder;
    mkdirSync(folder, { recursive: true });
    const specs = Object.fromEntries(apis.map((api) => [api, sha256(`generated/${api}/openapi.json`)]));
    const write = (name: string, text: string) => writeFileSync(resolve(folder, name), text);
    write("coverage.json", `${JSON.stringify({ ...found, specs, node: process.version }, null, 2)}\n`);
    write("coverage.md", toMarkdown(found));
    write("coverage.html", toHtml(found));
    for (const [target, entries] of traffic) {
      const log = { version: "1.2", creator: { name: "huawei-iot-client", version: "1" }, entries };
      write(`traffic-${target}.har`, `${JSON.stringify({ log }, null, 1)}\n`);
    }
    console.log(`\n${toText(found)}\n\n${folder}/coverage.html has it all.`);
    if (Object.values(found.targets).some(({ problems }) => problems.length > 0)) process.exitCode = 1;
  }
}

/** Says of a part of the suite that it is one. A filter that leaves nothing proves nothing. */
function part(modules: readonly TestModule[]): void {
  const ran = modules.flatMap(({ children }) => [...children.allTests()]).filter((test) => test.result().state !== "skipped");
  if (ran.length === 0 && modules.length > 0) {
    process.exitCode = 1;
    console.log("\nTHE GATE IS SHUT: no test of the contract suite was run.");
  } else if (ran.length > 0) console.log("\nA part of the contract suite was run: its coverage is not gated.");
}
