/**
 * The packed package, to each line of TypeScript that is in use, in every kind of project: `npm run test:compilers`. It installs
 * compilers and takes minutes, so it is no part of `npm test`, which does the same with our own compiler; CI has a job for it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beside, install, pack, remove, runIn, temporaryFolder } from "../fixtures/packed.ts";

const programs = ["uses.ts", "settings.ts", "names.ts", "names-northbound.ts", "names-iotda.ts", "names-testing.ts", "names-redis.ts"];
const projects = {
  "ESM, nodenext": { type: "module", options: { module: "nodenext" } },
  "ESM, node16": { type: "module", options: { module: "node16" } },
  "ESM, bundler": { type: "module", options: { module: "esnext", moduleResolution: "bundler" } },
  "CommonJS, commonjs": { type: "commonjs", options: { module: "commonjs" } },
  "CommonJS, nodenext": { type: "commonjs", options: { module: "nodenext" } },
};
type Project = keyof typeof projects;

/** What a compiler cannot do, by its own limits: CommonJS that requires ESM is known as nodenext from 5.8 on. */
const cannot: Record<string, Project[]> = { "5.4": ["CommonJS, nodenext"] };

const folder = temporaryFolder();
beforeAll(() => {
  const tarball = pack(folder);
  for (const type of ["module", "commonjs"]) {
    mkdirSync(join(folder, type));
    install(join(folder, type), [tarball, ...beside("@types/node", "ajv")], { type });
  }
});
afterAll(() => remove(folder));

describe.each(["5.4", "5.9", "6", "7"])("TypeScript %s", (version) => {
  const compiler = join(folder, `typescript-${version}`);
  beforeAll(() => {
    mkdirSync(compiler);
    writeFileSync(join(compiler, "package.json"), "{}");
    runIn(compiler, "npm", "install", "--no-audit", "--no-fund", `typescript@${version}`);
  });

  const possible = Object.entries(projects).filter(([name]) => !cannot[version]?.includes(name as Project));
  it.each(possible)("%s", (_, { type, options }) => {
    const project = join(folder, type);
    const compilerOptions = { ...options, target: "es2022", strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false };
    // The default of `types` is what it is: all that is there up to 5.9, nothing from 6 on.
    const config = { compilerOptions: { ...compilerOptions, declaration: true, outDir: "out" }, files: programs };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify(config));
    expect(runIn(project, process.execPath, join(compiler, "node_modules/typescript/bin/tsc"), "-p", ".")).toBe("");
  });
});
