/** `npm run lint:spec`. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { run, runLoaded } from "./support/commands.ts";

/** A copy of the specs, and the lint of it. */
function copy() {
  const folder = mkdtempSync(join(tmpdir(), "lint-spec-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("spec", join(folder, "spec"), { recursive: true });
  const edit = (name: string, from: string, to: string) => {
    const file = join(folder, "spec", name);
    expect(readFileSync(file, "utf8")).toContain(from);
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
  };
  return { edit, lint: (start = runLoaded) => start("scripts/lint-spec.ts", [], { cwd: folder }) };
}

it("says that the specs are valid, or a line for each problem", async () => {
  const { edit, lint } = copy();
  expect(await lint(run)).toEqual({ code: 0, stdout: "the specs are valid\n", stderr: "" });

  edit("common.yaml", "maxLength: 36", "maxLength: -1");
  edit("common.yaml", "doc: signing-guide", "dok: signing-guide");
  const { code, stderr } = await lint();
  expect(code).toBe(1);
  expect(stderr).toMatch(/^spec\/common\.yaml:\d+:\d+: Property `dok` is not expected here/m);
  expect(stderr).toMatch(/^spec\/common\.yaml:\d+:\d+: The value of the maxLength field must be/m);
});

it("names file, line and element of what has no source, and of what cites a document that is not listed", async () => {
  const { edit, lint } = copy();
  edit("northbound/data-collection.yaml", "    x-source: { doc: query-device, row: querySingleDeviceInfo.200.alarmInfo }\n", "");
  edit("common.yaml", "x-source: { doc: error-codes, row: 400 IOTDA.000006 }", "x-source: { row: 400 IOTDA.000006 }");
  edit(
    "iam/token-management.yaml",
    "x-source: { doc: iam-password-mfa, row: example request }",
    "x-source: { doc: iam-pasword-mfa, row: example request }",
  );
  const { code, stderr } = await lint();
  expect(code).toBe(1);
  expect(
    stderr
      .trim()
      .split("\n")
      .map((line) => line.replace(/:\d+:\d+: /, ": "))
      .sort(),
  ).toEqual([
    "spec/common.yaml: the errorCode /responses/BadRequest/IOTDA.000006 names no source; give it, or what it is in, x-source: { doc }",
    "spec/iam/token-management.yaml: the example /paths/v3/auth/tokens/post/requestBody/examples/mfa cites iam-pasword-mfa, which x-documents does not list",
    "spec/northbound/data-collection.yaml: the schema /schemas/AlarmInfo names no source; give it, or what it is in, x-source: { doc }",
  ]);
});
