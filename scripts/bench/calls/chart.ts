/** Draws the table of ratios as SVG: a panel for each cell, a bar for each client. Readable on light and dark. */
import type { Measured } from "./measure.ts";
import { baseline, ourName, type Plan, titles } from "./plan.ts";

const panel = { width: 480, head: 34, bar: 15, gap: 5, labels: 205, value: 46, margin: 24 };

const style = `
    text { font: 12px system-ui, sans-serif; fill: #24292f }
    .title { font-weight: 600 }
    .small { font-size: 11px }
    .bar { fill: #8c959f } .ours { fill: #0969da } .one { stroke: #57606a; stroke-dasharray: 3 3 }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 }
      .bar { fill: #6e7681 } .ours { fill: #58a6ff } .one { stroke: #8b949e }
    }`;

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

export function chart({ cells, peers }: Plan, { costs }: Measured): string {
  const names = [...peers.keys()];
  const height = panel.head + names.length * (panel.bar + panel.gap) + panel.margin;
  const room = panel.width - panel.labels - panel.value - panel.margin;

  const panels = cells.map((cell, index) => {
    const [x, y] = [(index % 2) * panel.width, 30 + Math.floor(index / 2) * height];
    const ratios = names.map((name) => costs.get(cell.name)?.get(name)?.ratio);
    // Each panel has a scale of its own, from zero.
    const scale = room / Math.max(1, ...ratios.map((ratio) => ratio ?? 0));
    const bars = names.map((name, row) => {
      const ratio = ratios[row];
      const top = panel.head + row * (panel.bar + panel.gap);
      const width = ((ratio ?? 0) * scale).toFixed(1);
      const value = ratio === undefined ? "failed" : `${ratio.toFixed(2)}x`;
      const label = escaped((titles[name] ?? name).replace(" (this package)", "").replace(/^@\w+\//, ""));
      return `
    <text x="${panel.labels - 8}" y="${top + 12}" text-anchor="end">${label}</text>
    <rect class="${name === ourName ? "ours" : "bar"}" x="${panel.labels}" y="${top}" width="${width}" height="${panel.bar}" rx="2"/>
    <text class="small" x="${(panel.labels + Number(width) + 5).toFixed(1)}" y="${top + 12}">${value}</text>`;
    });
    const one = (panel.labels + scale).toFixed(1);
    const { method, scheme, atOnce } = cell;
    return `
  <g transform="translate(${x} ${y})">
    <text class="title" x="${panel.labels}" y="22">${method.toUpperCase()}, ${scheme.toUpperCase()}, ${atOnce === 1 ? "one after the other" : `${atOnce} at once`}</text>${bars.join("")}
    <line class="one" x1="${one}" y1="${panel.head - 5}" x2="${one}" y2="${height - panel.margin}"/>
  </g>`;
  });
  const [width, total] = [panel.width * Math.min(2, cells.length), 30 + Math.ceil(cells.length / 2) * height];
  const title = `CPU time of an authorised call, beside ${titles[baseline]} (1x); less is better`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" role="img" aria-label="${title}">
  <style>${style}
  </style>
  <text class="title" x="8" y="20">${title}</text>${panels.join("")}
</svg>
`;
}
