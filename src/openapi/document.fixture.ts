import type { Document } from "./document.ts";

/** The smallest document there is, with what a test is about. */
export const document = (more: Partial<Document> = {}): Document => ({
  openapi: "3.1.1",
  info: { title: "t", version: "1" },
  paths: {},
  ...more,
});
