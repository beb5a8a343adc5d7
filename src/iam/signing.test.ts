import { hash, hkdfSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalRequest, createSigner, type RequestToSign, sdkDate } from "./signing.ts";

const keys = { accessKey: "AccessKey", secretKey: "SecretKey" };
const basic = createSigner(keys);
const derived = createSigner({ ...keys, scope: { region: "test-region-1", service: "demo" } });

const request = (method: string, url: string, headers: Record<string, string>, body = ""): RequestToSign => ({
  method,
  url: new URL(url),
  headers: Object.entries(headers),
  body,
});

describe("published vectors", () => {
  const python = (method: string, body?: string) =>
    request(
      method,
      "https://service.endpoint.myhuaweicloud.com/resources?size=1",
      { "X-Sdk-Date": "20200608T023900Z", TEST_UNDERSCORE: "TEST_VALUE", Host: "service.endpoint.myhuaweicloud.com" },
      body,
    );
  const go = (method: string, query: string, body?: string) =>
    request(
      method,
      `https://example.huaweicloud.com/path?${query}`,
      { "X-Sdk-Date": "20060102T150405Z", TEST_UNDERSCORE: "TEST_VALUE" },
      body,
    );
  const plain = "SDK-HMAC-SHA256 Access=AccessKey,";
  const pythonScope = "V11-HMAC-SHA256 Credential=AccessKey/20200608/test-region-1/demo,";
  const goScope = "V11-HMAC-SHA256 Credential=AccessKey/20060102/test-region-1/demo,";
  const [both, dateOnly] = ["SignedHeaders=host;x-sdk-date", "SignedHeaders=x-sdk-date"];

  // huaweicloud-sdk-python-v3, tests/test_signer.py; huaweicloud-sdk-go-v3, core/auth/signer/*_signer_test.go. (Go's JSON ends in a line break.)
  it.each([
    ["Python, GET", basic, python("GET"), plain, both, "cfb4171acec81de07d50e53d57eb77edd537414d66ddb1d7d780f128e12cd842"],
    [
      "Python, POST",
      basic,
      python("POST", '{"name":"test","id":1}'),
      plain,
      both,
      "436b1ac0a1ae03705934bb70ef2f2e09f7bfed2117d731a38235053199323a1f",
    ],
    ["Python, GET, derived", derived, python("GET"), pythonScope, both, "f7dfee056692e58dede80fc80cb89bbfabf45552dd7cd8d18a0a13484455b98e"],
    [
      "Python, POST, derived",
      derived,
      python("POST", '{"name":"test","id":1}'),
      pythonScope,
      both,
      "8e2d91eaf9656ec5d6fab27812e2d898a35aaaa5e16ee0a0365c38527ccfb3cf",
    ],
    ["Go, GET", basic, go("GET", "limit=1"), plain, dateOnly, "5a2ce64c865e0e6046321c6f3d5a77ba8413eeaf355c3166c03d58d02ac79624"],
    [
      "Go, POST",
      basic,
      go("POST", "key=value", '{"Name":"test","Id":1}\n'),
      plain,
      dateOnly,
      "cecc2af119b18ab70b4d094c0750f3b42c02f254903179a0fc2cc72fc9db4f59",
    ],
    [
      "Go, GET, derived",
      derived,
      go("GET", "limit=1"),
      goScope,
      dateOnly,
      "8fd3610508884bb19718317797c7378716a94bc740d97502e569322e366341cc",
    ],
    [
      "Go, POST, derived",
      derived,
      go("POST", "key=value", '{"Name":"test","Id":1}\n'),
      goScope,
      dateOnly,
      "4112f88b92d82dd1e1b7dd142f1e99e4f1762c42ca8fe0968b3045120870a903",
    ],
  ])("%s", (_, sign, toSign, scheme, names, signature) => {
    expect(sign(toSign)).toBe(`${scheme} ${names}, Signature=${signature}`);
  });

  it("API Request Signing Guide: hash of the canonical request", () => {
    const { text } = canonicalRequest(
      request(
        "GET",
        "https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?marker=13551d6b-755d-4757-b956-536f674975c0&limit=2",
        { "Content-Type": "application/json", Host: "service.region.example.com", "X-Sdk-Date": "20191115T033655Z" },
      ),
    );
    expect(hash("sha256", text)).toBe("b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a");
  });

  it("Python and Go: the canonical query", () => {
    const url = new URL("https://example.com/");
    const values = { limit: "1", enable: "true", test: "一 (&=?!#%.*)", path: "/tmp/123" };
    for (const [name, value] of Object.entries(values)) url.searchParams.append(name, value);
    for (const value of ["3", "1", "2"]) url.searchParams.append("multi", value);
    expect(canonicalRequest({ method: "GET", url, headers: [], body: "" }).text.split("\n")[2]).toBe(
      "enable=true&limit=1&multi=1&multi=2&multi=3&path=%2Ftmp%2F123&test=%E4%B8%80%20%28%26%3D%3F%21%23%25.%2A%29",
    );
  });

  it("RFC 5869, test case 1: the HKDF under the derived key", () => {
    const bytes = (hex: string) => Buffer.from(hex, "hex");
    const key = hkdfSync("sha256", bytes("0b".repeat(22)), bytes("000102030405060708090a0b0c"), bytes("f0f1f2f3f4f5f6f7f8f9"), 42);
    expect(Buffer.from(key).toString("hex")).toBe("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
  });
});

describe("canonical request", () => {
  const lines = (url: string, headers: Record<string, string> = {}, body: string | Uint8Array = "") =>
    canonicalRequest({ ...request("GET", url, headers), body }).text.split("\n");

  it.each([
    ["/", "/"],
    ["/v5/iot", "/v5/iot/"],
    ["/a/", "/a/"],
    ["/a b", "/a%20b/"],
    ["/a%20b", "/a%20b/"],
    ["/a%2Fb", "/a/b/"],
    ["/a%2f", "/a/"],
    ["/x%E4", "/x%E4/"],
    ["/x%e4%b8%80", "/x%E4%B8%80/"],
    ["/a%20%zz", "/a%20%25zz/"],
    ["/%41%7e%2e%5f", "/A~._/"],
    ["/a%00b", "/a%00b/"],
    ["/a%252Fb", "/a%252Fb/"],
    ["/(x)!$&'*+,;=:@", "/%28x%29%21%24%26%27%2A%2B%2C%3B%3D%3A%40/"],
    ["/水", "/%E6%B0%B4/"],
    ["/50%", "/50%25/"],
  ])("the path %s is signed as %s", (path, canonical) => {
    expect(lines(`https://example.com${path}`)[1]).toBe(canonical);
  });

  it.each([
    ["", ""],
    ["?", ""],
    ["?flag", "flag="],
    ["?b=2&a=2&a=1", "a=1&a=2&b=2"],
    ["?B=1&a=1", "B=1&a=1"],
    ["?%E4%B8%80=1&z=1", "z=1&%E4%B8%80=1"],
    ["?q=a+b%2Bc", "q=a%20b%2Bc"],
    ["?q=%E4&p=%zz", "p=%25zz&q=%E4"],
    ["?a=x=y&&=1&&", "=1&a=x%3Dy"],
    ["?a=2&a=~&a=%e4&a=1", "a=1&a=2&a=~&a=%E4"],
    ["?path=%2Ftmp%2f1", "path=%2Ftmp%2F1"],
  ])("the query %s is signed as %s", (query, canonical) => {
    expect(lines(`https://example.com/${query}`)[2]).toBe(canonical);
  });

  it("headers are lower-case, trimmed and sorted; those with _ and Authorization are left out", () => {
    const headers = { "X-Sdk-Date": "d", b: " 2 ", A: "1", X_Y: "3", Authorization: "4" };
    expect(lines("https://example.com/", headers).slice(3, 8)).toEqual(["a:1", "b:2", "x-sdk-date:d", "", "a;b;x-sdk-date"]);
  });

  it("an empty body has the hash of nothing, and a caller may give a hash", () => {
    expect(lines("https://example.com/").at(-1)).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(lines("https://example.com/", {}, Buffer.from("水")).at(-1)).toBe(lines("https://example.com/", {}, "水").at(-1));
    expect(lines("https://example.com/", { "X-Sdk-Content-Sha256": "UNSIGNED-PAYLOAD" }, "x").at(-1)).toBe("UNSIGNED-PAYLOAD");
  });

  it("the date is UTC, to the second", () => {
    expect(sdkDate(Date.parse("2026-01-31T23:59:59.987Z"))).toBe("20260131T235959Z");
  });
});

describe("one changed byte changes the signature", () => {
  const word = fc.stringMatching(/^[A-Za-z0-9._~-]{1,8}$/);
  const sent = fc.record({
    segments: fc.array(
      word.filter((segment) => !/^\.+$/.test(segment)),
      { minLength: 1, maxLength: 4 },
    ),
    query: fc.dictionary(word, word, { maxKeys: 3 }),
    header: fc.stringMatching(/^[\x21-\x7e]{1,12}$/),
    body: fc.uint8Array({ minLength: 1, maxLength: 32 }),
  });
  type Sent = typeof sent extends fc.Arbitrary<infer T> ? T : never;
  const toSign = ({ segments, query, header, body }: Sent): RequestToSign => ({
    ...request("POST", `https://example.com/${segments.join("/")}?${new URLSearchParams(query)}`, {
      "X-Sdk-Date": "20200608T023900Z",
      "X-Test": header,
    }),
    body,
  });
  const flip = (text: string, at: number) => {
    const index = at % text.length;
    return `${text.slice(0, index)}${text[index] === "a" ? "b" : "a"}${text.slice(index + 1)}`;
  };

  it.each<[string, (request: Sent, at: number) => Sent]>([
    [
      "in the path",
      (one, at) => ({
        ...one,
        segments: one.segments.map((segment, index) => (index === at % one.segments.length ? flip(segment, at) : segment)),
      }),
    ],
    ["in the query", (one, at) => ({ ...one, query: { ...one.query, q: flip(one.query.q ?? "zero", at) } })],
    ["in a header", (one, at) => ({ ...one, header: flip(one.header, at) })],
    [
      "in the body",
      (one, at) => ({ ...one, body: one.body.map((byte, index) => (index === at % one.body.length ? byte ^ (1 << (at % 8)) : byte)) }),
    ],
  ])("%s", (_, change) => {
    fc.assert(
      fc.property(sent, fc.nat(), (one, at) => {
        const other = change(one, at);
        for (const sign of [basic, derived]) {
          expect(sign(toSign(one))).toBe(sign(toSign(one)));
          expect(sign(toSign(other))).not.toBe(sign(toSign(one)));
        }
      }),
    );
  });
});
