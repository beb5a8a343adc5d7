/** Stands in for `src/testing/documents.ts`: the project's own documents, with a piece of northbound's altered. */
import { readFileSync } from "node:fs";
import type { Document } from "../../../src/openapi/document.ts";

export const apis = ["northbound", "iotda", "iam"] as const;

/** The piece, and what stands there instead. */
const [piece, instead] = JSON.parse(process.env.ALTERED ?? "") as [string, string];

const documents = Object.fromEntries(
  apis.map((api) => {
    const text = readFileSync(`generated/${api}/openapi.json`, "utf8");
    if (api === "northbound" && !text.includes(piece)) throw new Error(`the document has no such piece: ${piece}`);
    return [api, JSON.parse(api === "northbound" ? text.replace(piece, () => instead) : text) as Document];
  }),
);
export const documentOf = (api: string): Document => documents[api] as Document;
