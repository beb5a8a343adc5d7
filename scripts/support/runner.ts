/** Runs one script after another in this process (`runLoaded`); what they import stays loaded. */
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";

interface Asked {
  file: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
}

const said = { stdout: "", stderr: "" };
for (const name of ["stdout", "stderr"] as const) {
  process[name].write = (chunk: string | Uint8Array) => {
    said[name] += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
    return true;
  };
}

let runs = 0;
process.on("message", async ({ file, args, cwd, env }: Asked) => {
  Object.assign(said, { stdout: "", stderr: "" });
  process.exitCode = 0;
  process.argv.splice(1, Number.POSITIVE_INFINITY, file, ...args);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  try {
    // By another name each time, so that the script itself runs again.
    await import(`${pathToFileURL(file)}?run=${runs++}`);
  } catch (error) {
    said.stderr += `${inspect(error)}\n`;
    process.exitCode = 1;
  }
  process.send?.({ code: process.exitCode, ...said });
});
process.on("disconnect", () => process.exit());
