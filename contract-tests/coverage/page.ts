/** The page of all operations: by API and tag, with the source of each and where a test has shown it. */
import { type Document, methods } from "../../src/openapi/document.ts";
import { type Api, apis, documentOf } from "../../src/testing/documents.ts";

/** Where tests have shown operations, by target and API: their names, sorted. */
export type Shown = Record<string, Record<string, string[]>>;

export const pageFile = "docs/operations.md";

const names: Record<Api, string> = { northbound: "OceanConnect northbound", iotda: "IoTDA", iam: "IAM" };
const columns = { mock: "mock", platform: "simulator", live: "live" };

interface Row {
  tag: string;
  id: string;
  call: string;
  summary: string;
  source: { doc?: string; row?: string };
}

/** What of an operation the page tells. */
function rowsOf(document: Document): Row[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as (Record<string, unknown> & { "x-source"?: Row["source"]; tags?: string[] }) | undefined;
      if (!operation) return [];
      const { operationId, summary = "", tags: [tag = ""] = [], "x-source": source = {} } = operation;
      return [{ tag, id: String(operationId), call: `${method.toUpperCase()} ${path}`, summary: String(summary), source }];
    }),
  );
}

/** The page as Markdown. */
export function operationsPage(shown: Shown, documentFor: (api: Api) => Document = documentOf): string {
  const parts = apis.flatMap((api) => partOf(api, documentFor(api), shown));
  const total = apis.map((api) => `${rowsOf(documentFor(api)).length} of ${names[api]}`).join(", ");
  return `${[
    "# Operations",
    "",
    "Made from `spec/` and from the runs of the contract suite; not edited by hand.",
    `After a change: \`npx vitest run --project contract:mock --project contract:platform -u\`.`,
    "",
    `There are ${total}. *Source* names the document, listed below each API, and its row. *mock* (Prism), *simulator*`,
    "(`startPlatform`) and *live* (a real platform) say whether a test of the contract suite that passed has called the operation there",
    "through the client, and judges found request and answer right.",
    ...parts,
  ].join("\n")}\n`;
}

function partOf(api: Api, document: Document, shown: Shown): string[] {
  const rows = rowsOf(document);
  const known = (document as { "x-documents"?: Record<string, { title: string; url?: string }> })["x-documents"] ?? {};
  const cited = Object.entries(known).filter(([name]) => rows.some(({ source }) => source.doc === name));
  const isShown = (target: string, id: string) => (shown[target]?.[api]?.includes(id) ? "yes" : "no");
  const tables = [...new Set(rows.map(({ tag }) => tag))].flatMap((tag) => [
    ...["", `### ${tag}`, ""],
    `| operation | call | what it does | source | ${Object.values(columns).join(" | ")} |`,
    `|---|---|---|---|${Object.keys(columns)
      .map(() => "---|")
      .join("")}`,
    ...rows
      .filter((row) => row.tag === tag)
      .map(({ id, call, summary, source: { doc, row } }) => {
        const told = Object.keys(columns).map((target) => isShown(target, id));
        return `| ${id} | \`${call}\` | ${summary} | ${[doc, row && row !== id && row].filter(Boolean).join(", ")} | ${told.join(" | ")} |`;
      }),
  ]);
  const sources = cited.map(([name, { title, url }]) => `- ${name}: ${url ? `[${title}](${url})` : title}`);
  return ["", `## ${names[api]}`, ...tables, "", "Sources:", "", ...sources];
}
