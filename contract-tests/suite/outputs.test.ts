/**
 * Every property of every documented success, there and absent: the answers are made from the specs, and come through the
 * clients as they are. (Errors come from the specs' examples, in the suite of the answers.)
 */
import { describe, expect } from "vitest";
import type { ResponseObject } from "../../src/openapi/document.ts";
import { call } from "../fixtures/callers.ts";
import { bodies, requests, type SampleRequest } from "../fixtures/samples.ts";
import { errorCodeOf, operations } from "../fixtures/specs.ts";
import { it } from "../fixtures/wire.ts";

/** Whether an answer of these has a body that no example shows in all its forms. Errors with codes have examples. */
const isOpen = ([status, { content, "x-error-codes": codes }]: [string, ResponseObject]) =>
  content !== undefined && (status < "400" || codes?.length === 0);

describe.each(operations.filter(({ operation }) => Object.entries(operation.responses).some(isOpen)))(
  "$api $operation.id",
  ({ api, document, operation }) => {
    const [request] = requests(document, operation, true) as [SampleRequest];
    const made = Object.entries(operation.responses)
      .filter(isOpen)
      .flatMap(([status, { content = {} }]) =>
        Object.values(content).flatMap(({ schema }) => bodies(document, schema).map((value) => ({ status, value }))),
      )
      .map((answer, index) => ({ ...answer, index: index + 1 }));

    it("every body that is made of its schema comes through", async ({ wire }) => {
      await wire.each(
        made,
        ({ status, index }) => `${status}, answer ${index}`,
        async ({ status, value }) => {
          wire.tell({ api, operationId: operation.id, status, value });
          const told = await call(wire, api, operation, request).catch((error: unknown) => error);
          const code = errorCodeOf(value);
          if (code === undefined) expect(told).toMatchObject(value as object);
          else expect(told).toMatchObject({ name: "ApiError", status: Number(status), errorCode: code });
        },
      );
    });
  },
);
