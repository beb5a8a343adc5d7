/** One storm against one implementation, on a simulator of its own. */
import { type Platform, startPlatform } from "../../src/testing/index.ts";
import type { Caller, Implementation } from "./implementation.ts";
import { app, devicesPath, type Path, secret } from "./wire.ts";

export interface Storm {
  callers: number;
  /** Upper bound of an API call's latency, in ms. */
  spread: number;
  /** `revoked`: a warm client whose token has just been killed by another login. `cold`: a client that has no token yet. */
  kind: "revoked" | "cold";
  /** The same number gives the same latencies, so that every implementation meets the same storm. */
  seed: number;
}

export interface Sample {
  succeeded: number;
  logins: number;
  /** The most logins that were under way at once. */
  overlap: number;
  ms: number;
  /** Why calls failed, and how many. */
  failures: Map<string, number>;
}

export const loginMs = 20;
const lowestMs = 5;
const callTimeoutMs = 30_000;

export async function runStorm({ create }: Implementation, { callers, spread, kind, seed }: Storm): Promise<Sample> {
  const random = randomFrom(seed);
  let calm = true;
  const platform = await startPlatform({
    apps: { [app]: secret },
    latencyMs: (operation) => (operation === "getAuthToken" ? loginMs : calm ? 0 : lowestMs + random() * (spread - lowestMs)),
  });
  const client = await create(platform.url);
  try {
    if (kind === "revoked") {
      await warmUp(client, callers);
      // Somebody else logs in with the same application: the client's token is dead, and it does not know.
      platform.northbound.login({ appId: app, secret });
    }
    calm = false;
    const before = logins(platform);
    const startedAt = performance.now();
    const outcomes = await Promise.all(Array.from({ length: callers }, () => outcome(client)));
    const ms = performance.now() - startedAt;

    return {
      ...counted(outcomes),
      logins: logins(platform) - before,
      overlap: platform.mostObtainsAtOnce(),
      ms,
    };
  } finally {
    await client.close?.();
    await platform.close();
  }
}

export const logins = (platform: Platform) => platform.count("getAuthToken") + platform.count("refreshAuthToken");

/** A token from one call; then a connection for every caller, so that the storm measures tokens and not connecting. */
async function warmUp(client: Caller, callers: number): Promise<void> {
  const failed = await outcome(client);
  if (failed) throw new Error(`the call before the storm must succeed, but: ${failed}`);
  await Promise.all(Array.from({ length: callers }, () => outcome(client)));
}

export function counted(outcomes: (string | undefined)[]): Pick<Sample, "succeeded" | "failures"> {
  const failures = new Map<string, number>();
  for (const reason of outcomes) if (reason !== undefined) failures.set(reason, (failures.get(reason) ?? 0) + 1);
  return { succeeded: outcomes.filter((reason) => reason === undefined).length, failures };
}

/** Undefined for a success, else why it is none. */
export async function outcome(client: Caller, path: Path = devicesPath): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, callTimeoutMs, `no result within ${callTimeoutMs / 1000} s`);
  });
  const call = client.call(path).then(
    (ok) => (ok ? undefined : "refused again"),
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  return Promise.race([call, limit]).finally(() => clearTimeout(timer));
}

/** Mulberry32: a generator of numbers from 0 to 1 that can be started again. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
