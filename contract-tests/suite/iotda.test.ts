import { describe, expect } from "vitest";
import { akSk, type Credentials, iamPassword, unwrap, userToken } from "../../src/index.ts";
import { answers, type DocumentedAnswer, isSuccess } from "../fixtures/specs.ts";
import { keys, projectId, user } from "../fixtures/target.ts";
import { it, type Wire } from "../fixtures/wire.ts";

const instanceId = "cb0ed862-47c8-4d1c-b1ab-3f9f5a2e7d10";
const path = `/v5/iot/${projectId}/auth/accesscode`;
const tokens = "/v3/auth/tokens";
const token = "MIIDkgYJKoZIhvcNAQcCoIIDgzCC";

const password = (wire: Wire) => iamPassword({ endpoint: wire.url("iam"), ...user, project: { name: "cn-north-4" } });
const createClient = (wire: Wire, credentials: Credentials = userToken(token)) => wire.iotda({ instanceId, credentials });

const all = answers("iotda").filter(({ operationId }) => operationId === "CreateAccessCode");
const [created] = all.filter(isSuccess) as [DocumentedAnswer];
const refusal = (code: string) => all.find((answer) => answer.code === code) as DocumentedAnswer;

describe("what is sent", () => {
  it("createAccessCode sends {} when nothing is asked, with Instance-Id and X-Auth-Token", async ({ wire }) => {
    wire.tell(created);
    await createClient(wire).createAccessCode();
    const [request] = wire.sent;
    expect(request).toMatchObject({ method: "POST", path, body: "{}" });
    expect(request?.headers.get("instance-id")).toBe(instanceId);
    expect(request?.headers.get("x-auth-token")).toBe(token);
    expect(request?.headers.get("content-type")).toBe("application/json");
  });

  it("createAccessCode sends type and force_disconnect as asked", async ({ wire }) => {
    wire.tell(created);
    await createClient(wire).createAccessCode({ type: "MQTT", force_disconnect: true });
    expect(JSON.parse(wire.sent[0]?.body ?? "")).toEqual({ type: "MQTT", force_disconnect: true });
  });

  it("the same operation is there through the generated client", async ({ wire }) => {
    wire.tell(created);
    const result = await createClient(wire).api.POST("/v5/iot/{project_id}/auth/accesscode", {
      params: { path: { project_id: projectId } },
      body: { type: "AMQP" },
    });
    expect(unwrap(result)).toEqual(created.value);
  });

  it("what the client's options say need not be said in a call", async ({ wire }) => {
    const { api } = createClient(wire, password(wire));
    const params = { path: { device_id: "meter-1" } };
    unwrap(await api.GET("/v5/iot/{project_id}/devices/{device_id}/shadow", { params }));
    const other = { path: { ...params.path, project_id: "0f0f" }, header: { "Instance-Id": "other" } };
    unwrap(await api.GET("/v5/iot/{project_id}/devices/{device_id}/shadow", { params: other }));
    unwrap(await api.GET("/v5/iot/{project_id}/devices/{device_id}/shadow", { params, headers: { "instance-id": "third" } }));
    const sent = wire.sent.filter(({ path }) => path !== tokens);
    expect(sent.map(({ path, headers }) => [path.split("/")[3], headers.get("instance-id")])).toEqual([
      [projectId, instanceId],
      ["0f0f", "other"],
      [projectId, "third"],
    ]);
  });

  it("the project is the token's when no option says it", async ({ wire }) => {
    const { api } = wire.iotda({ credentials: password(wire), projectId: undefined });
    unwrap(await api.GET("/v5/iot/{project_id}/devices/{device_id}/shadow", { params: { path: { device_id: "meter-1" } } }));
    const [token, shadow] = wire.verdicts;
    const { id } = (token?.response.body as { token: { project: { id: string } } } | undefined)?.token.project ?? {};
    expect(shadow?.request.path).toEqual({ project_id: id, device_id: "meter-1" });
  });

  it("iamPassword gets one token for all calls and sends it", async ({ wire }) => {
    const client = createClient(wire, password(wire));
    await Promise.all([client.createAccessCode(), client.createAccessCode()]);
    await client.createAccessCode();
    expect(wire.sent.filter((request) => request.path === tokens)).toHaveLength(1);
    const sent = wire.sent.filter((request) => request.path === path);
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ headers }) => headers.get("x-auth-token"))).size).toBe(1);
  });

  it.for<[string, { securityToken?: string }]>([
    ["keys", {}],
    ["temporary keys", { securityToken: "s3cret-token" }],
  ])("akSk signs with %s, and sends no user token", async ([, more], { wire }) => {
    await createClient(wire, akSk({ ...keys, ...more })).createAccessCode({ type: "AMQP" });
    const headers = wire.sent[0]?.headers;
    expect(headers?.get("authorization")).toMatch(/^SDK-HMAC-SHA256 Access=AK, SignedHeaders=content-type;host;instance-id;x-project-id;/);
    expect(headers?.get("x-sdk-date")).toMatch(/^\d{8}T\d{6}Z$/);
    expect(headers?.get("x-project-id")).toBe(projectId);
    expect(headers?.get("x-security-token")).toBe(more.securityToken ?? null);
    expect(headers?.get("x-auth-token")).toBeNull();
  });

  it.for(all.filter((answer) => !isSuccess(answer)))(
    "a call refused with $status $code is sent once when the token is fixed",
    async (answer, { wire }) => {
      wire.tell(answer);
      await expect(createClient(wire).createAccessCode()).rejects.toMatchObject({ errorCode: answer.code });
      expect(wire.sent).toHaveLength(1);
    },
  );

  it("a refused signature is sent once", async ({ wire }) => {
    wire.tell(refusal("IOTDA.000002"));
    const call = createClient(wire, akSk(keys)).createAccessCode();
    await expect(call).rejects.toMatchObject({ errorCode: "IOTDA.000002", advice: expect.stringContaining("Signed with SDK-HMAC-SHA256") });
    expect(wire.sent).toHaveLength(1);
  });

  it("accessCredential sends one request for all callers, and learns the project ID from IAM", async ({ wire }) => {
    const { accessCredential } = wire.iotda({ projectId: undefined as never });
    await Promise.all([accessCredential.get(), accessCredential.get()]);
    expect(wire.sent.map((request) => request.path)).toEqual([tokens, path]);
    expect(wire.sent[1]?.body).toBe("{}");
  });

  it("a refused token is replaced once by iamPassword, and the call sent once more", async ({ wire }) => {
    wire.tell(refusal("APIGW.0307"));
    await expect(createClient(wire, password(wire)).createAccessCode()).rejects.toMatchObject({ status: 401, errorCode: "APIGW.0307" });
    expect(wire.sent.map((request) => request.path)).toEqual([tokens, path, tokens, path]);
  });

  it("a function given to userToken is asked before each call and once more after a refusal", async ({ wire }) => {
    let asked = 0;
    const client = createClient(
      wire,
      userToken(() => `token-${++asked}`),
    );
    wire.tell(refusal("APIGW.0301"));
    await expect(client.createAccessCode()).rejects.toMatchObject({ status: 401 });
    await expect(client.createAccessCode()).rejects.toMatchObject({ status: 401 });
    expect(wire.sent.map(({ headers }) => headers.get("x-auth-token"))).toEqual(["token-1", "token-2", "token-3", "token-4"]);
  });
});
