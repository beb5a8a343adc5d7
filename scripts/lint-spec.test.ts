/** `npm run lint:spec`. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "./support/commands.ts";

it("says that the specs are valid, or a line for each problem", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lint-spec-"));
  cpSync("spec", join(folder, "spec"), { recursive: true });
  const lint = () => run("scripts/lint-spec.ts", [], { cwd: folder });
  expect(await lint()).toEqual({ code: 0, stdout: "the specs are valid\n", stderr: "" });

  const file = join(folder, "spec/common.yaml");
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace("maxLength: 36", "maxLength: -1").replace("doc: signing-guide", "dok: signing-guide"),
  );
  const { code, stderr } = await lint();
  expect(code).toBe(1);
  expect(stderr).toMatch(/^spec\/common\.yaml:\d+:\d+: Property `dok` is not expected here/m);
  expect(stderr).toMatch(/^spec\/common\.yaml:\d+:\d+: The value of the maxLength field must be/m);
  rmSync(folder, { recursive: true });
});
