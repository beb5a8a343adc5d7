import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
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
      // Packs the package, installs it elsewhere and compiles against it: slow by nature.
      { test: { name: "package", include: ["contract-tests/package.test.ts"], testTimeout: 240_000, hookTimeout: 240_000 } },
    ],
  },
});
