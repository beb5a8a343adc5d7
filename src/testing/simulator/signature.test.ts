/** The laws of the gateway's signatures, each by itself. */
import { beforeEach, expect, it } from "vitest";
import { createSigner, sdkDate } from "../../iam/signing.ts";
import type { Answer } from "./answer.ts";
import type { SimulatorOptions } from "./options.ts";
import { createSimulator } from "./simulator.ts";

const minute = 60_000;
let now = 0;
let platform: ReturnType<typeof createSimulator>;
const start = (more: Partial<SimulatorOptions> = {}) => {
  platform = createSimulator({
    ...{ clock: () => now, accessKeys: { AK: "secret-key", AK2: "other-key" } },
    ...more,
  });
};
beforeEach(() => {
  now = Date.UTC(2026, 0, 1);
  start();
});

const json = { "content-type": "application/json" };
const accessCode = "/v5/iot/0a1b/auth/accesscode";
type Headers = Record<string, string>;
const ask = (path: string, headers: Headers, body: string | Uint8Array = "") =>
  platform
    .call({ method: "POST", path, headers: new Map(Object.entries({ ...json, ...headers })), body: Buffer.from(body) })
    ?.answer() as Answer;
const told = ({ status, body }: Answer) => {
  const { error_code = "", error_msg = "" } = body as { error_code?: string; error_msg?: string };
  return `${status} ${error_code} ${error_msg.replace(/^.*information(: )?\.?/, "")}`.trim();
};

interface Signed {
  key?: [accessKey: string, secretKey: string];
  at?: number;
  scope?: { region: string; service: string };
  body?: string | Uint8Array;
  /** Sent instead of the body that was signed. */
  sent?: string;
  more?: Headers;
}
function signed({ key: [accessKey, secretKey] = ["AK", "secret-key"], at = now, scope, body = "{}", sent, more }: Signed = {}): string {
  const headers: Headers = { host: "iotda.test", "x-sdk-date": sdkDate(at) };
  const url = new URL(`https://iotda.test${accessCode}`);
  const sign = createSigner({ accessKey, secretKey, ...(scope && { scope }) });
  const authorization = sign({ method: "POST", url, headers: Object.entries(headers), body });
  return told(ask(accessCode, { ...headers, authorization, ...more }, sent ?? body));
}
const wrong: Signed = { key: ["AK", "wrong"] };
const refused = "401 APIGW.0301 verify aksk signature fail";
const locked = "401 APIGW.0301 AK access failed to reach the limit,forbidden";

it("a signature is good for 15 minutes around the gateway's time", () => {
  for (const off of [-15 * minute, 15 * minute]) expect(signed({ at: now + off })).toBe("201");
  for (const off of [-15 * minute - 1_000, 15 * minute + 1_000]) expect(signed({ at: now + off })).toBe("401 APIGW.0301 request expired");
});

it("a signature is of the very bytes and headers that arrive", () => {
  expect(signed({ sent: '{"type":"AMQP"}' })).toBe(refused);
  expect(signed({ more: { host: "other.test" } })).toBe(refused);
  expect(signed({ body: '{"type":"水表"}' })).toBe("201");
  // Signed rightly: it is the spec that refuses bytes which are no JSON.
  expect(signed({ body: Uint8Array.of(0xff, 0x00, 0xe4) })).toMatch(/^400 IOTDA.000008/);
});

it("a signature signs its date", () => {
  const headers = { host: "iotda.test", "x-sdk-date": sdkDate(now) };
  const sign = createSigner({ accessKey: "AK", secretKey: "secret-key" });
  const authorization = sign({
    method: "POST",
    url: new URL(`https://iotda.test${accessCode}`),
    headers: [["host", "iotda.test"]],
    body: "{}",
  });
  expect(told(ask(accessCode, { ...headers, authorization }, "{}"))).toBe(refused);
});

it("a signature of an unknown key is refused, whatever its name", () => {
  for (const name of ["AK3", "constructor", "__proto__"]) expect(signed({ key: [name, "secret-key"] })).toBe(refused);
});

it("more than five wrong signatures in a row lock the key for five minutes, and that key alone", () => {
  for (let attempt = 0; attempt < 6; attempt++) expect(signed(wrong)).toBe(refused);
  now += 5 * minute - 1;
  expect(signed()).toBe(locked);
  expect(signed({ key: ["AK2", "other-key"] })).toBe("201");
  now += 1;
  for (let attempt = 0; attempt < 5; attempt++) expect(signed(wrong)).toBe(refused);
  expect(signed()).toBe("201");
});

it("a right signature ends the count of wrong ones", () => {
  for (let round = 0; round < 3; round++) {
    for (let attempt = 0; attempt < 5; attempt++) expect(signed(wrong)).toBe(refused);
    expect(signed()).toBe("201");
  }
});

it("an instance's own host demands the derived signature, of its region and of IoTDA", () => {
  start({ instanceRegion: "cn-north-4" });
  expect(signed()).toMatch(/^401 IOTDA.000002/);
  expect(signed({ scope: { region: "cn-north-4", service: "iotdm" } })).toBe("201");
  expect(signed({ scope: { region: "cn-south-1", service: "iotdm" } })).toBe(refused);
  expect(signed({ scope: { region: "cn-north-4", service: "iam" } })).toBe(refused);
});
