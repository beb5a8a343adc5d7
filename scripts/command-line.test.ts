/** How every command is called. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readOptions, UsageError } from "./support/command-line.ts";
import { run, runLoaded } from "./support/commands.ts";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
/** Every npm script that is a program of ours. */
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const [, file] = /^tsx (\S+)$/.exec(line) ?? [];
  return file ? [{ name, file }] : [];
});

describe("every command", () => {
  it("is found", () => {
    expect(commands.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["start", "generate", "mock", "test:contract", "fuzz", "mutants", "bench:storm"]),
    );
  });

  it.each(commands)("$name prints its options for --help, and refuses an unknown one in one line", async ({ file, name }) => {
    const [asked, bogus] = await Promise.all([run(file, ["--help"]), runLoaded(file, ["--bogus"])]);
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
    cells: { type: "string", several: "commas", oneOf: ["get", "post"], about: "" },
  } as const;

  it.each([
    [["--chek"], "unknown option --chek; did you mean --check?"],
    [["--prot", "5000"], "unknown option --prot; did you mean --port?"],
    [["--constructor"], "unknown option --constructor; there is --check, --port, --target, --cells, --help"],
    [["-x"], "unknown option -x; there is --check, --port, --target, --cells, --help"],
    [["--check=yes"], "--check takes no value"],
    [["check"], "options begin with --; check does not"],
    [["--", "check"], "options begin with --; check does not"],
    [["--port"], "--port needs a value: N"],
    [["--port="], "--port needs a value: N"],
    [["--port", "--check"], "--port needs a value: N"],
    [["--target", "plaform"], "--target takes mock, platform, not plaform; did you mean platform?"],
    [["--cells", "get,pot"], "--cells takes get, post, not pot; did you mean post?"],
    [["--cells", "get,"], "--cells takes get, post, not "],
  ])("%j", (args, line) => {
    expect(() => readOptions(options, args)).toThrow(new UsageError(line));
  });

  it("what is right is read", () => {
    expect(readOptions(options, [])).toEqual({ check: false, port: undefined, target: undefined, cells: undefined });
    expect(readOptions(options, ["--check", "--port=-1", "--target", "mock", "--cells", "get,post"])).toEqual({
      ...{ check: true, port: "-1", target: "mock", cells: ["get", "post"] },
    });
    expect(readOptions(options, ["--check", "--help"])).toBe("help");
  });

  it("words are read where a command takes them", () => {
    const taking = {
      folders: { type: "string", several: "words", value: "FOLDER", oneOf: ["src", "kit"], about: "" },
      ...options,
    } as const;
    expect(readOptions(taking, ["src", "--check", "--", "kit"])).toMatchObject({ folders: ["src", "kit"], check: true });
    expect(readOptions(taking, [])).toMatchObject({ folders: [] });
    expect(() => readOptions(taking, ["srv"])).toThrow(new UsageError("FOLDER takes src, kit, not srv; did you mean src?"));
    expect(() => readOptions(taking, ["--folders", "src"])).toThrow(/^unknown option --folders; there is --check, /);
  });

  it.each([
    ["generate", ["--check", "--watch"], "--check only compares and --watch writes: choose one"],
    ["mock", ["--port", "65535"], "--port takes a whole number from 0 to 65533, not 65535"],
    ["mutants", ["--only", "src/errors.ts"], "--only takes files of one folder: name it"],
    ["bench", ["--cell", "get-http-64,get-http-2"], /^--cell takes get-http-1, .*, not get-http-2; did you mean get-http-1\?$/],
    ["bench:storm", ["--callers", "10,many"], "--callers takes a whole number from 1, not many"],
    ["bench:storm", ["--only", "nobody"], /^--only takes huawei-iot-client, or a part of: .*smithy.*; not nobody$/],
    ["fuzz", ["--operation", "CreateAccesCode"], /^--operation takes .*, not CreateAccesCode; did you mean iotda\/CreateAccessCode\?$/],
    ["fuzz", ["--cases", "many"], "--cases takes a whole number from 1, not many"],
    ["test:runtimes", ["--only", "ie6"], /^--only takes a part of: node; .*; not ie6$/],
  ])("%s %j", async (name, args, line) => {
    const file = commands.find((command) => command.name === name)?.file ?? "";
    const { stderr, ...rest } = await runLoaded(file, args);
    expect(rest).toEqual({ code: 2, stdout: "" });
    const end = ` (npm run ${name} -- --help shows all)\n`;
    expect(stderr.endsWith(end)).toBe(true);
    const said = stderr.slice(0, -end.length);
    if (typeof line === "string") expect(said).toBe(line);
    else expect(said).toMatch(line);
  });
});

it.each(["bench", "bench:storm", "bench:soak", "mutants", "takers"])(
  "%s says how to install what it needs of its own, in one line",
  async (name) => {
    const copy = mkdtempSync(join(tmpdir(), "commands-"));
    try {
      for (const part of ["src", "generated", "scripts", "package.json"])
        cpSync(part, join(copy, part), { recursive: true, filter: (from) => !from.includes("node_modules") });
      symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
      const file = commands.find((command) => command.name === name)?.file ?? "";
      const { code, stdout, stderr } = await runLoaded(join(copy, file), [], { cwd: copy });
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toMatch(/^The \w+ (is|are) not installed[^\n]*: npm ci --prefix scripts\/(bench|mutants|takers)\n$/);
    } finally {
      rmSync(copy, { recursive: true });
    }
  },
);
