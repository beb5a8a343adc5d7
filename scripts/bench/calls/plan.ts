/** What is measured: the peers, the cells of the table, how often. */
import { readFileSync } from "node:fs";
import { chosen, options, wholeNumber } from "../command.ts";
import type { Peer } from "./peer.ts";

export const ourName = "huawei-iot-client";
export const baseline = "undici";

/** The modules of `peers/calls`, with the names that people know. */
export const titles: Record<string, string> = {
  [ourName]: "huawei-iot-client (this package)",
  [baseline]: "undici.request",
  "node-fetch": "Node's fetch",
  "openapi-fetch": "openapi-fetch on Node's fetch",
  axios: "axios",
  got: "got",
  "ts-http-runtime": "@typespec/ts-http-runtime",
  "google-auth-library": "google-auth-library",
  "huaweicloud-sdk-core": "@huaweicloud/huaweicloud-sdk-core",
};

export interface Cell {
  name: string;
  method: "get" | "post";
  scheme: "http" | "https";
  atOnce: number;
}

const cells: Cell[] = (["get", "post"] as const).flatMap((method) =>
  (["http", "https"] as const).flatMap((scheme) =>
    [1, 64].map((atOnce) => ({ name: `${method}-${scheme}-${atOnce}`, method, scheme, atOnce })),
  ),
);

export interface Plan {
  rounds: number;
  calls: number;
  /** By the name of their module. The baseline is always among them. */
  peers: Map<string, Peer>;
  cells: Cell[];
  /** Every peer and every cell. */
  whole: boolean;
}

export const usage = "npm run bench -- [--rounds 5] [--calls 3000] [--only PEER,PEER] [--cell get-http-64,...]";

/** @throws Error saying what to do, when the peers are missing */
export function checkInstalled(): void {
  if (!installed()) throw new Error("The peers are not installed, or not as package.json pins them: npm ci --prefix scripts/bench");
}

function installed(): boolean {
  const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
  try {
    return Object.entries(read("../package.json").dependencies).every(
      ([name, version]) => read(`../node_modules/${name}/package.json`).version === version,
    );
  } catch {
    return false;
  }
}

export async function plan(): Promise<Plan> {
  const given = options({
    rounds: { type: "string", default: "5" },
    calls: { type: "string", default: "3000" },
    only: { type: "string" },
    cell: { type: "string" },
  });
  const names = chosen("only", given.only, Object.keys(titles));
  const cellNames = chosen(
    "cell",
    given.cell,
    cells.map(({ name }) => name),
  );
  const rounds = wholeNumber("rounds", given.rounds, 1);
  const calls = wholeNumber("calls", given.calls, 64);
  checkInstalled();
  const peers = new Map<string, Peer>();
  for (const name of Object.keys(titles)) {
    if (name !== baseline && !names.includes(name)) continue;
    peers.set(name, ((await import(`../peers/calls/${name}.ts`)) as { peer: Peer }).peer);
  }
  return {
    rounds,
    calls,
    peers,
    cells: cells.filter(({ name }) => cellNames.includes(name)),
    whole: given.only === undefined && given.cell === undefined,
  };
}
