/** What the benchmark demands of an implementation. */
import { readFileSync } from "node:fs";
import { pinned } from "./installed.ts";
import type { Path } from "./wire.ts";

export interface Implementation {
  readonly name: string;
  readonly version: string;
  /** A new client of the platform at `url`, without a token. */
  create(url: string): Promise<Caller>;
}

export interface Caller {
  /** One authorised GET of `path`, which has no query yet: true when in the end it was answered with 200. */
  call(path: Path): Promise<boolean>;
  close?(): Promise<void>;
}

/** A published library, plugged in the way its own documentation and source intend. */
export interface Peer {
  readonly package: string;
  /** What sets it apart from another peer of the same package. */
  readonly variant?: string;
  create: Implementation["create"];
}

/**
 * Imports a package of the benchmark's own node_modules. By a name that the compiler cannot see, because these packages
 * may not be installed; each peer declares the little that it uses.
 */
export const load = async <T>(name: string): Promise<T> => (await import(name)) as T;

export const ownVersion = (): string => JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;

/** The peers as the benchmark runs them. */
export const implementationsOf = (peers: readonly Peer[]): Implementation[] =>
  peers.map(({ package: name, variant, create }) => ({
    name: variant ? `${name} (${variant})` : name,
    version: pinned()[name] ?? "",
    create,
  }));
