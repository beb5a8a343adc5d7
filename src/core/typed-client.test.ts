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
const operations = { getDevice: { method: "GET", path: "/devices/{id}", errors: { "404": { "100403": "Check the id." } } } };
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

it("a fetch of the call's own is used, and is nobody's secret", async () => {
  const call = client().GET("/devices/{id}", { params: { path }, fetch: async () => Response.json({ id: "own" }) });
  expect(unwrap(await call)).toEqual({ id: "own" });
});
