/**
 * A platform and a client of each API, as a user has them; closed when the test is over. What goes to and fro is judged by
 * the specs then: an answer that the simulator makes has the documented form.
 */
import { expect, onTestFinished } from "vitest";
import { createIotdaClient, createNorthboundClient, iamPassword, unwrap } from "../../index.ts";
import { judge } from "../judge/matcher.ts";
import { createRecorder } from "../judge/recorder.ts";
import type { PlatformOptions } from "./options.ts";
import { startPlatform } from "./server.ts";

type Result = Parameters<typeof unwrap>[0];

/** What a call gives, or the error that it throws. */
export const told = async <R extends Result>(call: Promise<R>) => unwrap(await call) as NonNullable<R["data"]>;

export async function start(options: PlatformOptions = {}) {
  let ahead = 0;
  const recorder = createRecorder();
  const { fetch } = recorder;
  const clock = () => Date.now() + ahead;
  const platform = await startPlatform({ clock, users: { user: "password" }, apps: { app: "secret", other: "secret" }, ...options });
  const user = { domainName: "account", userName: "user", password: "password", project: { name: "cn-north-4" } };
  const credentials = iamPassword({ endpoint: platform.url, ...user });
  const iotda = createIotdaClient({ endpoint: platform.url, projectId: "0a1b", credentials, fetch });
  const northboundOf = (appId: string) => {
    const client = createNorthboundClient({ baseUrl: platform.url, appId, secret: "secret", fetch });
    onTestFinished(() => client.close());
    return client.api;
  };
  onTestFinished(async () => {
    await iotda.close();
    await platform.close();
    const wrong = recorder.exchanges.flatMap((exchange) => judge(exchange).violations);
    // Of what a test told the platform to say, the platform is not to blame.
    expect(wrong.filter(({ rule }) => rule !== "status")).toEqual([]);
  });
  return {
    platform,
    api: iotda.api,
    northboundOf,
    /** Time goes on, at the platform. */
    pass: (ms: number) => {
      ahead += ms;
    },
  };
}
