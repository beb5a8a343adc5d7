/**
 * The project's own configuration, with nothing exchanged but the specs, the platform and the waivers. Run in this folder,
 * the suite and the generated document are those of this project in small.
 */
import { defineConfig } from "vitest/config";
import { standIns } from "../../../contract-tests/self-test/stand-ins.ts";
import project from "../../../vitest.config.ts";

const plugins = [
  standIns({
    "/src/testing/documents.ts": "documents.ts",
    "/src/testing/simulator/server.ts": "platform.ts",
    "/contract-tests/coverage/waivers.ts": "waivers.ts",
  }),
];
const { test } = project as { test: { projects: { test: { name: string } }[] } };
const projects = test.projects.filter(({ test: { name } }) => name.startsWith("contract:")).map((one) => ({ ...one, plugins }));
export default defineConfig({ plugins, test: { ...test, projects } } as never);
