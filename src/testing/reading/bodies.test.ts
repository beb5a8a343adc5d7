import { describe, expect, it } from "vitest";
import { declaredAs, mediaType, readJson, readPairs, saysUtf8, textOf, typed } from "./bodies.ts";

const duplicate = (...at: string[]) => ({ at, rule: "duplicate", message: "is there twice" });

describe("JSON with a key that is there twice", () => {
  it.each<[string, string[]]>([
    ['{"a":1,"a":1}', ["a"]],
    ['{"a":{"b":[1,{"c":1,"c":2}]}}', ["a", "b", "1", "c"]],
    ['[[],[0,{"x":{"a":1}, "a" : 2,\n"a":3}]]', ["1", "1", "a"]],
    // The same name, written in another way; and names that every object has.
    [String.raw`{"a\u0062":1,"ab":2}`, ["ab"]],
    ['{"__proto__":1,"__proto__":2}', ["__proto__"]],
    ['{"constructor":1,"b":{},"constructor":2}', ["constructor"]],
    [String.raw`{"\"":1,"\"":2}`, ['"']],
  ])("%s is found, with its place", (text, at) => {
    expect(readJson(text)).toEqual(duplicate(...at));
  });

  it.each([
    '{"a":{"a":{"a":1}},"b":["a","a"],"c":"a"}',
    '[{"a":1},{"a":1}]',
    String.raw`{"a":"\"a\":1,\"a\":2","b":"{[,:"}`,
    '{"constructor":1,"toString":2}',
    '"a"',
    "null",
    "{}",
  ])("%s has none", (text) => {
    expect(readJson(text)).toEqual({ value: JSON.parse(text) });
  });

  it("is found however deep, and however long", () => {
    const deep = 100_000;
    expect(readJson(`${"[".repeat(deep)}{"a":1,"a":2}${"]".repeat(deep)}`)).toMatchObject({ rule: "duplicate" });
    expect(readJson(`[${'{"a":"b"},'.repeat(deep)}{"a":1,"a":2}]`)).toEqual(duplicate(String(deep), "a"));
  });
});

describe("pairs", () => {
  it("that are empty are nothing", () => {
    for (const text of ["a=1&b=2", "&a=1&&b=2&"])
      expect(readPairs(text)).toEqual({
        value: new Map([
          ["a", "1"],
          ["b", "2"],
        ]),
      });
    for (const text of ["", "&", "&&&"]) expect(readPairs(text)).toEqual({ value: new Map() });
  });

  it("may have any name, and none twice", () => {
    expect(readPairs("__proto__=1&constructor=2")).toEqual({
      value: new Map([
        ["__proto__", "1"],
        ["constructor", "2"],
      ]),
    });
    expect(readPairs("__proto__=1&__proto__=2")).toEqual(duplicate("__proto__"));
  });
});

it.each([
  ["application/json", "application/json", undefined],
  ["Application/JSON", "application/json", undefined],
  ["application/json;charset=UTF-8", "application/json", "utf-8"],
  ['APPLICATION/json ; a="x;charset=latin1" ; Charset="utf8"', "application/json", "utf8"],
  ["application/json;", "application/json", undefined],
  ["application/json, text/html", "", undefined],
  ["constructor", "", undefined],
  ["", "", undefined],
  [undefined, "", undefined],
])("of %s the media type is %s", (text, type, charset) => {
  expect(mediaType(text)).toEqual({ type, charset });
});

describe("pairs that are none", () => {
  it.each([
    ["a", "pair: is not of the form name=value"],
    ["=1", "pair: is not of the form name=value"],
    ["a=1=2", "pair: is not of the form name=value"],
    ["a=%4", "escape: has a % that escapes nothing"],
    ["a=%4g", "escape: has a % that escapes nothing"],
    ["a=%g4", "escape: has a % that escapes nothing"],
    ["a=é", "escape: has a character that must be percent-encoded"],
    ["a=b c", "escape: has a character that must be percent-encoded"],
    ["a=%e9", "escape: is no UTF-8"],
  ])("%s", (text, said) => {
    const read = readPairs(text);
    expect("value" in read ? read : `${read.rule}: ${read.message}`).toBe(said);
    expect(read).toMatchObject({ at: [] });
  });

  it("but a field may be empty, and a plus is a space", () => {
    expect(readPairs("a=&b+c=%2B+%E6%B0%B4")).toEqual({
      value: new Map([
        ["a", ""],
        ["b c", "+ 水"],
      ]),
    });
  });
});

describe("a text", () => {
  it("is in the charset that it says, else in UTF-8, with its byte order mark", () => {
    expect(textOf("a", "latin1")).toEqual({ value: "a" });
    expect(textOf(Uint8Array.of(0xe9), "iso-8859-1")).toEqual({ value: "é" });
    for (const charset of [undefined, "nonsense", "utf8"]) {
      expect(textOf(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xa9), charset)).toEqual({ value: "\ufeffé" });
      expect(textOf(Uint8Array.of(0xe9), charset)).toEqual({ at: [], rule: "charset", message: "is not in utf-8" });
    }
  });

  it("says UTF-8 by any name, or by none", () => {
    expect([undefined, "utf-8", "UTF8", "unicode-1-1-utf-8"].map(saysUtf8)).toEqual([true, true, true, true]);
    expect(["latin1", "nonsense", "utf-16"].map(saysUtf8)).toEqual([false, false, false]);
  });

  it("is no JSON when it is none", () => {
    expect(readJson("{")).toEqual({ at: [], rule: "json", message: "is no JSON" });
  });

  it.each([
    ["12", "integer", 12],
    ["-1.25", "number", -1.25],
    ["1.5", "integer", 1.5],
    ...["a1", "1a", "1.", "1.a", ".5", "+1", "1e3", "", "--1"].map((text) => [text, "number", text] as const),
    ["12", "string", "12"],
    ["12", undefined, "12"],
    ["true", "boolean", true],
    ["false", "boolean", false],
    ["TRUE", "boolean", "TRUE"],
    ["true", "string", "true"],
    ["false", "number", "false"],
  ] as const)("%j is, for a schema of type %s, %j", (text, type, value) => {
    expect(typed(text, type)).toBe(value);
  });
});

it("a media type is read without its case, and is empty when it is none", () => {
  expect(mediaType('Application/JSON; Charset="UTF-8"; q=1')).toEqual({ type: "application/json", charset: "utf-8" });
  expect(mediaType("text/plain")).toEqual({ type: "text/plain", charset: undefined });
  for (const none of [undefined, "", "json"]) expect(mediaType(none)).toEqual({ type: "", charset: undefined });
});

it("what is declared of a media type is found without its case", () => {
  const content = { "Text/Plain": { schema: { type: "string" } } };
  expect(declaredAs(content, "text/plain")).toBe(content["Text/Plain"]);
  expect(declaredAs(content, "text/html")).toBeUndefined();
  expect(declaredAs(undefined, "text/html")).toBeUndefined();
});
