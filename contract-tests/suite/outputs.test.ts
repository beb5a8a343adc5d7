/**
 * Every property of every documented success, there and absent: the answers are made from the specs, and come through the
 * clients as they are. (Errors come from the specs' examples, in the suites of the three APIs.)
 */
import { describe, expect, it } from "vitest";
import { operations } from "../coverage/obligations.ts";
import { bodies, requests, type SampleRequest } from "../fixtures/samples.ts";
import { send } from "../fixtures/send.ts";
import { useWire } from "../fixtures/wire.ts";

const wire = useWire();

describe.each(operations)("$operation.id", ({ contract, operation }) => {
  const [request] = requests(contract, operation, true) as [SampleRequest];
  const answers = Object.entries(operation.responses)
    .filter(([status]) => status < "400")
    .flatMap(([status, { content = {} }]) =>
      Object.values(content).flatMap(({ schema }) => bodies(contract, schema).map((value) => ({ status, value }))),
    )
    .map((answer, index) => ({ ...answer, index: index + 1 }));

  it.each(answers)("$status, answer $index", async ({ status, value }) => {
    wire().tell({ operationId: operation.id, status, value });
    expect(await send(wire(), operation, request, operation.security[0] ?? [])).toMatchObject(value as object);
  });
});
