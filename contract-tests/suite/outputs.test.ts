/**
 * Every property of every documented success, there and absent: the answers are made from the specs, and come through the
 * clients as they are. (Errors come from the specs' examples, in the suite of the answers.)
 */
import { describe, expect } from "vitest";
import { call } from "../fixtures/callers.ts";
import { bodies, requests, type SampleRequest } from "../fixtures/samples.ts";
import { operations } from "../fixtures/specs.ts";
import { it } from "../fixtures/wire.ts";

describe.each(operations)("$api $operation.id", ({ api, document, operation }) => {
  const [request] = requests(document, operation, true) as [SampleRequest];
  const made = Object.entries(operation.responses)
    .filter(([status]) => status < "400")
    .flatMap(([status, { content = {} }]) =>
      Object.values(content).flatMap(({ schema }) => bodies(document, schema).map((value) => ({ status, value }))),
    )
    .map((answer, index) => ({ ...answer, index: index + 1 }));

  it.for(made)("$status, answer $index", async ({ status, value }, { wire }) => {
    wire.tell({ api, operationId: operation.id, status, value });
    expect(await call(wire, api, operation, request)).toMatchObject(value as object);
  });
});
