import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createRedactor } from "../redactor.ts";
import { createTransport } from "./create-transport.ts";
import { createExchange } from "./exchange.ts";
import type { Fetch } from "./fetch.ts";
import { observationOf } from "./observation.ts";

const operations = {
  getDevice: { method: "GET", path: "/devices/{id}", errors: {} },
  createCode: { method: "POST", path: "/code", errors: {} },
};
const baseUrl = "https://platform.example.com/prefix";
const url = `${baseUrl}/devices/1`;

function exchange(fetch: Fetch, timeoutMs = 1_000, address = baseUrl) {
  const redactor = createRedactor();
  redactor.add("s3cret-token");
  const transport = createTransport({ baseUrl: address, fetch, timeoutMs, maxResponseBytes: 1_000 });
  return createExchange({ transport, baseUrl: address, operations, redactor, timeoutMs }).fetch;
}

describe("an exchange", () => {
  it("knows the operation of a response, by method and path", async () => {
    const fetch = exchange(async () => Response.json({}));
    const named = async (input: string, init?: RequestInit) => observationOf(await fetch(input, init))?.name;
    expect(await named(url)).toBe("getDevice");
    expect(await named(`${baseUrl}/code`, { method: "POST" })).toBe("createCode");
    expect(await named(url, { method: "DELETE" })).toBe("DELETE /prefix/devices/1");
    expect(await named(`${baseUrl}/devices/1/2`)).toBe("GET /prefix/devices/1/2");
    expect(await named(`${baseUrl}/other/devices/1`)).toBe("GET /prefix/other/devices/1");
    expect(await named("https://platform.example.com/devices/1")).toBe("GET /devices/1");
  });

  it("asks for redirects to be refused", async () => {
    const seen: string[] = [];
    await exchange(async (request) => {
      seen.push((request as Request).redirect);
      return Response.json({});
    })(url, { redirect: "follow" });
    expect(seen).toEqual(["error"]);
  });

  it("leaves the body of an operation that no spec describes alone", async () => {
    const response = await exchange(async () => new Response("<html>"))("https://platform.example.com/other");
    expect(await response.text()).toBe("<html>");
  });

  it("an abort throws the signal's own reason", async () => {
    const controller = new AbortController();
    const reason = new Error("no longer wanted");
    const fetch = exchange((input) => {
      const { signal } = input as Request;
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    });
    const call = fetch(url, { signal: controller.signal });
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });
});

describe("no answer is a NetworkError", () => {
  const failing = (code: string, method = "GET") =>
    exchange(async () => {
      throw new TypeError("fetch failed", { cause: Object.assign(new Error(`${code} s3cret-token`), { code }) });
    })(method === "GET" ? url : "https://platform.example.com/code", { method });

  it("that says what to do", async () => {
    await expect(failing("ECONNREFUSED")).rejects.toMatchObject({
      name: "NetworkError",
      operation: "getDevice",
      message: "getDevice: no answer from platform.example.com (ECONNREFUSED). Nothing listens there. Check host and port.",
    });
    await expect(failing("SELF_SIGNED_CERT_IN_CHAIN")).rejects.toThrow("The platform's CA is private.");
  });

  it("that says when the outcome is unknown: a lost answer to a POST, but not a refused connection", async () => {
    await expect(failing("ECONNRESET", "POST")).rejects.toThrow("The outcome is unknown: the platform may have carried the call out.");
    await expect(failing("ECONNREFUSED", "POST")).rejects.not.toThrow("outcome");
    await expect(failing("ECONNRESET", "GET")).rejects.not.toThrow("outcome");
  });

  it("whose cause keeps name, message and code, and nothing of the request", async () => {
    const fetch = exchange(async (request) => {
      throw Object.assign(new Error("no luck with s3cret-token"), {
        code: "EPROTO",
        request,
        config: { headers: { Authorization: "s3cret-token" } },
      });
    });
    const error = await fetch(url, { headers: { Authorization: "s3cret-token" } }).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ name: "NetworkError", cause: { name: "Error", message: "no luck with ***", code: "EPROTO" } });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("s3cret-token");
  });

  it("when the answer does not come in time, or breaks off", async () => {
    const server = createServer((request, response) => {
      if (request.url?.endsWith("/1")) return; // never answers
      response.writeHead(200, { "content-type": "application/json", "content-length": 100 });
      response.write('{"accessToken":"s3cret-tok');
      if (request.url?.endsWith("/2")) setTimeout(() => response.destroy(), 20);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const base = `${address}/devices`;
    const fetch = exchange(globalThis.fetch, 500, address);
    await expect(fetch(`${base}/1`)).rejects.toThrow("no answer within 500 ms");
    const text = async (path: string) => (await fetch(base + path)).text();
    await expect(text("/2")).rejects.toMatchObject({ name: "NetworkError", code: "UND_ERR_SOCKET", outcome: "unknown" });
    await expect(text("/3")).rejects.toThrow("no complete answer within 500 ms");
    server.closeAllConnections();
    server.close();
  });
});
