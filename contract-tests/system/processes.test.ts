/** What only whole processes show. */
import { spawn } from "node:child_process";
import { expect, it } from "vitest";
import { startPlatform } from "../../src/testing/index.ts";

function application(...args: string[]): Promise<{ code: number | null; stdout: string[]; stderr: string; ms: number }> {
  return new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(process.execPath, ["--import", "tsx", "contract-tests/fixtures/caller.ts", ...args]);
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.once("close", (code) => resolve({ code, stdout: stdout.trim().split("\n"), stderr, ms: performance.now() - began }));
  });
}

it("a process ends by itself, although nothing was closed, and prints nothing of ours", async () => {
  const platform = await startPlatform({ apps: { app: "s3cret" } });
  const { code, stdout, stderr, ms } = await application(platform.url, "3");
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: ["fine", "fine", "fine"], stderr: "" });
  expect(ms).toBeLessThan(10_000);
  await platform.close();
});

it("a process ends by itself, without an unhandled rejection, when the platform fails in every way", async () => {
  const platform = await startPlatform({ apps: { app: "s3cret" } });
  for (const fault of ["reset", "truncate", "hang"] as const) {
    platform.fault("getAuthToken", fault);
    const { code, stdout, stderr } = await application(platform.url, "2");
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: ["NetworkError", "NetworkError"], stderr: "" });
  }
  await platform.close();
});

it("two processes on one appId without a store: each is warned once, saying what to do", async () => {
  const platform = await startPlatform({ apps: { app: "s3cret" } });
  const processes = await Promise.all([0, 1].map(() => application(platform.url, "150", "20")));
  for (const { code, stderr } of processes) {
    expect(code).toBe(0);
    expect(stderr.split("HUAWEI_IOT_SHARED_SECRET").length - 1).toBe(1);
    expect(stderr).toContain("Use one client per appId, or give all of them one store.");
  }
  await platform.close();
});
