/** The laws of IAM and IoTDA, each by itself. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Answer } from "./answer.ts";
import type { SimulatorOptions } from "./options.ts";
import { createSimulator } from "./simulator.ts";

const hour = 3_600_000;
let now = 0;
let platform: ReturnType<typeof createSimulator>;
const start = (more: Partial<SimulatorOptions> = {}) => {
  platform = createSimulator({
    ...{ clock: () => now, users: { user: "password", other: "other" } },
    ...more,
  });
};
beforeEach(() => {
  now = Date.UTC(2026, 0, 1);
  start();
});

const json = { "content-type": "application/json" };
const accessCode = "/v5/iot/0a1b/auth/accesscode";
type Headers = Record<string, string>;
const ask = (path: string, headers: Headers, body: string | Uint8Array = "") =>
  platform
    .call({ method: "POST", path, headers: new Map(Object.entries({ ...json, ...headers })), body: Buffer.from(body) })
    ?.answer() as Answer;
const told = ({ status, body }: Answer) => {
  const { error_code = "", error_msg = "" } = body as { error_code?: string; error_msg?: string };
  return `${status} ${error_code} ${error_msg.replace(/^.*information(: )?\.?/, "")}`.trim();
};

const totp = { user: { id: "u", passcode: "123456" } };
function token(given: { name?: string; password?: string; methods?: string[]; scope?: object; query?: string } = {}): Answer {
  const { name = "user", password = "password", methods = ["password"], scope, query = "" } = given;
  const identity = { methods, password: { user: { name, password, domain: { name: "d" } } }, ...(methods.length > 1 && { totp }) };
  return ask(`/v3/auth/tokens${query}`, {}, JSON.stringify({ auth: { identity, ...(scope && { scope }) } }));
}
const subject = (answer: Answer) => {
  expect(answer.status).toBe(201);
  return answer.headers?.["X-Subject-Token"] ?? "";
};
const create = (headers: Headers, body = "{}") => ask(accessCode, headers, body);

describe("IAM", () => {
  it("a user token is good for 24 hours, and a newer one does not end it", () => {
    const old = subject(token());
    subject(token());
    now += 24 * hour - 1;
    expect(told(create({ "x-auth-token": old }))).toBe("201");
    now += 1;
    expect(told(create({ "x-auth-token": old }))).toContain("401 APIGW.0307");
  });

  it("a user token that was revoked is good no more", () => {
    const old = subject(token());
    platform.iam.revokeTokens();
    expect(told(create({ "x-auth-token": old }))).toContain("401 APIGW.0301");
  });

  it("five wrong passwords lock the user, and that user alone", () => {
    for (let attempt = 0; attempt < 5; attempt++) expect(token({ password: "wrong" }).status).toBe(401);
    expect(token().status).toBe(403);
    expect(token({ name: "other", password: "other" }).status).toBe(201);
  });

  it("a right password ends the count of wrong ones", () => {
    for (let round = 0; round < 3; round++) {
      for (let attempt = 0; attempt < 4; attempt++) expect(token({ password: "wrong" }).status).toBe(401);
      expect(token().status).toBe(201);
    }
  });

  it("a request that does not fit the spec is no wrong password", () => {
    for (let attempt = 0; attempt < 9; attempt++)
      expect(token({ password: "wrong", methods: [] })).toMatchObject({ status: 400, body: { error: { code: 400 } } });
    expect(token().status).toBe(201);
  });

  it("a name that every object has is no user", () => {
    for (const name of ["constructor", "__proto__", "toString"]) expect(token({ name }).status).toBe(401);
  });

  it("the token says how it was got, and for which project only when a scope was asked for", () => {
    const bodyOf = (answer: Answer) => (answer.body as { token: object }).token;
    expect(bodyOf(token())).not.toHaveProperty("project");
    expect(bodyOf(token())).toMatchObject({ methods: ["password"], catalog: [] });
    expect(bodyOf(token())).not.toHaveProperty("mfa_authn_at");
    expect(bodyOf(token({ scope: { project: { name: "cn-south-1" } } }))).toMatchObject({
      project: { id: expect.any(String), name: "cn-south-1" },
    });
    expect(bodyOf(token({ scope: { project: { id: "p" } } }))).toMatchObject({ project: { id: "p", name: expect.any(String) } });
    expect(bodyOf(token({ methods: ["password", "totp"] }))).toMatchObject({
      methods: ["password", "totp"],
      mfa_authn_at: expect.any(String),
    });
    expect(bodyOf(token({ query: "?nocatalog=true" }))).not.toHaveProperty("catalog");
  });
});

describe("IoTDA", () => {
  it("every call resets the one access credential", () => {
    const headers = { "x-auth-token": subject(token()) };
    const first = create(headers);
    expect(platform.iotda.credential()).toEqual(first.body);
    const second = create(headers);
    expect(second.body).not.toEqual(first.body);
    expect(platform.iotda.credential()).toEqual(second.body);
  });

  it("a call without a body is one that asks for nothing", () => {
    const headers = { "x-auth-token": subject(token()) };
    expect(told(create(headers, ""))).toBe("201");
  });

  it.each([
    ["JSON that breaks off", "{", {}, "IOTDA.000008"],
    ["JSON in another charset", "{}", { "content-type": "application/json;charset=latin1" }, "IOTDA.000008"],
    ["a key that is there twice", '{"type":"AMQP","type":"MQTT"}', {}, "IOTDA.000008"],
    ["plain text", "{}", { "content-type": "text/plain" }, "IOTDA.000008"],
    ["a media type that every object has", "{}", { "content-type": "constructor" }, "IOTDA.000008"],
    ["a number for a text", '{"type":1}', {}, "IOTDA.000006"],
    ["null", "null", {}, "IOTDA.000006"],
    ["a list", "[]", {}, "IOTDA.000006"],
    ["an Instance-Id that is too long", "{}", { "instance-id": "i".repeat(37) }, "IOTDA.000006"],
  ])("%s: the documented 400, and nothing is reset", (_, body, headers, code) => {
    const authorized = { "x-auth-token": subject(token()) };
    const { body: credential } = create(authorized);
    expect(create({ ...authorized, ...headers }, body)).toMatchObject({ status: 400, body: { error_code: code } });
    expect(platform.iotda.credential()).toEqual(credential);
  });

  it("what nobody documents passes, whatever its name: it is the judge who finds it", () => {
    const headers = { "x-auth-token": subject(token()), constructor: "x" };
    for (const body of ['{"note":"n"}', '{"constructor":1}', '{"__proto__":{"type":5}}']) expect(told(create(headers, body))).toBe("201");
    expect(told(ask(`${accessCode}?toString=x&__proto__=x`, headers, "{}"))).toBe("201");
  });

  it("a call without a valid token or signature is refused, and nothing is reset", () => {
    for (const headers of [{}, { "x-auth-token": "constructor" }, { authorization: "" }, { authorization: "Basic YTpi" }] as Headers[])
      expect(told(create(headers))).toContain("401 APIGW.0301");
    expect(platform.iotda.credential()).toBeUndefined();
  });

  it("force_disconnect reaches who listens to resets", () => {
    const heard: boolean[] = [];
    platform.iotda.onReset((forced) => heard.push(forced));
    const headers = { "x-auth-token": subject(token()) };
    for (const body of ["{}", '{"force_disconnect":true}', '{"force_disconnect":false}']) create(headers, body);
    expect(heard).toEqual([false, true, false]);
  });

  it("every answer names its request, and one of the gateway by the same ID in its body", () => {
    const fine = create({ "x-auth-token": subject(token()) });
    const wrong = create({ "x-auth-token": subject(token()) }, "[]");
    const refused = create({});
    const ids = [fine, wrong, refused].map(({ headers }) => headers?.["X-Request-Id"]);
    expect(ids).toEqual([
      expect.stringMatching(/^[0-9a-f]{32}$/),
      expect.stringMatching(/^[0-9a-f]{32}$/),
      (refused.body as { request_id: string }).request_id,
    ]);
    expect(new Set(ids).size).toBe(3);
  });
});
