import { describe, expect, it } from "vitest";
import { mediaType, readJson, readPairs } from "./bodies.ts";

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
