/**
 * What a peer brings into node_modules: packages and bytes. Counted along the lockfile of the benchmark, from the peer
 * to all that it depends on, as npm has installed it here; without sizes of blocks, and without what npm itself writes.
 */
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ownFolder } from "./build.ts";
import type { Peer } from "./peer.ts";

interface Locked {
  version?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

export interface Footprint {
  version: string;
  packages: number;
  bytes: number;
}

const bench = fileURLToPath(new URL("..", import.meta.url));
const lock = (): Record<string, Locked> => JSON.parse(readFileSync(join(bench, "package-lock.json"), "utf8")).packages;

function bytesOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules")
    .map((entry) => (entry.isDirectory() ? bytesOf(join(folder, entry.name)) : lstatSync(join(folder, entry.name)).size))
    .reduce((total, size) => total + size, 0);
}

/** The key of a package in the lockfile, as Node finds it from where it is needed: upwards. */
function find(packages: Record<string, Locked>, name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const key = `${folder}${folder && "/"}node_modules/${name}`;
    if (packages[key]) return key;
    if (folder === "") return undefined;
  }
}

function needs({ dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta = {} }: Locked): string[] {
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers];
}

export function footprint({ package: name, with: others = [] }: Peer): Footprint {
  if (name === undefined) return { version: process.version, packages: 0, bytes: 0 };
  const packages = lock();
  const own: Locked | undefined =
    name === "huawei-iot-client" ? JSON.parse(readFileSync(join(ownFolder, "package.json"), "utf8")) : undefined;
  const found = new Set<string>();
  function visit(names: string[], from: string): void {
    for (const key of names.map((needed) => find(packages, needed, from))) {
      if (key === undefined || found.has(key)) continue;
      found.add(key);
      visit(needs(packages[key] as Locked), key);
    }
  }
  visit(own ? needs(own) : [name, ...others], "");
  const bytes = [...found].map((key) => bytesOf(join(bench, key))).reduce((total, size) => total + size, 0);
  return {
    version: (own ?? packages[`node_modules/${name}`])?.version ?? "",
    packages: found.size + (own ? 1 : 0),
    bytes: bytes + (own ? bytesOf(ownFolder) : 0),
  };
}
