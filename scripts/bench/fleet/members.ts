/** Starts the processes of a fleet, and asks them what they have done. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** What a process is to do. */
export interface Order {
  platform: string;
  /** Undefined: it has no store. */
  redis: string | undefined;
  appId: string;
  leaseMs: number;
  callers: number;
  /** Between the calls of a caller, on average. */
  pauseMs: number;
  /** How wrong its clock is. */
  wrongByMs?: number;
  /** To compare the cost of a call with the store and without, in so many slices of time. */
  hotSlices?: number;
}

export interface Done {
  calls: number;
  /** Why calls failed, and how many. */
  failures: Record<string, number>;
  /** CPU time of a call, in µs. */
  slices: { withStore: number; without: number }[];
}

export interface Member {
  process: ChildProcess;
  go(): void;
  /** Ends its calls, and tells of them. */
  stop(): Promise<Done>;
  /** When it ends by itself. */
  done: Promise<Done>;
}

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

export async function startMember(order: Order): Promise<Member> {
  const file = fileURLToPath(new URL("member.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), file, JSON.stringify(order)], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  const done = new Promise<Done>((resolve, reject) => {
    child.on("message", (message) => message !== "ready" && resolve(message as Done));
    child.once("exit", (code, signal) => reject(new Error(`a process of the fleet ended early: ${code ?? signal}`)));
  });
  done.catch(() => {});
  await Promise.race([once(child, "message"), done]);
  return {
    process: child,
    done,
    go: () => child.send("go"),
    stop() {
      child.send("stop");
      return done;
    },
  };
}
