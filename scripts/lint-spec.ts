/** Lints the specs, and prints a line `file:line:column: reason` for every problem: `npm run lint:spec`. */
import { lintSpecs } from "./support/spec.ts";

try {
  await lintSpecs();
  console.log("the specs are valid");
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
