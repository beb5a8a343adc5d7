/** What a spec obliges us to test: of the spec in small, a list that was written by hand. */
import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/openapi/document.ts";
import type { Operation } from "../../src/openapi/operations.ts";
import { obliged, putThing, small } from "../fixtures/small.ts";
import { families, idsOf, isAbsent, isOmitted } from "./ids.ts";
import { boundsOf, breakable, inputs, obligations, values } from "./obligations.ts";

it("the obligations of the spec in small are those that are in its list, and no other", () => {
  expect(obligations("small", small).sort()).toEqual([...obliged].sort());
});

it("the gate demands all of each family, of bounds, refusals and outputs 95 %", () => {
  const all = { operation: 1, media: 1, input: 1, value: 1, security: 1, status: 1, code: 1, invariant: 1 };
  expect(families).toEqual({ ...all, bound: 0.95, negative: 0.95, output: 0.95 });
});

it("a document that says nothing obliges to nothing", () => {
  expect(obligations("x", { openapi: "3.1.1", info: { title: "", version: "" }, paths: {} })).toEqual([]);
});

const operation = (more: Partial<Operation>): Operation => ({
  ...{ id: "op", method: "POST", path: "/", parameters: [], body: undefined, security: [["key"]], responses: {}, ...more },
});
const json = (schema: Schema) => ({ required: false, content: { "application/json": { schema } } });
const form = (schema: Schema) => ({ required: true, content: { "application/x-www-form-urlencoded": { schema } } });
const rules = (one: Operation) => breakable(small, one).map(({ place, rule }) => `${place} ${rule}`);

describe("what a request can break", () => {
  it("is nothing of security where an alternative needs none", () => {
    expect(rules(operation({}))).toEqual([" security"]);
    expect(rules(operation({ security: [["key"], []] }))).toEqual([]);
  });

  it("is the absence of a body where one is required, and its media type", () => {
    expect(rules(operation({ body: json({}), security: [[]] }))).toEqual(["body media-type"]);
    expect(rules(operation({ body: form({}), security: [[]] }))).toEqual(["body required", "body media-type"]);
  });

  it("is the type of every field of JSON; in texts every text is one", () => {
    const fields = { properties: { a: { type: "string" }, b: { type: "integer" }, c: {} } };
    expect(rules(operation({ body: json(fields), security: [[]] }))).toEqual(["body media-type", "body/a type", "body/b type"]);
    expect(rules(operation({ body: form(fields), security: [[]] }))).toEqual([
      ...["body required", "body media-type", "body/b type", "body/c type"],
    ]);
    const query = { name: "q", in: "query", schema: { type: "string" } } as const;
    expect(rules(operation({ parameters: [query], security: [[]] }))).toEqual([]);
  });

  it("is every limit; an empty path is another path, an empty header is none", () => {
    const schema = { type: "string", minLength: 1, maxLength: 2, pattern: "a", enum: ["a"], const: "a" };
    const of = (where: "path" | "query" | "header") =>
      rules(operation({ security: [[]], parameters: [{ name: "x", in: where, required: true, schema }] })).map(
        (rule) => rule.split(" ")[1],
      );
    expect(of("query")).toEqual(["required", "enum", "const", "pattern", "maxLength", "minLength"]);
    expect(of("header")).toEqual(["required", "enum", "const", "pattern", "maxLength"]);
    expect(of("path")).toEqual(["enum", "const", "pattern", "maxLength"]);
  });

  it("is the least length only where it is more than none", () => {
    const query = (minLength: number) => ({ name: "q", in: "query", schema: { type: "string", minLength } }) as const;
    expect(rules(operation({ security: [[]], parameters: [query(0)] }))).toEqual([]);
    expect(rules(operation({ security: [[]], parameters: [query(2)] }))).toEqual(["query/q minLength"]);
  });

  it("is that no other property may be there, in the body and deep in it", () => {
    const body = json({ additionalProperties: false, properties: { in: { type: "object", additionalProperties: false, properties: {} } } });
    expect(rules(operation({ body, security: [[]] }))).toEqual([
      "body media-type",
      "body/in type",
      "body/in additionalProperties",
      "body additionalProperties",
    ]);
  });
});

it("the inputs are the parameters and the properties of the body, at any depth, each place once", () => {
  expect(inputs(small, putThing).map(({ place, where, required }) => `${where} ${place}${required ? "" : " ?"}`)).toEqual([
    ...["path path/id", "query query/page ?", "header header/X-Trace ?", "body body/name", "body body/secret"],
    ...["kind", "colour", "unit", "deep", "tags"].map((name) => `body body/${name} ?`),
  ]);
  const branch = (schema: Schema) => ({ properties: { in: { properties: { a: schema } } } });
  const both = json({ anyOf: [branch({ type: "string" }), branch({ type: "integer" })] });
  expect(inputs(small, operation({ body: both })).map(({ place }) => place)).toEqual(["body/in", "body/in/a"]);
});

it("the values of a schema are those that it lists", () => {
  expect(values({ const: "a", enum: ["b"] })).toEqual(["a"]);
  expect(values({ type: "boolean" })).toEqual([true, false]);
  expect(values({ enum: ["a", "b"] })).toEqual(["a", "b"]);
  expect(values({ "x-extensible-enum": ["a"] })).toEqual(["a"]);
  expect(values({ type: "string" })).toEqual([]);
});

it("the bounds are those that a value can sit on: no characters cannot be told from none outside of a body", () => {
  const all = { minLength: 1, maxLength: 1, minimum: 1, maximum: 1, minItems: 1, maxItems: 1, pattern: "a" };
  expect(boundsOf({ schema: all, where: "query" })).toEqual(["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"]);
  expect(boundsOf({ schema: { minLength: 0 }, where: "query" })).toEqual([]);
  expect(boundsOf({ schema: { minLength: 0, maxLength: 0 }, where: "body" })).toEqual(["minLength", "maxLength"]);
  expect(boundsOf({ schema: { minimum: 0 }, where: "query" })).toEqual(["minimum"]);
});

it("an id says whether something is left out of a request, or absent in an answer", () => {
  const ids = idsOf("x", "op");
  expect([ids.omitted("query/a"), ids.absent("200", "a"), ids.input("query/a"), ids.output("200", "a")].map(isOmitted)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect([ids.omitted("query/a"), ids.absent("200", "a"), ids.input("query/a"), ids.output("200", "a")].map(isAbsent)).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect([isOmitted(ids.value("a", "omitted")), isAbsent(ids.input("absent"))]).toEqual([false, false]);
  expect([ids.security([]), ids.security(["a", "b"])]).toEqual(["security:x:op:none", "security:x:op:a+b"]);
});
