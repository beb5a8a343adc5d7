/** How every command is called. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readOptions, UsageError } from "./support/command-line.ts";
import { run } from "./support/commands.ts";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
/** Every npm script that is a program of ours, but for the benchmarks, which are a package of their own. */
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const [, file] = /^tsx ((?!scripts\/bench\/)\S+)$/.exec(line) ?? [];
  return file ? [{ name, file }] : [];
});

describe("every command", () => {
  it("is found", () => {
    expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(["start", "generate", "lint:spec", "mock", "test:contract"]));
  });

  it.each(commands)("$name prints its options for --help, and refuses an unknown one in one line", async ({ file, name }) => {
    const [asked, bogus] = await Promise.all([run(file, ["--help"]), run(file, ["--bogus"])]);
    expect(asked).toMatchObject({ code: 0, stderr: "" });
    expect(asked.stdout).toMatch(new RegExp(`^usage: npm (run )?${name} -- .*\\[--help\\]\n`));
    expect(bogus).toMatchObject({ code: 2, stdout: "" });
    expect(bogus.stderr).toMatch(/^unknown option --bogus; .*--help.*\n$/);
  });
});

describe("a wrong call is one line that says what is right", () => {
  const options = {
    check: { type: "boolean", about: "" },
    port: { type: "string", value: "N", about: "" },
    target: { type: "string", oneOf: ["mock", "platform"], about: "" },
  } as const;

  it.each([
    [["--chek"], "unknown option --chek; did you mean --check?"],
    [["--prot", "5000"], "unknown option --prot; did you mean --port?"],
    [["--constructor"], "unknown option --constructor; there is --check, --port, --target, --help"],
    [["-x"], "unknown option -x; there is --check, --port, --target, --help"],
    [["--check=yes"], "--check takes no value"],
    [["check"], "options begin with --; check does not"],
    [["--", "check"], "options begin with --; check does not"],
    [["--port"], "--port needs a value: N"],
    [["--port="], "--port needs a value: N"],
    [["--port", "--check"], "--port needs a value: N"],
    [["--target", "plaform"], "--target takes mock, platform, not plaform; did you mean platform?"],
  ])("%j", (args, line) => {
    expect(() => readOptions(options, args)).toThrow(new UsageError(line));
  });

  it("what is right is read", () => {
    expect(readOptions(options, [])).toEqual({ check: false, port: undefined, target: undefined });
    expect(readOptions(options, ["--check", "--port=-1", "--target", "mock"])).toEqual({ check: true, port: "-1", target: "mock" });
    expect(readOptions(options, ["--check", "--help"])).toBe("help");
  });

  it.each([
    ["generate", ["--check", "--watch"], "--check only compares and --watch writes: choose one"],
    ["mock", ["--port", "65535"], "--port takes a whole number from 0 to 65533, not 65535"],
  ])("%s %j", async (name, args, line) => {
    expect(await run(`scripts/${name}.ts`, args)).toEqual({
      code: 2,
      stdout: "",
      stderr: `${line} (npm run ${name} -- --help shows all)\n`,
    });
  });
});
