import { describe, expect, it } from "vitest";
import { connect } from "./connect.ts";
import { checkNames } from "./known-names.ts";
import { createTypedClient } from "./typed-client.ts";

const takes = {
  query: { limit: 0, marker: 0, device_name: 0 },
  header: { "Instance-Id": 0 },
  body: { name: 0, tags: { tag_key: 0, tag_value: 0 }, extra: { "*": { a: 0 } }, open: { known: { a: 0 }, "*": 0 } },
} as const;
const operation = { method: "POST", path: "/v5/{project_id}/devices/{device_id}", takes, errors: {} };
const check = (given: object, of: object = operation) => checkNames({ name: "Op", operation: of as typeof operation }, given);

describe("refused is a name that the operation does not take:", () => {
  it.each<[object, string]>([
    [{ params: { query: { limits: 5 } } }, "Op has no query parameter limits; did you mean limit? It has limit, marker, device_name"],
    [{ params: { query: { deviceName: "" } } }, "Op has no query parameter deviceName; did you mean device_name? It has"],
    [{ params: { query: { zzz: false } } }, "Op has no query parameter zzz; it has limit, marker, device_name"],
    [{ params: { query: { __proto__x: 1, toString: 1 } } }, "Op has no query parameter __proto__x; it has"],
    [{ params: { query: { toString: 1 } } }, "Op has no query parameter toString; it has"],
    [{ params: { query: Object.create({ inherited: 1 }) } }, "Op has no query parameter inherited; it has"],
    [{ params: { query: { device_id: "1" } } }, "Op has no query parameter device_id; pass it in params.path"],
    [{ params: { query: { name: "1" } } }, "Op has no query parameter name; pass it in body"],
    [{ params: { path: { deviceId: "1" } } }, "Op has no path parameter deviceId; did you mean device_id? It has project_id, device_id"],
    [{ params: { path: { limit: null } } }, "Op has no path parameter limit; pass it in params.query"],
    [{ params: { header: { Instance_Id: "1" } } }, "Op has no header Instance_Id; pass it in headers, beside params"],
    [{ params: { header: new Headers({ "x-trace": "1" }) } }, "Op has no header x-trace; pass it in headers, beside params"],
    [{ params: { cookie: { a: 1 } } }, "Op has no cookie a; it has none"],
    [{ params: { limit: 5 } }, "params has no limit; pass it in params.query"],
    [{ params: { qeury: { limit: 5 } } }, "params has no qeury; did you mean query? It has query, header, path, cookie"],
    [{ body: { nam: 1 } }, "Op has no body field nam; did you mean name? It has name, tags, extra, open"],
    [{ body: { limit: 1 } }, "Op has no body field limit; pass it in params.query"],
    [{ body: [{ name: 1 }, { name: 1, nam: undefined, mane: null }] }, "Op has no body field [].mane"],
    [{ body: { tags: [{ tag_key: 1 }, { tagkey: 1 }] } }, "Op has no body field tags.[].tagkey; did you mean tags.[].tag_key? It has"],
    [{ body: { extra: { any: { a: 1 }, other: { b: 1 } } } }, "Op has no body field extra.other.b; "],
    [{ body: { open: { other: { b: 1 }, known: { b: 1 } } } }, "Op has no body field open.known.b; "],
    [{ params: { query: { [`${"x".repeat(70)}`]: 1 } } }, `Op has no query parameter "${"x".repeat(64)}"; it has`],
    [{ body: { "s\n": 1 } }, 'Op has no body field "s\\n"'],
  ])("%j", (given, message) => {
    expect(() => check(given)).toThrow(TypeError);
    expect(() => check(given)).toThrow(message);
  });

  it("a field of any name, where there is no body", () => {
    const bodiless = { ...operation, takes: {} };
    expect(() => check({ body: { name: 1 } }, bodiless)).toThrow("Op has no body field name; it has none");
    expect(() => check({ body: {} }, bodiless)).not.toThrow();
  });
});

describe("not refused is", () => {
  const circle: unknown[] = [];
  circle.push(circle);
  it.each<[string, object]>([
    ["nothing", {}],
    ["what is known", { params: { query: { limit: 1 }, path: { device_id: "1" }, header: { "instance-id": "1" } }, body: { name: "1" } }],
    ["what is not sent", { params: { query: { limits: undefined, zzz: null }, header: { zzz: null } }, body: { nam: undefined } }],
    ["params of nothing", { params: { query: undefined, header: null } }],
    ["what is inside an open field", { body: { name: { whatever: 1 }, open: { other: { b: { c: 1 } } } } }],
    ["a form, bytes, a text, what says itself what it is", { body: new FormData() }],
    ["bytes", { body: new Uint8Array(1) }],
    ["a text", { body: "name=1" }],
    ["a body that says itself what it is", { body: { nam: 1, toJSON: () => ({ name: 1 }) } }],
    ["no body", { body: null }],
    ["a circle, which is refused where it is made a text", { body: circle }],
  ])("%s", (_, given) => {
    expect(() => check(given)).not.toThrow();
  });

  it("any name of an operation that nobody knows", () => {
    const given = { params: { query: { any: 1 } }, body: { any: 1 } };
    expect(() => checkNames({ name: "Op", operation: undefined }, given)).not.toThrow();
    expect(() => check(given, { ...operation, takes: undefined })).not.toThrow();
    expect(() => check({ body: { any: 1 } }, { ...operation, takes: { body: 0 } })).not.toThrow();
  });
});

describe("a client refuses such a name", () => {
  it("before a middleware sees it, a secret is obtained, a value of the path is asked for, or anything is sent", async () => {
    const done: string[] = [];
    const connection = connect("https://platform.example.com", { Op: operation }, { fetch: async () => Response.json({}) });
    const fetch = async () => {
      done.push("fetch");
      return Response.json({});
    };
    const path = { project_id: () => `${done.push("path")}` };
    const api = createTypedClient<Record<string, { post: object }>>(connection, fetch, { path });
    const middleware = [{ onRequest: () => void done.push("middleware") }];
    const options = { params: { query: { limits: 1 }, path: { device_id: "1" } }, middleware, querySerializer: () => "" };
    for (const call of [api.POST(operation.path, options as never), api.request("post", operation.path, options as never)])
      await expect(call).rejects.toThrow(
        new TypeError("Op has no query parameter limits; did you mean limit? It has limit, marker, device_name"),
      );
    expect(done).toEqual([]);
  });

  it("and lets a middleware, and headers, say what is newer than the spec", async () => {
    const sent: string[] = [];
    const connection = connect(
      "https://platform.example.com",
      { Op: operation },
      {
        fetch: async (request) => {
          sent.push((request as Request).url, String((request as Request).headers.get("x-new")));
          return Response.json({});
        },
      },
    );
    const api = createTypedClient<Record<string, { post: object }>>(connection, connection.exchange);
    const onRequest = ({ request }: { request: Request }) => new Request(`${request.url}?new=1`, request);
    const params = { path: { project_id: "0", device_id: "1" } };
    await api.POST(operation.path, { params, headers: { "x-new": "1" }, middleware: [{ onRequest }] } as never);
    expect(sent).toEqual(["https://platform.example.com/v5/0/devices/1?new=1", "1"]);
  });
});
