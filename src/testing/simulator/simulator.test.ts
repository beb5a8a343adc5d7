/** In which order a call is looked at, whatever the operation: credential, spec, throttle, and only then is anything done. */
import { expect, it } from "vitest";
import { operationsOf } from "../../openapi/operations.ts";
import { documentOf } from "../documents.ts";
import type { Answer, SimulatedApi } from "./answer.ts";
import { createCheck } from "./fits.ts";
import { answer, createSimulator } from "./simulator.ts";

const document = documentOf("northbound");
const refused: Answer = { status: 403, body: "no token" };
const throttled: Answer = { status: 403, body: "too often" };
const done: Answer = { status: 200, body: "done" };

/** The answer to a call, and what of the API was asked for it. */
function ask(id: string, path: string, api: Partial<SimulatedApi<string>> = {}, body = "") {
  const operation = operationsOf(document).find((one) => one.id === id);
  if (!operation) throw new Error("the operation is gone");
  const asked: string[] = [];
  const noting =
    <T>(name: string, give: (() => T) | undefined) =>
    () => {
      asked.push(name);
      return give?.() as T;
    };
  const simulated: SimulatedApi<string> = {
    codesOf: () => [],
    refusal: noting("refusal", api.refusal as (() => Answer) | undefined),
    throttle: noting("throttle", api.throttle as (() => Answer) | undefined),
    handlers: api.handlers ? { [id]: noting("handler", () => done) } : {},
  };
  const headers = new Map<string, string>(body === "" ? [] : [["content-type", "application/json"]]);
  const request = { method: "GET", path: "/", headers, body: Buffer.from(body) };
  return { asked, answer: answer({ api: simulated, document, operation, check: createCheck(document) }, request, { deviceId: path }) };
}

it("an operation without a handler answers with its first documented example", () => {
  expect(ask("querySingleDeviceInfo", "8c23b6b4").answer).toMatchObject({
    status: 200,
    body: { deviceId: "8c23b6b4-ea68-48fb-9c2f-90452a81ebb1", nodeType: "ENDPOINT" },
  });
});

it("a documented answer that says no in spite of its status is not what an operation answers with", () => {
  expect(Object.keys(operationsOf(document).find(({ id }) => id === "modifyDeviceInfo")?.responses ?? {})).toContain("200");
  expect(ask("modifyDeviceInfo", "8c23b6b4", {}, '{"name":"meter"}').answer).toEqual({ status: 204, body: undefined });
});

it.each<[what: string, path: string, api: Partial<SimulatedApi<string>>, given: object, asked: string[]]>([
  ["a call that is refused does nothing", "a b", { refusal: () => refused }, refused, ["refusal"]],
  ["nor does one that the spec refuses: a blank", "a b", {}, { status: 400, body: { error_code: "100405" } }, ["refusal"]],
  ["nor does one that the spec refuses: too short", "", {}, { status: 400 }, ["refusal"]],
  ["nor does one that the spec refuses: too long", "a".repeat(257), {}, { status: 400 }, ["refusal"]],
  ["nor does one that comes too often", "a", { throttle: () => throttled }, throttled, ["refusal", "throttle"]],
  ["the others are done", "a", {}, done, ["refusal", "throttle", "handler"]],
])("%s", (_, path, api, given, asked) => {
  const told = ask("querySingleDeviceInfo", path, { handlers: {}, ...api });
  expect(told.answer).toMatchObject(given);
  expect(told.asked).toEqual(asked);
});

it("an operation that needs no credential is neither refused nor throttled", () => {
  const told = ask("getAuthToken", "", { refusal: () => refused, throttle: () => throttled });
  expect(told.answer).toMatchObject({ status: 400, body: { error_code: "102202" } });
  expect(told.asked).toEqual([]);
});

it("an address that is no operation is none, however it reads", () => {
  const { call } = createSimulator({ clock: () => 0 });
  for (const path of ["/", "//", "//iocm/app/sec/v1.1.0/login", "/constructor", "*", "http://["])
    expect(call({ method: "POST", path, headers: new Map(), body: Buffer.of() })).toBeUndefined();
});
