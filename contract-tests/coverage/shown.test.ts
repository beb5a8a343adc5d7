/** What is committed of what tests have shown, and the page that tells it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Document } from "../../src/openapi/document.ts";
import { operations } from "../fixtures/specs.ts";
import { operationsPage, pageFile } from "./page.ts";
import type { TargetCoverage } from "./report.ts";
import { keepShown, readShown, shownFile, shownIn, staleIn } from "./shown.ts";

const obligation = (id: string, ...targets: string[]) => ({
  ...{ id, family: id.split(":")[0] as "operation" },
  shownBy: Object.fromEntries(targets.map((target) => [target, ["a test"]])),
});

describe("what a run has shown", () => {
  it("is the operations that were called, by target and API; what a target has not shown is not there", () => {
    const obligations = [
      obligation("operation:iotda:ShowDevice", "mock", "platform"),
      obligation("operation:iotda:AddDevice", "mock"),
      obligation("operation:iam:Login", "platform", "live"),
      obligation("status:iotda:Other:200", "mock"),
    ];
    expect(shownIn({ targets: { mock: {}, platform: {} }, obligations })).toEqual({
      mock: { iotda: ["AddDevice", "ShowDevice"] },
      platform: { iotda: ["ShowDevice"], iam: ["Login"] },
    });
  });

  it("is stale where more, less or another was shown, on a target that was run and is not live", () => {
    const committed = { mock: { iotda: ["A", "B"] }, platform: { iotda: ["A"] }, live: {} };
    expect(staleIn({ mock: { iotda: ["A", "B"] } }, committed)).toEqual({});
    expect(staleIn({ mock: { iotda: ["A"], iam: ["C"] }, live: { iotda: ["A"] } }, committed)).toEqual({ mock: ["iam C", "iotda B"] });
    expect(staleIn({ platform: {} }, committed)).toEqual({ platform: ["iotda A"] });
  });
});

describe("after a whole run", () => {
  const target = (...problems: string[]) => ({ problems }) as unknown as TargetCoverage;
  const obligations = [obligation("operation:iotda:ShowDevice", "mock", "platform")];
  function committed(shown: object): string {
    const folder = mkdtempSync(join(tmpdir(), "shown-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const file of [shownFile, pageFile]) mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, shownFile), JSON.stringify(shown));
    return folder;
  }

  it("the gate is shut where what is committed is not what was shown, and says what mends it", () => {
    const targets = { mock: target(), platform: target() };
    keepShown({ targets, obligations }, false, committed({ mock: { iotda: ["ShowDevice"] }, platform: { iotda: ["Other"] } }));
    expect(targets.mock.problems).toEqual([]);
    expect(targets.platform.problems).toEqual([
      `${shownFile} is stale (iotda Other, iotda ShowDevice). Run: npx vitest run --project contract:mock --project contract:platform -u`,
    ]);
  });

  it("-u writes it and the page anew: of the targets whose gate is open, the others keep what they had", () => {
    const folder = committed({ mock: {}, platform: { iotda: ["AddDevice"] }, live: { iam: ["Login"] } });
    keepShown({ targets: { mock: target(), platform: target("2 tests failed") }, obligations }, true, folder);
    const shown = { mock: { iotda: ["ShowDevice"] }, platform: { iotda: ["AddDevice"] }, live: { iam: ["Login"] } };
    expect(readShown(folder)).toEqual(shown);
    expect(readFileSync(join(folder, pageFile), "utf8")).toBe(operationsPage(shown));
  });

  it("a project that has committed nothing is left alone", () => {
    const targets = { mock: target() };
    keepShown({ targets, obligations }, false, "/nowhere");
    expect(targets.mock.problems).toEqual([]);
  });
});

describe("the page of the operations", () => {
  it(`is what is committed (mend it: npx vitest run --project contract:mock --project contract:platform -u)`, () => {
    expect(readFileSync(pageFile, "utf8")).toBe(operationsPage(readShown()));
  });

  it("has each operation once, under its tag, with its call, its source and where it was shown", () => {
    const page = operationsPage({ mock: { iotda: ["ShowDevice"] } });
    for (const { operation } of operations) {
      const rows = page.split("\n").filter((line) => line.startsWith(`| ${operation.id} | \`${operation.method} ${operation.path}\` |`));
      expect(rows, operation.id).toHaveLength(1);
      expect(rows[0]).toMatch(operation.id === "ShowDevice" ? /\| yes \| no \| no \|$/ : /\| [a-z][^|]* \| no \| no \| no \|$/);
    }
  });

  it("groups by tag, and lists the documents that are cited", () => {
    const get = { operationId: "list", summary: "Lists.", tags: ["Things"], "x-source": { doc: "guide", row: "3.1" } };
    const document = {
      paths: { "/things": { get } },
      "x-documents": { guide: { title: "Guide", url: "https://g" }, other: { title: "O" } },
    };
    const page = operationsPage({}, () => document as unknown as Document);
    expect(page).toContain("### Things\n\n| operation |");
    expect(page).toContain("| list | `GET /things` | Lists. | guide, 3.1 | no | no | no |");
    expect(page).toContain("Sources:\n\n- guide: [Guide](https://g)\n");
    expect(page).not.toContain("other");
  });
});
