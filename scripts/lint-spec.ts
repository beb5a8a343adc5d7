/** Lints the specs: `npm run lint:spec`. */
import { runCommand } from "./support/command-line.ts";

const about = "Lints the specs, and prints a line `file:line:column: reason` for every problem.";
await runCommand({ name: "npm run lint:spec", about, options: {} }, async () => {
  // Only now: the linter takes its time to load.
  const { lintSpecs } = await import("./support/spec.ts");
  await lintSpecs();
  console.log("the specs are valid");
});
