/**
 * In what form a request may come: mock, simulator and strict judge say the same. What they say of `;charset` on a form,
 * and of an access code that is asked for without a body, is our decision: of the platforms it is not known.
 */
import { expect } from "vitest";
import type { Operation } from "../../src/openapi/operations.ts";
import type { Api } from "../../src/testing/documents.ts";
import { authorized } from "../fixtures/authorized.ts";
import { calledBy } from "../fixtures/specs.ts";
import { application, user } from "../fixtures/target.ts";
import { it, type Wire } from "../fixtures/wire.ts";

const login = { api: "northbound", path: "/iocm/app/sec/v1.1.0/login", body: String(new URLSearchParams(application)) } as const;
const refresh = {
  api: "northbound",
  path: "/iocm/app/sec/v1.1.0/refreshToken",
  body: '{"appId":"a","secret":"s","refreshToken":"r"}',
} as const;
const accessCode = { api: "iotda", path: "/v5/iot/0a1b/auth/accesscode", body: '{"type":"AMQP"}' } as const;
const { userName: name, password, domainName } = user;
const identity = { methods: ["password"], password: { user: { name, password, domain: { name: domainName } } } };
const tokens = { api: "iam", path: "/v3/auth/tokens", body: JSON.stringify({ auth: { identity } }) } as const;
const devices = { api: "northbound", path: "/iocm/app/dm/v1.4.0/devices", body: "" } as const;

interface Sent {
  api: Api;
  path: string;
  body: string;
}
async function send(wire: Wire, { api, path, body }: Sent, type?: string): Promise<Response> {
  const method = path.startsWith(devices.path) ? "GET" : "POST";
  const url = wire.url(api) + path;
  const called = calledBy({ method, url }) as { operation: Operation };
  const headers = { ...(await authorized(wire, api, called.operation)), ...(type !== undefined && { "Content-Type": type }) };
  return wire.raw()(url, { method, headers, body: body === "" ? null : Buffer.from(body) });
}
const form = "application/x-www-form-urlencoded";
const json = "application/json";

it.for<[what: string, sent: Sent, type: string | undefined]>([
  ["a form", login, form],
  ["a form with a charset", login, `${form};charset=UTF-8`],
  ["a form with another charset", login, `${form}; charset=latin1`],
  ["a form in capitals", login, "Application/X-WWW-Form-Urlencoded"],
  ["JSON with the charset of IAM's page", tokens, `${json};charset=utf8`],
  ["JSON in capitals", tokens, "APPLICATION/JSON"],
  ["JSON with a charset, for an access code", accessCode, `${json}; charset="UTF-8"`],
  ["no body, but a media type", { ...accessCode, body: "" }, json],
  ["no body", { ...accessCode, body: "" }, undefined],
  ["empty pairs", { ...devices, path: `${devices.path}?&pageNo=0&&pageSize=10&` }, undefined],
])("%s is taken by all", async ([, sent, type], { wire }) => {
  wire.not("live", "it goes past the clients");
  const response = await send(wire, sent, type);
  expect(response.ok).toBe(true);
  expect(wire.declareViolations()).toEqual([]);
});

it.for<[what: string, sent: Sent, type: string | undefined, rule: string]>([
  ["JSON for a form", { ...login, body: '{"appId":"a","secret":"s"}' }, json, "media-type"],
  ["a form for JSON", refresh, form, "media-type"],
  ["text", accessCode, "text/plain", "media-type"],
  ["no media type", accessCode, undefined, "media-type"],
  ["a list", { ...accessCode, body: "[]" }, json, "type"],
  ["null, for a login to IAM", { ...tokens, body: "null" }, json, "type"],
  ["no body, for a login", { ...login, body: "" }, form, "required"],
])("%s is refused by all", async ([, sent, type, rule], { wire }) => {
  wire.not("live", "it goes past the clients");
  const response = await send(wire, sent, type);
  expect(response.status).toBe(400);
  expect(wire.declareViolations().map((violation) => violation.rule)).toEqual([rule]);
});
