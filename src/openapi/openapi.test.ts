import { describe, expect, it } from "vitest";
import { type Document, type PathItem, resolve } from "./document.ts";
import { elements } from "./elements.ts";
import { operationsOf } from "./operations.ts";
import { createRouter } from "./router.ts";
import { present, properties, undeclared } from "./walk.ts";

const document = (more: Partial<Document> = {}): Document => ({ openapi: "3.1.1", info: { title: "t", version: "1" }, paths: {}, ...more });
const ok = { responses: { "200": { description: "ok" } } };

describe("resolve", () => {
  const at = { components: { schemas: { A: { $ref: "#/components/schemas/B" }, B: { type: "string" }, "a/b~c": { type: "integer" } } } };

  it("follows a reference to its end, and unescapes its keys", () => {
    expect(resolve(at, { $ref: "#/components/schemas/A" })).toEqual({ type: "string" });
    expect(resolve(at, { $ref: "#/components/schemas/a~1b~0c" })).toEqual({ type: "integer" });
    expect(resolve(at, { type: "string" })).toEqual({ type: "string" });
  });

  it("names a reference that leads nowhere, out of the document, or back to itself", () => {
    const loop = { a: { $ref: "#/b" }, b: { $ref: "#/a" } };
    for (const [where, $ref] of [
      [at, "#/components/schemas/Gone"],
      [at, "#/components/constructor"],
      [at, "other.yaml#/a"],
      [loop, "#/a"],
      [at, "!/components/schemas/B"],
      [{ a: null }, "#/a"],
      [{ a: null }, "#/a/b"],
      [{ a: "text" }, "#/a/length"],
      [{ a: [] }, "#/a/0"],
    ] as const)
      expect(() => resolve(where, { $ref })).toThrow(/the reference \S+ leads nowhere/);
  });

  it("takes a property that has the name of a reference, and is none, for what it is", () => {
    const names = { $ref: { type: "string" } } as object;
    expect(resolve(at, names)).toBe(names);
  });
});

describe("operationsOf", () => {
  it("reads every method of a path, in a fixed order, and nothing else of it", () => {
    const item = {
      summary: "s",
      description: "d",
      servers: [],
      "x-own": {},
      trace: ok,
      patch: ok,
      head: ok,
      options: ok,
      delete: ok,
      post: ok,
      put: ok,
      get: ok,
    };
    expect(operationsOf(document({ paths: { "/a": item as PathItem } })).map(({ method }) => method)).toEqual(
      "GET PUT POST DELETE OPTIONS HEAD PATCH TRACE".split(" "),
    );
  });

  it("adds the path's parameters, and lets an operation override them", () => {
    const of = (name: string, description: string) => ({ name, in: "query" as const, description, schema: {} });
    const parameters = [of("page", "of the path"), of("size", "of the path"), { $ref: "#/components/parameters/Id" }];
    const paths = { "/a/{id}": { parameters, get: { ...ok, parameters: [of("page", "of the operation")] } } };
    const shared = { Id: { name: "id", in: "path" as const, required: true, schema: {} } };
    const [operation] = operationsOf(document({ paths, components: { parameters: shared } }));
    expect(operation?.parameters.map(({ name, description }) => [name, description])).toEqual([
      ["page", "of the operation"],
      ["size", "of the path"],
      ["id", undefined],
    ]);
  });

  it("knows the alternatives of security: its own, the document's, or none", () => {
    const paths = { "/a": { get: ok, post: { ...ok, security: [] }, put: { ...ok, security: [{ a: [], b: [] }, {}] } } };
    const security = operationsOf(document({ paths, security: [{ a: [] }] })).map((operation) => operation.security);
    expect(security).toEqual([[["a"]], [["a", "b"], []], [[]]]);
  });

  it("calls an operation without an id by its method and path", () => {
    expect(operationsOf(document({ paths: { "/a": { get: ok } } }))[0]?.id).toBe("GET /a");
  });
});

describe("a router", () => {
  const paths = [
    "/devices",
    "/devices/{deviceId}",
    "/devices/search",
    "/devices/{id}/shadow",
    "/files/{name}.{ext}",
    "/v5/{p}/a/{a}",
    "/v5/{p}/b/c",
  ];
  const routes = paths.map((path) => ({ method: "GET", path }));
  const route = createRouter([...routes, { method: "POST", path: "/devices/{other}" }]);
  const found = (pathname: string, method = "GET") => {
    const match = route(method, pathname);
    return match && [match.route.path, match.parameters];
  };

  it("finds by method, literal segments before parameters, and steps back from a literal that leads nowhere", () => {
    expect(found("/devices")).toEqual(["/devices", {}]);
    expect(found("/devices/search")).toEqual(["/devices/search", {}]);
    expect(found("/devices/search/shadow")).toEqual(["/devices/{id}/shadow", { id: "search" }]);
    expect(found("/devices/1", "POST")).toEqual(["/devices/{other}", { other: "1" }]);
    expect(found("/v5/p/b/c")).toEqual(["/v5/{p}/b/c", { p: "p" }]);
  });

  it("gives the parameters decoded, several of a segment, empty ones, and a broken escape as it is", () => {
    expect(found("/devices/a%2Fb%20%E4%B8%80")).toEqual(["/devices/{deviceId}", { deviceId: "a/b 一" }]);
    expect(found("/files/report.2026.pdf")).toEqual(["/files/{name}.{ext}", { name: "report.2026", ext: "pdf" }]);
    expect(found("/devices/")).toEqual(["/devices/{deviceId}", { deviceId: "" }]);
    expect(found("/devices/%zz")).toEqual(["/devices/{deviceId}", { deviceId: "%zz" }]);
  });

  it("is anchored at both ends, and takes a dot for a dot", () => {
    for (const other of ["/x/devices", "/devices/1/2", "/devices/1/shadow/", "devices", "/Devices", "/files/report"])
      expect(found(other)).toBeUndefined();
    expect(found("/devices", "DELETE")).toBeUndefined();
  });

  it("begins behind the path of the base URL", () => {
    const behind = createRouter(routes, "/iot");
    expect(behind("GET", "/iot/devices")?.route.path).toBe("/devices");
    for (const other of ["/devices", "/iotdevices", "/abc/devices"]) expect(behind("GET", other)).toBeUndefined();
  });
});

describe("a router of paths that share segments", () => {
  const route = createRouter(["/a.b/{x}/c", "/a.b/{y}/d", "/a.b/{z}-{y}/c"].map((path) => ({ method: "GET", path })));
  const found = (pathname: string) => {
    const match = route("GET", pathname);
    return match && [match.route.path, match.parameters];
  };

  it("enters the parameter of two of them once, and names it as each does", () => {
    expect(found("/a.b/1/c")).toEqual(["/a.b/{x}/c", { x: "1" }]);
    expect(found("/a.b/1/d")).toEqual(["/a.b/{y}/d", { y: "1" }]);
    expect(found("/a.b/1-2/d")).toEqual(["/a.b/{y}/d", { y: "1-2" }]);
  });

  it("takes a line break in a segment, and gives no value that was tried in vain", () => {
    expect(found("/a.b/1\n2/d")).toEqual(["/a.b/{y}/d", { y: "1\n2" }]);
    const two = createRouter(["/{a}-{b}/x", "/{c}/y"].map((path) => ({ method: "GET", path })));
    expect(two("GET", "/1-2/y")?.parameters).toEqual({ c: "1-2" });
    expect(two("GET", "/1-2/x")?.parameters).toEqual({ a: "1", b: "2" });
  });
});

describe("walk", () => {
  const Tree = {
    required: ["id"],
    properties: { id: { type: "string" }, tags: { items: { required: ["key"], properties: { key: {}, value: {} } } } },
    anyOf: [{ properties: { left: {} } }, { required: ["right"], properties: { right: {} } }],
  };

  it("finds every property at any depth, and whether it must be there", () => {
    expect([...properties(document(), Tree)].map(({ at, required }) => [at, required])).toEqual([
      [["id"], true],
      [["tags"], false],
      [["tags", "[]", "key"], true],
      [["tags", "[]", "value"], false],
      [["left"], false],
      [["right"], true],
    ]);
    expect([...properties(document(), { type: "string" })]).toEqual([]);
  });

  it("names the places of a value as it names those of a schema", () => {
    const value = { id: "1", none: null, tags: [{ key: "a" }, "text", [{ deep: 1 }]] };
    expect([...present(value)]).toEqual([
      { at: ["id"], value: "1" },
      { at: ["none"], value: null },
      { at: ["tags"], value: value.tags },
      { at: ["tags", "[]", "key"], value: "a" },
      { at: ["tags", "[]", "[]", "deep"], value: 1 },
    ]);
    for (const nothing of [null, "text", 1, undefined]) expect([...present(nothing)]).toEqual([]);
  });

  it("looks for what is not declared in every item, and in nothing that is no object", () => {
    expect([...undeclared(document(), Tree, { id: "1", tags: [{ key: "a" }, { kee: "b" }], left: 1, up: 2 })]).toEqual([
      ["tags", "[]", "kee"],
      ["up"],
    ]);
    for (const nothing of [null, "text", 1, [], ["text", null]]) expect([...undeclared(document(), Tree, nothing)]).toEqual([]);
    expect([...undeclared(document(), { items: { properties: {} } }, [{ a: 1 }, null])]).toEqual([["[]", "a"]]);
    expect([...undeclared(document(), {}, [{ a: 1 }])]).toEqual([]);
  });
  it("enters a schema that holds itself once", () => {
    const Node = {
      type: "object",
      properties: { id: { type: "string" }, children: { type: "array", items: { $ref: "#/components/schemas/Node" } } },
    };
    const names = [...properties(document({ components: { schemas: { Node } } }), { $ref: "#/components/schemas/Node" })].map(({ at }) =>
      at.join("/"),
    );
    expect(names).toEqual(["id", "children"]);
  });

  it("finds what no branch declares, and does not look into what is open", () => {
    const schema = { anyOf: [{ properties: { a: { type: "string" } } }, { properties: { b: { type: "object" } } }] };
    expect([...undeclared(document(), schema, { a: 1, b: { any: 1 }, c: 2 })]).toEqual([["c"]]);
  });

  it("takes no name for declared because every object has it", () => {
    const value = JSON.parse('{"a":1,"constructor":1,"toString":1,"__proto__":1}');
    expect([...undeclared(document(), { properties: { a: {} } }, value)]).toEqual([["constructor"], ["toString"], ["__proto__"]]);
  });
});

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
