/** The packed package, installed into an empty project and used from TypeScript and JavaScript. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { optionalsWithoutUndefined } from "../fixtures/optionals.ts";
import { beside, install, own, pack, remove, runIn, temporaryFolder } from "../fixtures/packed.ts";

const project = temporaryFolder();
const installed = join(project, "node_modules/huawei-iot-client");
let tarball: string;

const bin = (name: string) => join(process.cwd(), "node_modules/.bin", name);

beforeAll(() => {
  tarball = pack(project);
  install(project, [tarball, ...beside("@types/node", "ajv")]);
});
afterAll(() => remove(project));

// A compiler that checks its libraries takes seconds.
vi.setConfig({ testTimeout: 120_000 });
const strict: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  declaration: true,
  outDir: join(project, "out"),
};
const quick = { ...strict, skipLibCheck: true };
const programOf = (files: string[], options: ts.CompilerOptions) =>
  ts.createProgram(
    files.map((file) => join(project, file)),
    options,
  );
/** What TypeScript says of programs of the project, its declarations included. */
function problems(files: string[], options: ts.CompilerOptions): string[] {
  const program = programOf(files, options);
  const all = [...ts.getPreEmitDiagnostics(program), ...program.getDeclarationDiagnostics()];
  return all.map(({ file, code, messageText }) => `${file?.fileName} TS${code} ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
}

describe("the packed package", () => {
  it("has one runtime dependency, openapi-fetch", () => {
    expect(Object.keys(own.dependencies)).toEqual(["openapi-fetch"]);
  });

  it("passes publint", () => {
    expect(runIn(project, bin("publint"), "run", tarball, "--strict")).toContain("All good!");
  });

  it("passes attw, with every way of finding modules: every entry has types that resolve", () => {
    // CommonJS under node16 gets the ESM types; that is what there is.
    const told = runIn(
      project,
      bin("attw"),
      tarball,
      "--profile",
      "strict",
      "--ignore-rules",
      "cjs-resolves-to-esm",
      "--no-emoji",
      "--no-color",
    );
    expect(told).toContain("No problems found");
  });

  it("has no source map, and no line that says there is one", () => {
    const files = readdirSync(join(installed, "dist"), { recursive: true, encoding: "utf8" });
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((name) => name.endsWith(".map"))).toEqual([]);
    const code = files.filter((name) => /\.[jt]s$/.test(name));
    expect(code.filter((name) => readFileSync(join(installed, "dist", name), "utf8").includes("sourceMappingURL"))).toEqual([]);
  });
});

it("what is installed is three packages of at most 2 MB", () => {
  const store = join(project, "node_modules/.store");
  const packages = readdirSync(store).filter((name) => !/^(@types|undici-types|ajv|fast-|json-schema-|require-from-)/.test(name));
  expect(packages.map((name) => name.replace(/@[^@]*$/, "").replace(/-[\w-]{20,}$/, ""))).toHaveLength(3);
  const sizes = packages.flatMap((name) =>
    readdirSync(join(store, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).size),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
});

describe("to TypeScript, strict and with its libraries checked, the packed package", () => {
  it("is typed, with the types of Node and without the DOM", () => {
    expect(problems(["uses.ts"], { ...strict, lib: ["lib.es2022.d.ts"] })).toEqual([]);
  });

  it("is typed without the types of Node, which TypeScript 6 and later leave out by default", () => {
    expect(problems(["uses.ts"], { ...strict, types: [] })).toEqual([]);
  });

  it("is typed for CommonJS, where modules are found by main, types and typesVersions", () => {
    const node10 = { module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Node10 };
    expect(problems(["uses.ts", "settings.ts"], { ...strict, ...node10 })).toEqual([]);
  });

  it("takes undefined for every optional option", () => {
    expect(problems(["settings.ts"], quick)).toEqual([]);
    const entries = ["index", "northbound/index", "iotda/index", "iam/index", "stores/redis", "testing/index"].map(
      (entry) => `dist/src/${entry}.d.ts`,
    );
    const program = programOf(
      entries.map((entry) => `node_modules/huawei-iot-client/${entry}`),
      strict,
    );
    const files = program
      .getSourceFiles()
      .map(({ fileName }) => fileName)
      .filter((file) => entries.some((entry) => file.endsWith(`huawei-iot-client/${entry}`)));
    expect(files).toHaveLength(entries.length);
    expect(optionalsWithoutUndefined(program, files, (file) => file.includes("huawei-iot-client/dist/"))).toEqual([]);
  });

  it("costs at most 1.5 times what it cost before the specs had many operations", () => {
    // What the same program cost then, with TypeScript 5.9: 5,416 types and 23,480 instantiations, whose checking took 1.3 s. Time would be
    // that of the machine.
    const program = programOf(["calls.ts"], quick);
    expect(program.getSemanticDiagnostics()).toEqual([]);
    expect(program.getTypeCount()).toBeGreaterThan(500);
    expect(program.getTypeCount()).toBeLessThan(1.5 * 5_416);
    expect(program.getInstantiationCount()).toBeLessThan(1.5 * 23_480);
  });

  it.each(["names.ts", "names-northbound.ts", "names-iotda.ts", "names-testing.ts", "names-redis.ts"])(
    "lets a program that is a library itself name what it infers: %s",
    (file) => {
      expect(problems([file], quick)).toEqual([]);
    },
  );
});

describe("at run time, the packed package", () => {
  it("runs from JavaScript", () => {
    writeFileSync(
      join(project, "consumer.js"),
      `import { createServer } from "node:http";
import { ApiError, createNorthboundClient, unwrap } from "huawei-iot-client";
import { createNorthboundClient as same } from "huawei-iot-client/northbound";
import { createIotdaClient } from "huawei-iot-client/iotda";
import { iamPassword } from "huawei-iot-client/iam";

const server = createServer((request, response) => {
  const login = request.url === "/iocm/app/sec/v1.1.0/login";
  response.writeHead(login ? 200 : 404, { "content-type": "application/json" });
  response.end(JSON.stringify(login ? { scope: "default", tokenType: "bearer", expiresIn: 3600, accessToken: "token" } : { error_code: "100403", error_desc: "none" }));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const client = createNorthboundClient({ baseUrl: "http://127.0.0.1:" + server.address().port, appId: "a", secret: "s" });
const { accessToken } = await client.getAuthToken();
const result = await client.api.GET("/iocm/app/dm/v1.4.0/devices/{deviceId}", { params: { path: { deviceId: "d" } } });
let advice;
try { unwrap(result); } catch (error) { advice = error instanceof ApiError && error.advice; }
server.closeAllConnections();
server.close();
console.log(JSON.stringify({ accessToken, advice: typeof advice, same: same === createNorthboundClient, factories: [typeof createIotdaClient, typeof iamPassword] }));
`,
    );
    expect(JSON.parse(runIn(project, "node", "consumer.js"))).toEqual({
      accessToken: "token",
      advice: "string",
      same: true,
      factories: ["function", "function"],
    });
  });

  it("can be required from CommonJS", () => {
    const required = 'const { createNorthboundClient } = require("huawei-iot-client"); console.log(typeof createNorthboundClient);';
    writeFileSync(join(project, "consumer.cjs"), required);
    // Node 20 warns on stderr that this is new.
    expect(runIn(project, "node", "consumer.cjs")).toBe("function\n");
  });

  it("has the simulator and the judge, for applications' own tests", () => {
    writeFileSync(
      join(project, "own-test.js"),
      `import { createNorthboundClient } from "huawei-iot-client";
import { createRecorder, startPlatform, toFitContract } from "huawei-iot-client/testing";

const platform = await startPlatform({ apps: { app: "secret" } });
const { fetch, exchanges } = createRecorder();
await createNorthboundClient({ baseUrl: platform.url, appId: "app", secret: "secret", fetch }).getAuthToken();
const wrong = { ...exchanges[0], request: { ...exchanges[0].request, body: "appId=app" } };
console.log(JSON.stringify([platform.count("getAuthToken"), toFitContract(exchanges).pass, toFitContract(wrong).pass]));
await platform.close();
`,
    );
    expect(JSON.parse(runIn(project, "node", "own-test.js"))).toEqual([1, true, false]);
  });

  it.each(["northbound", "iotda", "iam"])("carries the spec of %s in one piece", (api) => {
    const path = createRequire(join(project, "consumer.js")).resolve(`huawei-iot-client/spec/${api}.json`);
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(JSON.parse(readFileSync(`generated/${api}/openapi.json`, "utf8")));
  });
});
