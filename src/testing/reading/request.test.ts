import { expect, it } from "vitest";
import type { Document } from "../../openapi/document.ts";
import { type Operation, operationsOf } from "../../openapi/operations.ts";
import { type RawRequest, readRequest } from "./request.ts";

const types = (type: string, ...names: string[]) => Object.fromEntries(names.map((name) => [name, { type }]));
const body = (required: boolean, ...medias: string[]) => ({
  ...{ required, content: Object.fromEntries(medias.map((media) => [media, { schema: { $ref: "#/components/schemas/Body" } }])) },
});
const document: Document = {
  openapi: "3.1.1",
  info: { title: "t", version: "1" },
  paths: {
    "/a/{id}": {
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "integer" } },
        { name: "page", in: "query", schema: { $ref: "#/components/schemas/Page" } },
        { name: "X-Id", in: "header", required: true, schema: {} },
      ],
      get: { operationId: "get", responses: {} },
      post: { operationId: "json", requestBody: body(true, "application/json"), responses: {} },
      put: { operationId: "form", requestBody: body(false, "application/x-www-form-urlencoded", "text/json"), responses: {} },
    },
  },
  components: {
    schemas: {
      Page: { type: "number" },
      Body: { properties: { ...types("integer", "size"), ...types("boolean", "force"), ...types("string", "text") } },
    },
  } as never,
};
const operations = new Map(operationsOf(document).map((operation) => [operation.id, operation]));

function read(id: string, more: Partial<RawRequest> = {}, broken: string[] = []) {
  const request = { path: new Map([["id", "7"]]), query: "", headers: new Map([["x-id", "1"]]), contentType: undefined, body: "", ...more };
  const seen: unknown[] = [];
  const result = readRequest(document, operations.get(id) as Operation, request, (_, value) => {
    seen.push(value);
    return broken.map((rule) => ({ at: ["deep"], rule, message: "breaks it" }));
  });
  return { ...result.inbound, broken: result.broken.map(({ at, rule, message }) => `${at.join("/")} ${rule}: ${message}`), seen };
}

it("an input is read as its schema has it, and each is checked where it stands", () => {
  const { path, query, header, broken, seen } = read("get", { query: "page=2.5" });
  expect({ path, query, header, broken, seen }).toEqual({
    ...{ path: { id: 7 }, query: { page: 2.5 }, header: { "X-Id": "1" }, broken: [], seen: [7, 2.5, "1"] },
  });
  expect(read("get", {}, ["limit"]).broken).toEqual(["path/id/deep limit: breaks it", "header/X-Id/deep limit: breaks it"]);
});

it("an input that is missing is told when it must be there; one that nobody declared is told, too", () => {
  expect(read("get", { path: new Map(), headers: new Map() }).broken).toEqual([
    "path/id required: is missing",
    "header/X-Id required: is missing",
  ]);
  expect(read("get", { query: "id=1&Page=2", headers: new Map(Object.entries({ "x-id": "1", y: "1" })) }).broken).toEqual([
    "query/id unknown: is not declared",
    "query/Page unknown: is not declared",
    "header/y unknown: is not declared",
  ]);
  expect(read("get", { query: "page" })).toMatchObject({ query: {}, broken: ["query pair: is not of the form name=value"] });
});

it("a body is what the operation declares, or why it is not", () => {
  expect(read("get", { body: "{}" })).toMatchObject({ body: undefined, broken: ["body body: is not declared"] });
  expect(read("json")).toMatchObject({ body: undefined, broken: ["body required: is missing"] });
  expect(read("form")).toMatchObject({ body: undefined, broken: [] });
  for (const [contentType, said] of [
    [undefined, "of no media type"],
    ["nonsense", "of no media type"],
    ["text/plain", "text/plain"],
  ] as const) {
    const { body, broken } = read("json", { contentType, body: "{}" });
    expect({ body, broken }).toEqual({ body: undefined, broken: [`body media-type: is ${said}, not application/json`] });
  }
  expect(read("form", { contentType: "text/plain", body: "a=1" }).broken).toEqual([
    "body media-type: is text/plain, not application/x-www-form-urlencoded,text/json",
  ]);
});

it("JSON is read in the charset that it says, which must be UTF-8", () => {
  expect(read("json", { contentType: "Application/JSON; charset=utf8", body: '{"size":1}' })).toMatchObject({
    ...{ body: { size: 1 }, broken: [], seen: [7, "1", { size: 1 }] },
  });
  const latin = { contentType: "application/json; charset=latin1", body: Uint8Array.of(0x22, 0xe9, 0x22) };
  expect(read("json", latin)).toMatchObject({ body: "é", broken: ["body charset: is JSON in another charset than UTF-8"] });
  const broken = { contentType: "application/json", body: Uint8Array.of(0x22, 0xe9, 0x22) };
  expect(read("json", broken)).toMatchObject({ body: undefined, broken: ["body charset: is not in utf-8"] });
  expect(read("json", { contentType: "application/json", body: "{" })).toMatchObject({
    body: undefined,
    broken: ["body json: is no JSON"],
  });
  expect(read("json", { contentType: "application/json", body: "{}" }, ["limit"]).broken).toContain("body/deep limit: breaks it");
});

it("a form has the types of its fields, and every byte of it is a character", () => {
  const contentType = "application/x-www-form-urlencoded";
  expect(read("form", { contentType, body: "size=12&force=true&text=3&other=4&constructor=5" }).body).toEqual({
    ...{ size: 12, force: true, text: "3", other: "4", constructor: "5" },
  });
  expect(read("form", { contentType, body: Uint8Array.of(0x61, 0x3d, 0xe9) })).toMatchObject({
    ...{ body: undefined, broken: ["body escape: has a character that must be percent-encoded"] },
  });
  expect(read("form", { contentType, body: "a=1&a=2" }).broken).toEqual(["body/a duplicate: is there twice"]);
});
