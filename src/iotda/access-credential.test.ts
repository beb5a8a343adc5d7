import { describe, expect, it, vi } from "vitest";
import { memoryStore } from "../core/secret/memory-store.ts";
import { iamPassword } from "../iam/password.ts";
import { userToken } from "../iam/user-token.ts";
import { createIotdaClient, type IotdaClientOptions } from "./client.ts";

/** A platform that gives another credential at every call. */
function platform(options: Partial<IotdaClientOptions> = {}) {
  const sent: { path: string; body: string }[] = [];
  let count = 0;
  const fetch = async (input: string | URL | Request) => {
    const request = input as Request;
    const path = new URL(request.url).pathname;
    if (path === "/v3/auth/tokens") return token();
    sent.push({ path, body: await request.text() });
    count++;
    return Response.json({ access_key: `key-${count}`, access_code: `code-${count}` }, { status: 201 });
  };
  const connect = (more: Partial<IotdaClientOptions> = {}) =>
    createIotdaClient({ endpoint: "iotda.example.com", projectId: "0a1b", credentials: userToken("token"), fetch, ...options, ...more });
  return { sent, connect };
}
let project: object | undefined = { id: "0a1b", name: "cn-north-4" };
const token = () => {
  const times = { issued_at: "2020-01-03T09:05:22.701000Z", expires_at: "2020-01-04T09:05:22.701000Z" };
  return Response.json({ token: { methods: ["password"], ...times, project } }, { status: 201, headers: { "X-Subject-Token": "t" } });
};
const user = { region: "cn-north-4", domainName: "account", userName: "user", password: "password" };

describe("accessCredential", () => {
  it("is generated once, with {}, and shared by all callers", async () => {
    const { connect, sent } = platform();
    const { accessCredential } = connect();
    const all = await Promise.all(Array.from({ length: 10 }, () => accessCredential.get()));
    expect(new Set(all)).toEqual(new Set([{ access_key: "key-1", access_code: "code-1" }]));
    expect(sent).toEqual([{ path: "/v5/iot/0a1b/auth/accesscode", body: "{}" }]);
  });

  it("is generated again when it was rejected, and only when both parts are those of the current one", async () => {
    const { connect, sent } = platform();
    const { accessCredential } = connect();
    accessCredential.reject({ access_key: "key-0", access_code: "code-0" });
    const first = await accessCredential.get();
    accessCredential.reject({ ...first, access_code: "code-0" });
    accessCredential.reject({ ...first, access_key: "key-0" });
    expect(await accessCredential.get()).toBe(first);
    accessCredential.reject({ ...first });
    accessCredential.reject(first);
    expect(await accessCredential.get()).toEqual({ access_key: "key-2", access_code: "code-2" });
    accessCredential.reject(first);
    await accessCredential.get();
    expect(sent).toHaveLength(2);
  });

  it("is shared by clients with one store, which are told apart by endpoint, project and instance", async () => {
    const { connect, sent } = platform({ store: memoryStore() });
    const learning = { projectId: undefined as never, credentials: iamPassword({ ...user, project: { name: "cn-north-4" } }) };
    await connect().accessCredential.get();
    await connect().accessCredential.get();
    await connect(learning).accessCredential.get();
    expect(sent).toHaveLength(1);
    await connect({ projectId: "other" }).accessCredential.get();
    await connect({ instanceId: "instance" }).accessCredential.get();
    await connect({ endpoint: "other.example.com" }).accessCredential.get();
    expect(sent).toHaveLength(4);
  });

  it("warns once when fresh credentials are refused again and again", async () => {
    const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    const { accessCredential } = platform().connect();
    for (let round = 0; round < 5; round++) accessCredential.reject(await accessCredential.get());
    expect(warned.mock.calls).toEqual([[expect.stringContaining("Somebody else resets them"), { code: "HUAWEI_IOT_SHARED_SECRET" }]]);
    warned.mockRestore();
  });

  it("passes an abort on, and goes on for the others", async () => {
    const { accessCredential } = platform().connect();
    const reason = new Error("no longer wanted");
    const controller = new AbortController();
    const [mine, other] = [accessCredential.get({ signal: controller.signal }), accessCredential.get()];
    controller.abort(reason);
    await expect(mine).rejects.toBe(reason);
    await expect(other).resolves.toMatchObject({ access_key: "key-1" });
  });
});

describe("the project ID", () => {
  const connect = (byWhat: { id: string } | { name: string }) =>
    createIotdaClient({
      endpoint: "iotda.example.com",
      credentials: iamPassword({ ...user, project: byWhat }),
      fetch: async (input) =>
        new URL((input as Request).url).pathname === "/v3/auth/tokens"
          ? token()
          : Response.json({ access_key: "key", access_code: (input as Request).url }, { status: 201 }),
    });

  it("is learned from IAM's token when the credentials have the project's name", async () => {
    const client = connect({ name: "cn-north-4" });
    await expect(client.createAccessCode()).resolves.toMatchObject({ access_code: expect.stringContaining("/v5/iot/0a1b/auth/") });
    await expect(client.getProjectId()).resolves.toBe("0a1b");
  });

  it("is known when the credentials have it", async () => {
    await expect(connect({ id: "9f8e" }).createAccessCode()).resolves.toMatchObject({
      access_code: expect.stringContaining("/v5/iot/9f8e/auth/"),
    });
  });

  it.each([[undefined], [{ name: "cn-north-4" }], [{ id: 5 }], [{ id: "../x" }]])("is an error when the token says %j", async (said) => {
    project = said;
    const client = connect({ name: "cn-north-4" });
    for (const call of [client.createAccessCode(), client.getProjectId(), client.accessCredential.get()]) {
      await expect(call).rejects.toMatchObject({ name: "ResponseError", message: expect.stringContaining("Pass projectId to the client") });
    }
    project = { id: "0a1b", name: "cn-north-4" };
  });
});
