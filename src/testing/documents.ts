import { readFileSync } from "node:fs";
import type { Document } from "../openapi/document.ts";

/** The APIs that have a spec. */
export const apis = ["northbound", "iotda", "iam"] as const;
export type Api = (typeof apis)[number];

const documents = new Map<Api, Document>();

/** The spec of an API as one derived document, read when it is first asked for. */
export function documentOf(api: Api): Document {
  const known = documents.get(api);
  if (known) return known;
  const document = JSON.parse(readFileSync(new URL(`../../generated/${api}/openapi.json`, import.meta.url), "utf8")) as Document;
  documents.set(api, document);
  return document;
}
