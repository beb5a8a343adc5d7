import { describe, expect, it } from "vitest";
import { connect } from "./connect.ts";
import type { ListOperation } from "./http/observation.ts";
import { paginate } from "./paginate.ts";
import { createTypedClient } from "./typed-client.ts";

interface Paths {
  "/things": {
    get: {
      parameters: { query?: Record<string, unknown> };
      responses: { 200: { content: { "application/json": { things?: string[] } } } };
    };
  };
}
interface Lists {
  "/things": { method: "get"; items: "things" };
}
const marker: ListOperation = { by: "marker", items: "things", next: "page.marker" };
const pageNo: ListOperation = { by: "pageNo", items: "things", total: "totalCount" };
const offset: ListOperation = { by: "offset", items: "things", total: "page.count" };

type Query = Record<string, string>;
/** A platform that answers each query as it is told, at most 20 times, and what it was asked. */
function platform(list: ListOperation, answer: (query: Query, call: number) => unknown) {
  const asked: Query[] = [];
  const operations = {
    ListThings: { method: "GET", path: "/things", list, errors: {} },
    Other: { method: "GET", path: "/other", errors: {} },
  };
  const connection = connect("https://platform.example.com", operations, {
    fetch: async (input) => {
      const query = Object.fromEntries(new URL((input as Request).url).searchParams);
      asked.push(query);
      if (asked.length > 20) throw new Error("this list has no end");
      const body = answer(query, asked.length - 1);
      return body instanceof Response ? body : Response.json(body);
    },
  });
  const api = createTypedClient<Paths, Lists>(connection, connection.exchange);
  const all = async (query: Record<string, unknown> = {}, signal?: AbortSignal) => {
    const found: string[] = [];
    for await (const thing of paginate(api, "/things", { params: { query }, ...(signal && { signal }) })) found.push(thing);
    return found;
  };
  return { api, asked, all };
}
const page = (things: unknown, next?: unknown) => ({ things, page: { count: 99, marker: next } });
const pages = [page(["a", "b"], "m1"), page(["c"], "m2"), page([], "m3")];

describe("a list by marker", () => {
  it("is gone through to its end, each page once, with what was asked for on each", async () => {
    const { all, asked } = platform(marker, (_, call) => pages[call]);
    expect(await all({ limit: 2, name: "x" })).toEqual(["a", "b", "c"]);
    const same = { limit: "2", name: "x" };
    expect(asked).toEqual([same, { ...same, marker: "m1" }, { ...same, marker: "m2" }]);
  });

  it("begins where it is told; an offset is of the first page only, as it is counted from the marker", async () => {
    const { all, asked } = platform(marker, (_, call) => pages[call]);
    await all({ marker: "m0", offset: 5 });
    expect(asked).toEqual([{ marker: "m0", offset: "5" }, { marker: "m1" }, { marker: "m2" }]);
  });

  it.each<[string, unknown[], string[]]>([
    ["an empty page", [page(["a"], "m1"), page([], "m2")], ["a"]],
    ["a first page that is empty", [page([], "m1")], []],
    ["a page without items", [page(["a"], "m1"), page(undefined, "m2")], ["a"]],
    ["items that are null", [page(null, "m1")], []],
    ["items that are no list", [page({ a: 1 }, "m1")], []],
    ["a page without a marker", [page(["a"])], ["a"]],
    ["a marker that is null", [page(["a"], null)], ["a"]],
    ["an empty marker", [page(["a"], "")], ["a"]],
    ["no page", [{ things: ["a"] }], ["a"]],
    ["a page that is null", [{ things: ["a"], page: null }], ["a"]],
    ["the marker that was sent", [page(["a"], "m1"), page(["b"], "m1")], ["a", "b"]],
    ["a marker of long ago", [page(["a"], "m1"), page(["b"], "m2"), page(["c"], "m1")], ["a", "b", "c"]],
  ])("ends with %s", async (_, answers, things) => {
    const { all, asked } = platform(marker, (_, call) => answers[call]);
    expect(await all()).toEqual(things);
    expect(asked).toHaveLength(answers.length);
  });

  it("ends when the first answer has the marker that was given", async () => {
    const { all, asked } = platform(marker, () => page(["a"], "m0"));
    expect(await all({ marker: "m0" })).toEqual(["a"]);
    expect(asked).toHaveLength(1);
  });
});

describe("a list by number", () => {
  const things = ["a", "b", "c", "d", "e"];
  const byPage = ({ pageNo: at = "9", pageSize = "2" }: Query) =>
    things.slice(Number(at) * Number(pageSize), (Number(at) + 1) * Number(pageSize));

  it("of the page begins with page 0, and ends with the number that the answer states", async () => {
    const { all, asked } = platform(pageNo, (query) => ({ things: byPage(query), totalCount: 5 }));
    expect(await all({ pageSize: 2 })).toEqual(things);
    expect(asked.map((query) => query.pageNo)).toEqual(["0", "1", "2"]);
    expect(await all({ pageNo: 2 })).toEqual(["e"]);
  });

  it("of the page needs no such number", async () => {
    const { all } = platform(pageNo, (query) => ({ things: byPage(query) }));
    expect(await all()).toEqual(things);
  });

  it("of the page ends when it is exactly full", async () => {
    const { all, asked } = platform(pageNo, (query) => ({ things: byPage(query), totalCount: 5 }));
    expect(await all({ pageSize: 5 })).toEqual(things);
    expect(asked).toHaveLength(1);
  });

  it("of items goes on by as many as came", async () => {
    const { all, asked } = platform(offset, ({ offset: at }) => ({ things: things.slice(Number(at), Number(at) + 2), page: { count: 5 } }));
    expect(await all()).toEqual(things);
    expect(asked.map((query) => query.offset)).toEqual(["0", "2", "4"]);
    expect(await all({ offset: 3 })).toEqual(["d", "e"]);
  });

  it.each([pageNo, offset])("ends when the platform always gives the same page: %j", async (list) => {
    const { all, asked } = platform(list, () => ({ things: ["a", "b"] }));
    expect(await all()).toEqual(["a", "b", "a", "b"]);
    expect(asked).toHaveLength(2);
  });
});

describe("a loop", () => {
  it("asks for a page when the one before is used up, and for none after it is left", async () => {
    const { api, asked } = platform(marker, (_, call) => pages[call]);
    const list = paginate(api, "/things");
    expect(asked).toHaveLength(0);
    await list.next();
    await list.next();
    expect(asked).toHaveLength(1);
    for await (const thing of list) {
      expect(thing).toBe("c");
      break;
    }
    expect(asked).toHaveLength(2);
    expect(await list.next()).toEqual({ done: true, value: undefined });
  });

  it("ends by the reason of its signal: before it begins, between two items, and between two pages", async () => {
    const reason = new Error("no longer wanted");
    const { all, asked } = platform(marker, (_, call) => pages[call]);
    await expect(all({}, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(asked).toHaveLength(0);
    for (const last of ["a", "b"]) {
      const { api, asked } = platform(marker, (_, call) => pages[call]);
      const controller = new AbortController();
      const seen: string[] = [];
      const loop = async () => {
        for await (const thing of paginate(api, "/things", { signal: controller.signal })) {
          seen.push(thing);
          if (thing === last) controller.abort(reason);
        }
      };
      await expect(loop()).rejects.toBe(reason);
      expect([seen.at(-1), asked.length]).toEqual([last, 1]);
    }
  });

  it("fails with the typed error of the page that failed", async () => {
    const refused = Response.json({ error_code: "1", error_msg: "no" }, { status: 403 });
    const { all } = platform(marker, (_, call) => (call === 0 ? pages[0] : refused));
    await expect(all()).rejects.toMatchObject({ name: "ApiError", operation: "ListThings", errorCode: "1" });
  });

  it("is refused at once for what is no list, and for an api of somebody else", () => {
    const { api } = platform(marker, () => ({}));
    const loop = paginate as (api: unknown, path: unknown) => unknown;
    for (const path of ["/other", "/unknown", "toString", undefined]) {
      const told = `${path} has no list operation; paginate takes the api of a client, and the path of a list`;
      expect(() => loop(api, path)).toThrow(new TypeError(told));
    }
    for (const other of [{ GET: api.GET }, undefined, null]) expect(() => loop(other, "/things")).toThrow("/things has no list operation");
  });
});
