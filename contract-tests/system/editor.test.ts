/** What an editor shows of a call, by the language service that editors ask: names and known values to choose from, what each is, its limits. */
import ts from "typescript";
import { beforeAll, describe, expect, it, vi } from "vitest";

// A program with its libraries takes its time.
vi.setConfig({ testTimeout: 60_000 });

const file = `${process.cwd()}/contract-tests/system/typed-in-an-editor.ts`;
const head = `import { ApiError, createIotdaClient, createNorthboundClient, HuaweiIotError, paginate, userToken } from "huawei-iot-client";
const iotda = createIotdaClient({ endpoint: "iotda.example.com", projectId: "0a1b", credentials: userToken("t") });
const northbound = createNorthboundClient({ platformIp: "10.0.0.1", appId: "a", secret: "s" });
const error: unknown = undefined;
const devices = "/v5/iot/{project_id}/devices";
`;
let text = head;
let version = 0;
let service: ts.LanguageService;
beforeAll(() => {
  const config = ts.readConfigFile("tsconfig.json", ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : "0"),
    getScriptSnapshot: (name) => {
      const found = name === file ? text : ts.sys.readFile(name);
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
});

/** Types a text, and gives the place of the bar in it. */
function type(typed: string): number {
  text = head + typed.replace("|", "");
  version++;
  return head.length + typed.indexOf("|");
}
/** What there is to choose from at the bar. */
const choices = (typed: string) => service.getCompletionsAtPosition(file, type(typed), {})?.entries.map(({ name }) => name) ?? [];
/** What is shown of the name before the bar. */
function shown(typed: string): string {
  const info = service.getQuickInfoAtPosition(file, type(typed) - 1);
  const tags = info?.tags?.map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`) ?? [];
  return [ts.displayPartsToString(info?.displayParts), ts.displayPartsToString(info?.documentation), ...tags].join("\n");
}

describe("to choose from are", () => {
  it.each([
    [
      "the paths that have the method",
      'iotda.api.GET("|")',
      ["/v5/iot/{project_id}/devices", "/v5/iot/{project_id}/devices/{device_id}/shadow"],
      ["/v5/iot/{project_id}/auth/accesscode"],
    ],
    ["the lists", 'paginate(iotda.api, "|")', ["/v5/iot/{project_id}/devices"], ["/v5/iot/{project_id}/devices/{device_id}"]],
    ["what a call takes", "iotda.api.GET(devices, { | })", ["params", "signal", "headers", "parseAs", "middleware"], ["body", "query"]],
    ["the places of parameters", "iotda.api.GET(devices, { params: { | } })", ["query", "path", "header"], ["limit"]],
    ["query parameters", "iotda.api.GET(devices, { params: { query: { | } } })", ["limit", "marker", "device_name"], ["node"]],
    [
      "query parameters, of the other API",
      'northbound.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { | } } })',
      ["pageNo", "pageSize"],
      [],
    ],
    [
      "path parameters",
      'iotda.api.GET("/v5/iot/{project_id}/devices/{device_id}", { params: { path: { | } } })',
      ["device_id", "project_id"],
      [],
    ],
    ["the fields of a body", "iotda.api.POST(devices, { body: { | } })", ["node_id", "product_id", "auth_info"], ["limit"]],
    ["the fields in a field", "iotda.api.POST(devices, { body: { auth_info: { | } } })", ["auth_type", "secret", "timeout"], ["node_id"]],
    [
      "the values of a set that may grow",
      'iotda.api.POST(devices, { body: { auth_info: { auth_type: "|" } } })',
      ["SECRET", "CERTIFICATES"],
      [],
    ],
    [
      "the values of a closed set",
      'northbound.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { status: "|" } } })',
      ["ONLINE", "OFFLINE"],
      [],
    ],
    ["the fields of an item", "for await (const device of paginate(iotda.api, devices)) device.|", ["device_id", "node_id"], []],
    ["the fields of an answer", "(await iotda.api.GET(devices)).data?.page?.|", ["count", "marker"], []],
    [
      "the codes of every operation",
      'if (error instanceof ApiError && error.errorCode === "|") {}',
      ["IOTDA.014016", "1010005", "APIGW.0301"],
      [],
    ],
    [
      "the codes of one operation",
      'if (error instanceof ApiError && error.operation === "CreateCommand" && error.errorCode === "|") {}',
      ["IOTDA.014016", "APIGW.0301"],
      ["1010005", "IOTDA.014031"],
    ],
    [
      "the codes, by kind",
      'if (error instanceof HuaweiIotError && error.kind === "api" && error.errorCode === "|") {}',
      ["IOTDA.014016"],
      [],
    ],
  ])("%s", (_, typed, some, none) => {
    const found = choices(typed);
    expect(found).toEqual(expect.arrayContaining(some));
    for (const name of none) expect(found).not.toContain(name);
  });
});

describe("shown is", () => {
  it.each([
    [
      "what a query parameter is, its type and its limits",
      "iotda.api.GET(devices, { params: { query: { limit|: 50 } } })",
      ["number | undefined", "Records on a page.", "1 to 50.", "Default 10."],
    ],
    [
      "what a field of a body is",
      "iotda.api.POST(devices, { body: { product_id: '', node_id|: '' } })",
      ["string", "The device's own identifier", "1 to 64 characters, matches ^[a-zA-Z0-9:_-]{1,64}$."],
    ],
    [
      "what a field in a field is, and its default",
      "iotda.api.POST(devices, { body: { auth_info: { timeout|: 1 } } })",
      ["Seconds within which the device must connect", "0 to 2147483647.", "@default 0"],
    ],
    ["the known values", "iotda.api.POST(devices, { body: { auth_info: { auth_type|: '' } } })", ['"SECRET"', '"CERTIFICATES"']],
    [
      "what a field of an answer is",
      "(await iotda.api.GET(devices)).data?.devices?.[0]?.device_id|",
      ["string | undefined", "Identifies the device.", "At most 256 characters."],
    ],
    ["what paginate gives", "paginate|(iotda.api, devices)", ["AsyncGenerator", "Every item of a list operation"]],
  ])("%s", (_, typed, told) => {
    const found = shown(typed);
    for (const part of told) expect(found).toContain(part);
  });
});

it("a misspelt name is told with the right one", () => {
  type('iotda.api.GET(devices, { params: { query: { limits: 50, marker: "" } } });|');
  const [problem] = service.getSemanticDiagnostics(file);
  expect(ts.flattenDiagnosticMessageText(problem?.messageText, "\n")).toMatch(
    /^Object literal may only specify known properties.*Did you mean to write 'limit'\?$/s,
  );
});
