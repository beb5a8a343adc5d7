import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A spec cannot be used. The message has a line `file:line:column: reason` for every problem. */
export class SpecError extends Error {}

/** Runs the linter of `npm run lint:spec` over the specs; throws `SpecError` when it finds an error. */
export async function lintSpecs(files: readonly string[]): Promise<void> {
  const cli = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
  const { failed, stdout, stderr } = await new Promise<{ failed: boolean; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [cli, "lint", ...files, "--format=github-actions"], (error, stdout, stderr) =>
      resolve({ failed: error !== null, stdout, stderr }),
    );
  });
  const problems = [...stdout.matchAll(/^::error title=[^,]*,file=([^,]*),line=(\d+),col=(\d+)[^:]*::(.*?)(?:%0A.*)?$/gm)];
  if (problems.length > 0) {
    throw new SpecError(problems.map(([, file, line, column, reason]) => `${file}:${line}:${column}: ${reason}`).join("\n"));
  }
  if (failed) throw new SpecError(parseFailure(stderr) ?? `the spec linter failed:\n${stderr}`);
}

/** The linter reports a file that is no YAML in prose: the file on one line, reason and (line:column) below. */
function parseFailure(stderr: string): string | undefined {
  const [, file, reason, line, column] = /Failed to parse API description at (\S+):\s+- (.*?) in ".*?" \((\d+):(\d+)\)/s.exec(stderr) ?? [];
  return file && `${file}:${line}:${column}: ${reason}`;
}
