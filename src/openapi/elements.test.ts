import { describe, expect, it } from "vitest";
import { document } from "./document.fixture.ts";
import { elements } from "./elements.ts";

describe("elements", () => {
  const sourced = (source: object, more: object = {}) => ({ "x-source": source, ...more });
  const shared = document({
    info: { title: "t", version: "1", "x-source": { doc: "page", row: "title" } },
    tags: [{ name: "T" }],
    "x-contract-invariants": [{ id: "one", statement: "s" }],
    paths: {
      "/a": {
        parameters: [{ name: "ofPath", in: "query", schema: {} }],
        get: {
          operationId: "getA",
          ...sourced({ doc: "a-page" }),
          parameters: [
            { $ref: "#/components/parameters/Own" },
            { $ref: "#/components/parameters/Lent" },
            { $ref: "#/components/parameters/Own", ...sourced({ row: "said here" }) },
          ],
          responses: {
            "200": {
              description: "ok",
              content: { "application/json": { schema: { properties: { id: { type: "string" } } }, examples: { e: { value: {} } } } },
            },
            "400": {
              "x-error-codes": [
                { code: "1", description: "d", advice: "a" },
                { code: "2", description: "d", advice: "a", ...sourced({ doc: "codes" }) },
              ],
            },
            "403": { $ref: "#/components/responses/Lent" },
            "500": { $ref: "#/components/responses/Own" },
          },
        },
      },
    },
    components: {
      parameters: {
        Own: { name: "own", in: "query", schema: {}, ...sourced({ doc: "own-page" }) },
        Lent: { name: "lent", in: "query", schema: {}, ...sourced({ note: "left open" }) },
      },
      responses: {
        Lent: { "x-error-codes": [{ code: "3", description: "d", advice: "a", ...sourced({ doc: "codes", row: "three" }) }] },
        Own: { ...sourced({ doc: "own-page", row: "failed" }), "x-error-codes": [{ code: "4", description: "d", advice: "a" }] },
      },
      schemas: {
        Device: {
          ...sourced({ doc: "d-page" }),
          properties: { info: { properties: { name: {} } }, part: { $ref: "#/components/schemas/Part" } },
        },
        Part: { ...sourced({ doc: "d-page", row: "Device.part" }), properties: { size: sourced({ conflict: "c" }) } },
        Nameless: { properties: { a: {} } },
      },
    },
  });
  const sources = Object.fromEntries([...elements(shared)].map(({ at, source }) => [at, source && Object.values(source).join(" | ")]));

  it("inherit their sources", () => {
    expect(sources).toEqual({
      "/info": "page | title",
      "/tags/T": "page | T",
      "/x-contract-invariants/one": "page | one",
      "/paths/a/get": "a-page | getA",
      "/paths/a/get/ofPath": "a-page | getA.ofPath",
      // The last one says it at the reference.
      "/paths/a/get/own": "said here | a-page",
      "/paths/a/get/lent": "left open | a-page | getA.lent",
      "/paths/a/get/200": "a-page | getA.200",
      "/paths/a/get/200/application/json": "a-page | getA.200",
      "/paths/a/get/200/application/json/id": "a-page | getA.200.id",
      "/paths/a/get/200/examples/e": "a-page | getA.200.e",
      "/paths/a/get/400": "a-page | getA.400",
      "/paths/a/get/400/1": "a-page | getA.400.1",
      "/paths/a/get/400/2": "codes | 2",
      "/paths/a/get/403": "a-page | getA.403",
      "/paths/a/get/500": "own-page | failed",
      "/schemas/Device": "d-page | Device",
      "/schemas/Device/info": "d-page | Device.info",
      "/schemas/Device/info/name": "d-page | Device.info.name",
      "/schemas/Device/part": "d-page | Device.part",
      "/schemas/Part": "d-page | Device.part",
      "/schemas/Part/size": "c | d-page | Device.part.size",
      "/schemas/Nameless": undefined,
      "/schemas/Nameless/a": undefined,
      "/responses/Lent/3": "codes | three",
      "/responses/Own/4": "own-page | failed.4",
    });
  });

  it("a reference to what names its own document speaks with its voice", () => {
    const [first] = [...elements(shared)].filter(({ at }) => at === "/paths/a/get/own");
    expect(first?.source).toEqual({ doc: "own-page", row: "own" });
  });

  it("without anything to state are those of the page", () => {
    expect(
      [...elements(document({ servers: [{ url: "/" }], tags: [], paths: { "/a": { get: {} as never } } }))].map(({ at }) => at),
    ).toEqual(["/info", "/servers", "/paths/a/get"]);
  });

  it("say what they are, where they are sent, whether they must be, and of which answer", () => {
    const whole = document({
      servers: [{ url: "https://{region}.example.com", variables: { region: { default: "r" } } }],
      paths: {
        "/a": {
          post: {
            requestBody: { $ref: "#/components/requestBodies/A" },
            parameters: [{ name: "x", in: "header", required: true, schema: {} }],
            responses: {
              "201": {
                headers: { "X-Id": { schema: {} }, "X-Lent": { $ref: "#/components/headers/Lent" } },
                content: { "application/json": { schema: { $ref: "#/components/schemas/Device" } } },
              },
              "400": { $ref: "#/components/responses/Failed" },
            },
          } as never,
        },
      },
      components: {
        requestBodies: { A: { content: { "text/plain": { schema: { "x-source": { doc: "d" } }, examples: { e: { value: "a" } } } } } },
        headers: { Lent: { schema: {} } },
        responses: { Failed: { headers: { "Retry-After": { schema: {} } }, "x-error-codes": [{ code: "1" }] } },
        schemas: {
          Device: {
            required: ["id"],
            properties: { id: {}, parts: { items: { required: ["a"], properties: { a: {} }, anyOf: [{ properties: { b: {} } }] } } },
            anyOf: [{ properties: { c: {} } }],
          },
        },
        securitySchemes: { Token: { type: "apiKey", name: "X-Auth-Token", in: "header" }, Bearer: { type: "http", scheme: "bearer" } },
      } as never,
    });
    const told = [...elements(whole)].map(({ at, kind, name, location, required, status, method, path, source }) =>
      [at, kind, name, location, required, status, method, path, source?.row].filter((value) => value !== undefined).join(" "),
    );
    expect(told).toEqual([
      "/info info info",
      "/servers server https://{region}.example.com",
      "/servers/region serverVariable region path true",
      "/paths/a/post operation /paths/a/post POST /a",
      "/paths/a/post/x parameter x header true",
      "/paths/a/post/requestBody requestBody request",
      "/paths/a/post/requestBody/text/plain schema text/plain body",
      "/paths/a/post/requestBody/examples/e example e",
      "/paths/a/post/201 response 201 201",
      "/paths/a/post/201/X-Id header X-Id",
      "/paths/a/post/400 response 400 400",
      "/schemas/Device schema Device",
      "/schemas/Device/id property id body true",
      "/schemas/Device/parts property parts body false",
      "/schemas/Device/parts/a property a body true",
      "/schemas/Device/parts/b property b body false",
      "/schemas/Device/c property c body false",
      "/headers/Lent header Lent",
      "/responses/Failed/1 errorCode 1 400",
      "/responses/Failed/Retry-After header Retry-After",
      "/securitySchemes/Token securityScheme X-Auth-Token header false",
      "/securitySchemes/Bearer securityScheme Authorization header false",
    ]);
  });
});
