/** Runs the project's scripts as a user does. */
import { type ChildProcessWithoutNullStreams, execFile, type SpawnOptionsWithoutStdio, spawn } from "node:child_process";
import { resolve } from "node:path";

const command = (file: string) => ["--import", import.meta.resolve("tsx"), resolve(file)];

/** Runs a script of the project to its end. */
export function run(
  file: string,
  args: string[] = [],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [...command(file), ...args], options, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

/** Starts a script that runs until it is told to stop. */
export const start = (file: string, args: string[] = [], options: SpawnOptionsWithoutStdio = {}): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [...command(file), ...args], options);

/** Collects what a process prints; `said` waits until something new has this text in it. */
export function listen({ stdout, stderr }: { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream }) {
  let text = "";
  let seen = 0;
  let wake = () => {};
  for (const stream of [stdout, stderr]) {
    stream.on("data", (chunk) => {
      text += chunk;
      wake();
    });
  }
  async function said(wanted: string): Promise<void> {
    for (;;) {
      const at = text.indexOf(wanted, seen);
      if (at >= 0) {
        seen = at + wanted.length;
        return;
      }
      await new Promise<void>((done) => {
        wake = done;
      });
    }
  }
  return { said, output: () => text };
}
