import { describe, expect, it } from "vitest";
import type { Document, Parameter } from "../../openapi/document.ts";
import { documentOf } from "../documents.ts";
import { createJudge } from "./judge.ts";
import { judge, toFitContract } from "./matcher.ts";
import { createRecorder, type Exchange } from "./recorder.ts";

const form = { "content-type": "application/x-www-form-urlencoded" };
const json = { "content-type": "application/json" };
const token = { scope: "default", tokenType: "bearer", expiresIn: 3600, accessToken: "t", refreshToken: "r" };

/** A login that fits, and what is changed in it. */
const login = (request: Partial<Exchange["request"]> = {}, response: Partial<Exchange["response"]> = {}): Exchange => ({
  request: {
    ...{
      method: "POST",
      url: "https://platform.test:8743/iocm/app/sec/v1.1.0/login",
      headers: form,
      body: "appId=a&secret=p%26w%20+%C3%A9",
    },
    ...request,
  },
  response: { status: 200, headers: { "content-type": "application/json;charset=UTF-8" }, body: JSON.stringify(token), ...response },
});
const authorized = { app_key: "a", authorization: "Bearer t" };
const devices = (query: string, headers: Record<string, string> = authorized): Exchange => ({
  request: { method: "GET", url: `https://platform.test:8743/iocm/app/dm/v1.4.0/devices${query}`, headers, body: "" },
  response: { status: 200, headers: json, body: '{"totalCount":0,"pageNo":0,"pageSize":25,"devices":[]}' },
});
const accessCode = (headers: Record<string, string>, body = "{}"): Exchange => ({
  request: { method: "POST", url: "https://iotda.test/v5/iot/0a1b/auth/accesscode", headers: { ...json, ...headers }, body },
  response: { status: 201, headers: json, body: '{"access_key":"12345678","access_code":"c"}' },
});
const signed = { authorization: "SDK-HMAC-SHA256 ...", "x-sdk-date": "20261122T070809Z" };
const found = (exchange: Exchange) => judge(exchange).violations.map(({ at, rule }) => `${at} ${rule}`);

describe("the judge finds nothing in", () => {
  it.each<[string, Exchange]>([
    ["a login", login()],
    ["a login with transport headers", login({ headers: { ...form, host: "x", accept: "*/*", "content-length": "3" } })],
    ["a documented refusal", login({}, { status: 401, body: '{"error_code":"100208","error_desc":"no"}' })],
    ["a query", devices("?pageNo=0&pageSize=250&status=ONLINE")],
    ["an access code by token", accessCode({ "x-auth-token": "t", "instance-id": "i" })],
    ["an access code by signature", accessCode({ ...signed, "x-project-id": "0a1b" })],
    ["an access code by temporary keys", accessCode({ ...signed, "x-security-token": "t" })],
  ])("%s", (_, exchange) => {
    expect(found(exchange)).toEqual([]);
  });
});

describe("the judge finds in", () => {
  it.each<[string, Exchange, string[]]>([
    ["another path", login({ url: "https://platform.test/iocm/app/sec/v1.1.0/logon" }), ["request operation"]],
    ["another method", login({ method: "PUT" }), ["request operation"]],
    ["a form with an unknown field", login({ body: "appId=a&secret=s&extra=1" }), ["request.body.extra additionalProperties"]],
    ["a form with a field twice", login({ body: "appId=a&secret=s&appId=b" }), ["request.body.appId duplicate"]],
    ["a form with a bad escape", login({ body: "appId=a&secret=%zz" }), ["request.body escape"]],
    ["a form with a broken UTF-8 escape", login({ body: "appId=a&secret=%C3" }), ["request.body escape"]],
    ["a form with a raw character", login({ body: "appId=a&secret=é" }), ["request.body escape"]],
    ["a form with a field without value", login({ body: "appId=a&secret" }), ["request.body pair"]],
    ["a form without a field", login({ body: "appId=a" }), ["request.body.secret required"]],
    ["a form with an empty field", login({ body: "appId=&secret=s" }), ["request.body.appId minLength"]],
    ["JSON for a form", login({ headers: json, body: '{"appId":"a","secret":"s"}' }), ["request.body media-type"]],
    ["a body without a media type", login({ headers: {} }), ["request.body media-type"]],
    ["no body", login({ body: "" }), ["request.body required"]],
    ["a login with a token", login({ headers: { ...form, authorization: "Bearer t" } }), ["request security"]],
    ["a status that is not declared", login({}, { status: 418 }), ["response.status status"]],
    ["an answer of another media type", login({}, { headers: { "content-type": "text/html" } }), ["response.body media-type"]],
    ["an answer that is no JSON", login({}, { body: "{" }), ["response.body json"]],
    [
      "an answer without a required property",
      login({}, { body: '{"scope":"default","tokenType":"bearer","expiresIn":1}' }),
      ["response.body.accessToken required"],
    ],
    ["an answer with another type", login({}, { body: JSON.stringify({ ...token, expiresIn: "3600" }) }), ["response.body.expiresIn type"]],
    ["an answer with an undeclared property", login({}, { body: JSON.stringify({ ...token, extra: 1 }) }), ["response.body.extra unknown"]],
    [
      "an error code that is not documented",
      login({}, { status: 401, body: '{"error_code":"100999","error_desc":"no"}' }),
      ["response.body.error_code enum"],
    ],
    ["an unknown query parameter", devices("?pageNo=0&extra=1"), ["request.query.extra unknown"]],
    ["a query parameter twice", devices("?pageNo=0&pageNo=1"), ["request.query.pageNo duplicate"]],
    ["a query parameter of another type", devices("?pageNo=first"), ["request.query.pageNo type"]],
    ["a query parameter out of bounds", devices("?pageSize=251"), ["request.query.pageSize maximum"]],
    ["a query parameter that is no choice", devices("?status=AWAY"), ["request.query.status enum"]],
    ["an undeclared header", devices("", { ...authorized, "x-extra": "1" }), ["request.header.x-extra unknown"]],
    ["half of the credentials", devices("", { app_key: "a" }), ["request security"]],
    ["another case of Bearer", devices("", { ...authorized, authorization: "bearer t" }), ["request security"]],
    ["a body where none is declared", { ...devices(""), request: { ...devices("").request, body: "x" } }, ["request.body body"]],
    ["no credentials", accessCode({}), ["request security"]],
    ["credentials of two alternatives at once", accessCode({ ...signed, "x-auth-token": "t" }), ["request security"]],
    ["a signature without its date", accessCode({ authorization: "SDK-HMAC-SHA256 ..." }), ["request security"]],
    [
      "a header that is too long",
      accessCode({ "x-auth-token": "t", "instance-id": "i".repeat(37) }),
      ["request.header.Instance-Id maxLength"],
    ],
    [
      "JSON in another charset",
      accessCode({ "x-auth-token": "t", "content-type": "application/json; charset=latin1" }),
      ["request.body charset"],
    ],
    ["broken JSON", accessCode({ "x-auth-token": "t" }, "{"), ["request.body json"]],
    [
      "a JSON field of another type",
      accessCode({ "x-auth-token": "t" }, '{"force_disconnect":"true"}'),
      ["request.body.force_disconnect type"],
    ],
  ])("%s", (_, exchange, violations) => {
    expect(found(exchange)).toEqual(violations);
  });
});

describe("a judge that cannot judge does not start", () => {
  const broken = (change: (document: Document) => void) => {
    const document = structuredClone(documentOf("northbound"));
    change(document);
    return () => createJudge("northbound", document);
  };
  const schema = (document: Document, name: string) => document.components?.schemas?.[name] ?? {};

  it("without a dialect", () => {
    expect(broken((document) => delete document.jsonSchemaDialect)).toThrow("northbound: cannot judge, because jsonSchemaDialect is not");
  });

  it("with a pattern that does not compile, in a parameter or deep in a schema", () => {
    const message = "northbound: cannot judge, because a schema does not compile";
    const deviceId = (document: Document) => document.components?.parameters?.DeviceId as Parameter;
    expect(broken((document) => Object.assign(deviceId(document).schema, { pattern: "[" }))).toThrow(message);
    expect(broken((document) => Object.assign(schema(document, "DeviceInfo").properties?.name ?? {}, { pattern: "(" }))).toThrow(message);
  });

  it("with a keyword that is none, and with a reference that leads nowhere", () => {
    expect(broken((document) => Object.assign(schema(document, "ClientInfo"), { maxLenght: 5 }))).toThrow("cannot judge");
    expect(broken((document) => Object.assign(schema(document, "ClientInfo"), { $ref: "#/components/schemas/Gone" }))).toThrow();
  });
});

describe("toFitContract", () => {
  it("passes when every exchange fits, and says which calls do not, quoting no value", () => {
    expect(toFitContract(login()).pass).toBe(true);
    const { pass, message } = toFitContract([login(), login({ body: "appId=a&secret=s3cret&extra=s3cret" })]);
    expect(pass).toBe(false);
    expect(message()).toBe(
      "the contract is broken:\ngetAuthToken: request.body.extra must NOT have additional properties (additionalProperties)",
    );
    expect(toFitContract(login({ url: "https://platform.test/other" })).message()).toContain("POST /other: request is no operation");
  });

  it("takes the path of the base URL, and finds no operation behind another one", () => {
    const behind = login({ url: "https://gateway.test/iot/iocm/app/sec/v1.1.0/login" });
    expect(toFitContract(behind, { basePath: "/iot" }).pass).toBe(true);
    expect(toFitContract(behind, { basePath: "/other" }).pass).toBe(false);
    expect(toFitContract(behind).pass).toBe(false);
  });

  it("does not pass when nothing was recorded", () => {
    expect(toFitContract([])).toMatchObject({ pass: false });
    expect(toFitContract([]).message()).toContain("give the recorder's fetch to the client");
  });
});

it("the recorder keeps the text that went out and the text that came back", async () => {
  const { fetch, exchanges } = createRecorder(async () => Response.json({ a: 1 }, { status: 201, headers: { "X-Answer": "1" } }));
  const response = await fetch("https://platform.test/path?q=1", { method: "POST", headers: { "X-Sent": "1" }, body: '{ "b" :  2 }' });
  expect(await response.json()).toEqual({ a: 1 });
  expect(exchanges).toEqual([
    {
      request: {
        method: "POST",
        url: "https://platform.test/path?q=1",
        headers: expect.objectContaining({ "x-sent": "1" }),
        body: '{ "b" :  2 }',
      },
      response: { status: 201, headers: expect.objectContaining({ "x-answer": "1" }), body: '{"a":1}' },
    },
  ]);
});
