/** A platform and a client of each API, as a user has them; closed when the test is over. */
import { onTestFinished } from "vitest";
import { createIotdaClient, createNorthboundClient, iamPassword, unwrap } from "../../index.ts";
import type { PlatformOptions } from "./options.ts";
import { startPlatform } from "./server.ts";

type Result = Parameters<typeof unwrap>[0];

/** What a call gives, or the error that it throws. */
export const told = async <R extends Result>(call: Promise<R>) => unwrap(await call) as NonNullable<R["data"]>;

export async function start(options: PlatformOptions = {}) {
  let ahead = 0;
  const clock = () => Date.now() + ahead;
  const platform = await startPlatform({ clock, users: { user: "password" }, apps: { app: "secret", other: "secret" }, ...options });
  const user = { domainName: "account", userName: "user", password: "password", project: { name: "cn-north-4" } };
  const credentials = iamPassword({ endpoint: platform.url, ...user });
  const iotda = createIotdaClient({ endpoint: platform.url, projectId: "0a1b", credentials });
  const northboundOf = (appId: string) => {
    const client = createNorthboundClient({ baseUrl: platform.url, appId, secret: "secret" });
    onTestFinished(() => client.close());
    return client.api;
  };
  onTestFinished(async () => {
    await iotda.close();
    await platform.close();
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
