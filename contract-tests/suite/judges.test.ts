/** What Prism does not see, and the strict judge does; and that the two agree otherwise. When Prism learns to see it, this fails. */
import { expect } from "vitest";
import { disagreement, prismIsBlindTo } from "../fixtures/judges.ts";
import { it } from "../fixtures/wire.ts";

const form = { "Content-Type": "application/x-www-form-urlencoded" };
const login = "/iocm/app/sec/v1.1.0/login";
const devices = "/iocm/app/dm/v1.4.0/devices";
const authorized = { headers: { app_key: "a", Authorization: "Bearer t" } };
const post = (body: string, headers: Record<string, string> = form) => ({ method: "POST", headers, body });

it.for<[rule: string, what: string, path: string, init: RequestInit, at: string]>([
  ["unknown", "a query parameter that nobody declared", `${devices}?pageNo=0&extra=1`, authorized, "request.query.extra"],
  [
    "unknown",
    "a header that nobody declared",
    `${devices}?pageNo=0`,
    { headers: { ...authorized.headers, "X-Extra": "1" } },
    "request.header.x-extra",
  ],
  ["additionalProperties", "a form field that nobody declared", login, post("appId=a&secret=s&extra=1"), "request.body.extra"],
  ["duplicate", "a form field that is there twice", login, post("appId=a&secret=s&secret=t"), "request.body.secret"],
  ["escape", "a % that escapes nothing", login, post("appId=a&secret=100%"), "request.body"],
  ["pair", "a form field without a value", login, post("appId=a&secret=s&flag"), "request.body"],
  [
    "charset",
    "JSON in another charset",
    "/iocm/app/sec/v1.1.0/refreshToken",
    post('{"appId":"a","secret":"s","refreshToken":"r"}', { "Content-Type": "application/json;charset=latin1" }),
    "request.body",
  ],
])("%s: Prism does not see %s", async ([rule, , path, init, at], { wire }) => {
  wire.only("mock", "Prism is the mock");
  const response = await wire.fetch(wire.url("northbound") + path, init);
  expect(response.headers.has("sl-violations")).toBe(false);
  expect(wire.declareViolations()).toMatchObject([{ at, rule }]);
});

it("minLength: Prism does not see a query parameter without a value", async ({ wire }) => {
  wire.only("mock", "Prism is the mock");
  const response = await wire.fetch(`${wire.url("iotda")}/v5/iot/0a1b/device-group?name=`, { headers: { "X-Auth-Token": "t" } });
  expect(response.headers.has("sl-violations")).toBe(false);
  expect(wire.declareViolations()).toMatchObject([{ at: "request.query.name", rule: "minLength" }]);
});

it("every known difference has its case above", () => {
  expect(Object.keys(prismIsBlindTo).sort()).toEqual(["charset", "duplicate", "escape", "pair", "unknown"]);
});

it("a violation that only one judge finds is a disagreement, on either side", () => {
  const verdict = (violations: { at: string; rule: string; message: string }[]) =>
    ({ violations, request: { mediaType: "application/json" } }) as unknown as Parameters<typeof disagreement>[0];
  const prism = [{ location: ["response", "body"], severity: "Error", code: "required", message: "" }];
  const ours = { at: "request.body.type", rule: "maxLength", message: "" };
  expect(disagreement(verdict([ours]), [])).toEqual(["the judges disagree: Prism does not see that request.body.type breaks maxLength"]);
  expect(disagreement(verdict([]), prism)).toEqual(["the judges disagree: only Prism sees that response.body breaks required"]);
  expect(disagreement(verdict([{ ...ours, rule: "unknown" }]), [])).toEqual([]);
});
