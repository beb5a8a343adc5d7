/** Rows and specs are really compared: on a small spec with its rows, whatever is changed in one of the two is told. */
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/openapi/document.ts";
import { differences } from "./compare.ts";
import { verdicts } from "./mutants/survivors.ts";
import { textsLike } from "./mutants/texts.ts";
import { sheetFrom, unreasoned } from "./sheets.ts";
import { rows, spec } from "./small-spec.ts";

const told = (text = rows, document: object = spec) => differences(document as Document, [sheetFrom("page", text)]);

describe("rows and spec", () => {
  it("are the same when every row is in the spec and every element in the rows", () => {
    expect(told()).toEqual([]);
  });

  it.each<[string, from: string, to: string, line: string]>([
    ["a limit", "String(64)", "String(63)", "page: property readThing.200.id at /schemas/Thing/id: maxLength is 64, by the row 63"],
    [
      "a requirement",
      "mandatory: true, type: String(64)",
      "type: String(64)",
      "page: property readThing.200.id at /schemas/Thing/id: mandatory is true, by the row false",
    ],
    [
      "a listed value",
      "[ON, OFF]",
      "[ON]",
      'page: property readThing.200.state at /schemas/Thing/state: enum is ["ON","OFF"], by the row ["ON"]',
    ],
    [
      "an advice",
      "Wait.",
      "Try again.",
      'page: errorCode readThing.400.7 at /paths/v1/thing/get/400/7: advice is "Wait.", by the row "Try again."',
    ],
    [
      "a unit",
      "Seconds",
      "Hours",
      'page: property readThing.200.age at /schemas/Thing/age: text is "Seconds since it was made.", by the row "Hours since it was made."',
    ],
    [
      "a conflict",
      ", conflict: Another page says 3600.",
      "",
      'page: property readThing.200.age at /schemas/Thing/age: conflict is "Another page says 3600.", by the row not said',
    ],
    [
      "a server",
      '"https://{host}/"',
      '"http://{host}/"',
      'page: server server at /servers: url is "https://{host}/", by the row "http://{host}/"',
    ],
    ["a document's address", "title: A page", "title: A leaf", 'x-documents page: title is "A page", by the row "A leaf"'],
    [
      "an undocumented property",
      "  - { property: readThing.200.id,",
      "  # - { property: readThing.200.id,",
      "page: property readThing.200.id is no row, but /schemas/Thing/id cites it",
    ],
    [
      "a row that is not in the spec",
      "rows:\n",
      "rows:\n  - { property: readThing.200.colour, type: String, text: Colour. }\n",
      "page: property readThing.200.colour is not in the spec",
    ],
    [
      "a row that the spec uses twice",
      "rows:\n",
      "rows:\n  - { invariant: one, statement: There is only one. }\n",
      "page: invariant one is not in the spec",
    ],
    [
      "a key that nobody has thought of",
      "type: Integer",
      "type: Integer, format: int32",
      'page: property readThing.200.age at /schemas/Thing/age: format is not said, by the row "int32"',
    ],
  ])("differ by %s", (_, from, to, line) => {
    expect(rows).toContain(from);
    expect(told(rows.replace(from, to))).toEqual([line]);
  });

  it("differ by a document that the rows do not have", () => {
    expect(told(rows, { ...spec, "x-documents": { ...spec["x-documents"], other: { title: "Other" } } })).toEqual([
      "other: the rows have no such document",
    ]);
  });

  it("demand a reason for what is ours, except that something mandatory is not empty", () => {
    const reasonless = rows.replace(", note: Named so by users.", "");
    expect(unreasoned(sheetFrom("page", rows))).toEqual([]);
    expect(unreasoned(sheetFrom("page", reasonless))).toEqual(["page: property readThing.200.id has facts of ours, and no reason"]);
    expect(unreasoned(sheetFrom("page", reasonless.replace('pattern: "^[a-z]+$"', "minLength: 1")))).toEqual([]);
  });
});

describe("mutants of a spec", () => {
  const sheet = sheetFrom("page", rows);
  const judge = (document: Document) => differences(document, [sheet]);
  const all = [...verdicts(spec as Document, judge)];

  it("are all noticed by the rows", () => {
    expect(all.filter(({ noticed, allowed }) => !noticed && !allowed).map(({ at, kind }) => `${at} ${kind}`)).toEqual([]);
  });

  it.each([
    ...[
      "maxLength by one",
      "drop maxLength",
      "require more",
      "drop of required",
      "drop of enum",
      "add to enum",
      "drop pattern",
      "drop properties",
    ],
    ...[
      "add a property",
      "swap two of advice",
      "drop of x-error-codes",
      "add a code",
      "rename",
      "drop responses",
      "add an answer",
      "url",
      "change default",
    ],
    ...[
      "description: unit",
      "description: number",
      "statement: negated",
      "statement: opposite",
      "drop conflict",
      "retarget x-source row",
      "drop of anyOf",
    ],
    ...[
      "other security",
      "another server",
      "another media type",
      "retarget $ref",
      "flip required",
      "drop of parameters",
      "drop of security",
      "flip additionalProperties",
    ],
  ])("have one that is: %s", (kind) => {
    expect(all.map((mutant) => mutant.kind)).toContain(kind);
  });

  it("live, with place and kind, where a judge looks away", () => {
    const blind = (document: Document) => judge(document).filter((line) => !line.includes(": advice is"));
    const living = [...verdicts(spec as Document, blind)].filter(({ noticed, allowed }) => !noticed && !allowed);
    const codes = "/paths//v1/thing/get/responses/400/x-error-codes";
    expect(living.map(({ at, kind }) => `${at}: ${kind}`)).toEqual([
      `${codes}: swap two of advice`,
      ...[0, 1].flatMap((row) => ["drop advice", "advice: text dropped"].map((kind) => `${codes}/${row}/advice: ${kind}`)),
    ]);
  });

  it("are not judged at all while the spec itself differs from its rows", () => {
    expect(() => [...verdicts(spec as Document, () => ["the spec is wrong"])]).toThrow(
      "mend the spec or its rows first:\nthe spec is wrong",
    );
  });

  it("of a text say another unit, another number, the opposite", () => {
    expect(textsLike("Valid for 60 seconds, is never the last.").map(([, text]) => text)).toEqual([
      "",
      "Valid for 60 milliseconds, is never the last.",
      "Valid for 61 seconds, is never the last.",
      "Valid for 60 seconds, is not never the last.",
      "Valid for 60 seconds, is the last.",
      "invalid for 60 seconds, is never the last.",
      "Valid for 60 seconds, is never the first.",
    ]);
  });
});
