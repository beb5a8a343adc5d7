import { describe, expect, it, vi } from "vitest";
import { refusals as iotda } from "../../../generated/iotda/operations.ts";
import { refusals as northbound } from "../../../generated/northbound/operations.ts";
import { refusesToken } from "./refusal.ts";

const answer = (status: number, body: unknown) => new Response(typeof body === "string" ? body : JSON.stringify(body), { status });
const apis = { northbound: refusesToken(northbound), iotda: refusesToken(iotda) };

describe("the token is refused", () => {
  it.each<[keyof typeof apis, number, unknown]>([
    ["northbound", 401, {}],
    ["northbound", 401, ""],
    ["northbound", 401, "<html>"],
    ["northbound", 401, null],
    ["northbound", 401, { error_code: "999999" }],
    ["northbound", 401, { error_code: "toString" }],
    ["northbound", 401, { error_code: "1010005" }],
    ["northbound", 403, { error_code: "1010005" }],
    ["northbound", 403, { error_code: 1010005 }],
    ["northbound", 403, { resultcode: "1010005" }],
    ["iotda", 401, {}],
    ["iotda", 401, { error_code: "APIGW.0301" }],
    ["iotda", 401, { error_code: "APIGW.0307" }],
    ["iotda", 401, { error_code: "IOTDA.000002" }],
    ["iotda", 401, { error_code: "IOTDA.000004" }],
  ])("by %s with %i and %j", async (api, status, body) => {
    expect(await apis[api](answer(status, body))).toBe(true);
  });
});

describe("something else is refused", () => {
  it.each<[keyof typeof apis, number, unknown]>([
    ["northbound", 401, { error_code: "100025" }],
    ["northbound", 401, { error_code: 100025 }],
    ["northbound", 401, { resultcode: "1010009" }],
    ["northbound", 401, { error_code: "100217" }],
    ["northbound", 403, { error_code: "1010009" }],
    ["northbound", 403, {}],
    ["northbound", 403, ""],
    ["northbound", 500, { error_code: "1010005" }],
    ["northbound", 200, { error_code: "1010005" }],
    ["iotda", 401, { error_code: "APIGW.0302" }],
    ["iotda", 403, { error_code: "IOTDA.000004" }],
    ["iotda", 500, { error_code: "IOTDA.000020" }],
  ])("by %s with %i and %j", async (api, status, body) => {
    expect(await apis[api](answer(status, body))).toBe(false);
  });
});

it("the body stays unread, and an answer that cannot refuse a token is not looked into", async () => {
  const refusal = answer(401, { error_code: "100025" });
  await apis.northbound(refusal);
  expect(await refusal.json()).toEqual({ error_code: "100025" });
  const fine = answer(200, "fine");
  const clone = vi.spyOn(fine, "clone");
  expect(await apis.northbound(fine)).toBe(false);
  expect(clone).not.toHaveBeenCalled();
});
