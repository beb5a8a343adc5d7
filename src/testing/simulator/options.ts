import type { Answer } from "./answer.ts";
import type { Clock } from "./clock.ts";
import type { GivenDevice } from "./devices.ts";
import type { NorthboundDevice } from "./northbound-devices.ts";
import type { OperationId } from "./operation-id.ts";
import type { GivenProduct } from "./products.ts";
import type { ServerTls } from "./server-tls.ts";

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
  /** The devices that there are. Default: of each API one, that of its spec's examples; an empty list: none. */
  devices?: GivenDevices | undefined;
  /** IoTDA: the products that there are. Default: that of the device. */
  products?: readonly GivenProduct[] | undefined;
}

export interface GivenDevices {
  /** As ShowDevice gives them; one of `device_id` and `node_id` is enough. */
  iotda?: readonly GivenDevice[] | undefined;
  /** As querySingleDeviceInfo gives them; `deviceId` is enough. */
  northbound?: readonly NorthboundDevice[] | undefined;
}

export interface PlatformOptions extends Partial<Omit<SimulatorOptions, "clock">> {
  /** What time it is at the platforms, in epoch ms. Default: the system's. */
  clock?: Clock | undefined;
  /** Serves HTTPS: certificate, key, and what is demanded of clients. */
  tls?: ServerTls | undefined;
  /** How long an answer takes, in ms. */
  latencyMs?: ((operation: OperationId) => number) | undefined;
}

/** What goes wrong, instead of the answer (`answer`, `raw`) or on the way (`hang`, `reset`, `truncate`). */
export type Fault = { answer: Answer } | { raw: Raw } | "hang" | "reset" | "truncate";

/** An answer, byte for byte. */
export interface Raw {
  status: number;
  headers?: Record<string, string> | undefined;
  body?: string | Uint8Array | undefined;
}
