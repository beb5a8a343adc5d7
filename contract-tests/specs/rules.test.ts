/** The project's own rules for its specs, which no linter knows, and a second validator's verdict. */
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { resolve } from "../../src/openapi/document.ts";
import { elements } from "../../src/openapi/elements.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { apis, documentOf } from "../../src/testing/documents.ts";

// biome-ignore lint/suspicious/noExplicitAny: a document is walked by name, whatever its shape
type Node = any;

describe.each(apis)("spec %s", (api) => {
  const spec: Node = documentOf(api);
  const operations = operationsOf(spec);
  const responses = operations.flatMap(({ id, responses }) =>
    Object.entries<Node>(responses).map(([status, response]) => ({ id, status, response })),
  );
  const errors = responses.filter(({ status }) => status >= "400");

  it("passes a second OpenAPI validator", async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(spec));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  });

  it("is OpenAPI 3.1.1 with the dialect that Prism needs to judge by the 2020-12 rules", () => {
    expect(spec.openapi).toBe("3.1.1");
    expect(spec.jsonSchemaDialect).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  it("has no allOf, whose limits Prism loses at times", () => {
    expect(JSON.stringify(spec)).not.toContain('"allOf"');
  });

  it.each(operations)("$id answers only with statuses that it names", (operation) => {
    for (const status of Object.keys(operation.responses)) expect(status).toMatch(/^[2-5]\d\d$/);
  });

  it("says how it is secured, and its operations have ids of their own", () => {
    expect(spec.security).toBeInstanceOf(Array);
    for (const { id } of operations) expect(id).toMatch(/^\w+$/);
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  });

  it.each(operations.filter(({ body }) => body))("$id takes no unknown field, at any depth", ({ body }) => {
    const open = (node: Node): string[] => {
      const schema = resolve<Node>(spec, node);
      const here = schema.properties && schema.additionalProperties !== false ? [Object.keys(schema.properties).join()] : [];
      return [...here, ...[...Object.values<Node>(schema.properties ?? {}), ...(schema.anyOf ?? [])].flatMap(open)];
    };
    for (const { schema } of Object.values<Node>(body?.content ?? {})) expect(open(schema)).toEqual([]);
  });

  it("says of every secret in a body that it is one, and of nothing else", () => {
    const named = /(secret|password|passcode|token|verifycode|psk|access_code)$/i;
    for (const { kind, at, name, node } of elements(spec)) {
      const isText = kind === "property" && [node.type].flat().includes("string");
      if (isText) expect({ at, format: node.format }).toEqual({ at, format: named.test(name) ? "password" : undefined });
    }
  });

  it("path parameters have a length and a pattern that keeps the path", () => {
    for (const { kind, node } of elements(spec)) {
      if (kind !== "parameter" || node.in !== "path") continue;
      expect(node.schema).toMatchObject({ minLength: 1, maxLength: expect.any(Number), pattern: expect.any(String) });
      for (const bad of ["..", "a/b", "{project_id}", ""]) expect(bad).not.toMatch(new RegExp(node.schema.pattern));
    }
  });

  it("patterns are of ASCII, because Prism sends them in a header", () => {
    for (const [, pattern = ""] of JSON.stringify(spec).matchAll(/"pattern":"((?:[^"\\]|\\.)*)"/g)) expect(pattern).toMatch(/^[ -~]*$/);
  });

  it("required parameters have an example that fits, because tools such as dredd make no call without one", () => {
    for (const { kind, node, at } of elements(spec)) {
      if (kind !== "parameter" || !node.required) continue;
      expect(node.example, at).toEqual(expect.any(String));
      const { maxLength = Number.POSITIVE_INFINITY, pattern = "", const: only = node.example } = node.schema;
      expect(node.example.length, at).toBeLessThanOrEqual(maxLength);
      expect(node.example).toMatch(new RegExp(pattern, "u"));
      expect(node.example).toBe(only);
    }
  });

  it.each(responses.filter(({ response }) => response.content && response["x-error-codes"]?.length !== 0))(
    "$id $status has a named example",
    ({ response }) => {
      expect(Object.keys(response.content["application/json"].examples)).not.toHaveLength(0);
    },
  );

  it.each(errors.filter(({ response }) => response["x-error-codes"].length > 0))(
    "$id $status: codes, enum and examples are the same, with the same text",
    ({ response }) => {
      const { schema, examples } = response.content["application/json"];
      const codes = response["x-error-codes"].map(({ code }: Node) => code).sort();
      expect(enumsOf(resolve<Node>(spec, schema)).sort()).toEqual(codes);

      const told = Object.entries<Node>(examples).map(([name, { value }]) => {
        const code = String(value.error_code ?? value.resultcode ?? value.error.code);
        expect(name).toMatch(new RegExp(`^error-${code}(-gateway)?$`));
        return { code, text: value.error_desc ?? value.error_msg ?? value.resultmsg ?? value.error.message };
      });
      expect([...new Set(told.map(({ code }) => code))].sort()).toEqual(codes);
      for (const { code, text } of told) {
        expect(response["x-error-codes"].find((row: Node) => row.code === code).description).toBe(text);
      }
      for (const { advice } of response["x-error-codes"]) expect(advice).toMatch(/\.$/);
    },
  );

  it("a 400 for a missing field stands first, because Prism answers a wrong request with the first example", () => {
    for (const { response } of errors) {
      const names = Object.keys(response.content["application/json"].examples ?? {});
      if (names.includes("error-102202")) expect(names[0]).toBe("error-102202");
    }
  });
});

/** The error codes that a body's schema admits, over both shapes. */
function enumsOf(schema: Node): string[] {
  const { error_code, resultcode, error } = schema.properties ?? {};
  const own = error_code?.enum ?? resultcode?.enum ?? error?.properties.code.enum.map(String) ?? [];
  return [...new Set<string>([...own, ...(schema.anyOf ?? []).flatMap(enumsOf)])];
}
