/** The mocks refuse wrong requests with the documented answer, and every documented answer can be asked for. */
import { describe, expect, inject, it } from "vitest";
import type { Api } from "../../src/testing/documents.ts";
import { each } from "../fixtures/each.ts";
import type { PrismViolation } from "../fixtures/judges.ts";
import { encoded, requests, type SampleRequest } from "../fixtures/samples.ts";
import { answersOf, operations } from "../fixtures/specs.ts";

const form = { "Content-Type": "application/x-www-form-urlencoded" };
const json = { "Content-Type": "application/json" };
const login = "/iocm/app/sec/v1.1.0/login";
const refresh = "/iocm/app/sec/v1.1.0/refreshToken";
const devices = "/iocm/app/dm/v1.4.0/devices";
const accessCode = "/v5/iot/0a1b/auth/accesscode";
const token = { "X-Auth-Token": "MIIDkg" };

async function send(api: Api, path: string, init: RequestInit) {
  const response = await fetch(inject("mocks")[api] + path, init);
  const text = await response.text();
  const violations = JSON.parse(response.headers.get("sl-violations") ?? "[]") as PrismViolation[];
  return {
    status: response.status,
    body: text === "" ? undefined : (JSON.parse(text) as unknown),
    violations: violations.map(({ location, code }) => `${location.join(".")} ${code}`),
  };
}

const badLogin = { error_code: "102202", error_desc: "Required Parameter is null or empty." };
const badAccessCode = { error_code: "IOTDA.000006", error_msg: "Invalid input data." };
const noAppKey = { error_code: "100025", error_desc: "AppId for auth not exist." };
const noToken = { error_code: "APIGW.0301", error_msg: "Incorrect IAM authentication information." };
const badTokenRequest = { error: { code: 400, message: "The request body is invalid", title: "Bad Request" } };

const post = (headers: Record<string, string>, body?: string): RequestInit => ({ method: "POST", headers, ...(body && { body }) });
const postJson = (body: string): RequestInit => post({ ...json, ...token }, body);

/** [what is wrong, API, path, request, status, body, violation that the mock reports] */
// biome-ignore format: a row a case
const wrong: [string, Api, string, RequestInit, number, object, string][] = [
  ["login without a body", "northbound", login, post(form), 400, badLogin, "request required"],
  ["login without a secret", "northbound", login, post(form, "appId=a"), 400, badLogin, "request.body required"],
  ["login with an empty appId", "northbound", login, post(form, "appId=&secret=s"), 400, badLogin, "request.body.appId minLength"],
  ["login with a secret of 257 characters", "northbound", login, post(form, `appId=a&secret=${"s".repeat(257)}`), 400, badLogin, "request.body.secret maxLength"],
  ["login as JSON", "northbound", login, post(json, '{"appId":"a","secret":"s"}'), 400, badLogin, "request 415"],
  ["refresh with an unknown field", "northbound", refresh, post(json, '{"appId":"a","secret":"s","refreshToken":"r","extra":1}'), 400, badLogin, "request.body additionalProperties"],
  ["refresh as a form", "northbound", refresh, post(form, "appId=a&secret=s&refreshToken=r"), 400, badLogin, "request 415"],
  ["a query without a token", "northbound", `${devices}?pageNo=0`, {}, 401, noAppKey, "request 401"],
  ["a device id with a blank", "northbound", `${devices}/a%20b`, { headers: { app_key: "a", Authorization: "Bearer t" } }, 400, { error_code: "100405" }, "request.path.deviceid pattern"],
  ["a page of 251 records", "northbound", `${devices}?pageNo=0&pageSize=251`, { headers: { app_key: "a", Authorization: "Bearer t" } }, 400, { error_code: "100216" }, "request.query.pagesize maximum"],
  ["an unknown field", "iotda", accessCode, postJson('{"extra":1}'), 400, badAccessCode, "request.body additionalProperties"],
  ["force_disconnect as text", "iotda", accessCode, postJson('{"force_disconnect":"true"}'), 400, badAccessCode, "request.body.force_disconnect type"],
  ["a type of 17 characters", "iotda", accessCode, postJson('{"type":"AAAAAAAAAAAAAAAAA"}'), 400, badAccessCode, "request.body.type maxLength"],
  ["an Instance-Id of 37 characters", "iotda", accessCode, post({ ...json, ...token, "Instance-Id": "i".repeat(37) }, "{}"), 400, badAccessCode, "request.header.instance-id maxLength"],
  ["a form instead of JSON", "iotda", accessCode, post({ ...form, ...token }, "type=AMQP"), 400, badAccessCode, "request 415"],
  ["an access code without a token", "iotda", accessCode, post(json, "{}"), 401, noToken, "request 401"],
  ["an unfilled project_id", "iotda", "/v5/iot/%7Bproject_id%7D/auth/accesscode", postJson("{}"), 400, badAccessCode, "request.path.project_id pattern"],
  ["methods without a password", "iam", "/v3/auth/tokens", post(json, '{"auth":{"identity":{"methods":["password"]}}}'), 400, badTokenRequest, "request.body.auth.identity required"],
];

describe("a wrong request is refused with the documented answer", () => {
  it.each(wrong)("%s", async (_, api, path, init, status, body, violation) => {
    const answer = await send(api, path, init);
    expect(answer).toMatchObject({ status, body });
    expect(answer.violations).toContain(violation);
  });

  it("a body that is no JSON is answered with 400", async () => {
    const response = await fetch(inject("mocks").iotda + accessCode, { method: "POST", headers: { ...json, ...token }, body: '{"type":' });
    expect(response.status).toBe(400);
  });

  it("an unknown path is answered with 404, a wrong method with 405", async () => {
    await expect(send("iotda", "/v5/iot/0a1b/auth", {})).resolves.toMatchObject({ status: 404 });
    await expect(send("iotda", accessCode, {})).resolves.toMatchObject({ status: 405 });
  });
});

describe.each(operations)("Prefer reaches every documented answer of $api $operation.id", ({ api, document, operation }) => {
  const [request] = requests(document, operation, false) as [SampleRequest];
  const { url, init } = encoded(operation, request, operation.security[0] ?? []);

  it("by its status and name", async () => {
    await each(
      answersOf(api, operation),
      ({ status, example }) => `${status} ${example}`,
      async ({ status, example, value }) => {
        const headers = new Headers(init.headers);
        headers.set("Prefer", `code=${status}, example=${example}`);
        expect(await send(api, url, { ...init, headers })).toEqual({ status: Number(status), body: value, violations: [] });
      },
    );
  });
});
