import { inspect } from "node:util";
import vm from "node:vm";
import { describe, expect, it } from "vitest";
import type { Phase } from "../deadline.ts";
import { createRedactor } from "../redactor.ts";
import { createTransport } from "./create-transport.ts";
import { createExchange } from "./exchange.ts";
import { networkError } from "./network-error.ts";
import { httpServer, tcpServer } from "./wire.fixture.ts";

const failed = (
  error: unknown,
  phase: Phase = "answer",
  method = "POST",
  address = "https://platform.example.com:8743/path?key=s3cret",
) => {
  const redactor = createRedactor();
  redactor.keep("s3cret");
  return networkError({ operation: "login", method, target: new URL(address), phase, error, redact: redactor.redact });
};
const coded = (code: string, message = "why", more: object = {}) => Object.assign(new Error(message), { code, ...more });

describe("the outcome", () => {
  it.each<[Phase, string]>([
    ["credential", "not-sent"],
    ["request", "not-sent"],
    ["connect", "not-sent"],
    ["answer", "unknown"],
    ["body", "unknown"],
  ])("of a call that has come as far as %s is %s, whatever the code", (phase, outcome) => {
    for (const code of [
      "ECONNRESET",
      "EPROTO",
      "ETIMEDOUT",
      "ENETDOWN",
      "EACCES",
      "EMFILE",
      "EADDRNOTAVAIL",
      "EHOSTUNREACH",
      "SOMETHING_NEW",
    ]) {
      const error = failed(coded(code), phase);
      expect(error).toMatchObject({ name: "NetworkError", kind: "network", code, outcome });
      expect(error.message.includes("The outcome is unknown")).toBe(outcome === "unknown");
    }
  });

  it("is told where the application's fetch says that it never connected, and where a client certificate was refused", () => {
    const never = [
      coded("ECONNREFUSED"),
      coded("ENOTFOUND", "x", { syscall: "getaddrinfo" }),
      coded("EHOSTUNREACH", "x", { syscall: "connect" }),
      coded("UND_ERR_CONNECT_TIMEOUT"),
      coded("CERT_HAS_EXPIRED"),
      coded("ERR_TLS_CERT_ALTNAME_INVALID"),
      coded("ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED"),
    ];
    for (const error of never) expect(failed(new TypeError("fetch failed", { cause: error })).outcome).toBe("not-sent");
    for (const error of [
      coded("ECONNRESET"),
      coded("EHOSTUNREACH", "x", { syscall: "read" }),
      coded("ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC"),
    ])
      expect(failed(new TypeError("fetch failed", { cause: error })).outcome).toBe("unknown");
  });

  it("is no matter for a GET, which changes nothing", () => {
    const error = failed(coded("ECONNRESET"), "answer", "GET");
    expect(error.outcome).toBe("unknown");
    expect(error.message).not.toContain("outcome");
  });
});

describe("the message", () => {
  it("names host and port, and nothing else of the address", () => {
    expect(failed(coded("ENOTFOUND"), "connect").message).toBe(
      "login: no answer from platform.example.com:8743 (ENOTFOUND). The host name is unknown. Check it.",
    );
  });

  it("keeps OpenSSL's reason", () => {
    const error = coded("EPROTO", "write EPROTO 40:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../x.c:355:");
    expect(failed(error, "connect").message).toContain("(EPROTO: wrong version number). No TLS is spoken on that port.");
  });

  it("speaks of client certificates only over TLS", () => {
    expect(failed(coded("ECONNRESET")).message).toContain("client certificate");
    expect(failed(coded("ECONNRESET"), "answer", "GET", "http://127.0.0.1/").message).not.toContain("certificate");
  });

  it.each<[unknown, string, string]>([
    [new Error(""), "(Error)", "UNKNOWN"],
    ["a text", "(a text)", "UNKNOWN"],
    [null, "(null)", "UNKNOWN"],
    [undefined, "(undefined)", "UNKNOWN"],
    [{ message: 7, name: {}, code: 9 }, "(Error)", "UNKNOWN"],
    [new AggregateError([coded("ECONNREFUSED")], ""), "(ECONNREFUSED)", "ECONNREFUSED"],
    [
      vm.runInNewContext(`Object.assign(new TypeError("x", { cause: Object.assign(new Error("y"), { code: "EPIPE" }) }))`),
      "(EPIPE)",
      "EPIPE",
    ],
  ])("says something of whatever was thrown: %s", (thrown, told, code) => {
    const error = failed(thrown);
    expect(error.message).toContain(told);
    expect(error.code).toBe(code);
  });
});

it("holds no secret and nothing of the request, in any member of its causes", () => {
  const thrown = Object.assign(new Error("no luck with s3cret", { cause: coded("s3cret", "and s3cret", { request: "s3cret" }) }), {
    name: "s3cret\nname",
    config: { headers: "s3cret" },
  });
  const error = failed(thrown);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("s3cret");
  expect(error.message).not.toMatch(/[\r\n]/);
});

it("causes that go in a circle come to an end", () => {
  const error = coded("EPIPE");
  error.cause = error;
  expect(failed(error).code).toBe("EPIPE");
});

describe("over the built-in transport the phase decides:", () => {
  const call = (baseUrl: string, method = "POST", timeoutMs = 2_000) => {
    const transport = createTransport({ baseUrl, timeoutMs, maxResponseBytes: 1_000 });
    const { fetch } = createExchange({ transport, baseUrl, operations: {}, redactor: createRedactor(), timeoutMs });
    return fetch(`${baseUrl}/x`, { method }).finally(() => transport.close());
  };

  it("no TLS on the port", async () => {
    const { url } = await httpServer((_request, response) => response.end());
    await expect(call(url.replace("http:", "https:"))).rejects.toMatchObject({ code: "EPROTO", outcome: "not-sent" });
  });

  it("a connection that is cut in the TLS handshake", async () => {
    const url = await tcpServer((_request, socket) => socket.resetAndDestroy());
    await expect(call(url.replace("http:", "https:"))).rejects.toMatchObject({ code: "ECONNRESET", outcome: "not-sent" });
  });

  it("a connection that is cut after the request", async () => {
    const url = await tcpServer((_request, socket) => socket.resetAndDestroy());
    await expect(call(url)).rejects.toMatchObject({ code: "ECONNRESET", outcome: "unknown" });
  });

  it("no answer in time", async () => {
    const url = await tcpServer(() => {});
    const host = new URL(url).host;
    await expect(call(url, "POST", 60)).rejects.toMatchObject({
      message: `POST /x: no answer within 60 ms (${host}). The outcome is unknown: the platform may have carried the call out.`,
      code: "ANSWER_TIMEOUT",
      outcome: "unknown",
    });
  });
});
