/** The project's own configuration, cut down to the tests that have to find the mutants of a folder. Nothing reports. */
import { defineConfig } from "vitest/config";
import project from "../../vitest.config.ts";
import { folders } from "./folders.ts";

const folder = folders[process.env.MUTANTS ?? ""];
const { projects } = (project as { test: { projects: { test: { name: string } }[] } }).test;
const chosen = projects.filter(({ test: { name } }) => name === folder?.project);
export default defineConfig({
  test: {
    reporters: [],
    projects: chosen.map(({ test }) => ({ test: { ...test, include: folder?.tests, typecheck: { enabled: false } } })),
  },
} as never);
