/** What is checked before anything is sent, and what is masked after. */
import { describe, expect, it } from "vitest";
import { baseUrl } from "./http/base-url.ts";
import { pathSerializer } from "./http/path-serializer.ts";
import { bytes, knownOptions, milliseconds, portNumber, text } from "./options.ts";
import { createRedactor } from "./redactor.ts";

describe("baseUrl", () => {
  it.each([
    ["https://platform.example.com:8743/", "https://platform.example.com:8743"],
    ["https://platform.example.com/prefix//", "https://platform.example.com/prefix"],
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["http://localhost:4010", "http://localhost:4010"],
    ["http://[::1]:4010", "http://[::1]:4010"],
  ])("takes %s", (value, result) => {
    expect(baseUrl("endpoint", value)).toBe(result);
  });

  it.each([
    ["platform.example.com", "endpoint must be an absolute URL"],
    ["/devices", "endpoint must be an absolute URL"],
    ["http://platform.example.com", "endpoint must be https; http is for loopback addresses only"],
    ["http://127.0.0.1.example.com", "endpoint must be https; http is for loopback addresses only"],
    ["ftp://platform.example.com", "endpoint must be an https URL"],
    ["https://user:s3cret@platform.example.com", "endpoint must not carry a user name or password"],
    ["https://platform.example.com?a=1", "endpoint must not have a query or a fragment"],
    ["https://platform.example.com#a", "endpoint must not have a query or a fragment"],
    ["https://platform.example.com/?", "endpoint must not have a query or a fragment"],
    ["https://platform.example.com/#", "endpoint must not have a query or a fragment"],
    ["https://platform.example.com\\s3cret", "endpoint must not have spaces or backslashes"],
    [" https://platform.example.com", "endpoint must not have spaces or backslashes"],
    ["https:platform.example.com", "endpoint must be an absolute URL"],
    ["https:///platform.example.com", "endpoint must be an absolute URL"],
  ])("refuses %s and does not quote it", (value, message) => {
    expect(() => baseUrl("endpoint", value)).toThrow(
      new TypeError(
        message + (message.endsWith("URL") && !message.includes("https URL") ? ", for example https://platform.example.com:8743" : ""),
      ),
    );
  });
});

it("an address of 100,000 slashes is read in no time, wherever they stand", () => {
  const began = performance.now();
  const slashes = "/".repeat(100_000);
  expect(baseUrl("endpoint", `https://h${slashes}`)).toBe("https://h");
  expect(baseUrl("endpoint", `https://h${slashes}a`)).toBe(`https://h${slashes}a`);
  expect(performance.now() - began).toBeLessThan(1_000);
});

describe("text", () => {
  it.each([
    [undefined, {}, "secret must be a non-empty string; it is missing"],
    [null, {}, "secret must be a non-empty string; it is null"],
    [5, { maxLength: 9 }, "secret must be a string of 1 to 9 characters; it is number"],
    ["", { maxLength: 256 }, "secret must be a string of 1 to 256 characters; it has 0"],
    ["s3cret", { maxLength: 5 }, "secret must be a string of 1 to 5 characters; it has 6"],
    ["s3cret\n", {}, "secret must be a non-empty string without control characters, such as a line break"],
    ["../s3cret", { pattern: "^[a-z0-9]+$" }, "secret must be a non-empty string that matches ^[a-z0-9]+$"],
    ["s3cret\ud800", {}, "secret must be a non-empty string of whole characters; it has half a surrogate pair"],
    ...["приложение", "s3cret\u200b", "é", " s3cret", "s3cret "].map((value): [string, object, string] => [
      value,
      { header: true },
      "secret must be a non-empty string that a header can carry: letters, digits and signs of ASCII, and no space at its ends",
    ]),
  ])("refuses %j with %j", (value, limits, message) => {
    expect(() => text("secret", value, limits)).toThrow(new TypeError(message));
  });

  it("gives back what fits, an empty string where that is allowed", () => {
    expect(text("secret", "s3cret", { maxLength: 6 })).toBe("s3cret");
    expect(text("instanceId", "", { minLength: 0, maxLength: 36 })).toBe("");
    expect(text("instanceId", "", { minLength: 0, header: true })).toBe("");
    expect(text("name", "é")).toBe("é");
    expect(text("name", "水", { pattern: "^\\p{L}$" })).toBe("水");
    expect(() => text("name", 5, { minLength: 0 })).toThrow(new TypeError("name must be a string; it is number"));
    expect(() => text("name", "a\n", { header: true })).toThrow("without control characters");
  });
});

describe("numbers", () => {
  const others = ["5", null, undefined, Number.NaN, Number.POSITIVE_INFINITY, 1n];

  it("that name a port", () => {
    for (const port of [1, 8743, 65_535]) expect(portNumber("port", port)).toBe(port);
    for (const port of [0, -1, 1.5, 65_536, ...others])
      expect(() => portNumber("port", port)).toThrow(new TypeError("port must be a port number from 1 to 65535"));
  });

  it("that bound a buffer", () => {
    for (const size of [1, 2, 2_147_483_647]) expect(bytes("size", size)).toBe(size);
    for (const size of [0, -1, 1.5, 2_147_483_648, ...others])
      expect(() => bytes("size", size)).toThrow(new TypeError("size must be a whole number of bytes from 1 to 2147483647"));
  });

  it("that a timer can wait", () => {
    for (const ms of [1, 1.5, 2_147_483_647]) expect(milliseconds("ms", ms)).toBe(ms);
    for (const ms of [0, 0.5, 2_147_483_648, ...others])
      expect(() => milliseconds("ms", ms)).toThrow(new TypeError("ms must be a number of milliseconds from 1 to 2147483647"));
  });
});

describe("milliseconds and knownOptions", () => {
  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "5", null])("refuse a time of %s", (value) => {
    expect(() => milliseconds("timeoutMs", value)).toThrow("timeoutMs must be a number of milliseconds from 1 to 2147483647");
  });

  it("refuse an option that does not exist", () => {
    expect(() => knownOptions("createClient", { rejectUnauthorized: false }, { appId: true })).toThrow(
      "createClient has no option rejectUnauthorized; it has appId",
    );
    expect(() => knownOptions("createClient", undefined, { appId: true })).toThrow("createClient takes an object of options");
  });
});

describe("pathSerializer", () => {
  it("percent-encodes", () => {
    expect(pathSerializer("/devices/{id}/x/{n}", { id: "a/b c?{}", n: 7 })).toBe("/devices/a%2Fb%20c%3F%7B%7D/x/7");
  });

  it.each([undefined, null, "", ".", "..", {}, [], true, Number.NaN, Number.POSITIVE_INFINITY, "\ud800"])(
    "refuses %j, which would change the address",
    (id) => {
      expect(() => pathSerializer("/devices/{id}", { id })).toThrow(TypeError);
      expect(() => pathSerializer("/devices/{id}", { id })).toThrow("the path parameter id must be a non-empty string");
    },
  );

  it("says which one is missing, also when it has the name of something that every object has", () => {
    expect(() => pathSerializer("/devices/{id}", {})).toThrow("it is missing: pass params.path.id");
    expect(() => pathSerializer("/x/{toString}", {})).toThrow("it is missing: pass params.path.toString");
    expect(pathSerializer("/x/{device-id}", { "device-id": "1" })).toBe("/x/1");
  });
});

describe("redactor", () => {
  it("masks secrets, raw or percent-encoded, the longest first", () => {
    const { keep, add, redact } = createRedactor();
    keep("p&wd");
    add("token");
    add("token-long");
    expect(redact("a token-long, a token, p&wd and p%26wd")).toBe("a ***, a ***, *** and ***");
  });

  it("keeps lasting secrets for ever and the newest of the passing ones", () => {
    const { keep, add, redact } = createRedactor();
    keep("password");
    for (let index = 10; index < 60; index++) add(`token-${index}`);
    expect(redact("password token-59 token-44 token-10")).toBe("*** *** *** token-10");
  });

  it("leaves a text readable when a secret is too short to be one", () => {
    const { keep, redact } = createRedactor();
    keep("s");
    expect(redact("Promise")).toBe("Promise");
  });

  it("drops control characters and what is past 1,000 characters", () => {
    expect(createRedactor().redact("a\r\n\u001b[31mb")).toBe("a [31mb");
    expect(createRedactor().redact("x".repeat(2_000))).toHaveLength(1_000);
  });
});
