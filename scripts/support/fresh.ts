/** Does `generated/` fit `spec/`? */
import { readdir, readFile } from "node:fs/promises";
import { render } from "./render.ts";

const mend = "npm run generate";

/**
 * Compares only, and says that it fits.
 *
 * @throws Error with a line for every file that is stale, missing or from no spec, and what mends it
 */
export async function checkGenerated(): Promise<string> {
  const outputs = await render();
  const problems: string[] = [];
  for (const [file, text] of outputs) {
    const found = await readFile(file, "utf8").catch(() => undefined);
    if (found === undefined) problems.push(`${file} is missing. Run: ${mend}`);
    else if (found !== text) problems.push(`${file} is stale: it differs from what the specs give. Run: ${mend}`);
  }
  const files = await readdir("generated", { recursive: true, withFileTypes: true }).catch(() => []);
  for (const file of files.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`)) {
    if (!outputs.has(file)) problems.push(`${file} comes from no spec. Delete it: rm ${file}`);
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return "generated/ fits spec/";
}
