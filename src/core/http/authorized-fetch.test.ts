import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LiveSecret } from "../secret/live-secret.ts";
import { createAuthorizedFetch } from "./authorized-fetch.ts";
import type { Call } from "./call.ts";

const within = <T>(call: Call, work: Promise<T>) => call.deadline(10_000).race(work, "credential");

/** A platform that takes one token, and a secret that gives tokens of a list. */
function setup(tokens: string[], accepts: string) {
  const sent: { authorization: string | null; body: string }[] = [];
  const rejected: string[] = [];
  let index = 0;
  const secret: LiveSecret<string> = {
    get: async () => tokens[index] ?? "",
    reject(value) {
      rejected.push(value);
      if (value === tokens[index] && index < tokens.length - 1) index++;
    },
  };
  const fetch = createAuthorizedFetch({
    within,
    baseUrl: "https://platform.example.com:8743/base",
    secret,
    authorize: (headers, token) => headers.set("Authorization", token),
    isRefused: ({ status }) => status === 401,
    async exchange(input) {
      const { headers, body } = input as unknown as Call;
      const authorization = headers.get("authorization");
      sent.push({ authorization, body: String((await body) ?? "") });
      return authorization === accepts ? new Response("fine") : new Response("refused", { status: 401 });
    },
  });
  return { fetch, sent, rejected };
}
const url = "https://platform.example.com:8743/base/devices";

describe("an authorised fetch", () => {
  it("carries the secret and returns the answer", async () => {
    const { fetch, sent } = setup(["A"], "A");
    const response = await fetch(url);
    expect(await response.text()).toBe("fine");
    expect(sent).toEqual([{ authorization: "A", body: "" }]);
  });

  it("rejects the very value that was refused and sends the call once more, body included", async () => {
    const { fetch, sent, rejected } = setup(["A", "B"], "B");
    const response = await fetch(url, { method: "POST", body: "payload" });
    expect(await response.text()).toBe("fine");
    expect(rejected).toEqual(["A"]);
    expect(sent).toEqual([
      { authorization: "A", body: "payload" },
      { authorization: "B", body: "payload" },
    ]);
  });

  it("sends at most twice", async () => {
    const { fetch, sent } = setup(["A", "B", "C", "D"], "D");
    expect((await fetch(url)).status).toBe(401);
    expect(sent).toHaveLength(2);
  });

  it("returns the refusal with its body intact when there is no other secret", async () => {
    const { fetch, sent } = setup(["A"], "B");
    const response = await fetch(url);
    expect(response.status).toBe(401);
    expect(await response.text()).toBe("refused");
    expect(sent).toHaveLength(1);
  });

  it.each([1, 2])("ends at once when the caller aborts while secret %d is waited for, and throws the reason", async (waited) => {
    const controller = new AbortController();
    const reason = new Error("no longer wanted");
    let asked = 0;
    const fetch = createAuthorizedFetch({
      within,
      baseUrl: "https://platform.example.com:8743/base",
      secret: {
        get() {
          if (++asked !== waited) return Promise.resolve("A");
          queueMicrotask(() => controller.abort(reason));
          return new Promise(() => {});
        },
        reject() {},
      },
      authorize: () => {},
      isRefused: () => true,
      exchange: async () => new Response("refused", { status: 401 }),
    });
    await expect(fetch(url, { signal: controller.signal })).rejects.toBe(reason);
    expect(asked).toBe(waited);
  });

  it("gives the connection of a refusal back before the call is sent again", async () => {
    const order: string[] = [];
    const refusal = new Response(new ReadableStream({ cancel: () => void order.push("given back") }), { status: 401 });
    const tokens = ["A", "B"];
    const fetch = createAuthorizedFetch({
      within,
      baseUrl: "https://platform.example.com:8743/base",
      secret: { get: async () => tokens[0] ?? "", reject: () => void tokens.shift() },
      authorize: (headers, token) => headers.set("Authorization", token),
      isRefused: ({ status }) => status === 401,
      async exchange(input) {
        const token = (input as Request).headers.get("authorization") ?? "";
        order.push(token);
        return token === "A" ? refusal : new Response("fine");
      },
    });
    expect(await (await fetch(url)).text()).toBe("fine");
    expect(order).toEqual(["A", "given back", "B"]);
  });

  it("takes a path relative to the base URL", async () => {
    const { fetch } = setup(["A"], "A");
    expect((await fetch("/devices")).status).toBe(200);
  });

  it.each([
    "/../devices",
    "/x/../../devices",
    "/%2e%2e/devices",
    "/%2E./devices",
    "/\\..\\..\\devices",
    "/..\\devices",
    "/..%2fdevices",
    "/x/..%5C..%5Cdevices",
    "/%2e%2e%2Fdevices",
    "https://platform.example.com:8743/devices",
    "https://platform.example.com:8743/basement/devices",
  ])("sends nothing to %s, which leaves the path of the address", async (path) => {
    const { fetch, sent } = setup(["A"], "A");
    await expect(fetch(path)).rejects.toThrow(
      new TypeError("this client sends its secret to https://platform.example.com:8743/base and what is below it only"),
    );
    expect(sent).toHaveLength(0);
  });

  it.each(["/x/../devices", "/./devices", "//devices", "/..x", "/a..%2Fb", "/", "", "?limit=1"])(
    "stays below the address with %s",
    async (path) => {
      const { fetch } = setup(["A"], "A");
      expect((await fetch(`https://platform.example.com:8743/base${path}`)).status).toBe(200);
    },
  );

  it.each(["https://evil.example.com/devices", "https://platform.example.com/devices", "http://platform.example.com:8743/"])(
    "sends nothing to %s, which is not the client's own address",
    async (other) => {
      const { fetch, sent } = setup(["A"], "A");
      await expect(fetch(other)).rejects.toThrow(TypeError);
      expect(sent).toHaveLength(0);
    },
  );
});

describe("12 a renewal that does not help is not repeated", () => {
  let elapsed = 0;
  beforeEach(() => {
    elapsed = 0;
    vi.spyOn(performance, "now").mockImplementation(() => elapsed);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** A platform on which only the newest token is valid, and a secret that gets one. Whatever is below /no says 401. */
  function platform() {
    const state = { newest: 0, sent: [] as string[], isMended: false, holds: new Map<string, Promise<unknown>>() };
    let current: { token: number } | undefined;
    const fetch = createAuthorizedFetch<{ token: number }>({
      within,
      baseUrl: "https://platform.example.com",
      secret: {
        async get() {
          current ??= { token: ++state.newest };
          return current;
        },
        reject: (value) => {
          if (value === current) current = undefined;
        },
      },
      authorize: (headers, { token }) => headers.set("Authorization", String(token)),
      isRefused: ({ status }) => status === 401,
      async exchange(input) {
        const { url, headers, method } = input as Request;
        const { pathname } = new URL(url);
        const token = Number(headers.get("authorization"));
        state.sent.push(`${method} ${pathname} ${token}`);
        await state.holds.get(`${pathname} ${token}`);
        if (pathname === "/broken") return new Response("", { status: 500 });
        return new Response("", { status: (pathname.startsWith("/no") && !state.isMended) || token !== state.newest ? 401 : 200 });
      },
    });
    const status = async (path: string, init?: RequestInit) => (await fetch(path, init)).status;
    /** How many logins it took. */
    const logins = async (paths: string[]) => {
      const before = state.newest;
      for (const path of paths) await status(path);
      return state.newest - before;
    };
    return { state, status, logins };
  }
  const times = (count: number, ...paths: string[]) => Array.from({ length: count }, () => paths).flat();

  it("after three in a row the operation's refusals are returned as they are for 5 s, then one renewal is tried", async () => {
    const { state, logins } = platform();
    expect(await logins(times(20, "/no"))).toBe(1 + 3);
    expect(state.sent.slice(-3)).toEqual(times(3, "GET /no 4"));
    elapsed = 4_999;
    expect(await logins(times(20, "/no"))).toBe(0);
    elapsed = 5_000;
    expect(await logins(times(20, "/no"))).toBe(1);
    elapsed = 9_999;
    expect(await logins(times(20, "/no"))).toBe(0);
    elapsed = 10_000;
    expect(await logins(times(20, "/no"))).toBe(1);
  });

  it("other operations are unharmed, and know at once that the secret is alive", async () => {
    const { state, status, logins } = platform();
    expect(await logins(times(20, "/no", "/yes"))).toBe(2);
    expect(state.sent.filter((call) => call.includes("/yes"))).toHaveLength(20);
    elapsed = 5_000;
    expect(await logins(times(20, "/no", "/yes"))).toBe(1);
    state.newest++; // Somebody else logs in: the pause is that of /no only.
    expect(await status("/yes")).toBe(200);
  });

  it("many calls that one renewal does not help count once", async () => {
    const { state, status } = platform();
    await status("/yes");
    expect(await Promise.all(Array.from({ length: 50 }, () => status("/no")))).toEqual(times(50, 401 as never));
    expect(state.newest).toBe(2);
  });

  it("a call that succeeds ends the row and the pause", async () => {
    const { state, logins, status } = platform();
    await logins(times(5, "/no"));
    state.isMended = true;
    expect(await status("/no")).toBe(200);
    state.isMended = false;
    expect(await logins(times(20, "/no"))).toBe(3);
  });

  it("a secret that has died since, as when another process logs in without a store, is renewed each time", async () => {
    const { state, status } = platform();
    for (let turn = 0; turn < 20; turn++) {
      expect(await status("/yes")).toBe(200);
      state.newest++;
    }
    expect(state.sent).toHaveLength(1 + 19 * 2);
  });

  it("a failing server says nothing of the secret: three unhelpful renewals stay in a row", async () => {
    const { logins } = platform();
    expect(await logins(times(20, "/no", "/broken"))).toBe(1 + 3);
  });

  it("paths that differ in an id are one operation, those that differ in a word or in the method are several", async () => {
    const { state, status, logins } = platform();
    expect(await logins(Array.from({ length: 50 }, (_, index) => `/no/device-${index}/data`))).toBe(1 + 3);
    expect(await logins(times(9, "/no/other/data"))).toBe(3);
    const before = state.newest;
    for (let turn = 0; turn < 9; turn++) await status("/no/other/data", { method: "POST", body: "{}" });
    expect(state.newest - before).toBe(3);
  });

  it("the operations that are remembered are bounded, and the one that was longest without a call is forgotten", async () => {
    const { logins } = platform();
    const word = (index: number) => `/no/${[...String(index)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`;
    await logins(times(3, "/no"));
    await logins(Array.from({ length: 198 }, (_, index) => word(index)));
    expect(await logins(["/no"])).toBe(0);
    await logins(Array.from({ length: 200 }, (_, index) => word(index + 1_000)));
    expect(await logins(["/no"])).toBe(1);
  });

  it("a secret is not given up under a call that was just sent again with it", async () => {
    const { state, status } = platform();
    await status("/yes");
    let release = () => {};
    state.holds.set("/slow 1", new Promise<void>((resolve) => (release = resolve)));
    const slow = status("/slow");
    await status("/no"); // Now the token is 2, and the slow call will be refused.
    let releaseAgain = () => {};
    state.holds.set("/slow 2", new Promise<void>((resolve) => (releaseAgain = resolve)));
    release();
    await vi.waitUntil(() => state.sent.includes("GET /slow 2"));
    const refused = status("/no/other"); // It would renew, and so end token 2.
    await new Promise((resolve) => setImmediate(resolve));
    expect(state.newest).toBe(2);
    releaseAgain();
    expect(await slow).toBe(200);
    expect(await refused).toBe(401);
    expect(state.newest).toBe(3);
  });

  it("nobody waits for others longer than 1 s, nor after an abort", async () => {
    const { state, status } = platform();
    await status("/yes");
    let release = () => {};
    state.holds.set("/slow 1", new Promise<void>((resolve) => (release = resolve)));
    state.holds.set("/slow 2", new Promise<void>(() => {}));
    void status("/slow");
    await status("/no");
    release();
    await vi.waitUntil(() => state.sent.includes("GET /slow 2"));

    const reason = new Error("no longer wanted");
    const controller = new AbortController();
    const leaving = status("/no/other", { signal: controller.signal });
    await vi.waitUntil(() => state.sent.includes("GET /no/other 2"));
    controller.abort(reason);
    await expect(leaving).rejects.toBe(reason);

    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const waiting = status("/no/other");
    await vi.advanceTimersByTimeAsync(999);
    expect(state.newest).toBe(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(await waiting).toBe(401);
    expect([state.newest, vi.getTimerCount()]).toEqual([3, 0]);
    vi.useRealTimers();
  });
});
