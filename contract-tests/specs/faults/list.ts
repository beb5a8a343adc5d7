/** The faults that `npm run faults` makes. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";

export interface Fault {
  what: string;
  file: string;
  from: string;
  to: string;
  /** What has to catch it. */
  caught: string;
}

/** Where the files of each kind of fault are. */
const places: Record<string, string> = { specs: "spec", rows: "contract-tests/specs/rows", generated: "generated" };
export const folders = Object.values(places);

/** Every fault, and the folder of its file. */
export function listed(): { folder: string; fault: Fault }[] {
  const kinds = parse(readFileSync("contract-tests/specs/faults/faults.yaml", "utf8")) as Record<string, Fault[]>;
  return Object.entries(kinds).flatMap(([kind, faults]) => faults.map((fault) => ({ folder: places[kind] as string, fault })));
}
