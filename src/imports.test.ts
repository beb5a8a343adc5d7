/**
 * Who may import whom, types included: errors, openapi <- core <- stores and API folders <- index <- testing <- scripts <-
 * contract-tests. API folders never import each other, only they, index and testing import `generated`, and no files
 * import each other in a circle.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const files = ["src", "scripts", "contract-tests", "examples"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`))
  // The benchmarks are a package of their own, and what such a package has installed is not ours.
  .filter((file) => file.endsWith(".ts") && !file.startsWith("scripts/bench/") && !file.includes("/node_modules/"));

/** What a file imports: files by their path, packages by their name, Node's modules not. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => !name.startsWith("node:"))
    .map((name) => (name.startsWith(".") ? join(dirname(file), name) : name));
}

const api = ["core", "errors", "generated", "openapi-fetch"];
const below = ["errors", "openapi", "core", "stores", "northbound", "iam", "iotda", "generated"];
const tools = ["@redocly/openapi-core", "@stoplight/*", "openapi-typescript", "typescript", "rhea", "vitest", "vitest/*"];
const redisClients = ["redis", "ioredis", "iovalkey"];
/** The rooms, and what each may import beside itself. */
const allowed: Record<string, string[]> = {
  errors: [],
  openapi: [],
  core: ["errors", "openapi", "openapi-fetch"],
  stores: ["core"],
  northbound: api,
  iam: api,
  iotda: api,
  amqp: ["core", "errors", "generated", "iotda", "rhea"],
  "api-error": ["errors", "generated"],
  index: [...below, "api-error"],
  testing: [...below, "amqp", "ajv/dist/2020.js", "rhea"],
  scripts: ["index", "testing", "amqp", ...below, ...tools, "yaml", "vitest.config.ts"],
  "contract-tests": [
    "scripts",
    "index",
    "testing",
    "amqp",
    "examples",
    ...below.filter((room) => room !== "generated"),
    ...tools,
    // What users write, compiled beside the packed package.
    ...["", "/amqp", "/iam", "/iotda", "/northbound", "/redis", "/testing"].map((entry) => `huawei-iot-client${entry}`),
    "vitest.config.ts",
    "yaml",
    "esbuild",
    "fast-check",
    "https-proxy-agent",
    ...redisClients,
    "@seriousme/*",
  ],
  examples: [
    ...["", "/amqp", "/redis", "/testing"].map((entry) => `huawei-iot-client${entry}`),
    ...["https-proxy-agent", "redis", "vitest"],
  ],
};

function roomOf(target: string): string {
  const [top = "", second = "", third] = target.split("/");
  if (top === "src") return third === undefined ? second.replace(/(\.test(-d)?|\.fixture)?\.ts$/, "") : second;
  if (["scripts", "contract-tests", "examples", "generated"].includes(top)) return top;
  return /^(@(stoplight|seriousme)|vitest)\//.test(target) ? `${top}/*` : target;
}
const isTest = (file: string) => /\.(test(-d)?|fixture)\.ts$/.test(file);

describe("a file imports only what its room may", () => {
  it.each(files.filter((file) => !(file.startsWith("src/") && isTest(file))))("%s", (file) => {
    const room = roomOf(file);
    for (const target of importsOf(file)) expect([room, ...(allowed[room] ?? [])], `${file} imports ${target}`).toContain(roomOf(target));
  });
});

/** The files of the first circle that is found, in its order. */
function circle(graph: Map<string, string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const found = visit(next, [...trail, file]);
      if (found) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const found = visit(file, []);
    if (found) return found;
  }
  return undefined;
}

it("no files import each other in a circle, not for a type either", () => {
  expect(circle(new Map(files.map((file) => [file, importsOf(file)])))).toBeUndefined();
});

it("a circle is found, and the imports of types and of functions alike", () => {
  const circular: [string, string[]][] = [
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["b"]],
  ];
  expect(circle(new Map(circular))).toEqual(["b", "c", "b"]);
  const text = 'import type { A } from "./a.ts"; export type * from "./b.ts"; type C = import("./c.ts").C; await import("./d.ts");';
  expect(ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)).toEqual([
    "./a.ts",
    "./b.ts",
    "./c.ts",
    "./d.ts",
  ]);
});
