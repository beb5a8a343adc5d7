/** What an exchange is evidence for, and what it is not. */
import { describe, expect, it } from "vitest";
import type { Exchange } from "../../src/testing/index.ts";
import { createJudge } from "../../src/testing/judge/judge.ts";
import { small } from "../fixtures/small.ts";
import { evidence } from "./evidence.ts";

const judge = createJudge("small", small);
const json = { "content-type": "application/json" };
const exchange = (path: string, body: unknown, answer: Partial<Exchange["response"]> = {}, headers: object = {}): Exchange => ({
  request: {
    ...{
      method: body === undefined ? "GET" : "POST",
      url: `https://small.test${path}`,
      body: body === undefined ? "" : JSON.stringify(body),
    },
    headers: { "x-auth-token": "t", ...(body !== undefined && json), ...headers },
  },
  response: { status: 200, headers: json, body: '{"name":"river"}', ...answer },
});
const shown = (one: Exchange) => evidence(judge(one), small).sort();
/** Of what an exchange shows, what one of these families says. */
const of = (families: string, one: Exchange) =>
  shown(one)
    .filter((id) => families.split(" ").includes(id.split(":")[0] ?? ""))
    .map((id) => id.replace("small:putThing:", ""));
const thing = { name: "river", secret: "s" };
const things = (body: object) => exchange("/things", undefined, { body: JSON.stringify(body) });

it("an exchange shows its operation, security, media types, status, inputs and outputs, and no more", () => {
  expect(shown(exchange("/things/ab", thing))).toEqual(
    [
      ...["operation:small:putThing", "security:small:putThing:userToken", "status:small:putThing:200"],
      ...["media:small:putThing:request:application/json", "media:small:putThing:200:application/json"],
      ...["path/id", "body/name", "body/secret"].map((place) => `input:small:putThing:${place}`),
      ...["query/page", "header/X-Trace", "body/kind", "body/colour", "body/unit", "body/deep", "body/tags"].map(
        (place) => `input:small:putThing:${place}:omitted`,
      ),
      ...["name", "note:absent", "accessToken:absent"].map((place) => `output:small:putThing:200:${place}`),
    ].sort(),
  );
});

it("an exchange of no operation shows nothing", () => {
  expect(shown(exchange("/nothing", undefined))).toEqual([]);
});

it("of two ways to authenticate the one that was used is shown", () => {
  const other = exchange("/things/ab", thing);
  other.request.headers = { app_key: "a", ...json };
  expect(of("security", other)).toEqual(["security:appKey"]);
});

it("a request without a body shows no media type of one", () => {
  expect(of("media", exchange("/things", undefined, { body: '{"things":[]}' }))).toEqual(["media:small:listThings:200:application/json"]);
});

describe("values and bounds", () => {
  it("a value of an enum, an open set, a const or a boolean is shown when it is the one that was sent", () => {
    const body = { ...thing, kind: "river", colour: "blue", unit: "metre", deep: true };
    expect(of("value", exchange("/things/ab", body))).toEqual(
      ["body/colour:blue", "body/deep:true", "body/kind:river", "body/unit:metre"].map((id) => `value:${id}`),
    );
    expect(of("value", exchange("/things/ab", { ...thing, colour: "red", deep: false }))).toEqual(["value:body/deep:false"]);
  });

  it.each<[string, string, object, string[]]>([
    ["one off each", "/things/ab?page=5", { name: "abc", tags: ["a"] }, ["body/tags:minItems"]],
    ["least", "/things/a?page=1", { name: "ab" }, ["body/name:minLength", "path/id:minLength", "query/page:minimum"]],
    [
      "most",
      "/things/abcd?page=9",
      { name: "abcdefgh", tags: ["a", "b"] },
      ["body/name:maxLength", "body/tags:maxItems", "path/id:maxLength", "query/page:maximum"],
    ],
  ])("a bound is shown by a value that sits on it: %s", (_, path, body, bounds) => {
    expect(of("bound", exchange(path, { ...thing, ...body }))).toEqual(bounds.map((id) => `bound:${id}`));
  });

  it("the bound of a header", () => {
    expect(of("bound", exchange("/things/ab", thing, {}, { "x-trace": "12345678" }))).toEqual(["bound:header/X-Trace:maxLength"]);
  });
});

describe("an exchange that broke the contract", () => {
  const negative = (path: string, body: unknown, headers: object = {}) =>
    shown(exchange(path, body, { status: 400, body: '{"error_code":"101","error_desc":"Something is wrong."}' }, headers));

  it.each<[string, string, unknown, string[]]>([
    ["a limit", "/things/ab", { ...thing, name: "a" }, ["body/name:minLength"]],
    ["two rules", "/things/AB?page=0", thing, ["path/id:pattern", "query/page:minimum"]],
    ["a type in an array", "/things/ab", { ...thing, tags: [5] }, ["body/tags/[]:type"]],
    ["a required field", "/things/ab", { name: "river" }, ["body/secret:required"]],
    ["an unknown field, whose rule is that of the object around it", "/things/ab", { ...thing, extra: 1 }, ["body:additionalProperties"]],
  ])("shows the rule that it broke, and nothing else: %s", (_, path, body, rules) => {
    expect(negative(path, body)).toEqual(rules.map((rule) => `negative:small:putThing:${rule}`));
  });

  it("shows nothing when it was the answer that broke it", () => {
    expect(shown(exchange("/things/ab", thing, { body: '{"name":5}' }))).toEqual([]);
    expect(shown(exchange("/things/ab", thing, { status: 418 }))).toEqual([]);
  });
});

describe("outputs", () => {
  it("a property counts as there, or as absent where what is around it is there", () => {
    const list = (body: object) => of("output", things(body)).map((id) => id.replace("small:listThings:200:", ""));
    expect(list({ things: [] })).toEqual(["output:things"]);
    expect(list({ things: [{ name: "a" }] })).toEqual(
      ["things", "things/[]/accessToken:absent", "things/[]/name", "things/[]/note:absent"].map((id) => `output:${id}`),
    );
    expect(
      list({
        things: [
          { name: "a", note: "b" },
          { name: "c", accessToken: "d" },
        ],
      }),
    ).toEqual(["things", "things/[]/accessToken", "things/[]/name", "things/[]/note"].map((id) => `output:${id}`));
  });

  it("an error shows its code, with its status", () => {
    const refused = exchange("/things/ab", thing, { status: 400, body: '{"error_code":"101","error_desc":"Something is wrong."}' });
    expect(of("code status output", refused)).toEqual(["code:400:101", "output:400:error_code", "output:400:error_desc", "status:400"]);
    expect(of("code", exchange("/things/ab", thing))).toEqual([]);
  });
});

it("what is nested counts where it stands, and as left out where what is around it was sent", () => {
  const deep = structuredClone(small);
  const inner = { type: "object", required: ["a"], properties: { a: { type: "string" }, b: { type: "array", items: { enum: ["x"] } } } };
  deep.components = { ...deep.components, schemas: { ...deep.components?.schemas } };
  const { Thing } = deep.components.schemas as Record<string, { properties: object }>;
  Object.assign(Thing?.properties ?? {}, { inner });
  const inside = (body: object) =>
    evidence(createJudge("small", deep)(exchange("/things/ab", { ...thing, ...body })), deep)
      .filter((id) => id.includes("inner"))
      .map((id) => id.replace("small:putThing:body/", ""));
  expect(inside({})).toEqual(["input:inner:omitted"]);
  expect(inside({ inner: { a: "1" } })).toEqual(["input:inner", "input:inner/a", "input:inner/b:omitted"]);
  expect(inside({ inner: { a: "1", b: ["x"] } })).toEqual(["input:inner", "input:inner/a", "input:inner/b"]);
});
