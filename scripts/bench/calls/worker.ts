/**
 * One peer in a process of its own. It makes the calls that its parent asks for, and tells what they cost this process:
 * CPU time of all its threads, so that the garbage collector's and TLS's count.
 *
 * The process lives for one round and makes the calls of every cell in it, as an application does. It never runs the
 * code of another peer: that would make functions that all of them use (node:http, streams, promises) slower for those
 * who come later, by what the compiler has learnt of the others.
 */
import { argv, cpuUsage, memoryUsage } from "node:process";
import type { Address, Client, Peer } from "./peer.ts";

export interface Task {
  address: Address;
  method: "get" | "post";
  /** Calls under way at once. */
  atOnce: number;
  calls: number;
  /** Calls before that, which are not measured. */
  warmUp: number;
}

export interface Done {
  cpuMs: number;
  ms: number;
  failed: number;
  /** Why the first failed that did. */
  reason?: string;
  /** Resident memory afterwards, in bytes. */
  rss: number;
}

/** What a fresh process took until it could work, in ms. */
export interface Started {
  importMs: number;
  /** From the start of the process to the first authorised answer, login included. */
  firstMs: number;
}

const devicesOnPage = 10;
const lengthOfCode = 32;
const answers = {
  get: async (client: Client) => (await client.get()) === devicesOnPage,
  post: async (client: Client) => (await client.post()).length === lengthOfCode,
};

/** So many calls, so many at once. */
async function make(client: Client, { method, atOnce }: Task, calls: number): Promise<Pick<Done, "failed" | "reason">> {
  const call = answers[method];
  let left = calls;
  const failures: string[] = [];
  async function caller(): Promise<void> {
    while (left-- > 0) {
      try {
        if (!(await call(client))) failures.push("not the answer that was asked for");
      } catch (error) {
        failures.push(describe(error));
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, caller));
  const [reason] = failures;
  return { failed: failures.length, ...(reason !== undefined && { reason }) };
}

/** fetch hides the reason in the cause, and the official core throws what is no Error. */
function describe(error: unknown): string {
  const { message, errorMsg, cause } = error as { message?: string; errorMsg?: string; cause?: { code?: string; message?: string } };
  return [message ?? errorMsg ?? String(error), cause?.code ?? cause?.message ?? ""].filter(Boolean).join(": ");
}

const [, , module = ""] = argv;
const { peer } = (await import(module)) as { peer: Peer };
const clients = new Map<string, Client>();

async function connected(address: Address): Promise<Client> {
  const client = clients.get(address.url) ?? (await peer.connect(address));
  clients.set(address.url, client);
  return client;
}

async function run(task: Task): Promise<Done> {
  const client = await connected(task.address);
  await make(client, task, task.warmUp);
  const [cpu, began] = [cpuUsage(), performance.now()];
  const outcome = await make(client, task, task.calls);
  const { user, system } = cpuUsage(cpu);
  return { cpuMs: (user + system) / 1000, ms: performance.now() - began, rss: memoryUsage().rss, ...outcome };
}

/** The first call of this process. */
async function start(address: Address): Promise<Started> {
  const began = performance.now();
  const entry = peer.entry ?? peer.package;
  if (entry !== undefined) await import(entry);
  const importMs = performance.now() - began;
  if (!(await answers.get(await connected(address)))) throw new Error("not the answer that was asked for");
  // By the clock that began with the process.
  return { importMs, firstMs: performance.now() };
}

/** Whether it lets in a server whose certificate it must not trust. */
async function verifies(address: Address): Promise<boolean> {
  try {
    await answers.get(await peer.connect(address));
    return false;
  } catch (error) {
    if (/certificate|CERT|issuer|VERIFY|SELF_SIGNED/i.test(describe(error))) return true;
    throw error;
  }
}

export type Question = { run: Task } | { start: Address } | { verifies: Address };

process.on("message", async (question: Question) => {
  try {
    if ("run" in question) process.send?.({ answer: await run(question.run) });
    else if ("start" in question) process.send?.({ answer: await start(question.start) });
    else process.send?.({ answer: await verifies(question.verifies) });
  } catch (error) {
    process.send?.({ error: describe(error) });
  }
});
process.on("disconnect", () => process.exit());
process.send?.({ answer: "ready" });
