/** `npm run generate`, in a copy of the specs that can be broken. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen, runLoaded, start } from "./support/commands.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with the specs and the generated files, to break. */
function copy(from = few): string {
  const folder = mkdtempSync(join(tmpdir(), "generate-"));
  folders.push(folder);
  for (const name of ["spec", "generated"]) cpSync(join(from, name), join(folder, name), { recursive: true });
  return folder;
}
/** The specs with two of IoTDA's paths: where a problem or a change is one of many, the others take their time only. */
let few: string;
beforeAll(async () => {
  few = copy(".");
  const file = join(few, "spec/iotda/openapi.yaml");
  const others = /^ {2}\/v5\/(?!\S+\/(accesscode|devices):).*\n/gm;
  writeFileSync(file, readFileSync(file, "utf8").replace(others, ""));
  expect(await generate(few)).toMatchObject({ code: 0, stderr: "" });
});
const edit = (folder: string, file: string, from: string, to: string) => {
  const text = readFileSync(join(folder, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
};
const generated = (folder: string) =>
  Object.fromEntries(
    readdirSync(join(folder, "generated"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file), readFileSync(file, "utf8")]),
  );

const generate = (folder: string, ...args: string[]) => runLoaded("scripts/generate.ts", args, { cwd: folder });
const stale = (file: string) => `${file} is stale: it differs from what the specs give. Run: npm run generate`;

describe("generate", () => {
  it("is byte-stable: again, and from nothing, it gives the committed bytes", async () => {
    const folder = copy(".");
    rmSync(join(folder, "generated"), { recursive: true });
    expect(await generate(folder)).toMatchObject({ code: 0, stderr: "" });
    expect(generated(folder)).toEqual(generated("."));
    expect((await generate(folder)).stdout).not.toContain("written");
    expect(generated(folder)).toEqual(generated("."));
  });

  it("--check names the files that a changed limit, error code and property name make stale, and the command that mends it", async () => {
    const folder = copy();
    edit(folder, "spec/common.yaml", "maxLength: 36", "maxLength: 35");
    edit(folder, "spec/northbound/secure-application-access.yaml", 'code: "100208"', 'code: "100209"');
    for (const value of ["{", '"2030']) edit(folder, "spec/iam/token-management.yaml", `mfa_authn_at: ${value}`, `mfaAuthnAt: ${value}`);
    const { code, stderr } = await generate(folder, "--check");
    expect(code).toBe(1);
    const files = ["northbound", "iotda", "iam"].flatMap((api) =>
      ["openapi.json", "types.ts", "operations.ts"].map((name) => `generated/${api}/${name}`),
    );
    // Of IAM's answers the table of operations says nothing.
    const fresh = ["generated/iam/operations.ts"];
    expect(stderr.trim().split("\n")).toEqual(files.filter((file) => !fresh.includes(file)).map(stale));
  });

  it("--check names every stale, missing and foreign file at once, and sees a change of what nobody but a reader sees", async () => {
    const folder = copy();
    edit(folder, "spec/iotda/access-credential.yaml", "Treat it as opaque.", "Look into it.");
    rmSync(join(folder, "generated/iam/types.ts"));
    edit(folder, "generated/northbound/types.ts", "accessToken: string", "accessToken: number");
    writeFileSync(join(folder, "generated/iotda/old.ts"), "");
    const { code, stderr } = await generate(folder, "--check");
    expect(code).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([
      stale("generated/northbound/types.ts"),
      stale("generated/iotda/openapi.json"),
      "generated/iam/types.ts is missing. Run: npm run generate",
      "generated/iotda/old.ts comes from no spec. Delete it: rm generated/iotda/old.ts",
    ]);
  });

  it("specs that are broken in every way give file, line and reason of each, and leave generated/ untouched", async () => {
    const folder = copy();
    // No OpenAPI, a misspelt key of ours, a wrong value.
    edit(folder, "spec/northbound/openapi.yaml", "openapi: 3.1.1", "openapi: 3.1.1\npathes: {}");
    edit(folder, "spec/northbound/data-collection.yaml", "              advice: Check deviceId", "              advise: Check deviceId");
    edit(folder, "spec/northbound/data-collection.yaml", "maxLength: 256", "maxLength: -1");
    // No YAML, and a $ref to nowhere.
    edit(folder, "spec/iotda/openapi.yaml", "paths:", "paths: [");
    edit(folder, "spec/iam/openapi.yaml", "token-management.yaml#/paths", "token-managment.yaml#/paths");
    edit(folder, "generated/northbound/types.ts", "accessToken: string", "accessToken: number");
    const before = generated(folder);
    const { code, stderr } = await generate(folder);
    expect(code).toBe(1);
    for (const message of [
      /^spec\/northbound\/openapi\.yaml:2:1: Property `pathes` is not expected here/m,
      /^spec\/northbound\/data-collection\.yaml:\d+:15: The field `advice` must be present/m,
      /^spec\/northbound\/data-collection\.yaml:\d+:\d+: The value of the maxLength field must be greater than or equal to 0/m,
      /^spec\/iotda\/openapi\.yaml:\d+:\d+: \S+/m,
      /^spec\/iam\/openapi\.yaml:\d+:\d+: Can't resolve \$ref/m,
    ])
      expect(stderr).toMatch(message);
    expect(generated(folder)).toEqual(before);
  });

  it("a part that is no YAML gives file, line and reason", async () => {
    const folder = copy();
    edit(folder, "spec/iotda/access-credential.yaml", "schemas:", "schemas: [");
    const { code, stderr } = await generate(folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^spec\/iotda\/access-credential\.yaml:\d+:\d+: \S+/m);
    expect(generated(folder)).toEqual(generated(few));
  });

  it("--watch regenerates when a spec changes, outlives a broken one, and ends on SIGINT", async () => {
    const folder = copy();
    const watching = start("scripts/generate.ts", ["--watch"], { cwd: folder });
    const ended = new Promise((done) => watching.once("exit", done));
    const { said } = listen(watching);
    await said("watching spec/");
    edit(folder, "spec/common.yaml", "maxLength: 36", "maxLength: -1");
    await said("must be greater than or equal to 0");
    edit(folder, "spec/common.yaml", "maxLength: -1", "maxLength: 35");
    await said("written    generated/iotda/operations.ts");
    expect(readFileSync(join(folder, "generated/iotda/operations.ts"), "utf8")).toContain("maxLength: 35");
    watching.kill("SIGINT");
    await ended;
  });
});
