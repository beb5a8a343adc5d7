import { describe, expect, it } from "vitest";
import { document } from "./document.fixture.ts";
import { present, properties, undeclared } from "./walk.ts";

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
