import { expect, it } from "vitest";
import type { Document } from "../../openapi/document.ts";
import type { Operation } from "../../openapi/operations.ts";
import { createSecurity } from "./security.ts";

const document = {
  components: {
    securitySchemes: {
      token: { type: "http", scheme: "bearer" },
      signature: { type: "http", scheme: "other", "x-schema": { pattern: "^SDK" } },
      key: { type: "apiKey", in: "header", name: "app_key" },
      lone: { type: "apiKey", in: "header", name: "X-Lone" },
    },
  },
} as unknown as Document;
const { headers, of } = createSecurity(document, ({ pattern }, value) =>
  pattern && !String(value).startsWith("SDK") ? [{ at: [], rule: "pattern", message: "" }] : [],
);
const operation = { security: [["token", "key"], ["signature"], []] } as unknown as Operation;
const used = (sent: Record<string, string>, by = operation) => of(by, new Map(Object.entries(sent)));

it("the headers are those of all schemes, in lower case; without a scheme there are none", () => {
  expect([...headers]).toEqual(["authorization", "app_key", "x-lone"]);
  expect([...createSecurity({} as Document, () => []).headers]).toEqual([]);
});

it("a request uses the alternative whose schemes it carries, all of them and no other", () => {
  expect(used({ authorization: "Bearer abc", app_key: "1" })).toEqual({ used: ["token", "key"] });
  expect(used({ authorization: "SDK-HMAC" })).toEqual({ used: ["signature"] });
  expect(used({ other: "1" })).toEqual({ used: [] });
});

it("a request that uses none is told what it carries", () => {
  expect(used({ authorization: "Bearer abc" })).toEqual({ problem: "is secured by token, which is no alternative" });
  expect(used({ authorization: "SDK-HMAC", app_key: "1" })).toEqual({
    problem: "is secured by signature and key, which is no alternative",
  });
  const needed = { security: [["key"]] } as unknown as Operation;
  expect(used({}, needed)).toEqual({ problem: "is secured by nothing, which is no alternative" });
});

it("a header that is of no scheme there is named, however near it comes", () => {
  for (const authorization of ["", "Bearer", "Bearer ", "bearer abc", "Bearer a b", "xBearer a", "Basic abc"])
    expect(used({ authorization })).toEqual({ problem: "carries a header authorization that is of no scheme of this API" });
  expect(used({ authorization: "Bearer abc", app_key: "" })).toEqual({
    ...{ problem: "carries a header app_key that is of no scheme of this API" },
  });
});
