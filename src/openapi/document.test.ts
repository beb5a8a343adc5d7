import { describe, expect, it } from "vitest";
import { document } from "./document.fixture.ts";
import { type PathItem, resolve } from "./document.ts";
import { operationsOf } from "./operations.ts";

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
