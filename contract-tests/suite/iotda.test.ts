import { describe, expect, it } from "vitest";
import { ApiError, akSk, type Credentials, iamPassword, unwrap, userToken } from "../../src/index.ts";
import { type Answer, answers, isSuccess } from "../fixtures/specs.ts";
import { keys, projectId, user } from "../fixtures/target.ts";
import { useWire } from "../fixtures/wire.ts";

const wire = useWire();
const instanceId = "cb0ed862-47c8-4d1c-b1ab-3f9f5a2e7d10";
const path = `/v5/iot/${projectId}/auth/accesscode`;
const tokens = "/v3/auth/tokens";
const token = "MIIDkgYJKoZIhvcNAQcCoIIDgzCC";

const password = () => iamPassword({ endpoint: wire().url("iam"), ...user, project: { name: "cn-north-4" } });
const createClient = (credentials: Credentials = userToken(token)) => wire().iotda({ instanceId, credentials });

const all = answers("iotda");
const [created] = all.filter(isSuccess) as [Answer];
const refusal = (code: string) => all.find((answer) => answer.code === code) as Answer;

describe("documented success", () => {
  it.each(all.filter(isSuccess))("$operationId $status $example gives the typed result", async (answer) => {
    wire().tell(answer);
    await expect(createClient().createAccessCode({ type: "AMQP" })).resolves.toEqual(answer.value);
  });
});

describe("documented error", () => {
  it.each(all.filter((answer) => !isSuccess(answer)))("$operationId $status $example gives the typed error", async (answer) => {
    const { operationId, status, value, code, description, advice } = answer;
    wire().tell(answer);
    const error = await createClient()
      .createAccessCode()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(advice).toBeTruthy();
    const requestId = value.request_id ?? "3a2f6b1c9d8e47f0a5b4c3d2e1f00112";
    expect(error).toMatchObject({
      ...{ operation: operationId, status: Number(status), errorCode: code, errorMessage: description, advice, requestId },
    });
    expect(wire().sent).toHaveLength(1);
  });
});

describe("what is sent", () => {
  it("createAccessCode sends {} when nothing is asked, with Instance-Id and X-Auth-Token", async () => {
    wire().tell(created);
    await createClient().createAccessCode();
    const [request] = wire().sent;
    expect(request).toMatchObject({ method: "POST", path, body: "{}" });
    expect(request?.headers.get("instance-id")).toBe(instanceId);
    expect(request?.headers.get("x-auth-token")).toBe(token);
    expect(request?.headers.get("content-type")).toBe("application/json");
  });

  it("createAccessCode sends type and force_disconnect as asked", async () => {
    wire().tell(created);
    await createClient().createAccessCode({ type: "MQTT", force_disconnect: true });
    expect(JSON.parse(wire().sent[0]?.body ?? "")).toEqual({ type: "MQTT", force_disconnect: true });
  });

  it("the same operation is there through the generated client", async () => {
    wire().tell(created);
    const result = await createClient().api.POST("/v5/iot/{project_id}/auth/accesscode", {
      params: { path: { project_id: projectId } },
      body: { type: "AMQP" },
    });
    expect(unwrap(result)).toEqual(created.value);
  });

  it("iamPassword gets one token for all calls and sends it", async () => {
    const client = createClient(password());
    await Promise.all([client.createAccessCode(), client.createAccessCode()]);
    await client.createAccessCode();
    expect(wire().sent.filter((request) => request.path === tokens)).toHaveLength(1);
    const sent = wire().sent.filter((request) => request.path === path);
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ headers }) => headers.get("x-auth-token"))).size).toBe(1);
  });

  it.each([
    ["keys", {}],
    ["temporary keys", { securityToken: "s3cret-token" }],
  ])("akSk signs with %s, and sends no user token", async (_, more) => {
    await createClient(akSk({ ...keys, ...more })).createAccessCode({ type: "AMQP" });
    const headers = wire().sent[0]?.headers;
    expect(headers?.get("authorization")).toMatch(/^SDK-HMAC-SHA256 Access=AK, SignedHeaders=content-type;host;instance-id;x-project-id;/);
    expect(headers?.get("x-sdk-date")).toMatch(/^\d{8}T\d{6}Z$/);
    expect(headers?.get("x-project-id")).toBe(projectId);
    expect(headers?.get("x-security-token")).toBe("securityToken" in more ? more.securityToken : null);
    expect(headers?.get("x-auth-token")).toBeNull();
  });

  it("a refused signature is sent once", async () => {
    wire().tell(refusal("IOTDA.000002"));
    const call = createClient(akSk(keys)).createAccessCode();
    await expect(call).rejects.toMatchObject({ errorCode: "IOTDA.000002", advice: expect.stringContaining("Signed with SDK-HMAC-SHA256") });
    expect(wire().sent).toHaveLength(1);
  });

  it("accessCredential sends one request for all callers, and learns the project ID from IAM", async () => {
    const { accessCredential } = wire().iotda({ projectId: undefined as never });
    await Promise.all([accessCredential.get(), accessCredential.get()]);
    expect(wire().sent.map((request) => request.path)).toEqual([tokens, path]);
    expect(wire().sent[1]?.body).toBe("{}");
  });

  it("a refused token is replaced once by iamPassword, and the call sent once more", async () => {
    wire().tell(refusal("APIGW.0307"));
    await expect(createClient(password()).createAccessCode()).rejects.toMatchObject({ status: 401, errorCode: "APIGW.0307" });
    expect(wire().sent.map((request) => request.path)).toEqual([tokens, path, tokens, path]);
  });

  it("a function given to userToken is asked before each call and once more after a refusal", async () => {
    let asked = 0;
    const client = createClient(userToken(() => `token-${++asked}`));
    wire().tell(refusal("APIGW.0301"));
    await expect(client.createAccessCode()).rejects.toMatchObject({ status: 401 });
    await expect(client.createAccessCode()).rejects.toMatchObject({ status: 401 });
    expect(wire().sent.map(({ headers }) => headers.get("x-auth-token"))).toEqual(["token-1", "token-2", "token-3", "token-4"]);
  });
});
