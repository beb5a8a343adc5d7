import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createIotdaClient } from "../iotda/client.ts";
import { type AkSkOptions, akSk } from "./ak-sk.ts";
import { createSigner } from "./signing.ts";

const keys = { accessKey: "AK-1", secretKey: "s3cret-key" };
const credential = { access_key: "12345678", access_code: "code" };
const refusal = (code: string, headers = {}) => Response.json({ error_code: code, error_msg: "no" }, { status: 401, headers });

function client(endpoint: string, options: Partial<AkSkOptions> = {}, answer = () => Response.json(credential, { status: 201 })) {
  const sent: Request[] = [];
  const fetch = async (input: string | URL | Request) => {
    sent.push(input as Request);
    return answer();
  };
  return { sent, ...createIotdaClient({ endpoint, projectId: "0a1b", credentials: akSk({ ...keys, ...options }), fetch }) };
}
const own = "b1c2d3e4f5.st1.iotda-app.ap-southeast-3.myhuaweicloud.com";

afterEach(() => vi.useRealTimers());

describe("the algorithm", () => {
  it.each<[string, Partial<AkSkOptions>, RegExp]>([
    ["iotda.cn-north-4.myhuaweicloud.com", {}, /^SDK-HMAC-SHA256 Access=AK-1, /],
    ["iotda.example.com", {}, /^SDK-HMAC-SHA256 /],
    ["iotda.cn-north-4.myhuaweicloud.com", { region: "cn-north-4" }, /^SDK-HMAC-SHA256 /],
    ["https://iotda.eu-west-101.myhuaweicloud.eu:443", { region: "eu-west-101" }, /^SDK-HMAC-SHA256 /],
    ["iotda.example.com", { region: "cn-north-4" }, /^V11-HMAC-SHA256 Credential=AK-1\/\d{8}\/cn-north-4\/iotdm, /],
    ["https://10.0.0.1:8443", { region: "cn-north-4" }, /^V11-HMAC-SHA256 Credential=AK-1\/\d{8}\/cn-north-4\/iotdm, /],
    ["iotda.example.com", { region: "cn-north-4", derived: false }, /^SDK-HMAC-SHA256 /],
    [own, {}, /^V11-HMAC-SHA256 Credential=AK-1\/\d{8}\/ap-southeast-3\/iotdm, /],
    [`https://${own}:443`, {}, /\/ap-southeast-3\/iotdm, /],
    [own, { derived: false }, /^SDK-HMAC-SHA256 /],
    [own, { region: "cn-south-1" }, /\/cn-south-1\/iotdm, /],
    ["iotda.cn-north-4.myhuaweicloud.com", { derived: true }, /^V11-HMAC-SHA256 Credential=AK-1\/\d{8}\/cn-north-4\/iotdm, /],
    ["iot.example.com", { derived: true, region: "cn-north-4" }, /\/cn-north-4\/iotdm, /],
    // What all customers of a region share, under each of its domains.
    ["iotda.myhuaweicloud.com", { region: "cn-north-4" }, /^SDK-HMAC-SHA256 /],
    ["iotda.cn-north-4.huaweicloud.com", { region: "cn-north-4" }, /^SDK-HMAC-SHA256 /],
    ["iotda.cn-north-4.myhwclouds.cn", { region: "cn-north-4" }, /^SDK-HMAC-SHA256 /],
    ["iotda.cn-north-219.huaweicloud.eu", { region: "cn-north-219" }, /^SDK-HMAC-SHA256 /],
    ["https://iotda.cn-north-4.myhuaweicloud.com:8443", { region: "cn-north-4" }, /^SDK-HMAC-SHA256 /],
    // And what only looks like it.
    ["1iotda.cn-north-4.myhuaweicloud.com", { region: "cn-north-4" }, /^V11-HMAC-SHA256 /],
    ["x.iotda.cn-north-4.myhuaweicloud.com", { region: "cn-north-4" }, /^V11-HMAC-SHA256 /],
    ["iotda.cn-north-4.myhuaweicloud.com.example.com", { region: "cn-north-4" }, /^V11-HMAC-SHA256 /],
    ["iotda.cn-north-4.example.com", { region: "cn-north-4" }, /^V11-HMAC-SHA256 /],
    ["iotda.cn-north-4.myhuaweicloud.org", { region: "cn-north-4" }, /^V11-HMAC-SHA256 /],
    ["iotda-app.eu-west-101.myhuaweicloud.eu", {}, /\/eu-west-101\/iotdm, /],
    ["xiotda-app.cn-north-4.myhuaweicloud.com", {}, /^SDK-HMAC-SHA256 /],
    ["i.iotda.eu-west-101.example.com", { derived: true }, /\/eu-west-101\/iotdm, /],
  ])("of %s with %j", async (endpoint, options, authorization) => {
    const { createAccessCode, sent } = client(endpoint, options);
    await createAccessCode();
    expect(sent[0]?.headers.get("authorization")).toMatch(authorization);
  });
});

it("signs host, date, project and content type, and the security token of temporary keys", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-22T07:08:09.500Z") });
  const { createAccessCode, sent } = client("iotda.example.com", { securityToken: "s3cret-token" });
  await createAccessCode();
  const headers = sent[0]?.headers;
  expect(headers?.get("x-sdk-date")).toBe("20261122T070809Z");
  expect(headers?.get("x-project-id")).toBe("0a1b");
  expect(headers?.get("x-security-token")).toBe("s3cret-token");
  expect(headers?.get("x-auth-token")).toBeNull();
  expect(headers?.get("authorization")).toMatch(
    /SignedHeaders=content-type;host;x-project-id;x-sdk-date;x-security-token, Signature=[0-9a-f]{64}$/,
  );
});

it("signs a call without a body, and takes a path alone", async () => {
  const { fetch, sent } = client("iotda.example.com");
  await fetch("/v5/iot/0a1b/devices?limit=10");
  expect(sent[0]?.url).toBe("https://iotda.example.com/v5/iot/0a1b/devices?limit=10");
  expect(sent[0]?.headers.get("authorization")).toContain("SignedHeaders=host;x-project-id;x-sdk-date, ");
  await expect(fetch("https://elsewhere.example.com/")).rejects.toThrow("this client sends its secret to https://iotda.example.com only");
});

describe("what is sent is what was signed", () => {
  /** Whether the Authorization header is good for the request as it went out. */
  async function isGood({ url, method, headers, body }: Request): Promise<boolean> {
    const names = /SignedHeaders=([^,]+)/.exec(headers.get("authorization") ?? "")?.[1]?.split(";") ?? [];
    const signed = names.map((name) => [name, name === "host" ? new URL(url).host : (headers.get(name) ?? "")] as const);
    const bytes = body ? new Uint8Array(await new Response(body).arrayBuffer()) : "";
    return createSigner(keys)({ method, url: new URL(url), headers: signed, body: bytes }) === headers.get("authorization");
  }

  it.each([
    ["?a=1+2", "?a=1%202"],
    ["?b=2&a=1", "?a=1&b=2"],
    ["?a=%E4", "?a=%E4"],
    ["?a=%zz&b='(x)'", "?a=%25zz&b=%27%28x%29%27"],
    ["?flag&&x=%7e", "?flag=&x=~"],
    ["?x=a=b", "?x=a%3Db"],
    ["?limit=10&marker=a%2Fb", "?limit=10&marker=a%2Fb"],
    ["", ""],
  ])("the query %j goes out as %j", async (query, sentQuery) => {
    const { fetch, sent } = client("iotda.example.com");
    await fetch(`/v5/iot/x%20%zz${query}`, { method: "POST", body: "payload", headers: { "x-more": "1" } });
    const [request] = sent as [Request];
    expect(request.url).toBe(`https://iotda.example.com/v5/iot/x%20%zz${sentQuery}`);
    expect([request.method, request.headers.get("x-more"), await request.clone().text()]).toEqual(["POST", "1", "payload"]);
    expect(await isGood(request)).toBe(true);
  });

  it("an abort reaches the request that was made anew", async () => {
    const { fetch, sent } = client("iotda.example.com");
    const controller = new AbortController();
    await fetch("/v5/x?b=1&a=2", { signal: controller.signal });
    expect(sent[0]?.signal.aborted).toBe(false);
    const reason = new Error("no longer wanted");
    await expect(fetch("/v5/x?b=1&a=2", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe("keys from a function", () => {
  const connect = (give: () => unknown, timeoutMs = 30_000) => {
    const sent: Request[] = [];
    const fetch = async (input: string | URL | Request) => {
      sent.push(input as Request);
      return Response.json({ error_code: "APIGW.0301", error_msg: "s3cret-1 s3cret-2 s3cret-token" }, { status: 403 });
    };
    const credentials = akSk(give as () => AkSkOptions);
    return { sent, ...createIotdaClient({ endpoint: "iotda.example.com", projectId: "0a1b", credentials, fetch, timeoutMs }) };
  };

  it("are asked for before each request, also of an async function, and each is signed with the newest", async () => {
    let count = 0;
    const { fetch, sent } = connect(async () => {
      count++;
      return { accessKey: `AK-${count}`, secretKey: `s3cret-${count}`, ...(count === 2 && { securityToken: "s3cret-token" }) };
    });
    for (let call = 0; call < 3; call++) await fetch("/v5/x");
    expect(count).toBe(3);
    expect(sent.map(({ headers }) => /Access=(AK-\d), SignedHeaders=([^,]+)/.exec(headers.get("authorization") ?? "")?.slice(1))).toEqual([
      ["AK-1", "host;x-project-id;x-sdk-date"],
      ["AK-2", "host;x-project-id;x-sdk-date;x-security-token"],
      ["AK-3", "host;x-project-id;x-sdk-date"],
    ]);
    expect(sent.map(({ headers }) => headers.get("x-security-token"))).toEqual([null, "s3cret-token", null]);
  });

  it("are checked each time, and nothing is sent", async () => {
    const given: unknown[] = [undefined, null, "AK", {}, { ...keys, accessKey: "ключ" }, { ...keys, sk: 1 }, { ...keys, derived: true }];
    const { fetch, sent } = connect(() => given.shift());
    for (const message of [
      "akSk takes an object of options",
      "akSk takes an object of options",
      "akSk takes an object of options",
      "accessKey must be a non-empty string; it is missing",
      "accessKey must be a non-empty string that a header can carry",
      "akSk has no option sk",
      "the derived signature needs a region",
    ])
      await expect(fetch("/v5/x")).rejects.toThrow(message);
    expect(sent).toEqual([]);
  });

  it("stay out of errors", async () => {
    const { createAccessCode } = connect(() => ({ accessKey: "AK-1", secretKey: "s3cret-1", securityToken: "s3cret-token" }));
    const error = await createAccessCode().catch((thrown: unknown) => thrown);
    expect(inspect(error)).not.toMatch(/s3cret-(1|token)/);
  });

  it("that never come are waited for no longer than timeoutMs, nor after an abort; what the function throws is thrown", async () => {
    const hanging = connect(() => new Promise(() => {}), 20);
    await expect(hanging.fetch("/v5/x")).rejects.toMatchObject({ name: "NetworkError", message: expect.stringContaining("within 20 ms") });
    const patient = connect(() => new Promise(() => {}));
    const controller = new AbortController();
    const leaving = patient.fetch("/v5/x", { signal: controller.signal });
    controller.abort("no longer wanted");
    await expect(leaving).rejects.toBe("no longer wanted");
    const error = new Error("no keys today");
    const throwing = connect(() => {
      throw error;
    });
    await expect(throwing.fetch("/v5/x")).rejects.toBe(error);
    expect([...hanging.sent, ...patient.sent, ...throwing.sent]).toEqual([]);
  });
});

describe("a refused signature", () => {
  it("is never sent again", async () => {
    const { createAccessCode, sent } = client("iotda.example.com", {}, () => refusal("APIGW.0301"));
    await expect(createAccessCode()).rejects.toMatchObject({ status: 401, errorCode: "APIGW.0301" });
    expect(sent).toHaveLength(1);
  });

  it("says which algorithm was used, and what a wrong one looks like", async () => {
    const wrong = client("iotda.example.com", {}, () => refusal("IOTDA.000002"));
    await expect(wrong.createAccessCode()).rejects.toMatchObject({
      errorCode: "IOTDA.000002",
      advice: expect.stringMatching(
        /what a wrong algorithm looks like.*Signed with SDK-HMAC-SHA256: if iotda\.example\.com is .* derived: true/s,
      ),
    });
    const derived = client(own, {}, () => refusal("APIGW.0301"));
    await expect(derived.createAccessCode()).rejects.toThrow("Signed with V11-HMAC-SHA256 for region ap-southeast-3");
  });

  it.each([
    [16 * 60_000, "16 minutes behind"],
    [-3_600_000, "60 minutes ahead of"],
  ])("says when this machine's clock is wrong (%i ms)", async (skew, message) => {
    const date = { date: new Date(Date.now() + skew).toUTCString() };
    const { createAccessCode } = client("iotda.example.com", {}, () => refusal("APIGW.0301", date));
    await expect(createAccessCode()).rejects.toThrow(`This machine's clock is ${message} the platform's`);
  });

  it.each([
    [0, false],
    [14 * 60_000, false],
    [15 * 60_000, false],
    [15 * 60_000 + 1_000, true],
    [-15 * 60_000, false],
    [-15 * 60_000 - 1_000, true],
  ])("takes a clock that is %i ms off for wrong: %s", async (skew, isWrong) => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-22T07:08:09Z") });
    const date = { date: new Date(Date.now() + skew).toUTCString() };
    const { createAccessCode } = client("iotda.example.com", {}, () => refusal("APIGW.0301", date));
    const error = await createAccessCode().catch((thrown: Error) => thrown);
    expect(error).toMatchObject({
      message: isWrong ? expect.stringContaining("clock is 15 minutes") : expect.stringContaining("Signed with"),
    });
  });

  it("says nothing of clocks and algorithms when something else was refused", async () => {
    const forbidden = () => Response.json({ error_code: "IOTDA.000021", error_msg: "no" }, { status: 403 });
    const error = await client("iotda.example.com", {}, forbidden)
      .createAccessCode()
      .catch((thrown: Error) => thrown);
    expect(String(error)).not.toMatch(/Signed with|clock/);
  });

  it("lets no secret into the error", async () => {
    const quote = () => Response.json({ error_code: "APIGW.0301", error_msg: "x-security-token:s3cret-token|s3cret-key" }, { status: 401 });
    const quoting = client("iotda.example.com", { securityToken: "s3cret-token" }, quote);
    const error = await quoting.createAccessCode().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ errorMessage: "x-security-token:***|***" });
    for (const shown of [error, akSk(keys), quoting.createAccessCode]) {
      expect(inspect(shown, { depth: 10, showHidden: true }) + JSON.stringify(shown)).not.toContain("s3cret");
    }
  });
});

describe("akSk refuses", () => {
  it.each([
    ["no accessKey", { accessKey: undefined }, "accessKey must be a non-empty string; it is missing"],
    ["an accessKey with a space", { accessKey: "A K" }, "accessKey must be a non-empty string that matches"],
    ["an accessKey that no header carries", { accessKey: "ключ" }, "accessKey must be a non-empty string that a header can carry"],
    ["a securityToken that no header carries", { securityToken: "t\u200b" }, "securityToken must be a non-empty string that a header can"],
    ["no secretKey", { secretKey: "" }, "secretKey must be a non-empty string"],
    ["an empty securityToken", { securityToken: "" }, "securityToken must be a non-empty string"],
    ["a region that is none", { region: "cn north" }, "region must be a string of 1 to 64 characters that matches"],
    ["derived that is no boolean", { derived: "yes" }, "derived must be true or false"],
    ["an unknown option", { sk: "x" }, "akSk has no option sk"],
  ])("%s", (_, wrong, message) => {
    expect(() => akSk({ ...keys, ...wrong } as AkSkOptions)).toThrow(message);
  });

  it("to derive without a region, as soon as the client is made", () => {
    expect(() => client("iot.example.com", { derived: true })).toThrow(
      'the derived signature needs a region, and iot.example.com names none: pass akSk({ region: "cn-north-4", ... })',
    );
  });
});
