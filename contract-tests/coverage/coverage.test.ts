/** The coverage of the contract: what is obliged, what counts, what shuts the gate. */
import { describe, expect, it } from "vitest";
import { documentOf } from "../../src/testing/documents.ts";
import { allObligations } from "../fixtures/specs.ts";
import { families, idOf, parseId } from "./ids.ts";
import { obligations } from "./obligations.ts";
import { toHtml, toMarkdown, toText } from "./render.ts";
import { type ContractTest, report } from "./report.ts";

const today = "2026-11-22";
const all = ["operation:x:a", "status:x:a:200", "bound:x:a:query/x:maximum", "invariant:x:one"];
const test = (more: Partial<ContractTest> = {}): ContractTest => ({
  ...{ target: "platform", name: "a test", state: "passed", reason: undefined, shown: all, undeclared: [] },
  ...more,
});
const of = (tests: ContractTest[], excused: Parameters<typeof report>[3] = []) => report(tests, today, all, excused);

describe("an obligation", () => {
  it("counts when a passed test has shown it, and only then", () => {
    expect(of([test()]).targets.platform).toMatchObject({ headline: 1, gaps: [], problems: [] });
    for (const state of ["failed", "skipped"] as const) {
      const { targets } = of([
        test({ state, shown: ["status:x:a:200"], reason: "because" }),
        test({ name: "other", shown: all.filter((id) => id !== "status:x:a:200") }),
      ]);
      expect(targets.platform?.gaps).toEqual(["status:x:a:200"]);
      expect(targets.platform?.headline).toBe(0);
      expect(targets.platform?.problems).toContain("status: 0 of 1 shown, at least 100 % are demanded");
    }
  });

  it("is listed with the tests that have shown it, by name; what is no obligation is not", () => {
    const { obligations } = of([
      test({ name: "b" }),
      test({ name: "a", shown: [...all, "status:x:a:418"] }),
      test({ name: "b", target: "mock" }),
    ]);
    expect(obligations).toHaveLength(all.length);
    expect(obligations[0]).toEqual({ id: all[0], family: "operation", shownBy: { platform: ["a", "b"], mock: ["b"] } });
  });

  it("that a target cannot show is not asked of it", () => {
    const { targets } = of([test({ target: "mock", shown: all.filter((id) => !id.startsWith("invariant:")) })]);
    expect(targets.mock).toMatchObject({ gaps: [], problems: [] });
  });

  it("may be waived until a day, for a reason", () => {
    const waiver = { id: "status:x:a:200", reason: "not yet", expires: "2026-12-31" };
    const shown = all.filter((id) => id !== waiver.id);
    expect(of([test({ shown })], [waiver]).targets.platform).toMatchObject({ gaps: [], problems: [] });
    expect(of([test({ shown })], [{ ...waiver, expires: today }]).targets.platform?.problems).toEqual([]);
    expect(of([test({ shown })], [{ ...waiver, expires: "2026-11-21" }]).targets.platform?.problems).toEqual([
      "the waiver of status:x:a:200 has expired on 2026-11-21",
    ]);
    expect(of([test()], [{ ...waiver, id: "status:x:a:201" }]).targets.platform?.problems).toEqual([
      "the waiver of status:x:a:201 is for no obligation: delete it",
    ]);
  });
});

describe("the gate is shut by", () => {
  it("a failed test, and a test that was skipped without a reason", () => {
    expect(of([test(), test({ name: "b", state: "failed" })]).targets.platform?.problems).toEqual(["1 tests failed"]);
    expect(of([test(), test({ name: "b", state: "skipped" })]).targets.platform?.problems).toEqual(["a test was skipped without a reason"]);
  });

  it("a target that has shown nothing, whatever was run, and a spec that obliges to nothing", () => {
    const nothing = "nothing was shown: no test that passed has asserted an obligation";
    expect(of([test({ target: "live", shown: [] })]).targets.live).toMatchObject({ headline: 0, problems: [nothing] });
    expect(of([test({ target: "live", state: "failed" })]).targets.live?.problems).toEqual([nothing, "1 tests failed"]);
    expect(of([test({ target: "live", shown: ["status:x:a:200"] })]).targets.live).toMatchObject({ headline: 0, problems: [] });
    expect(report([test()], today, [], []).targets.platform).toMatchObject({ headline: 0, problems: [nothing] });
    expect(report([], today, all, [], ["live"]).targets).toMatchObject({ live: { headline: 0, problems: [nothing] } });
  });

  it("traffic that no test has declared", () => {
    const { targets, ...rest } = of([test({ undeclared: ["request.query.extra is not declared (unknown)"] })]);
    expect(targets.platform?.problems).toEqual(["undeclared traffic: 1, 0 is demanded"]);
    expect(toText({ targets, ...rest })).toMatch(/undeclared traffic +1 +0/);
  });

  it("a new operation, status, error code or field, by its ids", () => {
    const added = ["operation:x:new", "status:x:a:409", "code:x:a:409:1", "input:x:a:body/new", "output:x:a:200:new"];
    const { targets, ...rest } = report([test()], today, [...all, ...added], []);
    expect(targets.platform?.gaps).toEqual(added);
    expect(targets.platform?.problems).toHaveLength(5);
    for (const text of [toText({ targets, ...rest }), toMarkdown({ targets, ...rest }), toHtml({ targets, ...rest })])
      for (const id of added) expect(text).toContain(id);
  });
});

it("the obligations have stable ids, each once, in every family", () => {
  expect(new Set(allObligations).size).toBe(allObligations.length);
  expect(new Set(allObligations.map((id) => parseId(id).family))).toEqual(new Set(Object.keys(families)));
  expect(allObligations).toEqual(
    expect.arrayContaining([
      "operation:northbound:getAuthToken",
      "media:northbound:getAuthToken:request:application/x-www-form-urlencoded",
      "input:iotda:CreateAccessCode:body/type:omitted",
      "value:iotda:CreateAccessCode:body/type:MQTT",
      "value:iotda:CreateAccessCode:body/force_disconnect:true",
      "bound:northbound:getAuthToken:body/secret:maxLength",
      "negative:iotda:CreateAccessCode:header/Instance-Id:maxLength",
      "security:iotda:CreateAccessCode:signature+signatureDate",
      "security:northbound:getAuthToken:none",
      "status:iotda:CreateAccessCode:201",
      "code:northbound:getAuthToken:401:100208",
      "output:northbound:getAuthToken:200:refreshToken:absent",
      "invariant:northbound:newest-token-wins",
    ]),
  );
});

it("an id is read as it was written, and what is none is refused", () => {
  const id = idOf("value", "iotda", "CreateAccessCode", "body/type", "a:b");
  expect(parseId(id)).toEqual({ family: "value", api: "iotda", subject: "CreateAccessCode", rest: ["body/type", "a", "b"] });
  for (const wrong of ["status", "status:iotda", "law:iotda:one", "constructor:iotda:one"])
    expect(() => parseId(wrong)).toThrow("is no id");
});

it("the obligations of two versions of a spec can be subtracted", () => {
  const before = documentOf("iotda");
  const after = structuredClone(before);
  const [item] = Object.values(after.paths);
  item?.post?.parameters?.push({ name: "page", in: "query", schema: { type: "integer", minimum: 1 } });
  const old = new Set(obligations("iotda", before));
  expect(obligations("iotda", after).filter((id) => !old.has(id))).toEqual([
    "input:iotda:CreateAccessCode:query/page",
    "input:iotda:CreateAccessCode:query/page:omitted",
    "bound:iotda:CreateAccessCode:query/page:minimum",
    "negative:iotda:CreateAccessCode:query/page:type",
    "negative:iotda:CreateAccessCode:query/page:minimum",
  ]);
  // Of the API's name they are told apart, and nothing else.
  expect(obligations("other", before).map((id) => id.replace(":other:", ":iotda:"))).toEqual(obligations("iotda", before));
});
