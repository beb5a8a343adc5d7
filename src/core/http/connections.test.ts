import { execFile } from "node:child_process";
import { getEventListeners } from "node:events";
import http from "node:http";
import https from "node:https";
import { performance } from "node:perf_hooks";
import { promisify } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createConnections } from "./connections.ts";
import { TooLarge } from "./incoming.ts";
import { http200, httpServer, pause, tcpServer, transportWith } from "./wire.fixture.ts";

const post = { method: "POST", body: "{}" };

const now = performance.now.bind(performance);

/** Makes the clock that cannot be set back say that it is later. */
function later(ms: number): void {
  const spy = vi.spyOn(performance, "now").mockImplementation(() => now() + ms);
  onTestFinished(() => spy.mockRestore());
}

/** A server whose connections, once they have served, die unanswered at their next request, as behind a NAT box that forgot them. */
async function forgetful() {
  const seen: string[] = [];
  let dead = false;
  const used = new WeakSet();
  const url = await tcpServer(async (request, socket) => {
    const [method] = request.split(" ");
    if (dead && used.has(socket)) {
      seen.push(`${method} lost`);
      return void socket.resetAndDestroy();
    }
    used.add(socket);
    seen.push(`${method} served`);
    await pause(20);
    socket.write(http200());
  });
  return { url, seen, forget: () => (dead = true) };
}

describe("a kept connection that dies unanswered", () => {
  it.each(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"])(
    "lets a %s go out again, on a new connection, however many were kept",
    async (method) => {
      const { url, seen, forget } = await forgetful();
      const { fetch } = transportWith();
      await Promise.all(Array.from({ length: 5 }, async () => (await fetch(url)).text()));
      forget();
      expect((await fetch(url, { method })).status).toBe(200);
      expect(seen.slice(5)).toEqual([`${method} lost`, `${method} served`]);
    },
  );

  it.each(["POST", "PATCH"])("fails a %s, which may have been carried out", async (method) => {
    const { url, seen, forget } = await forgetful();
    const { fetch } = transportWith();
    await (await fetch(url)).text();
    forget();
    await expect(fetch(url, { method, body: "{}" })).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(seen.slice(1)).toEqual([`${method} lost`]);
  });

  it("is not tried a third time", async () => {
    let count = 0;
    const url = await tcpServer((_request, socket, nth) => {
      count++;
      if (nth === 1 && count === 1) socket.write(http200());
      else socket.resetAndDestroy();
    });
    const { fetch } = transportWith();
    await (await fetch(url)).text();
    await expect(fetch(url)).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(count).toBe(3);
  });

  it("after the answer has begun fails the call", async () => {
    const url = await tcpServer((_request, socket, nth) => {
      socket.write(nth === 1 ? http200() : "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf");
      if (nth === 2) setTimeout(() => socket.resetAndDestroy(), 10);
    });
    const { fetch } = transportWith();
    await (await fetch(url)).text();
    await expect((await fetch(url)).text()).rejects.toMatchObject({ code: "ECONNRESET" });
  });
});

describe("a POST takes a kept connection", () => {
  it.each(["POST", "PATCH"])("while it is warm: %s", async (method) => {
    const { url, connections } = await httpServer((request, response) => void request.resume().on("end", () => response.end("{}")));
    const { fetch } = transportWith();
    await (await fetch(url)).text();
    for (let call = 0; call < 5; call++) await (await fetch(url, { ...post, method })).text();
    expect(connections()).toBe(1);
  });

  it("not when it was last used a second ago; a GET still does", async () => {
    const { url, connections } = await httpServer((request, response) => void request.resume().on("end", () => response.end("{}")));
    const { fetch } = transportWith();
    await (await fetch(url)).text();
    later(1_001);
    await (await fetch(url)).text();
    expect(connections()).toBe(1);
    later(2_002);
    await (await fetch(url, post)).text();
    expect(connections()).toBe(2);
  });

  it("and no call takes one that was idle for a minute", async () => {
    const { url, connections } = await httpServer((_request, response) => response.end("{}"));
    const { fetch } = transportWith();
    await (await fetch(url)).text();
    later(60_001);
    await (await fetch(url)).text();
    expect(connections()).toBe(2);
  });
});

describe("connections are limited", () => {
  it("to 256 for a host; more calls wait, inside their time", async () => {
    let open = 0;
    let most = 0;
    const { url, connections } = await httpServer(async (_request, response) => {
      most = Math.max(most, ++open);
      await pause(30);
      open--;
      response.end("{}");
    });
    const { fetch } = transportWith({ timeoutMs: 20_000 });
    const statuses = await Promise.all(Array.from({ length: 600 }, async () => (await fetch(url)).status));
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(most).toBeLessThanOrEqual(256);
    expect(connections()).toBe(256);
  });

  it("by the files that the process may open: those over it wait, and the rest of the process keeps some", async () => {
    const { url } = await httpServer((_request, response) => void setTimeout(() => response.end("{}"), 20));
    const program = `
      import { asFetch, createTransport } from "${import.meta.dirname}/create-transport.ts";
      const transport = createTransport({ baseUrl: "${url}", timeoutMs: 20_000, maxResponseBytes: 1_000 });
      const fetch = asFetch(transport);
      const ends = await Promise.all(Array.from({ length: 300 }, () => fetch("${url}").then((r) => r.status, (e) => e.code)));
      console.log(JSON.stringify(ends.filter((end) => end !== 200)), ends.length);
      await new Promise((resolve) => setTimeout(resolve, 50));
      console.log(process.memoryUsage().rss > 0); // needs a file
      transport.close();`;
    const command = `ulimit -n 120; exec "${process.execPath}" --import tsx --input-type=module --eval "$PROGRAM"`;
    const { stdout } = await promisify(execFile)("sh", ["-c", command], { env: { ...process.env, PROGRAM: program } });
    expect(stdout).toBe("[] 300\ntrue\n");
  });
});

describe("an answer that nobody reads", () => {
  it("gives its connection back when it is small", async () => {
    const { url, connections } = await httpServer((_request, response) => response.end("x".repeat(50_000)));
    const { fetch } = transportWith();
    for (let call = 0; call < 20; call++) {
      expect((await fetch(url)).ok).toBe(true);
      await pause(2);
    }
    expect(connections()).toBeLessThan(5);
  });

  it("can be read late, whole or as a stream, however large", async () => {
    const body = "x".repeat(1_000_000);
    const { url } = await httpServer((_request, response) => response.end(body));
    const { fetch } = transportWith();
    const responses = [await fetch(url), await fetch(url)] as const;
    await pause(30);
    expect(await responses[0].text()).toBe(body);
    let streamed = 0;
    for await (const chunk of responses[1].body ?? []) streamed += chunk.length;
    expect(streamed).toBe(body.length);
  });

  it("does not keep the process, however large", async () => {
    const { url } = await httpServer((_request, response) => response.end("x".repeat(1_000_000)));
    const program = `
      import { asFetch, createTransport } from "${import.meta.dirname}/create-transport.ts";
      const fetch = asFetch(createTransport({ baseUrl: "${url}", timeoutMs: 60_000, maxResponseBytes: 1_000 }));
      for (let call = 0; call < 3; call++) console.log((await fetch("${url}")).status);`;
    const run = promisify(execFile)(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], { timeout: 30_000 });
    expect((await run).stdout).toBe("200\n200\n200\n");
  });

  it("ends its connection when it is cancelled", async () => {
    let closed = 0;
    const { url } = await httpServer((_request, response) => {
      response.on("close", () => closed++).writeHead(200, { "content-length": 9_000_000 });
      response.write("x".repeat(200_000));
    });
    await (await transportWith().fetch(url)).body?.cancel();
    await vi.waitFor(() => expect(closed).toBe(1));
  });
});

describe("the size of an answer", () => {
  it("that is read as a whole is limited, decoded; as a stream it is not", async () => {
    const bomb = brotliCompressSync(Buffer.alloc(10_000_000));
    expect(bomb.length).toBeLessThan(1_000);
    const { url } = await httpServer((_request, response) => response.writeHead(200, { "content-encoding": "br" }).end(bomb));
    const { fetch } = transportWith({ maxResponseBytes: 100_000 });
    for (const reader of ["text", "json", "arrayBuffer"] as const)
      await expect((await fetch(url))[reader]()).rejects.toBeInstanceOf(TooLarge);
    let streamed = 0;
    for await (const chunk of (await fetch(url)).body ?? []) streamed += chunk.length;
    expect(streamed).toBe(10_000_000);
  });

  it("is taken up to the limit", async () => {
    const { url } = await httpServer((_request, response) => response.end("x".repeat(100)));
    expect(await (await transportWith({ maxResponseBytes: 100 }).fetch(url)).text()).toHaveLength(100);
    await expect((await transportWith({ maxResponseBytes: 99 }).fetch(url)).text()).rejects.toBeInstanceOf(TooLarge);
  });
});

describe("no listener stays", () => {
  it("on a kept connection, or on the caller's signal, and nobody is warned", async () => {
    const warned: Error[] = [];
    const note = (warning: Error) => void warned.push(warning);
    process.on("warning", note);
    const { url, connections } = await httpServer((_request, response) => response.end("{}"));
    const { fetch } = transportWith();
    const { signal } = new AbortController();
    for (let call = 0; call < 20; call++) await (await fetch(url, { signal })).text();
    expect(connections()).toBe(1);
    await Promise.all(Array.from({ length: 20 }, async () => (await fetch(url, { signal })).text()));
    await pause(20);
    process.off("warning", note);
    expect(warned).toEqual([]);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("an agent of the application's", () => {
  it("makes the connections, and stays open when the client is closed", async () => {
    const { url, connections } = await httpServer((_request, response) => response.end("{}"));
    const agent = new http.Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    const made = vi.spyOn(agent, "createConnection" as never);
    const transport = transportWith({ agent });
    for (let call = 0; call < 3; call++) await (await transport.fetch(url)).text();
    transport.close();
    await pause(5);
    expect(made).toHaveBeenCalledTimes(1);
    expect(connections()).toBe(1);
    expect(Object.values(agent.freeSockets).flat()).toHaveLength(1);
  });
});

it("tls, agent and an own fetch: what makes the connections is said once, and the checks have no switch", () => {
  const own = { fetch: globalThis.fetch };
  expect(() => transportWith({ tls: { rejectUnauthorized: false } as never })).toThrow("tls has no option rejectUnauthorized");
  expect(() => transportWith({ ...own, tls: {} })).toThrow("tls is for the built-in transport");
  expect(() => transportWith({ ...own, agent: new http.Agent() })).toThrow("agent is for the built-in transport");
  expect(() => transportWith({ agent: new https.Agent({ rejectUnauthorized: false }) })).toThrow(
    "agent must not switch the certificate checks off",
  );
  expect(() => transportWith({ agent: "http://proxy:3128" as never })).toThrow("agent must be an agent of node:http");
});

it.each([
  [30_000, 5_000],
  [15_000, 5_000],
  [9_000, 3_000],
  [100, 34],
])("of a host with several addresses each has its time, at most a third of the call's: of %i ms %i", (timeoutMs, attempt) => {
  const { http, https, close } = createConnections({ tls: {}, timeoutMs });
  onTestFinished(close);
  for (const { agent } of [http, https])
    expect((agent as unknown as { options: object }).options).toMatchObject({ autoSelectFamilyAttemptTimeout: attempt });
  const own = createConnections({ tls: {}, timeoutMs, agent: {} as never });
  for (const options of [own.http, own.https]) expect(options).toMatchObject({ autoSelectFamilyAttemptTimeout: attempt });
});
