/** `npm run generate`, in a copy of the specs that can be broken. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { listen, run, start } from "./support/commands.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with the specs and the generated files, to break. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), "generate-"));
  folders.push(folder);
  for (const name of ["spec", "generated", "redocly.yaml"]) cpSync(name, join(folder, name), { recursive: true });
  return folder;
}
const edit = (folder: string, file: string, from: string, to: string) => {
  const text = readFileSync(join(folder, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
};
const generated = (folder: string) =>
  Object.fromEntries(readdirSync(join(folder, "generated")).map((name) => [name, readFileSync(join(folder, "generated", name), "utf8")]));

const generate = (folder: string, ...args: string[]) => run("scripts/generate.ts", args, { cwd: folder });

describe("generate", () => {
  it("is byte-stable: again, and from nothing, it gives the committed bytes", async () => {
    const folder = copy();
    rmSync(join(folder, "generated"), { recursive: true });
    expect(await generate(folder)).toMatchObject({ code: 0, stderr: "" });
    expect(generated(folder)).toEqual(generated("."));
    expect((await generate(folder)).stdout).not.toContain("written");
    expect(generated(folder)).toEqual(generated("."));
  });

  it("--check names the files that a changed limit, error code and property name make stale, and the command that mends it", async () => {
    const folder = copy();
    edit(folder, "spec/iotda.yaml", "maxLength: 36", "maxLength: 35");
    edit(folder, "spec/northbound.yaml", 'code: "100208"', 'code: "100209"');
    for (const value of ["{", '"2030']) edit(folder, "spec/iam.yaml", `mfa_authn_at: ${value}`, `mfaAuthnAt: ${value}`);
    const { code, stderr } = await generate(folder, "--check");
    expect(code).toBe(1);
    const stale = ["northbound", "iotda", "iam", "error-codes", "contracts"].map((name) => `generated/${name}.ts`);
    expect(stderr.trim().split("\n")).toEqual(
      stale.map((name) => `${name} is stale: it differs from what the specs give. Run: npm run generate`),
    );
  });

  it("--check names every stale, missing and foreign file at once", async () => {
    const folder = copy();
    rmSync(join(folder, "generated/iam.ts"));
    edit(folder, "generated/northbound.ts", "accessToken: string", "accessToken: number");
    writeFileSync(join(folder, "generated/old.ts"), "");
    const { code, stderr } = await generate(folder, "--check");
    expect(code).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([
      "generated/northbound.ts is stale: it differs from what the specs give. Run: npm run generate",
      "generated/iam.ts is missing. Run: npm run generate",
      "generated/old.ts comes from no spec. Delete it: rm generated/old.ts",
    ]);
  });

  it.each<[what: string, edits: [api: string, from: string, to: string][], messages: RegExp[]]>([
    [
      "no OpenAPI, with a wrong value, or a $ref to nowhere",
      [
        ["northbound", "openapi: 3.1.1", "openapi: 3.1.1\npathes: {}"],
        ["iotda", "maxLength: 36", "maxLength: -1"],
        ["iam", "schemas/ProjectScope", "schemas/Nothing"],
      ],
      [
        /^spec\/northbound\.yaml:2:1: Property `pathes` is not expected here/m,
        /^spec\/iotda\.yaml:\d+:60: The value of the maxLength field must be greater than or equal to 0/m,
        /^spec\/iam\.yaml:\d+:\d+: Can't resolve \$ref/m,
      ],
    ],
    ["no YAML", [["iotda", "paths:", "paths: ["]], [/^\S*spec\/iotda\.yaml:\d+:\d+: \S+/]],
  ])("specs that are %s give file, line and reason, and leave generated/ untouched", async (_, edits, messages) => {
    const folder = copy();
    for (const [api, from, to] of edits) edit(folder, `spec/${api}.yaml`, from, to);
    edit(folder, "generated/northbound.ts", "accessToken: string", "accessToken: number");
    const before = generated(folder);
    const { code, stderr } = await generate(folder);
    expect(code).toBe(1);
    for (const message of messages) expect(stderr).toMatch(message);
    expect(generated(folder)).toEqual(before);
  });

  it("--watch regenerates when a spec changes, outlives a broken one, and ends on SIGINT", async () => {
    const folder = copy();
    const watching = start("scripts/generate.ts", ["--watch"], { cwd: folder });
    const ended = new Promise((done) => watching.once("exit", done));
    const { said } = listen(watching);
    await said("watching spec/");
    edit(folder, "spec/iotda.yaml", "maxLength: 36", "maxLength: -1");
    await said("must be greater than or equal to 0");
    edit(folder, "spec/iotda.yaml", "maxLength: -1", "maxLength: 35");
    await said("written    generated/iotda.ts");
    expect(readFileSync(join(folder, "generated/iotda.ts"), "utf8")).toContain("maxLength: 35");
    watching.kill("SIGINT");
    await ended;
  });
});
