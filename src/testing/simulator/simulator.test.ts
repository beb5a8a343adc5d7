import { expect, it } from "vitest";
import { operationsOf } from "../../openapi/operations.ts";
import { documentOf } from "../documents.ts";
import type { Answer, SimulatedApi } from "./answer.ts";
import { answer } from "./simulator.ts";

const document = documentOf("northbound");
const operation = operationsOf(document).find(({ id }) => id === "querySingleDeviceInfo");
const request = { method: "GET", path: "/", headers: {}, body: "" };
const query = new URLSearchParams();
const refused: Answer = { status: 403, body: "no token" };

/** The answer to a call of a device, by a platform that does not act it out. */
function ask(deviceId: string, refusal?: Answer): Answer {
  const api: SimulatedApi<string> = { refusal: () => refusal, handlers: {} };
  if (!operation) throw new Error("the operation is gone");
  return answer(api, document, operation, request, { path: { deviceId }, query });
}

it("an operation without a handler answers with its first documented example", () => {
  expect(ask("8c23b6b4")).toMatchObject({ status: 200, body: { deviceId: "8c23b6b4-ea68-48fb-9c2f-90452a81ebb1", nodeType: "ENDPOINT" } });
});

it("but first token and path are checked, as for all", () => {
  expect(ask("8c23b6b4", refused)).toBe(refused);
  expect(ask("a b")).toMatchObject({ status: 400, body: { error_code: "100405" } });
  expect(ask("")).toMatchObject({ status: 400 });
  expect(ask("a".repeat(257))).toMatchObject({ status: 400 });
});

it("an operation that needs no credential is not refused", () => {
  const login = operationsOf(document).find(({ id }) => id === "getAuthToken");
  const api: SimulatedApi<string> = { refusal: () => refused, handlers: {} };
  expect(login && answer(api, document, login, request, { path: {}, query })).toMatchObject({ status: 200, body: { scope: "default" } });
});
