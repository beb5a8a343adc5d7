/** The packed package, installed into an empty project and used from TypeScript and JavaScript. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const own = JSON.parse(readFileSync("package.json", "utf8"));
const project = mkdtempSync(join(tmpdir(), "huawei-iot-client-"));
let tarball: string;

function run(command: string, args: string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout}\n${stderr}`);
  }
}
const bin = (name: string) => join(process.cwd(), "node_modules/.bin", name);

beforeAll(() => {
  const [packed] = JSON.parse(
    run("npm", ["pack", "--json", "--silent", "--pack-destination", project], process.cwd()).replace(/^[^[]*/, ""),
  );
  tarball = join(project, packed.filename);
  const { typescript, "@types/node": nodeTypes, ajv } = own.devDependencies;
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  run(
    "npm",
    [
      "install",
      "--prefer-offline",
      "--no-audit",
      "--no-fund",
      tarball,
      `typescript@${typescript}`,
      `@types/node@${nodeTypes}`,
      `ajv@${ajv}`,
    ],
    project,
  );
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe("the packed package", () => {
  it("has one runtime dependency, openapi-fetch", () => {
    expect(Object.keys(own.dependencies)).toEqual(["openapi-fetch"]);
  });

  it("passes publint", () => {
    expect(run(bin("publint"), ["run", tarball, "--strict"], project)).toContain("All good!");
  });

  it("passes attw: every entry has types that resolve", () => {
    expect(run(bin("attw"), [tarball, "--profile", "esm-only", "--no-emoji", "--no-color"], project)).toContain("OK (ESM)");
  });

  it("is typed for a strict TypeScript project that checks its libraries", () => {
    const options = {
      module: "NodeNext",
      target: "ES2022",
      lib: ["ES2022"],
      types: ["node"],
      strict: true,
      exactOptionalPropertyTypes: true,
    };
    writeFileSync(
      join(project, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { ...options, skipLibCheck: false, noEmit: true }, include: ["*.ts"] }),
    );
    writeFileSync(
      join(project, "consumer.ts"),
      `import createClient from "openapi-fetch";
import { createIotdaClient, createNorthboundClient, iamPassword, unwrap, type ApiError } from "huawei-iot-client";
import type { paths, AuthOutDTO } from "huawei-iot-client/northbound";
import type { CreateAccessCodeResponse } from "huawei-iot-client/iotda";
import type { paths as iam } from "huawei-iot-client/iam";
import { type Platform, startPlatform } from "huawei-iot-client/testing";

const northbound = createNorthboundClient({ platformIp: "10.0.0.1", appId: "a", secret: "s" });
const token: Promise<{ accessToken: string; expiresAt: number }> = northbound.getAuthToken();
const own = createClient<paths>({ baseUrl: "https://10.0.0.1:8743", fetch: northbound.fetch });
const page = unwrap(await own.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0 } } }));
const total: number = page.totalCount;
const credentials = iamPassword({ region: "cn-north-4", domainName: "d", userName: "u", password: "p", project: { name: "cn-north-4" } });
const credential: Promise<CreateAccessCodeResponse> = createIotdaClient({ endpoint: "iotda.example.com", projectId: "0a1b", credentials }).createAccessCode();
const platform: Promise<Platform> = startPlatform({ apps: { a: "s" }, clock: () => 0 });
// @ts-expect-error
const noOperation = (await platform).count("logIn");
// Were a type to get lost and become any, these would compile.
// @ts-expect-error
const noNumber: number = (await token).accessToken;
// @ts-expect-error
const noString: AuthOutDTO["expiresIn"] = "3600";
// @ts-expect-error
const noPath: keyof iam = "/v3/auth/token";
// @ts-expect-error
const noText: string = ({} as ApiError).status;
console.log(total, credential, noOperation, noNumber, noString, noPath, noText);
`,
    );
    run("node", ["node_modules/typescript/bin/tsc", "-p", "."], project);
  });

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
    expect(JSON.parse(run("node", ["consumer.js"], project))).toEqual({
      accessToken: "token",
      advice: "string",
      same: true,
      factories: ["function", "function"],
    });
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
    expect(JSON.parse(run("node", ["own-test.js"], project))).toEqual([1, true, false]);
  });

  it.each(["northbound", "iotda", "iam"])("carries the spec of %s in one piece", (api) => {
    const path = createRequire(join(project, "consumer.js")).resolve(`huawei-iot-client/spec/${api}.json`);
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(JSON.parse(readFileSync(`generated/${api}/openapi.json`, "utf8")));
  });
});
