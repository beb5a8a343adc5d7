import { expect, it } from "vitest";
import type { Document, Schema } from "../../openapi/document.ts";
import { operationsOf } from "../../openapi/operations.ts";
import { apis, documentOf } from "../documents.ts";
import { createSchemas } from "../judge/schemas.ts";
import { createCheck } from "./fits.ts";

const values = [
  ...[
    "",
    "a",
    "a b",
    "水",
    "😀",
    "a".repeat(256),
    "😀".repeat(256),
    "a".repeat(257),
    "20260101T000000Z",
    "ASC",
    "password",
    "ENDPOINT",
    "ONLINE",
    "imsi",
    "true",
    "f".repeat(24),
    "resetSecret",
    "0".repeat(36),
  ],
  ...[0, -1, 1, 1.5, 250, 251, true, false, null, [], ["password"], ["password", "totp"], ["password", "password"], ["a"], [1]],
  ...[{}, { constructor: 1 }, JSON.parse('{"__proto__":1}'), { type: "AMQP" }, { type: 1 }, { type: "a".repeat(17) }],
  ...[{ force_disconnect: true }, { force_disconnect: "true" }, { type: "MQTT", extra: 1 }, { appId: "a" }],
  ...[
    { appId: "a", secret: "s" },
    { appId: "a", secret: "s", refreshToken: "r" },
    { appId: "", secret: 5 },
  ],
];
const user = { name: "n", password: "p", domain: { name: "d" } };
const bodies = [["password"], ["password", "totp"], ["totp"], []].flatMap((methods) =>
  [
    {},
    { password: { user } },
    { password: { user }, totp: { user: { id: "u", passcode: "1" } } },
    { password: { user: { ...user, name: "" } } },
  ].flatMap((proof) =>
    [undefined, { project: { id: "p" } }, { project: { name: "n" } }, { project: { id: "p", name: "n" } }, { project: {} }, {}].map(
      (scope) => ({ auth: { identity: { methods, ...proof }, ...(scope && { scope }) } }),
    ),
  ),
);

it.each(apis)("the simulator's check of the requests of %s and the judge's library have the same verdict", (api) => {
  const document = documentOf(api);
  // The judge's is stricter: it finds what a spec does not mention.
  const open = (key: string, value: unknown) => (key === "additionalProperties" ? undefined : value);
  const judged = createSchemas(api, JSON.parse(JSON.stringify(document), open));
  const check = createCheck(document);
  const all = operationsOf(document).flatMap(({ parameters, body }) => [...parameters, ...Object.values(body?.content ?? {})]);
  const documented = all.flatMap((one) => ("examples" in one ? Object.values(one.examples ?? {}).map(({ value }) => value) : []));
  for (const schema of new Set(all.map((one) => one.schema))) {
    const library = judged(JSON.parse(JSON.stringify(schema), open));
    let fit = 0;
    for (const value of [...values, ...bodies, ...documented]) {
      const fits = [...check(schema, value)].length === 0;
      expect(fits, `${JSON.stringify(schema)} and ${JSON.stringify(value)}`).toBe(library(value).length === 0);
      if (fits) fit++;
    }
    // Neither says yes to everything, nor no.
    expect(fit).toBeGreaterThan(0);
    expect(values.some((value) => [...check(schema, value)].length > 0)).toBe(true);
  }
});

it("a keyword that the check does not know is no silence", () => {
  const check = createCheck({} as Document);
  expect(() => [...check({ multipleOf: 2 } as Schema, 3)]).toThrow("the simulator does not know the keyword multipleOf");
});
