/** What the benchmarks need beside the project: the packages of this folder. */
import { readFileSync } from "node:fs";

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

/** The packages of the peers, with the versions that package.json pins. */
export const pinned = (): Record<string, string> => read("package.json").dependencies;

/** @throws Error saying what to do, when one is not installed in that version */
export function checkInstalled(): void {
  const isInstalled = ([name, version]: [string, string]) => {
    try {
      return read(`node_modules/${name}/package.json`).version === version;
    } catch {
      return false;
    }
  };
  if (!Object.entries(pinned()).every(isInstalled))
    throw new Error("The peers are not installed, or not as package.json pins them: npm ci --prefix scripts/bench");
}
