/** The built-in transport beside Node's fetch: whatever a caller can see is the same, except where we say so. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Call } from "./call.ts";
import { asFetch, createTransport } from "./create-transport.ts";
import type { Fetch } from "./fetch.ts";

const text = "größer als 7 \u{1f4a7} ".repeat(500);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const coded = (times: number) => Array.from({ length: times }).reduce<Buffer>((body) => gzipSync(body), Buffer.from(text));

/** What the server does, by path. */
const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => unknown> = {
  "/json": (_, response) => response.setHeader("content-type", "application/json").end('{"a":[1,"ü"]}'),
  "/text": (_, response) => response.end(text),
  "/bom": (_, response) => response.end("\ufefftext"),
  "/no-json": (_, response) => response.end("<html>"),
  "/empty": (_, response) => response.setHeader("content-length", 0).end(),
  "/chunked": async (_, response) => {
    for (const chunk of ["one ", "two ", "three"]) {
      response.write(chunk);
      await pause(5);
    }
    response.end();
  },
  "/gzip": (_, response) => response.setHeader("content-encoding", "gzip").end(gzipSync(text)),
  "/br": (_, response) => response.setHeader("content-encoding", "br").end(brotliCompressSync(text)),
  "/deflate": (_, response) => response.setHeader("content-encoding", "deflate").end(deflateSync(text)),
  "/twice": (_, response) => response.setHeader("content-encoding", "deflate, gzip").end(gzipSync(deflateSync(text))),
  "/raw-deflate": (_, response) => response.setHeader("content-encoding", "deflate").end(deflateRawSync(text)),
  "/empty-gzip": (_, response) => response.writeHead(200, { "content-encoding": "gzip", "content-length": 0 }).end(),
  "/empty-deflate": (_, response) => response.setHeader("content-encoding", "deflate").end(),
  "/empty-br-in-chunks": (_, response) => response.setHeader("content-encoding", "br").end(),
  "/empty-refusal": (_, response) => response.writeHead(401, { "content-encoding": "gzip" }).end(),
  "/gzip-without-trailer": (_, response) => response.setHeader("content-encoding", "gzip").end(gzipSync(text).subarray(0, -8)),
  "/capitals": (_, response) => response.setHeader("content-encoding", " GZip ").end(gzipSync(text)),
  "/five": (_, response) => response.setHeader("content-encoding", "gzip, gzip, gzip, gzip, gzip").end(coded(5)),
  "/unknown-coding": (_, response) => response.setHeader("content-encoding", "snappy").end(text),
  "/bad-gzip": (_, response) => response.setHeader("content-encoding", "gzip").end("this is no gzip"),
  "/headers": (_, response) =>
    response
      .writeHead(
        200,
        [
          ["set-cookie", "a=1"],
          ["set-cookie", "b=2"],
          ["x-many", "1"],
          ["x-many", "2"],
          ["x-latin", "gr\u00f6\u00dfer"],
        ].flat(),
      )
      .end(),
  "/form": (_, response) => response.setHeader("content-type", "application/x-www-form-urlencoded").end("a=1&b=%C3%BC"),
  "/redirect": (_, response) => response.writeHead(307, { location: "/json" }).end(),
  "/hang": () => {},
  "/half": (_, response) => response.writeHead(200, { "content-length": 100 }).write("half"),
  "/break": (request, response) => {
    response.writeHead(200, { "content-length": 100 }).write("half");
    setTimeout(() => request.socket.destroy(), 20);
  },
  "/reset": (request) => request.socket.destroy(),
  "/echo": async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { "content-type": type, "x-own": own, accept } = request.headers;
    // A boundary is made up anew each time.
    const boundary = /boundary=(\S+)/.exec(type ?? "")?.[1] ?? "-none-";
    response.end(
      JSON.stringify({ method: request.method, type: type?.replace(boundary, "B"), own, accept, body: body.replaceAll(boundary, "B") }),
    );
  },
};
for (const status of [200, 201, 202, 204, 205, 304, 400, 401, 403, 404, 500, 503])
  routes[`/status/${status}`] = (_, response) => response.writeHead(status).end();

/** What Node's fetch makes of content codings, we make of them too. */
const codings = Object.keys(routes).filter(
  (path) => /gzip|br|deflate|twice|capitals|five|unknown|refusal/.test(path) && path !== "/bad-gzip" && path !== "/break",
);

const baseUrl = "https://platform.example.com";
let origin = "";
const server = createServer((request, response) => void routes[request.url ?? ""]?.(request, response));
/** What a caller sees. */
interface Client {
  fetch: Fetch;
}
const transport = createTransport({ baseUrl, timeoutMs: 2_000, maxResponseBytes: 2 ** 24 });
const ours: Client = { fetch: asFetch(transport) };
const node: Client = { fetch: globalThis.fetch };

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  transport.close();
  server.closeAllConnections();
  server.close();
});

/** Runs the same through both and compares what came of it. */
async function same(observe: (transport: Client) => Promise<unknown>): Promise<unknown> {
  const [mine, theirs] = [await observe(ours), await observe(node)];
  expect(mine).toEqual(theirs);
  return mine;
}
/** How a promise ends: "fails" stands for any error, as both word theirs differently; its innermost code for comparison. */
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    (value) => ({ value }),
    (error: Error) => ({ fails: error.name === "SyntaxError" || error instanceof TypeError ? error.name : "Error" }),
  );
const fails = (promise: Promise<unknown>) =>
  promise.then(
    () => "succeeds",
    () => "fails",
  );
const codeOf = (error: { code?: string; cause?: unknown; errors?: unknown[] }): unknown =>
  error.code ?? codeOf((error.cause ?? error.errors?.[0] ?? {}) as never);

describe("an answer", () => {
  it.each(Object.keys(routes).filter((path) => path.startsWith("/status/")))("%s has the same head and no body", async (path) => {
    await same(async ({ fetch }) => {
      const response = await fetch(origin + path);
      const { status, statusText, ok, url, redirected, type, body } = response;
      return {
        status,
        statusText,
        ok,
        url,
        redirected,
        type,
        hasBody: body !== null && ![204, 205, 304].includes(status),
        text: await response.text(),
      };
    });
  });

  it.each(["/json", "/text", "/bom", "/no-json", "/empty", "/chunked", "/form", "/headers"].concat(codings))(
    "%s gives the same through every reader",
    async (path) => {
      for (const reader of ["text", "json", "arrayBuffer", "blob", "formData"] as const) {
        await same(async ({ fetch }) => {
          const read = await outcome((await fetch(origin + path))[reader]());
          const { value } = read as { value?: unknown };
          if (value instanceof Blob) return [value.type, await value.text()];
          if (value instanceof FormData) return [...value];
          return value instanceof ArrayBuffer ? Buffer.from(value).toString("latin1") : read;
        });
      }
    },
  );

  it.each(["/text", "/chunked", "/gzip"])("%s can be read as a stream", async (path) => {
    await same(async ({ fetch }) => {
      let streamed = "";
      const decoder = new TextDecoder();
      for await (const chunk of (await fetch(origin + path)).body ?? []) streamed += decoder.decode(chunk, { stream: true });
      return streamed;
    });
  });

  it("has the same headers, repeated ones too", async () => {
    await same(async ({ fetch }) => {
      const { headers } = await fetch(`${origin}/headers`);
      return [headers.getSetCookie(), headers.get("x-many"), headers.get("X-LATIN"), headers.has("x-none"), headers instanceof Headers];
    });
  });

  it("to HEAD has no body", async () => {
    await same(async ({ fetch }) => {
      const response = await fetch(`${origin}/text`, { method: "HEAD" });
      return [response.status, await response.text()];
    });
  });

  it("is read once, cloned before that as often as wanted, and not after", async () => {
    await same(async ({ fetch }) => {
      const response = await fetch(`${origin}/text`);
      const clones = [response.clone(), response.clone()];
      const texts = [await response.text(), await clones[0]?.text(), await clones[1]?.clone().text()];
      const again = await outcome(response.text());
      const afterUse = await outcome((async () => response.clone())());
      return [texts, again, afterUse, response.bodyUsed, clones[1]?.bodyUsed];
    });
  });

  it("whose stream was looked at can still be read as text", async () => {
    await same(async ({ fetch }) => {
      const response = await fetch(`${origin}/text`);
      return [response.body instanceof ReadableStream, await response.text()];
    });
  });

  it("is a Response", async () => {
    expect(await ours.fetch(`${origin}/json`)).toBeInstanceOf(Response);
  });

  it("that breaks off, or is not what its coding says, fails when it is read", async () => {
    for (const path of ["/break", "/bad-gzip"]) {
      expect(await same(async ({ fetch }) => fails((await fetch(origin + path)).text()))).toBe("fails");
      expect(await same(async ({ fetch }) => fails((await fetch(origin + path)).clone().json()))).toBe("fails");
    }
  });

  it("with 100 KiB of headers arrives, where Node's fetch fails", async () => {
    routes["/long"] = (_, response) => response.setHeader("x-subject-token", "t".repeat(100 * 1024)).end();
    expect((await ours.fetch(`${origin}/long`)).headers.get("x-subject-token")).toHaveLength(100 * 1024);
    expect(await fails(node.fetch(`${origin}/long`))).toBe("fails");
  });
});

describe("a request", () => {
  const bodies: [string, () => RequestInit["body"]][] = [
    ["text", () => "größer"],
    ["bytes", () => new TextEncoder().encode("größer")],
    ["a form", () => new URLSearchParams({ secret: "p&w=é %+" })],
    ["a blob", () => new Blob(["größer"], { type: "text/csv" })],
    ["a stream", () => new Blob(["größer"]).stream()],
    ["form data", () => formData()],
    ["nothing", () => null],
  ];
  const formData = () => {
    const data = new FormData();
    data.set("a", "ü");
    return data;
  };

  it.each(bodies)("with %s arrives the same", async (_, body) => {
    const init = () => ({ method: "POST", headers: { "X-Own": "1" }, body: body(), duplex: "half" }) as RequestInit;
    await same(async ({ fetch }) => (await fetch(`${origin}/echo`, init())).json());
    await same(async ({ fetch }) => (await fetch(new Request(`${origin}/echo`, init()))).json());
    await same(async ({ fetch }) => (await fetch(new Request(`${origin}/echo`, init()).clone())).json());
    // A real Request, whatever the transport.
    await same(async ({ fetch }) => (await fetch(new Request(`${origin}/echo`, init()))).json());
  });

  it("refuses what the standard refuses", () => {
    const refused: ConstructorParameters<typeof Call>[] = [
      ["/relative"],
      [origin, { body: "x" }],
      [origin, { headers: { "x-bad": "a\nb" } }],
      [origin, { method: "CONNECT" }],
      [origin, { method: "trace" }],
      [origin, { method: "GET /" }],
      [origin.replace("//", "//user:password@")],
    ];
    for (const [input, init] of refused) {
      expect(() => new Request(input as string, init)).toThrow(TypeError);
      expect(() => new Call(input, init)).toThrow(TypeError);
    }
  });
});

describe("a failure", () => {
  it("to connect has the same code", async () => {
    const { port } = await new Promise<AddressInfo>((resolve) => {
      const closed = createServer().listen(0, "127.0.0.1", () => {
        const address = closed.address() as AddressInfo;
        closed.close(() => resolve(address));
      });
    });
    expect(await same(async ({ fetch }) => fetch(`http://127.0.0.1:${port}/`).catch(codeOf))).toBe("ECONNREFUSED");
    expect(await same(async ({ fetch }) => fetch("http://name.invalid/").catch(codeOf))).toMatch(/ENOTFOUND|EAI_AGAIN/);
  });

  it("is a redirect, which Node's fetch refuses when it is told to", async () => {
    expect(await same(async ({ fetch }) => fails(fetch(`${origin}/redirect`, { redirect: "error" })))).toBe("fails");
    await expect(ours.fetch(`${origin}/redirect`, { redirect: "follow" })).rejects.toMatchObject({ code: "REDIRECT" });
  });
});
