/** The processes of the benchmark: the server, and one for each peer. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { built } from "./build.ts";
import type { Address, Peer } from "./peer.ts";
import type { Addresses } from "./server.ts";
import type { Done, Question, Started, Task } from "./worker.ts";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const caFile = file("../certificates/ca.pem");

export interface Server {
  addresses: Addresses;
  stop(): void;
}

interface Limits {
  env?: NodeJS.ProcessEnv;
  /** What `ulimit -n` allows the process. */
  openFiles?: number;
}

/**
 * Without the options of this process, as its loader is not theirs, and without stdout: the official core logs there.
 * A shell, because it can set a limit for what it becomes.
 */
function start(path: string, args: string[], { env = {}, openFiles }: Limits = {}): ChildProcess {
  const limit = openFiles === undefined ? "" : `ulimit -n ${openFiles} && `;
  return spawn("sh", ["-c", `${limit}exec "$@"`, "sh", process.execPath, built(path), ...args], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...process.env, NODE_NO_WARNINGS: "1", ...env },
  });
}

export async function startServer(): Promise<Server> {
  const child = start("calls/server.ts", [file("../certificates/server"), file("../../support/certificates/platform")]);
  const addresses = await reply<Addresses>(child);
  return { addresses, stop: () => child.disconnect() };
}

/** An https address with the CA that signs it. */
export const at = (url: string): Address => (url.startsWith("https:") ? { url, ca: readFileSync(caFile, "utf8") } : { url });

export interface Worker {
  run(task: Task): Promise<Done>;
  start(address: Address): Promise<Started>;
  verifies(address: Address): Promise<boolean>;
  stop(): void;
}

export async function startWorker(name: string, { caByEnvironment }: Peer, { openFiles }: Limits = {}): Promise<Worker> {
  const env = caByEnvironment ? { NODE_EXTRA_CA_CERTS: caFile } : {};
  const child = start("calls/worker.ts", [`../peers/calls/${name}.js`], { env, ...(openFiles !== undefined && { openFiles }) });
  async function ask<T>(question: Question): Promise<T> {
    child.send(question);
    return await answer<T>();
  }
  async function answer<T>(): Promise<T> {
    const { answer, error } = await reply<{ answer: T; error?: string }>(child);
    if (error !== undefined) throw new Error(`${name}: ${error}`);
    return answer;
  }
  await answer();
  return {
    run: (task) => ask({ run: task }),
    start: (address) => ask({ start: address }),
    verifies: (address) => ask({ verifies: address }),
    stop: () => child.disconnect(),
  };
}

/** The next message of a process, or the end of it. */
async function reply<T>(child: ChildProcess): Promise<T> {
  const waiting = new AbortController();
  const message = once(child, "message", { signal: waiting.signal });
  const exit = once(child, "exit", { signal: waiting.signal }).then(([code, signal]) => {
    throw new Error(`a process of the benchmark ended: ${signal ?? code}`);
  });
  try {
    const [value] = await Promise.race([message, exit]);
    return value as T;
  } finally {
    waiting.abort();
    for (const one of [message, exit]) one.catch(() => {});
  }
}
