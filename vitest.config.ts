import { defineConfig } from "vitest/config";
import { reportFolder } from "./contract-tests/coverage/folder.ts";
import { targets } from "./contract-tests/fixtures/targets.ts";

/** The examples import the package by its name. */
const alias = [
  { find: "huawei-iot-client/redis", replacement: `${import.meta.dirname}/src/stores/redis.ts` },
  { find: /^huawei-iot-client(?=\/|$)/, replacement: `${import.meta.dirname}/src` },
];
const globalSetup = `${import.meta.dirname}/contract-tests/fixtures/global-setup.ts`;

export default defineConfig({
  test: {
    // Vitest would leave one core of two idle.
    maxWorkers: 2,
    reporters: [
      "default",
      `${import.meta.dirname}/contract-tests/coverage/reporter.ts`,
      ...(process.env.CI || process.env.CONTRACT_REPORT ? ["junit", "json"] : []),
    ],
    outputFile: { junit: `${reportFolder}/junit.xml`, json: `${reportFolder}/results.json` },
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts"],
          // One graph of modules for all files: no file leaves anything behind, and they start in half the time.
          isolate: false,
          // Some start processes, which takes its time on a busy machine.
          testTimeout: 20_000,
          // Of every file of the project, as `npm run typecheck`; the tests of types are counted.
          typecheck: { enabled: true, include: ["src/**/*.test-d.ts"], checker: "tsc" },
        },
      },
      // The contract suite, once for each target: contract:mock, contract:platform, contract:live.
      ...targets.map((target) => ({
        test: {
          name: `contract:${target}`,
          include: ["contract-tests/suite/*.test.ts"],
          globalSetup,
          provide: { target },
          // One graph of modules for all files: the suite keeps no state in modules, and starts in half the time.
          isolate: false,
          // What a test shows counts as asserted.
          expect: { requireAssertions: true },
          // Of a secret that is cut off a mask does not know the rest.
          chaiConfig: { truncateThreshold: 0 },
          testTimeout: 20_000,
        },
      })),
      // Is what the specs say what the documents say, can a judge judge by them, and what do they oblige us to test?
      { test: { name: "specs", include: ["contract-tests/{specs,coverage,fixtures}/*.test.ts"], isolate: false, testTimeout: 20_000 } },
      // Does the kit of the contract tests keep its promises? Each is broken in a project in small, whose run must fail.
      { test: { name: "self-test", include: ["contract-tests/self-test/*.test.ts"], maxConcurrency: 2, testTimeout: 120_000 } },
      // What needs servers of its own: the life of the secrets, TLS, AMQP, processes, the examples, the packed package.
      {
        test: {
          name: "system",
          include: ["contract-tests/system/*.test.ts"],
          alias,
          globalSetup,
          testTimeout: 20_000,
          hookTimeout: 120_000,
        },
      },
      // The examples that are tests; the others are run as programs by the system tests.
      {
        test: {
          name: "examples",
          include: ["examples/**/*.test.ts"],
          alias,
        },
      },
      // The commands, run as a user runs them, or in a process that stays loaded, of which each worker has one.
      {
        test: {
          name: "commands",
          include: ["scripts/*.test.ts", "contract-tests/*.test.ts"],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // Installs compilers, so it is no part of `npm test`: `npm run test:compilers`.
      { test: { name: "compilers", include: ["contract-tests/compilers/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 } },
      // Needs RabbitMQ, so it is no part of `npm test`: `npm run test:amqp`.
      { test: { name: "amqp", include: ["contract-tests/rabbitmq/*.test.ts"], alias, testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
  },
});
