/** Turns what was measured into Markdown. */
import { availableParallelism } from "node:os";
import { aligned } from "../table.ts";
import type { Footprint } from "./footprint.ts";
import type { Cost, Measured } from "./measure.ts";
import { type Plan, titles } from "./plan.ts";

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);

export function markdown({ peers, cells, rounds, calls }: Plan, measured: Measured, footprints: Map<string, Footprint>): string {
  const names = [...peers.keys()];
  const title = (name: string) => [titles[name], peers.get(name)?.package && footprints.get(name)?.version].filter(Boolean).join(" ");
  const table = (show: (cost: Cost) => string) =>
    aligned([
      ["client", ...cells.map(({ name }) => name)],
      ...names.map((name) => [
        title(name),
        ...cells.map((cell) => {
          const cost = measured.costs.get(cell.name)?.get(name);
          return cost ? show(cost) : "failed";
        }),
      ]),
    ]);
  const fresh = aligned([
    ["client", "first answer, ms", "import, ms", "memory, MB", "packages", "installed, MB"],
    ...names.map((name) => {
      const { importMs = Number.NaN, firstMs = Number.NaN, rss = Number.NaN } = measured.fresh.get(name) ?? {};
      const { packages = 0, bytes = 0 } = footprints.get(name) ?? {};
      return [title(name), firstMs.toFixed(0), importMs.toFixed(0), megabytes(rss), `${packages}`, megabytes(bytes)];
    }),
  ]);
  return `# Typed, authorised calls beside other clients

Made by \`npm run bench\` on Node ${process.version}, ${availableParallelism()} cores. ${rounds} rounds; in each cell of a round every client makes ${calls} calls,
after ${Math.ceil(calls / 2)} that are not counted. Medians. A cell is method, scheme, and how many calls are under way at once. GET fetches a page
of ten devices, POST asks for an access code; bodies are read and parsed. HTTPS is verified by a private CA. The server
is another process. The official core signs each call; the others send a token.

## CPU time of a call, beside undici.request in the same round

${table(({ ratio }) => `${ratio.toFixed(2)}x`)}

## CPU time of a call, in microseconds

${table(({ cpu }) => cpu.toFixed(0))}

## Calls in a second

${table(({ perSecond }) => perSecond.toFixed(0))}

## A fresh process, over HTTPS

First answer: from the start of the process to the first authorised answer, login included. Memory: resident, after
${calls * 3} calls, 64 at once. Packages and installed size: with all that they depend on.

${fresh}
${measured.problems.map((problem) => `\nNOT CORRECT: ${problem}\n`).join("")}`;
}
