import { expect, it } from "vitest";
import { checkFault, checkOptions, operationNamed } from "./checks.ts";
import type { Fault, PlatformOptions } from "./options.ts";

const all: PlatformOptions = {
  ...{ clock: () => 0, latencyMs: () => 0, apps: { a: "s" }, users: { u: "p" }, accessKeys: { k: "s" } },
  ...{ expiresIn: 1, throttle: 0.5, userTokenLength: 1, instanceRegion: "", tls: undefined },
  devices: { iotda: [{ device_id: "d" }, { node_id: "n" }], northbound: [{ deviceId: "d" }] },
  products: [{ product_id: "p" }],
};

it("every option that there is passes", () => {
  expect(() => checkOptions(all)).not.toThrow();
  expect(() => checkOptions(Object.fromEntries(Object.keys(all).map((name) => [name, undefined])))).not.toThrow();
});

it.each([
  ["clock", "a function that gives ms", [1, null]],
  ["latencyMs", "a function that gives ms", [1, {}]],
  ["apps", "an object of appIds and their secrets", [null, "a", { a: "s", b: 1 }]],
  ["users", "an object of user names and their passwords", [null, { u: undefined, v: "p" }]],
  ["accessKeys", "an object of access keys and their secret keys", [null, { k: {} }]],
  ["expiresIn", "a number of seconds above 0", [0, -1, "1", Number.NaN]],
  ["throttle", "a number of calls above 0", [0, "1"]],
  ["userTokenLength", "a number of characters above 0", [0, "1"]],
  ["instanceRegion", "the name of a region", [1, null]],
  [
    "devices",
    "{ iotda: [{ device_id or node_id, ... }], northbound: [{ deviceId, ... }] }",
    [{ iotda: {} }, { iotda: [{}] }, { other: [] }],
  ],
  ["devices", "{ iotda: [{ device_id or node_id, ... }], northbound: [{ deviceId, ... }] }", [{ northbound: ["d"] }, [{ device_id: "d" }]]],
  ["products", "a list of { product_id, ... }", [{}, ["p"], [{ name: "p" }]]],
])("%s must be %s", (name, what, others) => {
  for (const other of others)
    expect(() => checkOptions({ [name]: other } as PlatformOptions)).toThrow(new TypeError(`startPlatform: ${name} must be ${what}`));
});

it("an operation that does not exist is told, with those that do", () => {
  expect(() => operationNamed(["a", "b"], "b")).not.toThrow();
  expect(() => operationNamed(["a", "b"], "c")).toThrow(new TypeError("there is no operation c; there are a, b"));
});

it("a fault is one of those that there are, so many times", () => {
  const answer = (status: unknown) => ({ answer: { status, body: {} } }) as Fault;
  for (const fault of ["hang", "reset", "truncate", answer(200), answer(999), { raw: { status: 204, body: "" } }] as Fault[])
    expect(() => checkFault(fault, 1)).not.toThrow();
  const others = [
    ...["hung", "", null, undefined, 5, {}, [], { answer: null }, { answer: {} }, answer(199), answer(1000), answer(200.5), answer("200")],
    ...[{ other: { status: 200 } }, { answer: { status: 200 }, raw: { status: 200 } }, ["hang"]],
  ];
  for (const fault of others as Fault[])
    expect(() => checkFault(fault, 1)).toThrow(
      new TypeError('a fault must be "hang", "reset", "truncate", { answer: { status, body } } or { raw: { status, body } }'),
    );
  for (const times of [0, -1, 1.5, Number.NaN])
    expect(() => checkFault("hang", times)).toThrow(new TypeError("fault: times must be a whole number above 0"));
});
