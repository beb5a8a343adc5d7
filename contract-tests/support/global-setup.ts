import type { TestProject } from "vitest/node";
import { type Api, apis } from "../../scripts/spec.ts";
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
  const mocks = await Promise.all(apis.map(async (api) => ({ api, ...(await startMock(api)) })));
  project.provide("mocks", Object.fromEntries(mocks.map(({ api, url }) => [api, url])) as Record<Api, string>);
  return async () => {
    for (const { close } of mocks) await close();
  };
}
