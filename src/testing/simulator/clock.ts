import { randomBytes } from "node:crypto";

/** An answer: a status and a body, with headers where there are any. */
export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** What the platforms know, and when. */
export interface LawOptions {
  /** The time, in epoch ms. */
  clock: () => number;
  /** Northbound: appIds and their secrets. */
  apps?: Record<string, string>;
  /** Northbound: seconds for which an access token is valid. Default 3600. */
  expiresIn?: number;
  /** Northbound: calls in 60 s before an application is throttled. Default: none is. */
  throttle?: number;
  /** IAM: user names and their passwords. */
  users?: Record<string, string>;
  /** IAM: length of the tokens, in characters. Default 1,200. */
  userTokenLength?: number;
  /** IoTDA: access keys and their secret keys. */
  accessKeys?: Record<string, string>;
  /** IoTDA: makes the address an instance's own host in this region, which demands the derived signature. */
  instanceRegion?: string;
}

export const hex = (length: number): string =>
  randomBytes(Math.ceil(length / 2))
    .toString("hex")
    .slice(0, length);

export const minute = 60_000;
export const day = 24 * 60 * minute;
