/** Lints the specs: `npm run lint:spec`. */
import { runCommand } from "./support/command-line.ts";
import { lintSpecs } from "./support/spec.ts";

const about = "Lints the specs, and prints a line `file:line:column: reason` for every problem.";
await runCommand({ name: "npm run lint:spec", about, options: {} }, async () => {
  await lintSpecs();
  console.log("the specs are valid");
});
