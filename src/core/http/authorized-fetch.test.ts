import { describe, expect, it } from "vitest";
import type { LiveSecret } from "../secret/live-secret.ts";
import { createAuthorizedFetch } from "./authorized-fetch.ts";
import type { Call } from "./call.ts";

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
    within: (_, work) => work,
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

  it("takes a path relative to the base URL", async () => {
    const { fetch } = setup(["A"], "A");
    expect((await fetch("/devices")).status).toBe(200);
  });

  it.each(["https://evil.example.com/devices", "https://platform.example.com/devices", "http://platform.example.com:8743/"])(
    "sends nothing to %s, which is not the client's own address",
    async (other) => {
      const { fetch, sent } = setup(["A"], "A");
      await expect(fetch(other)).rejects.toThrow(TypeError);
      expect(sent).toHaveLength(0);
    },
  );
});
