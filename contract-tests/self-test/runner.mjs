/**
 * Runs vitest in one folder after another, in one process: what takes most of a run is to load vitest, the linter and Prism.
 * Each run reads its configuration, the kit and the project in small anew. Plain JavaScript, because vitest gives the
 * loader of this process to the processes of its tests.
 */
import { startVitest } from "vitest/node";

let output = "";
for (const stream of [process.stdout, process.stderr])
  stream.write = (chunk, ...rest) => {
    output += chunk;
    rest.at(-1)?.call?.(stream);
    return true;
  };

process.on("message", async ({ folder, projects }) => {
  output = "";
  process.exitCode = 0;
  process.chdir(folder);
  try {
    const vitest = await startVitest("test", [], { run: true, watch: false, project: projects });
    await vitest.close();
  } catch (error) {
    output += error.stack;
    process.exitCode = 1;
  }
  process.send({ code: process.exitCode, output });
});
process.on("disconnect", () => process.exit());
