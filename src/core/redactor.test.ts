import { describe, expect, it } from "vitest";
import { createRedactor } from "./redactor.ts";

/** One that no form leaves as it is. */
const secret = 'p&w="é %+/\\ü\u{1f4a7}~(x)';

describe("a known secret is masked in every form in which it can have been sent:", () => {
  const json = JSON.stringify(secret).slice(1, -1);
  const forms: [string, string][] = [
    ["as it is", secret],
    ["percent-encoded", encodeURIComponent(secret)],
    ["percent-encoded, in lower case", encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())],
    ["in a form", new URLSearchParams({ secret }).toString().slice("secret=".length)],
    ["in a form, spaces as %20", new URLSearchParams({ secret }).toString().slice("secret=".length).replaceAll("+", "%20")],
    ["in JSON", json],
    ["in JSON that escapes slashes", json.replaceAll("/", "\\/")],
    ["in JSON of ASCII only", json.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)],
    [
      "in JSON of ASCII only, in capitals",
      json.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`),
    ],
  ];
  const inHeader = (text: string) => Buffer.from(text).toString("latin1");
  forms.push(["in a header, byte by byte", inHeader(secret)], ["in the JSON of a header", inHeader(json)]);
  it.each(forms)("%s", (_, form) => {
    const redactor = createRedactor();
    redactor.keep(secret);
    expect(redactor.redact(`a ${form} b ${form}c`)).toBe("a *** b ***c");
  });
});

describe("a text from outside", () => {
  it("is of one line, whatever breaks lines or turns their direction", () => {
    expect(createRedactor().redact("a\r\nb\u2028c\u2029d\u0085e\x1b[31mf\u202eg\0h\ti")).toBe("a b c d e [31mf g h i");
  });

  it("is bounded, and cuts no character in half", () => {
    const { redact } = createRedactor();
    expect(redact("x".repeat(6_000_000))).toBe("x".repeat(1_000));
    expect(redact("x".repeat(100), { maxLength: 64 })).toHaveLength(64);
    expect(redact(`${"x".repeat(999)}\u{1f4a7}`)).toBe(`${"x".repeat(999)}\ufffd`);
  });

  it("is masked before it is cut: no beginning of a secret stays", () => {
    const redactor = createRedactor();
    redactor.keep("s3cret".repeat(1_000));
    for (const before of [990, 64 * 1024 - 3]) {
      const told = redactor.redact("x".repeat(before) + "s3cret".repeat(1_000), { maxLength: 1_000_000 });
      expect(told).not.toContain("s3c");
    }
  });

  it("leaves what is shorter than four characters, which stands in every text by chance", () => {
    const redactor = createRedactor();
    redactor.keep("abc");
    redactor.keep("");
    expect(redactor.redact("abcd")).toBe("abcd");
  });
});

it("of secrets that contain each other nothing is left", () => {
  const redactor = createRedactor();
  for (const one of ["token", "token-1234", "1234"]) redactor.add(one);
  expect(redactor.redact("token-1234 token 1234 token-12345")).toBe("*** *** *** ***5");
});

it("passing secrets are forgotten one by one, the oldest first; lasting ones never", () => {
  const redactor = createRedactor();
  redactor.keep("lasting");
  for (let n = 10; n < 27; n++) redactor.add(`secret-${n}`);
  redactor.add("secret-11");
  redactor.add("secret-28");
  expect(redactor.redact("lasting secret-10 secret-11 secret-12 secret-13 secret-28")).toBe("*** secret-10 *** secret-12 *** ***");
});

it("secrets of one text are masked in it, and in no other", () => {
  const redactor = createRedactor();
  expect(redactor.redact("Bearer s3cret", { more: ["s3cret"] })).toBe("Bearer ***");
  expect(redactor.redact("Bearer s3cret")).toBe("Bearer s3cret");
});
