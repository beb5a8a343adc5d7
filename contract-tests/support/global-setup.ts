import { readFile } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { contracts } from "../../generated/contracts.ts";
import { type Api, apis, readSpec, specFile } from "../../scripts/spec.ts";
import type { Contract } from "../../src/testing/judge/contract.ts";
import { createJudge } from "../../src/testing/judge/judge.ts";
import { startMock } from "./mocks.ts";
import type { TargetName } from "./targets.ts";

declare module "vitest" {
  export interface ProvidedContext {
    mocks: Record<Api, string>;
    target: TargetName;
  }
}

/** Starts a mock of every spec once for all test files; their URLs are `inject("mocks")`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const api of apis) {
    await assertFresh(api);
    // Throws CannotJudge: a run with a blind judge must not start.
    createJudge(api, contracts[api] as Contract);
  }
  const mocks = await Promise.all(apis.map(async (api) => ({ api, ...(await startMock(api)) })));
  project.provide("mocks", Object.fromEntries(mocks.map(({ api, url }) => [api, url])) as Record<Api, string>);
  return async () => {
    for (const { close } of mocks) await close();
  };
}

/** A judge that goes by an older spec than the mock would judge wrong. */
async function assertFresh(api: Api): Promise<void> {
  const { sha256 } = await readSpec(api);
  const generated = await readFile(`generated/${api}.ts`, "utf8").catch(() => "");
  if (!generated.includes(sha256)) throw new Error(`generated/${api}.ts is stale: ${specFile(api)} has changed. Run: npm run generate`);
}
