/** Runs the project's scripts as a user does. */
import {
  type ChildProcess,
  type ChildProcessWithoutNullStreams,
  execFile,
  fork,
  type SpawnOptionsWithoutStdio,
  spawn,
} from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** What a script has printed, and its exit code. */
export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}
interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

const command = (file: string) => ["--import", import.meta.resolve("tsx"), resolve(file)];

/** Runs a script of the project to its end. */
export function run(file: string, args: string[] = [], options: RunOptions = {}): Promise<Ran> {
  return new Promise((done) => {
    execFile(process.execPath, [...command(file), ...args], options, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

/** Those that run nothing now: working directory, arguments and output are a whole process's, so each runs one script at a time. */
const idle: ChildProcess[] = [];

/**
 * Runs a script as `run` does, in a process that has run others before: what takes seconds is to load the linter, the
 * compiler and Prism. The script itself is loaded anew. What it leaves open stays so until this process ends.
 */
export async function runLoaded(file: string, args: string[] = [], { cwd = ".", env = process.env }: RunOptions = {}): Promise<Ran> {
  const runner =
    idle.pop() ?? fork(fileURLToPath(new URL("runner.ts", import.meta.url)), { execArgv: ["--import", import.meta.resolve("tsx")] });
  runner.ref();
  runner.channel?.ref();
  const ran = await new Promise<Ran>((done, fail) => {
    const lost = (code: number | null) => fail(new Error(`the runner has ended with ${code} in ${file}`));
    runner.once("exit", lost);
    runner.once("message", (message: Ran) => {
      runner.off("exit", lost);
      done(message);
    });
    runner.send({ file: resolve(file), args, cwd: resolve(cwd), env });
  });
  // It ends with this process, and does not keep it.
  runner.unref();
  runner.channel?.unref();
  idle.push(runner);
  return ran;
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
