/** An application that has not installed the judge's library, which is an optional peer. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";

it("uses the simulator, and is told by the judge what to install", () => {
  const folder = mkdtempSync(join(tmpdir(), "huawei-iot-client-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const part of ["src", "generated", "package.json"]) cpSync(part, join(folder, part), { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(resolve("node_modules/openapi-fetch"), join(folder, "node_modules/openapi-fetch"));
  writeFileSync(
    join(folder, "own-test.ts"),
    `import { createRecorder, startPlatform, toFitContract } from "./src/testing/index.ts";
const platform = await startPlatform({ apps: { app: "secret" } });
const { fetch, exchanges } = createRecorder();
const body = new URLSearchParams({ appId: "app", secret: "secret" });
const { status } = await fetch(platform.url + "/iocm/app/sec/v1.1.0/login", { method: "POST", body });
await platform.close();
try { toFitContract(exchanges); } catch ({ name, message }) { console.log(JSON.stringify({ status, message })); }
`,
  );
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const told = execFileSync(process.execPath, ["--import", tsx, "own-test.ts"], { cwd: folder, encoding: "utf8" });
  expect(JSON.parse(told)).toEqual({
    status: 200,
    message: "the judge needs ajv 8, which cannot be loaded. Run: npm install --save-dev ajv@8",
  });
});
