import { expect, it } from "vitest";
import { chart } from "./bench/calls/chart.ts";
import type { Measured } from "./bench/calls/measure.ts";
import type { Plan } from "./bench/calls/plan.ts";
import { markdown } from "./bench/calls/report.ts";

it("a client that failed in a cell is said to have failed there, in table and chart", () => {
  const connect = () => Promise.reject(new Error("never called"));
  const plan: Plan = {
    rounds: 1,
    calls: 64,
    peers: new Map([
      ["undici", { package: "undici", connect }],
      ["got", { package: "got", connect }],
    ]),
    cells: [{ name: "get-http-1", method: "get", scheme: "http", atOnce: 1 }],
    whole: false,
  };
  const measured: Measured = {
    costs: new Map([["get-http-1", new Map([["undici", { cpu: 100, ratio: 1, perSecond: 10_000 }]])]]),
    fresh: new Map(),
    problems: ["got, get-http-1: 1 of 64 calls failed: why"],
  };
  const text = markdown(plan, measured, new Map());
  expect(text).toMatch(/\| undici.request *\| *1.00x \|\n\| got *\| *failed \|/);
  expect(text).toContain("NOT CORRECT: got, get-http-1: 1 of 64 calls failed: why");
  expect(chart(plan, measured)).toMatch(/>got<\/text>[\s\S]*>failed<\/text>/);
});
