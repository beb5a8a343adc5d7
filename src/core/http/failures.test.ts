/** A call always settles, whatever the platform answers and whatever becomes of the connection. */
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { baseUrl, http200, httpServer, pause, tcpServer, transportWith } from "./wire.fixture.ts";

const uncaught: unknown[] = [];
const note = (error: unknown) => void uncaught.push(error);
beforeEach(() => void process.on("uncaughtException", note).on("unhandledRejection", note).on("warning", note));
afterEach(async () => {
  await pause(5);
  process.off("uncaughtException", note).off("unhandledRejection", note).off("warning", note);
  expect(uncaught.splice(0)).toEqual([]);
});

/** How a call ends: with the text of its answer, or with its error. */
const ending = async (response: Promise<Response>): Promise<unknown> => {
  try {
    return await (await response).text();
  } catch (error) {
    return error;
  }
};

describe("an answer that nobody expects ends the call", () => {
  it.each([
    ["another protocol", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n", "ECONNRESET"],
    ["no HTTP", "SSH-2.0-OpenSSH_9.2\r\n", "HPE_INVALID_CONSTANT"],
    ["half a head", "HTTP/1.1 200 OK\r\ncontent-le", "ECONNRESET"],
    ["a status that is none", "HTTP/1.1 999 Beyond\r\ncontent-length: 0\r\n\r\n", "INVALID_STATUS"],
    ["half a body", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf", "ECONNRESET"],
    ["half a chunk", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nha", "ECONNRESET"],
    ["two lengths", "HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx", "HPE_UNEXPECTED_CONTENT_LENGTH"],
    ["six codings", http200("x", "content-encoding: gzip, gzip, gzip, gzip, gzip, gzip"), "CONTENT_CODING"],
    ["thousands of codings", http200("x", `content-encoding: ${"gzip,".repeat(9_000)}gzip`), "CONTENT_CODING"],
    ["a body that is not what its coding says", http200("no gzip", "content-encoding: gzip"), "Z_DATA_ERROR"],
    ["another address", "HTTP/1.1 307 x\r\nlocation: /other\r\ncontent-length: 0\r\n\r\n", "REDIRECT"],
  ])("%s", async (_, answer, code) => {
    const url = await tcpServer((_request, socket) => socket.end(answer));
    expect(await ending(transportWith().fetch(url, { method: "POST", body: "{}" }))).toMatchObject({ code });
  });

  it("a head that never ends", async () => {
    const url = await tcpServer((_request, socket) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      const more = setInterval(() => socket.write(`x-${Math.random()}: ${"x".repeat(9_000)}\r\n`), 1);
      socket.on("close", () => clearInterval(more));
    });
    expect(await ending(transportWith().fetch(url))).toMatchObject({ code: "HPE_HEADER_OVERFLOW" });
  });

  it("informational answers without an end", async () => {
    const url = await tcpServer((_request, socket) => {
      const more = setInterval(() => socket.write("HTTP/1.1 103 Early Hints\r\n\r\n"), 5);
      socket.on("close", () => clearInterval(more));
    });
    expect(await ending(transportWith({ timeoutMs: 60 }).fetch(url))).toMatchObject({ code: "ANSWER_TIMEOUT" });
  });
});

describe("an answer is taken", () => {
  it("with trailers", async () => {
    const url = await tcpServer((_request, socket) =>
      socket.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ntrailer: x\r\n\r\n4\r\nfine\r\n0\r\nx: y\r\n\r\n"),
    );
    expect(await ending(transportWith().fetch(url))).toBe("fine");
  });

  it("that comes before the request was sent whole", async () => {
    const url = await tcpServer((_request, socket, count) => count === 1 && socket.write(http200("enough")));
    expect(await ending(transportWith().fetch(url, { method: "POST", body: "x".repeat(5_000_000) }))).toBe("enough");
  });

  it("after informational ones", async () => {
    const url = await tcpServer((_request, socket) =>
      socket.write(`HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 x\r\n\r\n${http200("fine")}`),
    );
    expect(await ending(transportWith().fetch(url))).toBe("fine");
  });

  it("when the connection ends with it, read late and of any size", async () => {
    const body = "x".repeat(3_000_000);
    const url = await tcpServer((_request, socket) => socket.end(`HTTP/1.1 200 OK\r\n\r\n${body}`));
    const response = await transportWith().fetch(url);
    await pause(50);
    expect(await response.text()).toBe(body);
  });
});

describe("a caller's abort throws the reason, whatever it is", () => {
  const reasons = [new Error("no longer wanted"), null, undefined, "text", 7, Object.assign(new Error("reset"), { code: "ECONNRESET" })];

  it.each(reasons)("%s", async (reason) => {
    let arrived = 0;
    let controller = new AbortController();
    const { url } = await httpServer((request, response) => {
      arrived++;
      if (request.url === "/first") return void response.end("{}");
      if (request.url === "/half") response.writeHead(200, { "content-length": 9 }).write("half");
      setTimeout(() => controller.abort(reason), 20);
    });
    const { fetch } = transportWith();
    const rejection = (promise: Promise<unknown>) =>
      promise.then(
        () => "resolved",
        (thrown: unknown) => ({ thrown }),
      );
    await (await fetch(`${url}/first`)).text();
    for (const path of ["/hang", "/half"]) {
      controller = new AbortController();
      const call = fetch(url + path, { signal: controller.signal }).then((response) => response.text());
      expect(await rejection(call)).toEqual({ thrown: controller.signal.reason ?? reason });
    }
    expect(arrived).toBe(3);
    expect(await rejection(fetch(url, { signal: AbortSignal.abort(reason) }))).toEqual({ thrown: AbortSignal.abort(reason).reason });
    expect(arrived).toBe(3);
  });
});

describe("the time limit", () => {
  it("bounds the call as a whole, and says in which phase it was up", async () => {
    const { url } = await httpServer((request, response) => {
      if (request.url === "/half") response.writeHead(200, { "content-length": 9 }).write("half");
    });
    const { fetch } = transportWith({ timeoutMs: 80 });
    const endless = () => new ReadableStream({ pull: () => new Promise(() => {}) });
    const post = { method: "POST", body: endless(), duplex: "half" } as RequestInit;
    expect(await ending(fetch(`${url}/hang`))).toMatchObject({ message: "no answer within 80 ms", code: "ANSWER_TIMEOUT" });
    expect(await ending(fetch(`${url}/half`))).toMatchObject({ message: "no complete answer within 80 ms", code: "BODY_TIMEOUT" });
    expect(await ending(fetch(url, post))).toMatchObject({
      message: "no end of the request's own body within 80 ms",
      code: "REQUEST_TIMEOUT",
    });
  });

  it("covers the TLS handshake as connecting", async () => {
    const silent = createTcpServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => silent.once("listening", resolve));
    const call = transportWith({ timeoutMs: 60 }).fetch(`https://127.0.0.1:${(silent.address() as AddressInfo).port}/`);
    expect(await ending(call)).toMatchObject({ message: "no connection within 60 ms", code: "CONNECT_TIMEOUT" });
    silent.close();
  });

  it("ends an own fetch that listens to no signal", async () => {
    const call = transportWith({ timeoutMs: 60, fetch: () => new Promise(() => {}) }).fetch(baseUrl);
    expect(await ending(call)).toMatchObject({ code: "ANSWER_TIMEOUT" });
    const body = new ReadableStream({ pull: () => new Promise(() => {}) });
    const half = transportWith({ timeoutMs: 60, fetch: async () => new Response(body) }).fetch(baseUrl);
    expect(await ending(half)).toMatchObject({ code: "BODY_TIMEOUT" });
  });
});

describe("close", () => {
  it("fails what is under way, and nothing more is sent, not on another connection either", async () => {
    let arrived = 0;
    const { url } = await httpServer((request, response) => {
      arrived++;
      if (request.url === "/first") response.end("{}");
    });
    const transport = transportWith();
    await (await transport.fetch(`${url}/first`)).text();
    const calls = [transport.fetch(`${url}/hang`), transport.fetch(`${url}/hang`, { method: "POST" })].map(ending);
    await pause(30);
    transport.close();
    for (const call of calls) expect(await call).toMatchObject({ code: "CLIENT_CLOSED" });
    await pause(20);
    expect(arrived).toBe(3);
  });

  it("fails what goes over an own fetch", async () => {
    const transport = transportWith({ fetch: () => new Promise(() => {}) });
    const call = ending(transport.fetch(baseUrl));
    await pause(5);
    transport.close();
    expect(await call).toMatchObject({ code: "CLIENT_CLOSED" });
  });
});

it.each(["Transfer-Encoding", "Connection", "Upgrade", "Expect", "TE", "Trailer", "Keep-Alive", "Proxy-Connection", "Host"])(
  "a header %s of the caller's is refused: the transport sets it",
  async (name) => {
    const call = transportWith().fetch(baseUrl, { method: "POST", body: "{}", headers: { [name]: "chunked" } });
    expect(await ending(call)).toMatchObject({ name: "TypeError", message: expect.stringContaining(name.toLowerCase()) });
  },
);
