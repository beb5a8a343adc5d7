import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Vitest would leave one core of two idle.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts"],
          typecheck: { enabled: true, include: ["src/**/*.test-d.ts"], checker: "tsc" },
        },
      },
      {
        test: {
          name: "contract",
          include: ["contract-tests/**/*.contract.test.ts"],
          globalSetup: "contract-tests/support/global-setup.ts",
          testTimeout: 20_000,
        },
      },
      // The commands and the packed package, run as a user runs them: processes, installs, compilers. Slow by nature.
      {
        test: {
          name: "commands",
          include: ["contract-tests/*.test.ts"],
          exclude: ["**/*.contract.test.ts", "**/*.amqp.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // Needs RabbitMQ, so it is no part of `npm test`: `npm run test:amqp`.
      { test: { name: "amqp", include: ["contract-tests/*.amqp.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
  },
});
