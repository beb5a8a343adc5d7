/** The coverage of the contract: what is obliged, what counts, what shuts the gate; and that nothing secret is in its traffic. */
import { describe, expect, it } from "vitest";
import { maskedBody, maskedEntry } from "../fixtures/mask.ts";
import { obligations } from "./obligations.ts";
import { toHtml, toMarkdown, toText } from "./render.ts";
import { type ContractTest, report } from "./report.ts";

const today = "2026-11-22";
const all = ["operation:a", "status:a:200", "bound:a:query/x:maximum", "law:northbound:one"];
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
        test({ state, shown: ["status:a:200"], reason: "because" }),
        test({ name: "other", shown: all.filter((id) => id !== "status:a:200") }),
      ]);
      expect(targets.platform?.gaps).toEqual(["status:a:200"]);
      expect(targets.platform?.headline).toBe(0);
      expect(targets.platform?.problems).toContain("status: 0 of 1 shown, at least 100 % are demanded");
    }
  });

  it("that a target cannot show is not asked of it", () => {
    const { targets } = of([test({ target: "mock", shown: all.filter((id) => !id.startsWith("law:")) })]);
    expect(targets.mock).toMatchObject({ gaps: [], problems: [] });
  });

  it("may be waived until a day, for a reason", () => {
    const waiver = { id: "status:a:200", reason: "not yet", expires: "2026-12-31" };
    const shown = all.filter((id) => id !== waiver.id);
    expect(of([test({ shown })], [waiver]).targets.platform).toMatchObject({ gaps: [], problems: [] });
    expect(of([test({ shown })], [{ ...waiver, expires: "2026-11-21" }]).targets.platform?.problems).toEqual([
      "the waiver of status:a:200 has expired on 2026-11-21",
    ]);
    expect(of([test()], [{ ...waiver, id: "status:a:201" }]).targets.platform?.problems).toEqual([
      "the waiver of status:a:201 is for no obligation: delete it",
    ]);
  });
});

describe("the gate is shut by", () => {
  it("a failed test, and a test that was skipped without a reason", () => {
    expect(of([test(), test({ name: "b", state: "failed" })]).targets.platform?.problems).toEqual(["1 tests failed"]);
    expect(of([test(), test({ name: "b", state: "skipped" })]).targets.platform?.problems).toEqual(["a test was skipped without a reason"]);
  });

  it("traffic that no test has declared", () => {
    const { targets, ...rest } = of([test({ undeclared: ["request.query.extra is not declared (unknown)"] })]);
    expect(targets.platform?.problems).toEqual(["undeclared traffic: 1, 0 is demanded"]);
    expect(toText({ targets, ...rest })).toMatch(/undeclared traffic +1 +0/);
  });

  it("a new operation, status, error code or field, by its ids", () => {
    const added = ["operation:new", "status:a:409", "code:a:409:1", "input:a:body/new", "output:a:200:new"];
    const { targets, ...rest } = report([test()], today, [...all, ...added], []);
    expect(targets.platform?.gaps).toEqual(added);
    expect(targets.platform?.problems).toHaveLength(5);
    for (const text of [toText({ targets, ...rest }), toMarkdown({ targets, ...rest }), toHtml({ targets, ...rest })])
      for (const id of added) expect(text).toContain(id);
  });
});

it("the obligations have stable ids, each once, in every family", () => {
  const ids = obligations();
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(ids.map((id) => id.split(":")[0])).size).toBe(11);
  expect(ids).toEqual(
    expect.arrayContaining([
      "operation:getAuthToken",
      "media:getAuthToken:request:application/x-www-form-urlencoded",
      "input:CreateAccessCode:body/type:omitted",
      "value:CreateAccessCode:body/type:MQTT",
      "value:CreateAccessCode:body/force_disconnect:true",
      "bound:getAuthToken:body/secret:maxLength",
      "negative:CreateAccessCode:header/Instance-Id:maxLength",
      "security:CreateAccessCode:signature+signatureDate",
      "security:getAuthToken:none",
      "status:CreateAccessCode:201",
      "code:getAuthToken:401:100208",
      "output:getAuthToken:200:refreshToken:absent",
      "law:northbound:newest-token-wins",
    ]),
  );
});

it("the traffic that is kept has no secret in it", () => {
  const bodies = [
    '{"secret":"s3cret"}',
    '{"password" : "s3\\"cret"}',
    '{"accessToken":"s3cret","access_code":"s3cr',
    "appId=a&secret=s3cret&x=1",
    "secret=s3cret",
  ];
  for (const body of bodies) expect(maskedBody(body)).not.toMatch(/s3/);
  expect(maskedBody("appId=a&secret=s3cret&x=1")).toBe("appId=a&secret=***&x=1");
  const headers = { Authorization: "s3cret", "x-auth-token": "s3cret", "X-Security-Token": "s3cret", app_key: "a" };
  const entry = maskedEntry({
    request: { method: "POST", url: "https://platform.test/path?q=1", headers, body: bodies[0] ?? "" },
    response: { status: 201, headers: { "X-Subject-Token": "s3cret" }, body: bodies[2] ?? "" },
  });
  expect(JSON.stringify(entry)).not.toContain("s3c");
  expect(entry).toMatchObject({ request: { queryString: [{ name: "q", value: "1" }] } });
});
