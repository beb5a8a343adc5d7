import { describe, expect, it } from "vitest";
import type { Document } from "./document.ts";
import { listOf } from "./lists.ts";
import type { Operation } from "./operations.ts";

const document = {
  components: { schemas: { Page: { properties: { count: { type: "integer" }, marker: { type: "string" } } }, Things: { type: "array" } } },
} as unknown as Document;
const things = { $ref: "#/components/schemas/Things" };
const page = { $ref: "#/components/schemas/Page" };

const list = (asks: string[], properties: object, pagination?: { items: string }, status = "200") =>
  listOf(document, {
    id: "ListThings",
    parameters: asks.map((name) => ({ name, in: "query", schema: {} })),
    responses: { 400: {}, [status]: { content: { "application/json": { schema: { properties } } } } },
    ...(pagination && { pagination }),
  } as unknown as Operation);

describe("a list", () => {
  it("is an operation with a query parameter for another page; marker comes before offset", () => {
    expect(list(["limit"], { things })).toBeUndefined();
    expect(list(["offset", "marker"], { things, page })).toEqual({ by: "marker", items: "things", next: "page.marker" });
    expect(list(["offset"], { things, page })).toEqual({ by: "offset", items: "things", total: "page.count" });
    expect(list(["pageNo"], { things, totalCount: { type: "integer" } })).toEqual({ by: "pageNo", items: "things", total: "totalCount" });
    expect(list(["pageNo"], { things: { type: ["array", "null"] } }, undefined, "201")).toEqual({ by: "pageNo", items: "things" });
  });

  it("with several arrays says which holds the items", () => {
    expect(list(["offset"], { others: things, things }, { items: "things" })).toEqual({ by: "offset", items: "things" });
    const told = "ListThings asks for pages by offset, and its answer has the arrays others, things: say which are the items";
    expect(() => list(["offset"], { others: things, things })).toThrow(told);
    expect(() => list(["offset"], { others: things, things }, { items: "thing" })).toThrow(told);
  });

  it("must have items, and a marker where it is asked for by one; what asks for no page has no x-pagination", () => {
    expect(() => list(["offset"], { page })).toThrow("its answer has no array");
    expect(() => list(["marker"], { things })).toThrow("ListThings asks for pages by marker, and its answer has none");
    expect(() => list([], { things }, { items: "things" })).toThrow(
      "ListThings has x-pagination, and no query parameter marker, offset, pageNo",
    );
  });
});
