import { expect, it } from "vitest";
import type { Document } from "../../openapi/document.ts";
import { type Operation, operationsOf } from "../../openapi/operations.ts";
import { type RawResponse, readResponse } from "./response.ts";

const document: Document = {
  openapi: "3.1.1",
  info: { title: "t", version: "1" },
  paths: {
    "/a": {
      get: {
        operationId: "get",
        responses: {
          "200": {
            headers: {
              "X-Size": { required: true, schema: { $ref: "#/components/schemas/Size" } },
              "X-Any": {},
            },
            content: { "application/json": { schema: { properties: { a: { properties: {} } } } } },
          },
          "204": { description: "nothing" },
        } as never,
      },
    },
  },
  components: { schemas: { Size: { type: "integer" } } } as never,
};
const [operation] = operationsOf(document) as [Operation];
const json = { "content-type": "application/json", "x-size": "1" };

function read(status: number, headers: Record<string, string>, body: RawResponse["body"] = "", wrong: string[] = []) {
  const response = { status, headers: new Map(Object.entries(headers)), body };
  const { outbound, broken } = readResponse(document, operation, response, () =>
    wrong.map((rule) => ({ at: ["deep"], rule, message: "breaks it" })),
  );
  return { ...outbound, broken: broken.map(({ at, rule, message }) => `${at.join("/")} ${rule}: ${message}`) };
}

it("an answer is read as it is declared: its headers by their types, its body as JSON", () => {
  expect(read(200, { ...json, "x-any": "7", "x-other": "8" }, '{"a":{}}')).toEqual({
    ...{ header: { "X-Size": 1, "X-Any": "7" }, body: { a: {} }, broken: [] },
  });
  expect(read(204, {})).toEqual({ header: {}, body: undefined, broken: [] });
});

it("a status that is not declared is told, and nothing else then", () => {
  expect(read(500, {}, "text").broken).toEqual(["status status: 500 is not declared"]);
});

it("what is missing, and what breaks its schema, is told with its place", () => {
  expect(read(200, { "content-type": "application/json" }, "{}").broken).toEqual(["header/X-Size required: is missing"]);
  expect(read(200, json, "{}", ["limit"]).broken).toEqual(["header/X-Size/deep limit: breaks it", "body/deep limit: breaks it"]);
});

it("a body that nobody declared is told, and so is anything in a body that nobody declared", () => {
  expect(read(204, {}, "text")).toEqual({ header: {}, body: undefined, broken: ["body body: is not declared"] });
  expect(read(200, json, '{"b":1,"a":{"c":1}}').broken).toEqual(["body/b unknown: is not declared", "body/a/c unknown: is not declared"]);
});

it("a body of another media type, or in another charset, or that is no JSON, is told", () => {
  expect(read(200, { "x-size": "1" }, "{}").broken).toEqual(["body media-type: is of no media type, not application/json"]);
  expect(read(200, { ...json, "content-type": "text/html" }, "{}").broken).toEqual(["body media-type: is text/html, not application/json"]);
  const latin = { ...json, "content-type": "application/json; charset=latin1" };
  expect(read(200, latin, Uint8Array.of(0x22, 0xe9, 0x22))).toMatchObject({
    ...{ body: "é", broken: ["body charset: is JSON in another charset than UTF-8"] },
  });
  expect(read(200, json, Uint8Array.of(0xe9)).broken).toEqual(["body charset: is not in utf-8"]);
  expect(read(200, json, "{").broken).toEqual(["body json: is no JSON"]);
  expect(read(200, json, "").broken).toEqual(["body json: is no JSON"]);
});
