import { describe, expect, it } from "vitest";
import { operationsOf } from "../../openapi/operations.ts";
import { documentOf } from "../documents.ts";
import { documentedRefusal } from "./documented.ts";

const operations = (["northbound", "iotda"] as const).flatMap((api) => operationsOf(documentOf(api)));
const refusal = (id: string, code: string) => documentedRefusal(operations.find((one) => one.id === id) as (typeof operations)[0], code);

describe("a refusal is the documented answer of its operation", () => {
  it("with its code, whatever the status", () => {
    expect(refusal("ShowDevice", "IOTDA.014000")).toMatchObject({ status: 404, body: { error_code: "IOTDA.014000" } });
    expect(refusal("CreateCommand", "IOTDA.014111")).toMatchObject({ status: 200, body: { error_code: "IOTDA.014111" } });
    expect(refusal("postDeviceCommand", "100428")).toMatchObject({ status: 200, body: { error_code: "100428" } });
  });

  it("by its status, where no document has a code", () => {
    expect(refusal("UpdateDeviceShadowDesiredData", "409")).toEqual({ status: 409, body: { error_code: "", error_msg: "Conflict" } });
    expect(refusal("ShowProduct", "404")).toMatchObject({ status: 404, body: { error_code: "APIGW.0101" } });
  });

  it("and what is in no document is none", () => {
    for (const code of ["IOTDA.014000", "418", "answered"])
      expect(() => refusal("CreateProduct", code)).toThrow(`CreateProduct has no answer ${code} in its document`);
  });
});
