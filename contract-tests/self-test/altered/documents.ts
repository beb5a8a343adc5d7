/** Stands in for `src/testing/documents.ts`: the project's own documents, with pieces of northbound's altered. */
import { readFileSync } from "node:fs";
import type { Document } from "../../../src/openapi/document.ts";

export const apis = ["northbound", "iotda", "iam"] as const;

const altered = JSON.parse(process.env.ALTERED ?? "") as [piece: string, instead: string][];

const documents = Object.fromEntries(
  apis.map((api) => {
    let text = readFileSync(`generated/${api}/openapi.json`, "utf8");
    for (const [piece, instead] of api === "northbound" ? altered : []) {
      if (!text.includes(piece)) throw new Error(`the document has no such piece: ${piece}`);
      text = text.replace(piece, () => instead);
    }
    return [api, JSON.parse(text) as Document];
  }),
);
export const documentOf = (api: string): Document => documents[api] as Document;
