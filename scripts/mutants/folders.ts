/** What is mutated, by which tests its mutants have to be found, and how many of 100 at the least. */
export interface Folder {
  mutate: string[];
  /** The project of vitest.config.ts whose tests are run, and of these the files. */
  project: string;
  tests: string[];
  least: number;
}

const kit = { project: "specs", tests: ["contract-tests/{coverage,fixtures}/*.test.ts"], least: 85 };
/** How the suite calls the clients on each target: found by the suite itself. */
const bindings = ["target", "callers"];
const noTests = ["!**/*.test.ts", "!**/*.test-d.ts", "!**/*.fixture.ts"];

export const folders: Record<string, Folder> = {
  // The broker is not in the package yet: no unit test starts it, only the system tests do.
  src: {
    mutate: ["src/**/*.ts", ...noTests, "!src/stores/*.ts", "!src/testing/simulator/broker.ts"],
    project: "unit",
    tests: ["src/**/*.test.ts"],
    least: 90,
  },
  // Against a real Redis: what its scripts do no other test can see.
  "src/stores": {
    mutate: ["src/stores/*.ts", ...noTests],
    project: "system",
    tests: ["src/stores/*.test.ts", "contract-tests/system/redis-{store,secrets}.test.ts"],
    least: 90,
  },
  "contract-tests/coverage": { mutate: ["contract-tests/coverage/*.ts", ...noTests], ...kit },
  "contract-tests/fixtures": {
    mutate: [
      "contract-tests/fixtures/*.ts",
      ...noTests,
      // Programs and processes of their own, what starts them, what only tests read. The self-test breaks what the set-up promises.
      ...["rabbitmq", "caller", "global-setup", "small", ...bindings].map((name) => `!contract-tests/fixtures/${name}.ts`),
    ],
    ...kit,
  },
  "contract-tests/fixtures/bindings": {
    mutate: bindings.map((name) => `contract-tests/fixtures/${name}.ts`),
    ...{ project: "contract:platform", tests: ["contract-tests/suite/*.test.ts"], least: 85 },
  },
};
