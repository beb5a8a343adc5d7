import type { Clock } from "./clock.ts";

/** What the simulated platforms know, and what time it is there. */
export interface SimulatorOptions {
  clock: Clock;
  /** Northbound: appIds and their secrets. */
  apps?: Record<string, string> | undefined;
  /** Northbound: seconds for which an access token is valid. Default 3600. */
  expiresIn?: number | undefined;
  /** Northbound: calls in 60 s before an application is throttled. Default: none is. */
  throttle?: number | undefined;
  /** IAM: user names and their passwords. */
  users?: Record<string, string> | undefined;
  /** IAM: length of the tokens, in characters. Default 1,200. */
  userTokenLength?: number | undefined;
  /** IoTDA: access keys and their secret keys. */
  accessKeys?: Record<string, string> | undefined;
  /** IoTDA: makes the address an instance's own host in this region, which demands the derived signature. */
  instanceRegion?: string | undefined;
}
