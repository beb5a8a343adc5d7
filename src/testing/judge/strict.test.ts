/** What a judge easily misses: names that every object has, keys that are there twice, headers, charsets, wrong schemes. */
import { describe, expect, it } from "vitest";
import { judge, toFitContract } from "./matcher.ts";
import { createRecorder, type Exchange } from "./recorder.ts";

type Request = Partial<Exchange["request"]>;
type Response = Partial<Exchange["response"]>;
const json = { "content-type": "application/json" };
const form = "application/x-www-form-urlencoded";
const token = { scope: "default", tokenType: "bearer", expiresIn: 3600, accessToken: "t" };
const page = { totalCount: 0, pageNo: 0, pageSize: 25, devices: [] };

const login = (request: Request = {}, response: Response = {}): Exchange => ({
  request: {
    ...{ method: "POST", url: "https://p.test/iocm/app/sec/v1.1.0/login", headers: { "content-type": form }, body: "appId=a&secret=s" },
    ...request,
  },
  response: { status: 200, headers: json, body: JSON.stringify(token), ...response },
});
const asked = (headers: Record<string, string>) => login({ headers: { "content-type": form, ...headers } });
const answered = (body: string | Uint8Array, contentType = "application/json") =>
  login({}, { headers: { "content-type": contentType }, ...(typeof body === "string" ? { body } : { body: "", bytes: body }) });
const devices = (query: string, headers: Record<string, string> = {}, body: string = JSON.stringify(page)): Exchange => ({
  request: {
    method: "GET",
    url: `https://p.test/iocm/app/dm/v1.4.0/devices${query}`,
    headers: { app_key: "a", authorization: "Bearer t", ...headers },
    body: "",
  },
  response: { status: 200, headers: json, body },
});
const accessCode = (headers: Record<string, string>, body = "{}"): Exchange => ({
  request: { method: "POST", url: "https://p.test/v5/iot/0a1b/auth/accesscode", headers, body },
  response: { status: 201, headers: { ...json, "x-request-id": "i" }, body: '{"access_key":"12345678","access_code":"c"}' },
});
const user = { name: "n", password: "p", domain: { name: "d" } };
const iam = (headers: Record<string, string> = {}, answer: Record<string, string> = { "x-subject-token": "t" }): Exchange => ({
  request: {
    ...{ method: "POST", url: "https://p.test/v3/auth/tokens", headers: { ...json, ...headers } },
    body: JSON.stringify({ auth: { identity: { methods: ["password"], password: { user } } } }),
  },
  response: {
    ...{ status: 201, headers: { ...json, ...answer } },
    body: '{"token":{"issued_at":"t","expires_at":"t","methods":["password"]}}',
  },
});
const signed = { authorization: "SDK-HMAC-SHA256 Access=AK, SignedHeaders=x, Signature=0", "x-sdk-date": "20261122T070809Z" };
const withToken = { "x-auth-token": "t" };
const found = (exchange: Exchange) => judge(exchange).violations.map(({ at, rule }) => `${at} ${rule}`);
/** The answer of a login, with more in it. */
const more = (text: string) => answered(JSON.stringify(token).replace("{", `{${text},`));

describe("the judge finds nothing in", () => {
  it.each<[string, Exchange]>([
    ["a form with a charset, as Node's fetch and axios label it", asked({ "content-type": `${form};charset=UTF-8` })],
    ["a form with any other parameter", asked({ "content-type": `${form}; charset=latin1; x="y;z"` })],
    ["a media type in capitals", asked({ "content-type": "Application/X-WWW-Form-Urlencoded" })],
    ["a header in any case", login({ headers: { "Content-Type": form } }, { headers: { "Content-Type": "application/json" } })],
    ["JSON with the charset that IAM's page demands", iam({ "content-type": "application/json;charset=utf8" })],
    ["an answer in UTF-8, as bytes", answered(Buffer.from(JSON.stringify(token)), "application/json; charset=utf-8")],
    ["an empty pair", devices("?&appId=a&&pageNo=0&")],
    ["a question mark alone", devices("?")],
    ["an access code that is asked for without a body", accessCode({ ...json, ...withToken }, "")],
    ["an access code that is asked for without a body, nor media type", accessCode(withToken, "")],
    ["a body that is not signed, as the PHP SDK says it", accessCode({ ...json, ...signed, "x-sdk-content-sha256": "UNSIGNED-PAYLOAD" })],
    ["IAM with a signature, as SDKs send it", iam({ ...signed, "x-domain-id": "d", "x-sdk-content-sha256": "UNSIGNED-PAYLOAD" })],
    ["IAM with a signature by temporary keys", iam({ ...signed, "x-security-token": "t" })],
  ])("%s", (_, exchange) => {
    expect(found(exchange)).toEqual([]);
  });
});

describe("the judge finds in", () => {
  it.each<[string, Exchange, string[]]>([
    ["a form, the field __proto__", login({ body: "appId=a&secret=s&__proto__=x" }), ["request.body.__proto__ additionalProperties"]],
    ["a form, the field constructor", login({ body: "appId=a&secret=s&constructor=x" }), ["request.body.constructor additionalProperties"]],
    ["a query, __proto__", devices("?pageNo=0&__proto__=x"), ["request.query.__proto__ unknown"]],
    ["a query, toString", devices("?pageNo=0&toString=x"), ["request.query.toString unknown"]],
    ["a request, a header constructor", devices("?pageNo=0", { constructor: "x" }), ["request.header.constructor unknown"]],
    ["an answer, __proto__", more('"__proto__":1'), ["response.body.__proto__ unknown"]],
    ["an answer, constructor", more('"constructor":1'), ["response.body.constructor unknown"]],
    ["an answer, toString", more('"toString":1'), ["response.body.toString unknown"]],
    ["a request, the media type constructor", asked({ "content-type": "constructor" }), ["request.body media-type"]],
    ["an answer, the media type constructor", answered("{}", "constructor"), ["response.body media-type"]],
    ["a request, a key twice", accessCode({ ...json, ...withToken }, '{"type":"AMQP","type":"MQTT"}'), ["request.body.type duplicate"]],
    ["an answer, a key twice", more('"scope":"default"'), ["response.body.scope duplicate"]],
    ["an answer of IAM, no token", iam({}, {}), ["response.header.X-Subject-Token required"]],
    ["an answer of IAM, an empty token", iam({}, { "x-subject-token": "" }), ["response.header.X-Subject-Token minLength"]],
    ["a login, Basic", asked({ authorization: "Basic YTpi" }), ["request security"]],
    ["a login, a token", asked({ authorization: "Bearer t" }), ["request security"]],
    ["a login, an empty Authorization", asked({ authorization: "" }), ["request security"]],
    ["a login, an appId in the header", asked({ app_key: "a" }), ["request security"]],
    ["a query, Basic", devices("?pageNo=0", { authorization: "Basic YTpi" }), ["request security"]],
    ["an access code, Basic", accessCode({ ...json, ...signed, authorization: "Basic YTpi" }), ["request security"]],
    ["an access code, Bearer", accessCode({ ...json, authorization: "Bearer t" }), ["request security"]],
    ["an access code, a date of another form", accessCode({ ...json, ...signed, "x-sdk-date": "2026-11-22" }), ["request security"]],
    ["IAM, Basic", iam({ authorization: "Basic YTpi" }), ["request security"]],
    ["IAM, half of a signature", iam({ authorization: signed.authorization }), ["request security"]],
    ["an answer, that it is in latin1", answered(JSON.stringify(token), "application/json;charset=ISO-8859-1"), ["response.body charset"]],
    ["an answer, a charset that is none", answered(JSON.stringify(token), "application/json;charset=klingon"), ["response.body charset"]],
    ["an answer, bytes that are no UTF-8", answered(Buffer.from('{"scope":"é"}', "latin1")), ["response.body charset"]],
    ["an answer, a byte order mark", answered(Buffer.from(`\ufeff${JSON.stringify(token)}`)), ["response.body json"]],
    [
      "an answer in UTF-16 that says so, that and what it says",
      answered(Buffer.from(JSON.stringify({ ...token, extra: 1 }), "utf16le"), "application/json;charset=utf-16le"),
      ["response.body charset", "response.body.extra unknown"],
    ],
    [
      "a request, bytes that are no UTF-8",
      { ...iam(), request: { ...iam().request, bytes: Uint8Array.of(0x22, 0xff, 0x22) } },
      ["request.body charset"],
    ],
  ])("%s", (_, exchange, violations) => {
    expect(found(exchange)).toEqual(violations);
  });
});

it("the recorder keeps bytes that are no text, of both sides", async () => {
  const bytes = Uint8Array.of(0x7b, 0xe9, 0x7d);
  const { fetch, exchanges } = createRecorder(async () => new globalThis.Response(bytes, { headers: json }));
  await fetch("https://p.test/iocm/app/sec/v1.1.0/login", { method: "POST", headers: { "content-type": form }, body: bytes });
  expect(exchanges).toMatchObject([{ request: { body: "{\ufffd}", bytes }, response: { body: "{\ufffd}", bytes } }]);
  expect(found(exchanges[0] as Exchange)).toEqual(["request.body pair", "response.body charset"]);
});

describe("toFitContract says once what happened many times", () => {
  it("of many exchanges, and of many items of an answer", () => {
    const wrong = devices(
      "?extra=1",
      {},
      JSON.stringify({ ...page, devices: Array.from({ length: 100 }, () => ({ deviceId: 5, extra: 1 })) }),
    );
    const { message } = toFitContract([wrong, wrong]);
    expect(message().split("\n")).toEqual([
      "the contract is broken:",
      "queryBatchDevicesInfo: request.query.extra is not declared (unknown), 2 times",
      "queryBatchDevicesInfo: response.body.devices.0.deviceId must be string (type), 200 times",
      "queryBatchDevicesInfo: response.body.devices.[].extra is not declared (unknown), 200 times",
    ]);
  });

  it("but each path that is no operation by itself", () => {
    const at = (path: string) => login({ url: `https://p.test${path}` });
    expect(
      toFitContract([at("/v1.1.0/a"), at("/v1.2.0/a")])
        .message()
        .split("\n"),
    ).toHaveLength(3);
  });

  it("and refuses an option that it does not have", () => {
    expect(() => toFitContract([login()], { basepath: "/iot" } as object)).toThrow("toFitContract has no option basepath; it has basePath");
  });
});
