import { inspect } from "node:util";
import type { Middleware } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import type { ApiError } from "../errors.ts";
import { connect } from "./connect.ts";
import { unwrap } from "./http/unwrap.ts";
import { createTypedClient } from "./typed-client.ts";

interface Paths {
  "/devices/{id}": {
    get: { parameters: { path: { id: string } }; responses: { 200: { content: { "application/json": { id: string } } } } };
  };
}
const operations = { getDevice: { method: "GET", path: "/devices/{id}", errors: { "100403": "Check the id." } } };
const refusal = () => Response.json({ error_code: "100403", error_desc: "no s3cret" }, { status: 404 });

function client(answer: () => Response = refusal) {
  const connection = connect("https://platform.example.com", operations, { fetch: async () => answer() });
  connection.redactor.keep("s3cret");
  return createTypedClient<Paths>(connection, connection.exchange);
}
const path = { id: "1" };
const told = (call: Promise<{ response: Response; error?: unknown }>) =>
  call.then((result) => unwrap(result as never)).catch((error: unknown) => error);
const expected = { operation: "getDevice", status: 404, errorCode: "100403", errorMessage: "no ***", advice: "Check the id." };

describe("the documented advice is kept", () => {
  it("without a middleware, by the method's function and by its name", async () => {
    expect(await told(client().GET("/devices/{id}", { params: { path } }))).toMatchObject(expected);
    expect(await told(client().request("get", "/devices/{id}", { params: { path } }))).toMatchObject(expected);
  });

  it("when a middleware returns another response, of the client or of the call", async () => {
    const anew = {
      onResponse: async ({ response }: { response: Response }) => new Response(await response.text(), { status: response.status }),
    };
    const api = client();
    api.use(anew);
    expect(await told(api.GET("/devices/{id}", { params: { path } }))).toMatchObject(expected);
    api.eject(anew);
    expect(await told(api.GET("/devices/{id}", { params: { path }, middleware: [anew, anew] }))).toMatchObject(expected);
  });

  it("when a middleware answers by itself, instead of the platform or of its failure", async () => {
    const api = client(() => {
      throw new TypeError("no network");
    });
    expect(await told(api.GET("/devices/{id}", { params: { path }, middleware: [{ onRequest: refusal }] }))).toMatchObject(expected);
    expect(await told(api.GET("/devices/{id}", { params: { path }, middleware: [{ onError: refusal }] }))).toMatchObject(expected);
  });

  it("of each call when calls overtake each other", async () => {
    const api = client();
    const [one, other] = await Promise.all([
      told(api.GET("/devices/{id}", { params: { path } })),
      told(api.GET("/unknown" as never, {} as never)),
    ]);
    expect(one).toMatchObject(expected);
    expect(other).toMatchObject({ operation: "GET /unknown", status: 404 });
    expect((other as ApiError).advice).toBeUndefined();
  });
});

it.each([
  undefined,
  {},
  { params: {} },
  { params: { path: {} } },
  { params: { path: { id: undefined } } },
  { params: { path: { id: "" } } },
])("a path parameter that is missing is a TypeError, and nothing is sent: %j", async (init) => {
  let sent = 0;
  const api = client(() => {
    sent++;
    return Response.json({});
  });
  await expect(api.GET("/devices/{id}", init as never)).rejects.toThrow(/^the path parameter id must be a non-empty string/);
  expect(sent).toBe(0);
});

it("a fetch of the call's own is used, and is nobody's secret", async () => {
  const call = client().GET("/devices/{id}", { params: { path }, fetch: async () => Response.json({ id: "own" }) });
  expect(unwrap(await call)).toEqual({ id: "own" });
});

describe("a middleware of openapi-fetch's documentation works:", () => {
  const own: Middleware = { onRequest: ({ request }) => void request.headers.set("x-trace", "1") };

  it("it sees standard Requests and Responses, which can be shown, cloned and made anew", async () => {
    const seen: unknown[] = [];
    const api = client(() => Response.json({ id: "1" }));
    api.use(own, {
      async onRequest({ request }) {
        seen.push(Object.getPrototypeOf(request) === Request.prototype, typeof inspect(request), request.cache, request.clone().url);
        return new Request(request, { headers: { ...Object.fromEntries(request.headers), "x-again": "1" } });
      },
      async onResponse({ request, response }) {
        seen.push(Object.getPrototypeOf(response) === Response.prototype, request.headers.get("x-again"), await response.clone().json());
        return new Response(response.body, response);
      },
    });
    expect(unwrap(await api.GET("/devices/{id}", { params: { path } }))).toEqual({ id: "1" });
    expect(seen).toEqual([true, "string", "default", "https://platform.example.com/devices/1", true, "1", { id: "1" }]);
  });

  it("one of a call's own, and one that was ejected", async () => {
    let sent: unknown[] = [];
    const connection = connect("https://platform.example.com", operations, {
      fetch: async (request) => {
        sent.push((request as Request).headers.get("x-trace"));
        return Response.json({ id: "1" });
      },
    });
    const api = createTypedClient<Paths>(connection, connection.exchange);
    await api.GET("/devices/{id}", { params: { path }, middleware: [own] });
    api.use(own);
    await api.GET("/devices/{id}", { params: { path } });
    api.eject(own, own);
    await api.GET("/devices/{id}", { params: { path } });
    expect(sent).toEqual(["1", "1", null]);
    sent = [];
    expect(() => api.use("no middleware" as never)).toThrow("Middleware must be an object");
  });

  it("an error of a middleware's own is thrown as it is, and onError may give another", async () => {
    const broken = new SyntaxError("mine");
    const api = client(() => Response.json({ id: "1" }));
    const call = api.GET("/devices/{id}", { params: { path }, middleware: [{ onResponse: () => Promise.reject(broken) }] });
    await expect(call).rejects.toBe(broken);
  });
});

describe("the answer of a typed call", () => {
  const answering = (body: string, init: ResponseInit = {}, maxResponseBytes = 1_000) => {
    const connection = connect("https://platform.example.com", operations, {
      fetch: async () => new Response(body, init),
      maxResponseBytes,
    });
    return createTypedClient<Paths>(connection, connection.exchange);
  };

  it.each(["<html>s3cret</html>", '{"accessToken":"s3cret', "s3cret"])(
    "that is a success but no JSON is a ResponseError: %s",
    async (body) => {
      const headers = { "content-type": "text/html; charset=utf-8" };
      const standard = { middleware: [{ onRequest: () => undefined }] };
      for (const more of [{}, standard]) {
        const error = await answering(body, { headers })
          .GET("/devices/{id}", { params: { path }, ...more })
          .catch((thrown: unknown) => thrown);
        expect(error).toMatchObject({ name: "ResponseError", operation: "getDevice", status: 200, reason: "not-json" });
        expect(inspect(error, { depth: 9 })).not.toMatch(/s3cret/);
      }
    },
  );

  it("need be no JSON when it is asked for as something else, or is a refusal", async () => {
    const read = async (parseAs: "text" | "blob" | "arrayBuffer" | "stream") =>
      (await answering("<html>").GET("/devices/{id}", { params: { path }, parseAs })).data as never;
    expect(await read("text")).toBe("<html>");
    expect(await new Response(await read("stream")).text()).toBe("<html>");
    expect(await new Response(await read("arrayBuffer")).text()).toBe("<html>");
    const refused = await answering("<html>", { status: 502 }).GET("/devices/{id}", { params: { path } });
    expect(refused).toMatchObject({ error: "<html>", response: { status: 502 } });
  });

  it("is limited, unless it is asked for as a stream", async () => {
    const large = answering(JSON.stringify({ id: "x".repeat(2_000) }));
    const call = large.GET("/devices/{id}", { params: { path } });
    await expect(call).rejects.toMatchObject({ name: "ResponseError", operation: "getDevice", reason: "too-large", status: 200 });
    const { data } = await large.GET("/devices/{id}", { params: { path }, parseAs: "stream" });
    expect(await new Response(data as never).text()).toHaveLength(2_009);
  });
});

it.each(["application/x-www-form-urlencoded", "application/x-www-form-urlencoded;charset=UTF-8", "Application/X-WWW-Form-Urlencoded"])(
  "a body under the label of a form is a form: %s",
  async (type) => {
    const sent: string[] = [];
    const connection = connect("https://platform.example.com", operations, {
      fetch: async (request) => {
        sent.push(await (request as Request).text());
        return Response.json({});
      },
    });
    const api = createTypedClient<Record<string, { post: object }>>(connection, connection.exchange);
    await api.POST("/login", { body: { secret: "p&w" }, headers: { "Content-Type": type } } as never);
    await api.POST("/login", { body: { secret: "p&w" } } as never);
    expect(sent).toEqual(["secret=p%26w", '{"secret":"p&w"}']);
  },
);

describe("what a typed call gives up", () => {
  const answering = (body: string, init: ResponseInit = {}) => client(() => new Response(body, init));
  const get = { params: { path } };

  it.each([
    [
      { "content-type": "text/html; charset=utf-8" },
      "HTTP 200 with a body that is not JSON (text/html). Check that the address is the platform's API.",
    ],
    [{ "content-type": "" }, "HTTP 200 with a body that is not JSON (no media type). Check that the address is the platform's API."],
  ])("says what came instead of JSON: %j", async (headers, message) => {
    await expect(answering("<html>", { headers }).GET("/devices/{id}", get)).rejects.toMatchObject({
      ...{ name: "ResponseError", reason: "not-json", operation: "getDevice", message: expect.stringContaining(message) },
    });
  });

  it("names a call that no spec describes by its method and path", async () => {
    const answer = { onRequest: () => Response.json({ error_code: "1" }, { status: 400 }) };
    const error = await told(client().GET("/other" as never, { middleware: [answer] } as never));
    expect(error).toMatchObject({ operation: "GET /other", errorCode: "1" });
  });

  it("is an error of the caller's own, however it is named", async () => {
    for (const thrown of [null, undefined, 0, "", "text", new SyntaxError("mine")])
      await expect(client().GET("/devices/{id}", { ...get, fetch: () => Promise.reject(thrown) })).rejects.toBe(thrown);
    const nothing = { onResponse: () => Promise.reject(null) };
    await expect(answering('{"id":"1"}').GET("/devices/{id}", { ...get, middleware: [nothing] })).rejects.toBe(null);
    // The answer was JSON; what broke was somebody else's.
    const broken = new SyntaxError("mine");
    const throwing = { onResponse: () => Promise.reject(broken) };
    await expect(answering('{"id":"1"}').GET("/devices/{id}", { ...get, middleware: [throwing] })).rejects.toBe(broken);
  });

  it("is the reason of the caller's signal, whatever it is", async () => {
    for (const reason of [null, 0, "", false, "gone"]) {
      const controller = new AbortController();
      const call = client(() => {
        controller.abort(reason);
        throw new TypeError("fetch failed");
      }).GET("/devices/{id}", { ...get, signal: controller.signal });
      await expect(call).rejects.toBe(reason);
      await expect(client().GET("/devices/{id}", { ...get, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    }
  });

  it("is not for the one who asks for something else than JSON", async () => {
    const own = { onResponse: () => Promise.reject(new SyntaxError("mine")) };
    await expect(answering("text").GET("/devices/{id}", { ...get, parseAs: "text", middleware: [own] })).rejects.toThrow("mine");
  });
});

describe("without a middleware, and with one,", () => {
  const answering = (body: string) => client(() => new Response(body));

  it("a body is read as it was asked for", async () => {
    const seen: unknown[] = [];
    const pass: Middleware = { onResponse: ({ response }) => void seen.push(Object.getPrototypeOf(response) === Response.prototype) };
    for (const middleware of [[], [pass]]) {
      const whole = await answering('{"id":"1"}').GET("/devices/{id}", { params: { path }, middleware });
      expect(whole.data).toEqual({ id: "1" });
      const stream = await answering("abc").GET("/devices/{id}", { params: { path }, middleware, parseAs: "stream" });
      expect(await new Response(stream.data as never).text()).toBe("abc");
    }
    expect(seen).toEqual([true, true]);
  });

  it("an empty list of middlewares is none, and a Request class of the caller's own is used", async () => {
    const made: string[] = [];
    class Own extends Request {
      constructor(input: string, init?: RequestInit) {
        super(input, init);
        made.push(input);
      }
    }
    const api = answering('{"id":"1"}');
    await api.GET("/devices/{id}", { params: { path }, middleware: [] });
    await api.GET("/devices/{id}", { params: { path }, Request: Own } as never);
    expect(made).toEqual(["https://platform.example.com/devices/1"]);
  });
});
