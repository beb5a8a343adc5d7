/**
 * The project's own configuration, with nothing exchanged but the specs and the platform. Run in this folder: the suite and
 * the generated document are those of this project in small.
 */
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import project from "../../../vitest.config.ts";

const standIns: Record<string, string> = {
  "/src/testing/documents.ts": "documents.ts",
  "/contract-tests/coverage/waivers.ts": "waivers.ts",
  "/src/testing/simulator/server.ts": "platform.ts",
};
const swap = {
  name: "stand-ins",
  enforce: "pre" as const,
  async resolveId(this: { resolve: (...args: unknown[]) => Promise<{ id: string } | null> }, source: string, importer: string | undefined) {
    const found = await this.resolve(source, importer, { skipSelf: true });
    const standIn = Object.entries(standIns).find(([file]) => found?.id.endsWith(file))?.[1];
    return standIn === undefined ? found : resolve(import.meta.dirname, standIn);
  },
};

const { test } = project as { test: { projects: { test: { name: string } }[] } };
const projects = test.projects.filter(({ test: { name } }) => name.startsWith("contract:"));
export default defineConfig({
  plugins: [swap],
  test: { ...test, projects: projects.map((one) => ({ plugins: [swap], ...one })) },
} as never);
