/**
 * One path that always says 401, beside calls that are well. A new token does not help that path, and each login ends
 * the token that the other calls are under way with.
 */
import { startPlatform } from "../../src/testing/index.ts";
import type { Caller, Implementation } from "./implementation.ts";
import { counted, loginMs, logins, outcome, randomFrom } from "./round.ts";
import { app, deadPath, devicesPath, type Path, secret } from "./wire.ts";

export const besideSeconds = 5;
const [deadCallers, otherCallers] = [4, 8];
/** What one path's refusals may cost all others in that time. */
const mostLogins = 3;
/** More than can be asked for in that time. */
const refusals = 20_000;

export interface BesideSample {
  logins: number;
  others: number;
  /** Of the others. */
  succeeded: number;
  /** Calls of the path that always says 401. */
  refused: number;
  /** Why others failed, and how many. */
  failures: Map<string, number>;
}

export async function runBeside({ create }: Implementation): Promise<BesideSample> {
  const random = randomFrom(1);
  const platform = await startPlatform({
    apps: { [app]: secret },
    latencyMs: (operation) => (operation === "getAuthToken" ? loginMs : 5 + random() * 15),
  });
  // With the challenge that some peers wait for.
  const answer = {
    status: 401,
    headers: { "www-authenticate": "Bearer" },
    body: { error_code: "1010005", error_desc: "Invalid access token or appId." },
  };
  platform.fault("querySingleDeviceInfo", { answer }, refusals);
  const client = await create(platform.url);
  try {
    await outcome(client);
    const before = logins(platform);
    const ends = performance.now() + besideSeconds * 1000;
    const until = async (call: (caller: Caller) => Promise<string | undefined>) => {
      const outcomes: (string | undefined)[] = [];
      while (performance.now() < ends) outcomes.push(await call(client));
      return outcomes;
    };
    const many = async (callers: number, path: Path) =>
      (await Promise.all(Array.from({ length: callers }, () => until((caller) => outcome(caller, path))))).flat();
    const [dead, others] = await Promise.all([many(deadCallers, deadPath), many(otherCallers, devicesPath)]);
    return { ...counted(others), logins: logins(platform) - before, others: others.length, refused: dead.length };
  } finally {
    await client.close?.();
    await platform.close();
  }
}

/** What is wrong with our own samples. */
export function besideFaults(samples: BesideSample[]): string[] {
  return samples.flatMap(({ logins, others, succeeded }) =>
    logins <= mostLogins && succeeded === others
      ? []
      : `beside a path that always says 401: ${logins} logins, at most ${mostLogins} wanted; ${others - succeeded} of ${others} other calls failed`,
  );
}
