/** Stands in for `src/testing/documents.ts`: the one spec of this project in small. */
import { readFileSync } from "node:fs";
import type { Document } from "../../../src/openapi/document.ts";

export const apis = ["small"] as const;

const document = JSON.parse(readFileSync(new URL("generated/small/openapi.json", import.meta.url), "utf8")) as Document;
export const documentOf = (): Document => document;
