/** Every documented answer of every operation: the typed result, or the typed error with its documented remedy. */
import { describe, expect } from "vitest";
import { ApiError } from "../../src/index.ts";
import { call } from "../fixtures/callers.ts";
import { requests, type SampleRequest } from "../fixtures/samples.ts";
import { answersOf, type DocumentedAnswer, isSuccess, operations } from "../fixtures/specs.ts";
import { it } from "../fixtures/wire.ts";

/** The gateway's request ID: in its body, or in the header with which every IoTDA answer comes. */
const requestId = "3a2f6b1c9d8e47f0a5b4c3d2e1f00112";

describe.each(operations)("$api $operation.id", ({ api, document, operation }) => {
  const [request] = requests(document, operation, false) as [SampleRequest];
  const documented = answersOf(api, operation);

  const nameOf = ({ status, example }: DocumentedAnswer) => `${status} ${example}`;

  it("every success gives the typed result", async ({ wire }) => {
    await wire.each(documented.filter(isSuccess), nameOf, async (answer) => {
      wire.tell(answer);
      const result = await call(wire, api, operation, request);
      expect(result).toEqual(answer.value && expect.objectContaining(answer.value));
    });
  });

  it("every other answer gives the typed error", async ({ wire }) => {
    const errors = documented.filter((answer) => !isSuccess(answer));
    await wire.each(errors, nameOf, async (answer) => {
      const { operationId, status, code, description, advice } = answer;
      wire.tell(answer);
      const error = await call(wire, api, operation, request).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ApiError);
      expect(advice).toBeTruthy();
      expect(error).toMatchObject({ operation: operationId, status: Number(status), errorCode: code, errorMessage: description, advice });
      expect((error as ApiError).requestId).toBe(operation.responses[status]?.headers?.["X-Request-Id"] && requestId);
      // Twice when it is a refusal of the token; never more.
      expect(wire.verdicts.filter((verdict) => verdict.operation?.id === operationId).length).toBeLessThanOrEqual(2);
    });
  });
});
