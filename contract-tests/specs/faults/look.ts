/** What is wrong with the specs, rows and generated files of this folder: the first thing that finds something, and its lines. As JSON. */
import { readFileSync } from "node:fs";
import { render } from "../../../scripts/support/render.ts";
import { bundleSpec, SpecError } from "../../../scripts/support/spec.ts";
import { apis } from "../../../src/testing/documents.ts";
import { differences } from "../compare.ts";
import { sheetsOf, unreasoned } from "../sheets.ts";

async function look(): Promise<{ by: string; lines: string[] }> {
  try {
    const outputs = await render();
    const rows: string[] = [];
    for (const api of apis) rows.push(...differences(await bundleSpec(api), sheetsOf(api)), ...sheetsOf(api).flatMap(unreasoned));
    if (rows.length > 0) return { by: "rows", lines: rows };
    const stale = [...outputs].filter(([file, text]) => readFileSync(file, "utf8") !== text).map(([file]) => `${file} is stale`);
    return stale.length > 0 ? { by: "generated", lines: stale } : { by: "nothing", lines: [] };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return { by: "lint", lines: error.message.split("\n") };
  }
}

console.log(JSON.stringify(await look()));
