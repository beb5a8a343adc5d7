import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { createIotdaClient } from "../iotda/client.ts";
import { type IamPasswordOptions, iamPassword } from "./password.ts";
import { userToken } from "./user-token.ts";

const password = "s3cret-password";
const good = { region: "cn-north-4", domainName: "account", userName: "user", password, project: { name: "cn-north-4" } };

/** IAM and IoTDA of the test's own, behind one client. */
function platform(options: { iam?: (count: number) => Response; iotda?: (token: string | null) => Response; credentials?: object } = {}) {
  const sent: string[] = [];
  let count = 0;
  const fetch = async (input: string | URL | Request) => {
    const { url, headers } = input as Request;
    sent.push(url);
    if (new URL(url).pathname === "/v3/auth/tokens") return options.iam?.(++count) ?? issued(`user-token-${++count}`);
    return (
      options.iotda?.(headers.get("x-auth-token")) ?? Response.json({ access_key: "12345678", access_code: "s3cret-code" }, { status: 201 })
    );
  };
  const credentials = iamPassword({ ...good, ...options.credentials } as IamPasswordOptions);
  const client = createIotdaClient({ endpoint: "iotda.example.com", projectId: "0a1b", credentials, fetch });
  return { client, sent };
}
const issued = (token: string, times = { issued_at: "2020-01-03T09:05:22.701000Z", expires_at: "2020-01-04T09:05:22.701000Z" }) =>
  Response.json({ token: { methods: ["password"], ...times } }, { status: 201, headers: { "X-Subject-Token": token } });

describe("iamPassword", () => {
  it("takes the lifetime from IAM's own clock, and renews before the end of 24 h", async () => {
    const { client, sent } = platform();
    await client.createAccessCode();
    await client.createAccessCode();
    expect(sent.filter((url) => url.includes("/v3/auth/tokens"))).toHaveLength(1);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 86_341_000 });
    await client.createAccessCode();
    vi.useRealTimers();
    expect(sent.filter((url) => url.includes("/v3/auth/tokens"))).toHaveLength(2);
  });

  it.each([
    [{ region: "cn-north-4" }, "https://iam.cn-north-4.myhuaweicloud.com"],
    [{ region: "eu-west-101" }, "https://iam.eu-west-101.myhuaweicloud.eu"],
    [{ region: undefined, endpoint: "iam.example.com" }, "https://iam.example.com"],
    [{ region: undefined, endpoint: "https://iam.example.com:443/" }, "https://iam.example.com"],
  ])("with %j asks %s", async (credentials, origin) => {
    const { client, sent } = platform({ credentials });
    await client.createAccessCode();
    expect(sent[0]).toBe(`${origin}/v3/auth/tokens?nocatalog=true`);
  });

  it("gets one new token when IoTDA refuses the one it has, and no second one", async () => {
    const { client, sent } = platform({ iotda: () => Response.json({ error_code: "APIGW.0307" }, { status: 401 }) });
    await expect(client.createAccessCode()).rejects.toMatchObject({ status: 401 });
    expect(sent.map((url) => new URL(url).hostname.split(".")[0])).toEqual(["iam", "iotda", "iam", "iotda"]);
  });

  it.each([
    ["no token", () => issued("")],
    ["no times", () => Response.json({ token: {} }, { status: 201, headers: { "X-Subject-Token": "t" } })],
    ["no body to speak of", () => Response.json({}, { status: 201, headers: { "X-Subject-Token": "t" } })],
    ["times that are none", () => issued("t", { issued_at: "today", expires_at: "tomorrow" })],
  ])("an answer with %s is a ResponseError", async (_, iam) => {
    await expect(platform({ iam }).client.createAccessCode()).rejects.toMatchObject({ name: "ResponseError", reason: "unusable-secret" });
  });

  it.each([
    ["no region and no endpoint", { region: undefined }, "pass either region or endpoint"],
    ["both", { endpoint: "iam.example.com" }, "pass either region or endpoint"],
    ["an endpoint that is no text", { region: undefined, endpoint: 5 }, "endpoint must be a non-empty string; it is number"],
    ["a region that is none", { region: "cn-north-4.evil.com/" }, "region must be"],
    ["no user", { userName: undefined }, "userName must be a non-empty string; it is missing"],
    ["an empty password", { password: "" }, "password must be a non-empty string"],
    ["no project", { project: undefined }, "project must have an id or a name"],
    ["a project with both", { project: { id: "a", name: "b" } }, "project must have an id or a name"],
    ["an empty passcode", { passcode: "" }, "passcode must be a non-empty string"],
    ["an unknown option", { accountName: "a" }, "iamPassword has no option accountName"],
  ])("refuses %s", (_, wrong, message) => {
    expect(() => iamPassword({ ...good, ...wrong } as IamPasswordOptions)).toThrow(message);
  });

  it("lets no secret into an error, and keeps none where it shows", async () => {
    const quote = () => Response.json({ error: { code: 500, message: `no ${password}` } }, { status: 500 });
    const { client } = platform({ iam: quote });
    const error = await client.createAccessCode().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "ApiError", errorMessage: "no ***" });
    const echo = platform({
      iotda: (token) => Response.json({ error_code: "APIGW.0301", error_msg: `decrypt token fail ${token}` }, { status: 403 }),
    });
    await expect(echo.client.createAccessCode()).rejects.toMatchObject({ errorMessage: "decrypt token fail ***" });
    for (const shown of [error, client, echo.client, iamPassword(good)]) {
      expect(inspect(shown, { depth: 10, showHidden: true }) + JSON.stringify(shown)).not.toMatch(/s3cret|user-token/);
    }
  });
});

describe("userToken", () => {
  it("refuses an empty token, also from a function", async () => {
    expect(() => userToken("")).toThrow("userToken must be a non-empty string");
    const client = createIotdaClient({ endpoint: "iotda.example.com", projectId: "0a1b", credentials: userToken(() => "") });
    await expect(client.createAccessCode()).rejects.toThrow("userToken must be a non-empty string");
  });

  it("that is refused is not sent again when there is no other", async () => {
    let count = 0;
    const fetch = async () => {
      count++;
      return Response.json({ error_code: "APIGW.0301" }, { status: 401 });
    };
    const client = createIotdaClient({ endpoint: "iotda.example.com", projectId: "0a1b", credentials: userToken("only-one"), fetch });
    await expect(client.createAccessCode()).rejects.toMatchObject({ status: 401 });
    expect(count).toBe(1);
  });
});
