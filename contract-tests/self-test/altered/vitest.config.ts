/** The project's own configuration, but its documents are altered. */
import { defineConfig } from "vitest/config";
import project from "../../../vitest.config.ts";
import { standIns } from "../stand-ins.ts";

const plugins = [standIns({ "/src/testing/documents.ts": "contract-tests/self-test/altered/documents.ts" })];
const { test } = project as { test: { projects: { test: { name: string } }[] } };
const projects = test.projects.filter(({ test: { name } }) => name === "specs").map((one) => ({ ...one, plugins }));
export default defineConfig({ plugins, test: { ...test, projects } } as never);
