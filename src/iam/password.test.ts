import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { memoryStore } from "../core/secret/memory-store.ts";
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

  it.each<[string, unknown]>([
    ["null", null],
    ["a text", "s3cret-text"],
    ["a list", []],
    ["a number", 5],
    ["a token that is null", { token: null }],
    ["a token that is a text", { token: "s3cret-text" }],
    ["times that are numbers", { token: { issued_at: 1, expires_at: 2 } }],
    ["times that only end as times do", { token: { issued_at: "x2020-01-03T09:05:22Z", expires_at: "x2020-01-04T09:05:22Z" } }],
    ["times that are bare numbers as text", { token: { issued_at: "1", expires_at: "2" } }],
  ])("an answer that is %s is a ResponseError, and quotes nothing", async (_, body) => {
    const iam = () => new Response(JSON.stringify(body), { status: 201, headers: { "X-Subject-Token": "t" } });
    const error = await platform({ iam })
      .client.createAccessCode()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "ResponseError", reason: "unusable-secret", operation: "KeystoneCreateUserTokenByPassword" });
    expect(inspect(error)).not.toContain("s3cret");
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
    ["an empty id of a user", { userId: "" }, "userId must be a non-empty string"],
    ["no account", { domainName: undefined }, "domainName must be a non-empty string; it is missing"],
    ["a password that is no text", { password: 5 }, "password must be a non-empty string; it is number"],
    ["an empty id of a project", { project: { id: "" } }, "project.id must be a non-empty string"],
    ["an empty name of a project", { project: { name: "" } }, "project.name must be a non-empty string"],
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

describe("13 what is final is final for the credentials object, however many clients use it", () => {
  const wrong = () => Response.json({ error: { code: 401, message: "The username or password is wrong." } }, { status: 401 });

  /** Clients that share one object; IAM answers when the test lets it. */
  function clients(count: number, answer: () => Response, options: Partial<IamPasswordOptions> = {}, timeoutMs = 30_000) {
    const state = { asked: 0, atOnce: 0, most: 0, release: [] as (() => void)[] };
    const credentials = iamPassword({ ...good, ...options } as IamPasswordOptions);
    const fetch = async (input: string | URL | Request) => {
      if (new URL((input as Request).url).pathname !== "/v3/auth/tokens")
        return Response.json({ access_key: "12345678", access_code: "s3cret-code" }, { status: 201 });
      state.asked++;
      state.most = Math.max(state.most, ++state.atOnce);
      await new Promise<void>((resolve) => state.release.push(resolve));
      state.atOnce--;
      return answer();
    };
    const all = Array.from({ length: count }, () =>
      createIotdaClient({ endpoint: "iotda.example.com", projectId: "0a1b", credentials, fetch, timeoutMs }),
    );
    const letGo = async () => {
      await vi.waitUntil(() => state.release.length > 0);
      state.release.shift()?.();
    };
    return { state, all, letGo };
  }

  it("a refused password is sent once, by six clients at once and by each of them later", async () => {
    const { state, all, letGo } = clients(6, wrong);
    const calls = all.map((client) => client.createAccessCode().catch((thrown: unknown) => thrown));
    await letGo();
    const errors = await Promise.all(calls);
    for (const error of errors) expect(error).toMatchObject({ name: "ApiError", status: 401 });
    expect(new Set(errors).size).toBe(1);
    for (const client of all) await expect(client.createAccessCode()).rejects.toBe(errors[0]);
    expect(state.asked).toBe(1);
  });

  it("also when the one who asked has given up before the answer came", async () => {
    const { state, all, letGo } = clients(2, wrong);
    const controller = new AbortController();
    const leaving = all[0]?.createAccessCode({}, { signal: controller.signal });
    await vi.waitUntil(() => state.asked === 1);
    controller.abort("no longer wanted");
    await expect(leaving).rejects.toBe("no longer wanted");
    await letGo();
    await expect(all[1]?.createAccessCode()).rejects.toMatchObject({ name: "ApiError", status: 401 });
    expect(state.asked).toBe(1);
  });

  it("a client that gives up gives its turn to the next", async () => {
    const { all, letGo, state } = clients(2, () => issued("s3cret"), {}, 100);
    const first = expect(all[0]?.createAccessCode()).rejects.toMatchObject({ name: "NetworkError" });
    await first;
    const second = all[1]?.createAccessCode();
    await vi.waitUntil(() => state.asked === 2);
    await letGo();
    await letGo();
    await expect(second).resolves.toMatchObject({ access_key: "12345678" });
  });

  it("a good password is sent by one client after the other, and any other failure is not final", async () => {
    const answers = [() => Response.json({}, { status: 503 }), () => issued("s3cret-1"), () => issued("s3cret-2")];
    const { state, all, letGo } = clients(3, () => answers.shift()?.() ?? wrong());
    const calls = all.map((client) =>
      client.createAccessCode().then(
        () => "fine",
        (error) => error.status,
      ),
    );
    for (let turn = 0; turn < 3; turn++) await letGo();
    expect(await Promise.all(calls)).toEqual([503, "fine", "fine"]);
    expect([state.asked, state.most]).toEqual([3, 1]);
  });

  it("other credentials with the same password ask for themselves", async () => {
    const [one, other] = [clients(1, wrong), clients(1, wrong)];
    const calls = [one, other].map(({ all }) => expect(all[0]?.createAccessCode()).rejects.toMatchObject({ status: 401 }));
    await Promise.all([one.letGo(), other.letGo()]);
    await Promise.all(calls);
    expect([one.state.asked, other.state.asked]).toEqual([1, 1]);
  });
});

describe("a passcode", () => {
  const unsettled = () => new Promise<never>(() => {});

  it("that never comes is waited for no longer than timeoutMs, nor after an abort, and is not asked for again meanwhile", async () => {
    let asked = 0;
    const passcode = () => {
      asked++;
      return unsettled();
    };
    const sent: string[] = [];
    const fetch = async (input: string | URL | Request) => {
      sent.push((input as Request).url);
      return issued("t");
    };
    const credentials = iamPassword({ ...good, passcode });
    const connect = (timeoutMs: number) =>
      createIotdaClient({ endpoint: "iotda.example.com", projectId: "0a1b", credentials, fetch, timeoutMs });
    await expect(connect(20).createAccessCode()).rejects.toMatchObject({ name: "NetworkError" });
    await expect(connect(20).createAccessCode()).rejects.toMatchObject({ name: "NetworkError" });
    const controller = new AbortController();
    const leaving = connect(500).createAccessCode({}, { signal: controller.signal });
    controller.abort("no longer wanted");
    await expect(leaving).rejects.toBe("no longer wanted");
    expect([asked, sent]).toEqual([1, []]);
  });

  it("that fails or is none is the error of the call, and the next client asks again", async () => {
    const given = [() => Promise.reject(new Error("no device")), () => "", () => 123456 as never, () => "123456"];
    const { client } = platform({ credentials: { passcode: () => given.shift()?.() } });
    await expect(client.createAccessCode()).rejects.toThrow("no device");
    const credentials = iamPassword({ ...good, passcode: () => given.shift()?.() as string });
    const next = () => createIotdaClient({ endpoint: "iotda.example.com", projectId: "0a1b", credentials, fetch: async () => issued("t") });
    await expect(next().createAccessCode()).rejects.toThrow("passcode must be a non-empty string");
    await expect(next().createAccessCode()).rejects.toThrow("passcode must be a non-empty string; it is number");
  });

  const bodyOf = async (more: object) => {
    let sent: unknown;
    const fetch = async (input: string | URL | Request) => {
      sent ??= await (input as Request).json();
      return issued("t");
    };
    const credentials = iamPassword({ ...good, ...more } as IamPasswordOptions);
    // What IoTDA then answers is not the matter here.
    await createIotdaClient({ endpoint: "iotda.example.com", projectId: "0a1b", credentials, fetch })
      .createAccessCode()
      .catch(() => {});
    return sent;
  };

  it("goes beside the password, of the user by name, or by id where one is given", async () => {
    const user = { name: "user", password, domain: { name: "account" } };
    const both = { methods: ["password", "totp"], password: { user } };
    const scope = { project: { name: "cn-north-4" } };
    expect(await bodyOf({})).toEqual({ auth: { identity: { methods: ["password"], password: { user } }, scope } });
    expect(await bodyOf({ passcode: "123456" })).toEqual({
      auth: { identity: { ...both, totp: { user: { name: "user", passcode: "123456" } } }, scope },
    });
    expect(await bodyOf({ passcode: () => "654321", userId: "u-1", project: { id: "p-1" } })).toEqual({
      auth: { identity: { ...both, totp: { user: { id: "u-1", passcode: "654321" } } }, scope: { project: { id: "p-1" } } },
    });
  });

  it("is masked where IAM quotes it", async () => {
    const quote = () => Response.json({ error: { code: 500, message: "totp 918273 is no good" } }, { status: 500 });
    const { client } = platform({ iam: quote, credentials: { passcode: () => "918273" } });
    await expect(client.createAccessCode()).rejects.toMatchObject({ errorMessage: "totp *** is no good" });
  });
});

it("an id and a name of a project that are the same text are two secrets in a store, and so are names that join alike", async () => {
  const store = memoryStore();
  let count = 0;
  const fetch = async (input: string | URL | Request) =>
    new URL((input as Request).url).pathname === "/v3/auth/tokens"
      ? issued(`t-${++count}`)
      : Response.json({ access_key: "12345678", access_code: "code" }, { status: 201 });
  const users = [
    { project: { id: "same" } },
    { project: { name: "same" } },
    { domainName: "acme", userName: "x y" },
    { domainName: "acme x", userName: "y" },
  ];
  for (const user of users)
    await createIotdaClient({
      endpoint: "iotda.example.com",
      projectId: "0a1b",
      credentials: iamPassword({ ...good, ...user } as IamPasswordOptions),
      store,
      fetch,
    }).createAccessCode();
  expect(count).toBe(4);
});

describe("the project", () => {
  const client = (project: unknown) => {
    const fetch = async () =>
      Response.json(
        { token: { project, issued_at: "2020-01-03T09:05:22.701000Z", expires_at: "2020-01-04T09:05:22.701000Z" } },
        { status: 201, headers: { "X-Subject-Token": "t" } },
      );
    return createIotdaClient({ endpoint: "iotda.example.com", credentials: iamPassword(good), fetch });
  };

  it("is that of the token", async () => {
    expect(await client({ id: "0a-1b" }).getProjectId()).toBe("0a-1b");
  });

  it.each([undefined, null, {}, { id: 5 }, { id: "" }, { id: "a/b" }, { id: "../x" }, { id: "a b" }])(
    "%j is none: pass it",
    async (project) => {
      await expect(client(project).getProjectId()).rejects.toMatchObject({
        ...{ name: "ResponseError", operation: "KeystoneCreateUserTokenByPassword", reason: "unusable-secret" },
        message: expect.stringContaining("the token names no project. Pass projectId to the client."),
      });
    },
  );
});

describe("userToken", () => {
  it("that no header can carry is refused at once, and from a function before anything is sent", async () => {
    for (const token of ["token\u200b", "токен", " token", "a\nb"]) {
      expect(() => userToken(token)).toThrow("userToken must be a non-empty string");
      const fetch = () => Promise.reject(new Error("sent"));
      const client = createIotdaClient({ endpoint: "iotda.example.com", projectId: "0a1b", credentials: userToken(() => token), fetch });
      await expect(client.createAccessCode()).rejects.toThrow("userToken must be a non-empty string");
    }
  });

  it("that never comes is waited for no longer than timeoutMs, nor after an abort; what the function throws is thrown", async () => {
    const connect = (give: () => string | Promise<string>, timeoutMs = 30_000) =>
      createIotdaClient({
        endpoint: "iotda.example.com",
        projectId: "0a1b",
        credentials: userToken(give),
        timeoutMs,
        fetch: () => Promise.reject(new Error("sent")),
      });
    const unsettled = () => new Promise<never>(() => {});
    await expect(connect(unsettled, 20).createAccessCode()).rejects.toMatchObject({
      name: "NetworkError",
      message: expect.stringContaining("within 20 ms"),
    });
    const controller = new AbortController();
    const leaving = connect(unsettled).createAccessCode({}, { signal: controller.signal });
    controller.abort("no longer wanted");
    await expect(leaving).rejects.toBe("no longer wanted");
    const error = new Error("no token today");
    const throwing = connect(() => {
      throw error;
    });
    await expect(throwing.createAccessCode()).rejects.toBe(error);
    await expect(connect(() => Promise.reject(error)).createAccessCode()).rejects.toBe(error);
  });

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
