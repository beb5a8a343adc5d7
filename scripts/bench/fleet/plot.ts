/** Draws logins and commands per lifetime, over the number of processes, both axes by powers of ten. Readable on light and dark. */
import type { Load } from "./simulate.ts";

const [width, height] = [640, 360];
const room = { left: 64, right: 150, top: 40, bottom: 48 };
const style = `
    text { font: 12px system-ui, sans-serif; fill: #24292f }
    .title { font-weight: 600 } .grid { stroke: #d0d7de }
    .logins { stroke: #0969da; fill: #0969da } .commands { stroke: #8c959f; fill: #8c959f } .logins polyline, .commands polyline { fill: none; stroke-width: 2 }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 } .grid { stroke: #30363d }
      .logins { stroke: #58a6ff; fill: #58a6ff } .commands { stroke: #8b949e; fill: #8b949e }
    }`;

export function plot(loads: readonly Load[]): string {
  const decades = (highest: number) => Math.max(1, Math.ceil(Math.log10(highest)));
  const [across, up] = [
    decades(Math.max(...loads.map(({ processes }) => processes))),
    decades(Math.max(...loads.map(({ commands }) => commands))),
  ];
  const x = (value: number) => room.left + (Math.log10(value) / across) * (width - room.left - room.right);
  const y = (value: number) => height - room.bottom - (Math.log10(Math.max(1, value)) / up) * (height - room.top - room.bottom);
  const fixed = (value: number) => value.toFixed(1);
  const rows = Array.from({ length: up + 1 }, (_, power) => {
    const at = fixed(y(10 ** power));
    return `
  <line class="grid" x1="${room.left}" y1="${at}" x2="${width - room.right}" y2="${at}"/>
  <text x="${room.left - 8}" y="${Number(at) + 4}" text-anchor="end">${(10 ** power).toLocaleString("en")}</text>`;
  });
  const columns = Array.from({ length: across + 1 }, (_, power) => {
    return `
  <text x="${fixed(x(10 ** power))}" y="${height - room.bottom + 20}" text-anchor="middle">${(10 ** power).toLocaleString("en")}</text>`;
  });
  const line = (kind: "logins" | "commands", label: string) => {
    const points = loads.map((load) => [fixed(x(load.processes)), fixed(y(load[kind]))] as const);
    const [endX = "0", endY = "0"] = points.at(-1) ?? [];
    return `
  <g class="${kind}"><polyline points="${points.map((point) => point.join(",")).join(" ")}"/>${points.map(([px, py]) => `<circle cx="${px}" cy="${py}" r="3"/>`).join("")}</g>
  <text x="${Number(endX) + 10}" y="${Number(endY) + 4}">${label}</text>`;
  };
  const title = "Per lifetime of a token: logins, and commands to Redis";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
  <style>${style}
  </style>
  <text class="title" x="8" y="22">${title}</text>${rows.join("")}${columns.join("")}
  <text x="${(room.left + width - room.right) / 2}" y="${height - 8}" text-anchor="middle">processes that share the secret</text>${line("commands", "commands to Redis")}${line("logins", "logins")}
</svg>
`;
}
