/** The contract suite in small: every obligation of the spec, shown once. */
import { describe, expect } from "vitest";
import { boundsOf, breakable, inputs, values } from "../../../../../contract-tests/coverage/obligations.ts";
import {
  bodies,
  breaking,
  encoded,
  onBound,
  requests,
  type SampleRequest,
  valueAt,
  withValue,
} from "../../../../../contract-tests/fixtures/samples.ts";
import { answersOf, isSuccess, operations } from "../../../../../contract-tests/fixtures/specs.ts";
import { it, type Wire } from "../../../../../contract-tests/fixtures/wire.ts";
import type { Document } from "../../../../../src/openapi/document.ts";
import type { Operation } from "../../../../../src/openapi/operations.ts";
import { createClient } from "../../client.ts";

const call = (wire: Wire, { id }: Operation) => (id === "putThing" ? clientOf(wire).putThing(full) : clientOf(wire).listThings());
const clientOf = (wire: Wire) => createClient(wire.url("small" as never), wire.fetch);
const [put, list] = operations.map((one) => ({ ...one, inputs: inputs(one.document, one.operation) })) as [
  (typeof operations)[number] & { inputs: ReturnType<typeof inputs> },
  (typeof operations)[number],
];
const [least] = requests(put.document, put.operation, false) as [SampleRequest];
const [full] = requests(put.document, put.operation, true) as [SampleRequest];

/** Sends through the client; what arrived is what was meant. */
async function putThing(wire: Wire, request: SampleRequest, secured?: object): Promise<void> {
  expect(await clientOf(wire).putThing(request, secured)).toBeTruthy();
  expect(wire.verdicts.at(-1)?.request).toMatchObject({ ...request });
}

it("takes what it must be given", ({ wire }) => putThing(wire, least));
it("takes everything", ({ wire }) => putThing(wire, full));
it("takes another key", ({ wire }) => putThing(wire, full, { app_key: "a" }));
it("lists things", async ({ wire }) => expect(await clientOf(wire).listThings()).toHaveProperty("things"));

describe("inputs", () => {
  for (const { place, schema, where } of put.inputs) {
    for (const value of values(schema))
      it(`${place} is ${value}`, ({ wire }) => putThing(wire, withValue(full, place, value) as SampleRequest));
    for (const bound of boundsOf({ schema, where })) {
      const value = bound.endsWith("Items") ? ["a", "b"].slice(0, schema[bound] as number) : onBound(schema, bound);
      it(`${place} on ${bound}`, ({ wire }) => putThing(wire, withValue(full, place, value) as SampleRequest));
    }
  }
});

describe.each([put, list])("errors of $operation.id", ({ api, operation }) => {
  it.for(answersOf(api, operation).filter((answer) => !isSuccess(answer)))("$status $code", async (answer, { wire }) => {
    wire.tell(answer);
    await expect(call(wire, operation)).rejects.toThrow(`${answer.status} ${answer.code}`);
  });
});

describe("outputs", () => {
  for (const { api, document, operation } of [put, list]) {
    const { schema } = operation.responses["200"]?.content?.["application/json"] ?? { schema: {} };
    bodies(document, schema).forEach((value, index) => {
      it(`${operation.id}, answer ${index}`, async ({ wire }) => {
        wire.tell({ api, operationId: operation.id, status: "200", value });
        expect(await call(wire, operation)).toEqual(value);
      });
    });
  }
});

describe.each([put, list])("refusals of $operation.id", ({ document, operation }) => {
  it.for(breakable(document, operation))("$place breaks $rule", async ({ place, rule }, { wire }) => {
    wire.only("mock", "the platform in small checks nothing");
    const { url, init } = broken(document, operation, place, rule);
    expect(await wire.raw()(wire.url("small" as never) + url, init)).toBeTruthy();
    expect(wire.declareViolations()).not.toEqual([]);
  });
});

/** A request that breaks a rule. */
function broken(document: Document, operation: Operation, place: string, rule: string): { url: string; init: RequestInit } {
  const [valid] = requests(document, operation, true) as [SampleRequest];
  if (rule === "security") return encoded(operation, valid, []);
  if (rule === "media-type")
    return encoded({ ...operation, body: { required: true, content: { "text/plain": { schema: {} } } } }, valid, ["userToken"]);
  const schema = put.inputs.find((input) => input.place === place)?.schema ?? {};
  const value = breaking(schema, rule, rule === "maxItems" ? ["a", "b"] : valueAt(valid, place), place.startsWith("body"));
  return encoded(operation, withValue(valid, place, value) as SampleRequest, ["userToken"]);
}

it.for(["newest-wins", "key-needed"])("keeps the invariant %s", async (name, { wire }) => {
  const id = `invariant:small:${name}`;
  wire.invariant(id);
  wire.shows(id);
  expect(await clientOf(wire).putThing(full)).toBeTruthy();
});
