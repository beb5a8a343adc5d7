/** What is measured: the peers, the cells of the table, how often. */
import { type Values, wholeNumber } from "../../support/command-line.ts";
import { checkInstalled } from "../installed.ts";
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

export const options = {
  rounds: { type: "string", value: "N", default: "5", about: "how often everything is measured" },
  calls: { type: "string", value: "N", default: "3000", about: "so many in each cell" },
  only: {
    type: "string",
    several: "commas",
    value: "PEER,PEER",
    oneOf: Object.keys(titles),
    about: `these clients beside ${baseline}: ${Object.keys(titles).join(", ")}`,
  },
  cell: {
    type: "string",
    several: "commas",
    value: "CELL,CELL",
    oneOf: cells.map(({ name }) => name),
    about: "these cells of the table: get or post, http or https, 1 or 64 at once, as in get-http-64",
  },
} as const;

export async function plan(given: Values<typeof options>): Promise<Plan> {
  const rounds = wholeNumber("--rounds", given.rounds, 1);
  const calls = wholeNumber("--calls", given.calls, 64);
  checkInstalled();
  const peers = new Map<string, Peer>();
  for (const name of Object.keys(titles)) {
    if (name !== baseline && given.only?.includes(name) === false) continue;
    peers.set(name, ((await import(`../peers/calls/${name}.ts`)) as { peer: Peer }).peer);
  }
  return {
    rounds,
    calls,
    peers,
    cells: cells.filter(({ name }) => given.cell?.includes(name) !== false),
    whole: given.only === undefined && given.cell === undefined,
  };
}
