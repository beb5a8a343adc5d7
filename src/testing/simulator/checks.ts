/** What a test hands to the simulator, checked: a misspelt name would be silently without effect. */
import { knownOptions } from "../../core/options.ts";
import type { Answer } from "./answer.ts";
import { nearestName, nearestNumber } from "./nearest.ts";
import type { Fault, PlatformOptions } from "./options.ts";

const names: Record<keyof PlatformOptions, true> = {
  ...{ clock: true, apps: true, expiresIn: true, throttle: true, users: true, userTokenLength: true },
  ...{ accessKeys: true, instanceRegion: true, tls: true, latencyMs: true, devices: true, products: true },
};

const isFunction = (value: unknown) => typeof value === "function";
const isPositive = (value: unknown) => typeof value === "number" && value > 0;
const isTexts = (value: unknown) =>
  typeof value === "object" && value !== null && Object.values(value).every((text) => typeof text === "string");
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
/** A list of objects, each with one of these names as a text. */
const isListOf =
  (...names: string[]) =>
  (value: unknown) =>
    Array.isArray(value) && value.every((one) => isObject(one) && names.some((name) => typeof (one as Named)[name] === "string"));
type Named = Record<string, unknown>;
const deviceLists: Record<string, (value: unknown) => boolean> = {
  iotda: isListOf("device_id", "node_id"),
  northbound: isListOf("deviceId"),
};
const isDevices = (value: unknown) =>
  isObject(value) && !Array.isArray(value) && Object.entries(value).every(([api, list]) => list === undefined || deviceLists[api]?.(list));
const kinds: Partial<Record<keyof PlatformOptions, [what: string, is: (value: unknown) => boolean]>> = {
  clock: ["a function that gives ms", isFunction],
  latencyMs: ["a function that gives ms", isFunction],
  apps: ["an object of appIds and their secrets", isTexts],
  users: ["an object of user names and their passwords", isTexts],
  accessKeys: ["an object of access keys and their secret keys", isTexts],
  expiresIn: ["a number of seconds above 0", isPositive],
  throttle: ["a number of calls above 0", isPositive],
  userTokenLength: ["a number of characters above 0", isPositive],
  instanceRegion: ["the name of a region", (value) => typeof value === "string"],
  devices: ["{ iotda: [{ device_id or node_id, ... }], northbound: [{ deviceId, ... }] }", isDevices],
  products: ["a list of { product_id, ... }", isListOf("product_id")],
};

/** @throws TypeError naming the option that does not exist, or what it must be */
export function checkOptions(options: PlatformOptions): void {
  knownOptions("startPlatform", options, names);
  for (const [name, [what, is]] of Object.entries(kinds)) {
    const value = options[name as keyof PlatformOptions];
    if (value !== undefined && !is(value)) throw new TypeError(`startPlatform: ${name} must be ${what}`);
  }
}

/** @throws TypeError listing the operations, when there is none of this name */
export function operationNamed(operations: readonly string[], name: unknown): void {
  if (operations.some((operation) => operation === name)) return;
  const nearest = nearestName(operations, String(name));
  const meant = nearest === undefined ? "" : ` (do you mean ${nearest}?)`;
  throw new TypeError(`there is no operation ${String(name)}${meant}; there are ${operations.join(", ")}`);
}

/** @throws TypeError saying which statuses the operation's document has, and what an answer is */
export function checkAnswer(operation: string, statuses: readonly number[], answer: Answer, times: number): void {
  if (!(times === Number.POSITIVE_INFINITY || (Number.isInteger(times) && times > 0)))
    throw new TypeError("answer: times must be a whole number above 0, or Infinity");
  const { status, body: _, headers, ...others } = isObject(answer) ? answer : ({} as Answer);
  const [other] = Object.keys(others);
  if (typeof status !== "number" || other !== undefined || !(headers === undefined || isTexts(headers)))
    throw new TypeError(`an answer is { status, body, headers }${other === undefined ? "" : `; there is no ${other}`}`);
  if (statuses.includes(status)) return;
  const there = `${statuses.join(", ")}; the nearest is ${nearestNumber(statuses, status)}`;
  throw new TypeError(
    `${operation} has no answer ${status} in its document: there are ${there}. For one that no document has, use fault(${JSON.stringify(operation)}, { answer })`,
  );
}

const faults = ["hang", "reset", "truncate"];

/** @throws TypeError saying what a fault is, and how often it can happen */
export function checkFault(fault: Fault, times: number): void {
  if (!(Number.isInteger(times) && times > 0)) throw new TypeError("fault: times must be a whole number above 0");
  if (typeof fault === "string" && faults.includes(fault)) return;
  const [given, ...more] = typeof fault === "object" && fault !== null ? Object.entries(fault) : [];
  const [kind, told] = given ?? [];
  const status = (told as { status?: unknown } | null | undefined)?.status;
  const known = more.length === 0 && (kind === "answer" || kind === "raw");
  // Node cannot send others as the status of an answer.
  if (known && typeof status === "number" && Number.isInteger(status) && status >= 200 && status <= 999) return;
  throw new TypeError(
    `a fault must be ${faults.map((name) => `"${name}"`).join(", ")}, { answer: { status, body } } or { raw: { status, body } }`,
  );
}
