/**
 * Every property of every documented answer, there and absent: the answers are made from the specs, and come through the
 * clients as they are, or as the typed error.
 */
import { describe, expect, it } from "vitest";
import { ApiError } from "../../src/index.ts";
import { operations } from "../coverage/obligations.ts";
import { bodies, requests, type SampleRequest } from "../support/samples.ts";
import { send } from "../support/send.ts";
import { useWire } from "../support/wire.ts";

const wire = useWire();

describe.each(operations)("$operation.id", ({ contract, operation }) => {
  const [request] = requests(contract, operation, true) as [SampleRequest];
  const answers = Object.entries(operation.responses).flatMap(([status, { content = {} }]) =>
    Object.values(content).flatMap(({ schema }) => bodies(contract, schema).map((value, index) => ({ status, index: index + 1, value }))),
  );

  it.each(answers)("$status, answer $index", async ({ status, value }) => {
    wire().tell({ operationId: operation.id, status, value });
    const call = send(wire(), operation, request, operation.security[0] ?? []);
    if (status < "400") expect(await call).toMatchObject(value as object);
    else {
      const error = await call.catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ApiError);
      const { error_code, resultcode, error: iam } = value as { error_code?: string; resultcode?: string; error?: { code: number } };
      expect(error).toMatchObject({ status: Number(status), errorCode: String(error_code ?? resultcode ?? iam?.code) });
    }
  });
});
