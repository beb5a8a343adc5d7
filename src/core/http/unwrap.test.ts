import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { ApiError } from "../../errors.ts";
import { createRedactor } from "../redactor.ts";
import { createTransport } from "./create-transport.ts";
import { createExchange } from "./exchange.ts";
import type { Operations } from "./observation.ts";
import { unwrap } from "./unwrap.ts";

const operations = {
  queryDevice: {
    method: "GET",
    path: "/device",
    errors: { "100403": "Check the deviceId." },
  },
};

/** An openapi-fetch result as a client of this package gives it. */
async function result(status: number, body: unknown, headers: Record<string, string> = {}, told: Operations = operations) {
  const redactor = createRedactor();
  redactor.add("s3cret-token");
  const text = body === undefined ? null : JSON.stringify(body);
  const { fetch } = createExchange({
    timeoutMs: 1_000,
    baseUrl: "https://platform.example.com",
    operations: told,
    redactor,
    transport: createTransport({
      baseUrl: "https://platform.example.com",
      timeoutMs: 1_000,
      maxResponseBytes: 1_000,
      fetch: async () => new Response(text, { status, headers }),
    }),
  });
  const response = await fetch("https://platform.example.com/device");
  return response.ok ? { data: body, response } : { error: body, response };
}

describe("unwrap", () => {
  it("gives the data of a success", async () => {
    expect(unwrap(await result(200, { deviceId: "d" }))).toEqual({ deviceId: "d" });
  });

  it.each([
    ["northbound application", { error_code: "100403", error_desc: "no device" }],
    ["northbound application, code as number", { error_code: 100403, error_desc: "no device" }],
    ["northbound gateway", { resultcode: "100403", resultmsg: "no device" }],
    ["IoTDA", { error_code: "100403", error_msg: "no device" }],
    ["IAM", { error: { code: 100403, message: "no device", title: "Not Found" } }],
  ])("reads the error body of the %s", async (_, body) => {
    const refused = await result(404, body);
    expect(() => unwrap(refused)).toThrow(
      expect.objectContaining({
        name: "ApiError",
        kind: "api",
        operation: "queryDevice",
        status: 404,
        errorCode: "100403",
        errorMessage: "no device",
        advice: "Check the deviceId.",
        message: "queryDevice: HTTP 404, 100403 no device. Check the deviceId.",
      }),
    );
  });

  it("finds the advice of a code that comes with another status than the documented one", async () => {
    const refused = await result(403, { error_code: "100403", error_desc: "no device" });
    expect(() => unwrap(refused)).toThrow(expect.objectContaining({ status: 403, advice: "Check the deviceId." }));
  });

  it("gives a code with a status the advice of that status, where it has one of its own", async () => {
    const told = {
      queryDevice: { ...operations.queryDevice, errors: { "100403": "Check the deviceId.", "403 100403": "Ask its owner." } },
    };
    const [owned, gone] = [await result(403, { error_code: "100403" }, {}, told), await result(404, { error_code: "100403" }, {}, told)];
    expect(() => unwrap(owned)).toThrow(expect.objectContaining({ advice: "Ask its owner." }));
    expect(() => unwrap(gone)).toThrow(expect.objectContaining({ advice: "Check the deviceId." }));
  });

  it("takes the request id from the body, else from the header", async () => {
    const inBody = await result(401, { error_code: "APIGW.0301", error_msg: "no", request_id: "in-body" }, { "x-request-id": "in-header" });
    expect(() => unwrap(inBody)).toThrow(expect.objectContaining({ requestId: "in-body" }));
    const inHeader = await result(401, { error_code: "IOTDA.000002", error_msg: "no" }, { "x-request-id": "in-header" });
    expect(() => unwrap(inHeader)).toThrow(expect.objectContaining({ requestId: "in-header" }));
  });

  it.each([[undefined], ["<html>Bad Gateway</html>"], [[]], [null], [{ unknown: true }]])(
    "reads a refusal with body %j by its status",
    async (body) => {
      const refused = await result(502, body);
      expect(() => unwrap(refused)).toThrow(
        expect.objectContaining({ name: "ApiError", status: 502, errorCode: undefined, message: "queryDevice: HTTP 502." }),
      );
    },
  );

  it("takes an error code inside a success as an error, and resultcode 0 as none", async () => {
    const refused = await result(200, { error_code: "100403", error_desc: "no device" });
    expect(() => unwrap(refused)).toThrow(expect.objectContaining({ name: "ApiError", status: 200, errorCode: "100403" }));
    const fine = { resultcode: "0", resultmsg: "OK" };
    expect(unwrap(await result(200, fine))).toEqual(fine);
  });

  it("a success without a body is a ResponseError, a 204 is not", async () => {
    const empty = await result(200, undefined);
    expect(() => unwrap(empty)).toThrow(expect.objectContaining({ name: "ResponseError", reason: "empty", status: 200 }));
    expect(unwrap(await result(204, undefined))).toBeUndefined();
  });

  it("a success without a body is one where the operation has none", async () => {
    const { queryDevice } = operations;
    const told = { queryDevice: { ...queryDevice, empty: [200] } };
    expect(unwrap(await result(200, undefined, {}, told))).toBeUndefined();
    const other = await result(201, undefined, {}, told);
    expect(() => unwrap(other)).toThrow(expect.objectContaining({ reason: "empty", status: 201 }));
  });

  it("masks what the platform quotes", async () => {
    const refused = await result(401, { error_code: "APIGW.0301", error_msg: "bad token s3cret-token|host:x\nline" });
    expect(() => unwrap(refused)).toThrow(expect.objectContaining({ errorMessage: "bad token ***|host:x line" }));
  });

  it("masks, bounds and puts on one line every field, the code and the request id too", async () => {
    const forged = `x s3cret-token\r\n2026 INFO all is well ${"y".repeat(6_000)}`;
    const refused = await result(500, { error_code: forged, error_msg: forged, request_id: forged });
    const error = await Promise.resolve()
      .then(() => unwrap(refused))
      .catch((thrown: unknown) => thrown as ApiError);
    expect(inspect(error)).not.toMatch(/s3cret|\r/);
    const { errorCode, errorMessage, requestId, message } = error as ApiError;
    for (const told of [errorCode, errorMessage, requestId, message]) expect(told).not.toMatch(/[\r\n]|s3cret/);
    expect([errorCode?.length, errorMessage?.length, requestId?.length]).toEqual([64, 1_000, 128]);
    const inHeader = await result(500, {}, { "x-request-id": "s3cret-token" });
    expect(() => unwrap(inHeader)).toThrow(expect.objectContaining({ requestId: "***" }));
  });

  it("finds no advice for a code that is a member of every object", async () => {
    const refused = await result(404, { error_code: "constructor", error_desc: "no" });
    expect(() => unwrap(refused)).toThrow(expect.objectContaining({ errorCode: "constructor", advice: undefined }));
  });

  it.each([
    ["120", 120_000],
    ["0", 0],
    ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
    ["soon", undefined],
    ["-5", undefined],
    ["1e3", undefined],
  ])("tells how long the platform asks to wait: %s", async (header, retryAfterMs) => {
    const refused = await result(429, {}, { "retry-after": header });
    expect(() => unwrap(refused)).toThrow(expect.objectContaining({ retryAfterMs }));
  });

  it("tells how long to wait until a date", async () => {
    const refused = await result(503, {}, { "retry-after": new Date(Date.now() + 60_000).toUTCString() });
    const { retryAfterMs } = (await Promise.resolve()
      .then(() => unwrap(refused))
      .catch((thrown: unknown) => thrown)) as ApiError;
    expect(retryAfterMs).toBeGreaterThan(57_000);
    expect(retryAfterMs).toBeLessThanOrEqual(60_000);
  });

  it("of a response that no client of this package sent, tells status and code but not the text", () => {
    const response = new Response(null, { status: 401 });
    expect(() => unwrap({ error: { error_code: "1", error_msg: "s3cret-token" }, response })).toThrow(
      expect.objectContaining({ status: 401, errorCode: "1", errorMessage: undefined, message: "call: HTTP 401, 1." }),
    );
  });
});
