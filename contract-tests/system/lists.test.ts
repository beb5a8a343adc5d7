/** Every list operation of the specs, gone through as a user goes through it. Where its items are comes from the spec, here and there. */
import { describe, expect, it } from "vitest";
import { createIotdaClient, createNorthboundClient, paginate, userToken } from "../../src/index.ts";
import { listOf } from "../../src/openapi/lists.ts";
import { operationsOf } from "../../src/openapi/operations.ts";
import { documentOf } from "../../src/testing/documents.ts";

const all = (["northbound", "iotda"] as const).flatMap((api) =>
  operationsOf(documentOf(api)).flatMap((operation) => {
    const list = listOf(documentOf(api), operation);
    return list ? [{ api, id: operation.id, operation, list }] : [];
  }),
);

/** A value inside objects: `set("page.marker", 1)` is `{ page: { marker: 1 } }`. */
const set = (path: string, value: unknown) => path.split(".").reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as object;

it("there are lists of both APIs", () => {
  expect(new Set(all.map(({ api }) => api))).toEqual(new Set(["northbound", "iotda"]));
});

describe.each(all)("$api $id", ({ api, operation, list }) => {
  const items = [["a", "b"], ["c"], []];
  const markers = ["1".repeat(24), "2".repeat(24), "3".repeat(24)];
  const params = {
    path: Object.fromEntries(
      operation.parameters.filter((one) => one.in === "path" && !one["x-client-fills"]).map(({ name }) => [name, "1"]),
    ),
  };

  /** The client, and what it has asked; it gets these pages, and after them the last one for ever. */
  function client(answers: object[]) {
    const asked: URLSearchParams[] = [];
    const fetch = async (input: string | URL | Request) => {
      const { pathname, searchParams } = new URL((input as Request).url);
      if (pathname.endsWith("/login")) return Response.json({ accessToken: "t", tokenType: "bearer", expiresIn: 3600 });
      asked.push(searchParams);
      if (asked.length > 9) throw new Error("this list has no end");
      expect((input as Request).method).toBe(operation.method);
      return Response.json(answers[Math.min(asked.length, answers.length) - 1]);
    };
    const made =
      api === "iotda"
        ? createIotdaClient({ endpoint: "iotda.example.com", projectId: "0a1b", credentials: userToken("t"), fetch })
        : createNorthboundClient({ platformIp: "10.0.0.1", appId: "a", secret: "s", fetch });
    const loop = paginate as unknown as (api: object, path: string, options: object) => AsyncIterable<unknown>;
    const through = async () => {
      const found: unknown[] = [];
      for await (const item of loop(made.api, operation.path, { params })) found.push(item);
      return found;
    };
    return { asked, through };
  }
  const page = (things: string[], marker: string) => ({ ...(list.next ? set(list.next, marker) : {}), ...set(list.items, things) });

  it("gives every item once, and asks for the next page as the spec has it", async () => {
    const { asked, through } = client(items.map((things, index) => page(things, markers[index] as string)));
    expect(await through()).toEqual(["a", "b", "c"]);
    const next = asked.map((query) => query.get(list.by));
    expect(next).toEqual({ marker: [null, markers[0], markers[1]], offset: ["0", "2", "3"], pageNo: ["0", "1", "2"] }[list.by]);
  });

  it("ends when the platform repeats itself", async () => {
    const { asked, through } = client([page(["a"], markers[0] as string)]);
    expect(await through()).toEqual(["a", "a"]);
    expect(asked).toHaveLength(2);
  });
});
