/** What the benchmark demands of an implementation, and how it finds the peers that are installed. */
import { existsSync, readFileSync } from "node:fs";
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

interface Manifest {
  version: string;
  dependencies: Record<string, string>;
}
const manifest = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as Manifest;

export const ownVersion = (): string => manifest("../../package.json").version;

/** The peers with their versions; undefined when one is not installed in the version that package.json pins. */
export function installed(peers: readonly Peer[]): Implementation[] | undefined {
  const { dependencies } = manifest("package.json");
  const asPinned = Object.entries(dependencies).every(([name, version]) => {
    const path = `node_modules/${name}/package.json`;
    return existsSync(new URL(path, import.meta.url)) && manifest(path).version === version;
  });
  if (!asPinned) return undefined;
  return peers.map(({ package: name, variant, create }) => {
    return { name: variant ? `${name} (${variant})` : name, version: dependencies[name] ?? "", create };
  });
}
