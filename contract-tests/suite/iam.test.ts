import { describe, expect } from "vitest";
import { ApiError, type IamPasswordOptions, iamPassword } from "../../src/index.ts";
import { signatureOf } from "../fixtures/callers.ts";
import { answers, type DocumentedAnswer, isSuccess } from "../fixtures/specs.ts";
import { user } from "../fixtures/target.ts";
import { it, type Wire } from "../fixtures/wire.ts";

const tokens = "/v3/auth/tokens";

/** The token is got by the first call of an IoTDA client. */
async function getToken(wire: Wire, options: Partial<IamPasswordOptions> = {}): Promise<void> {
  const project = { name: "cn-north-4" };
  const credentials = iamPassword({ endpoint: wire.url("iam"), ...user, project, ...options } as IamPasswordOptions);
  await wire.iotda({ credentials }).createAccessCode();
}
const accessCode = answers("iotda").find(({ operationId }) => operationId === "CreateAccessCode") as DocumentedAnswer;
const sentBody = (wire: Wire) => JSON.parse(wire.sent[0]?.body ?? "").auth;
const password = { user: { name: "iot-service", password: "p w", domain: { name: "example-account" } } };

describe("documented answers, by the first call of a client", () => {
  it.for(answers("iam").filter(isSuccess))("$operationId $status $example gives a token", async (answer, { wire }) => {
    wire.tell(answer);
    wire.tell(accessCode);
    await getToken(wire);
    expect(wire.sent[1]?.headers.get("x-auth-token")).toBe("MIIDkgYJKoZIhvcNAQcCoIIDgzCCA38CAQExDTALEXAMPLE");
  });

  it.for(answers("iam").filter((answer) => !isSuccess(answer)))(
    "$operationId $status $example gives the typed error",
    async (answer, { wire }) => {
      const { operationId, status, code, description, advice } = answer;
      wire.tell(answer);
      const error = await getToken(wire).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ operation: operationId, status: Number(status), errorCode: code, errorMessage: description, advice });
      expect(wire.sent).toHaveLength(1);
    },
  );
});

describe("what is sent", () => {
  it("password and project by name", async ({ wire }) => {
    await getToken(wire);
    expect(sentBody(wire)).toEqual({ identity: { methods: ["password"], password }, scope: { project: { name: "cn-north-4" } } });
  });

  it("project by id", async ({ wire }) => {
    await getToken(wire, { project: { id: "0a1b2c3d4e5f60718293a4b5c6d7e8f9" } });
    expect(sentBody(wire).scope).toEqual({ project: { id: "0a1b2c3d4e5f60718293a4b5c6d7e8f9" } });
  });

  it("the MFA variant, with the user by name or by id, and the code from a function", async ({ wire }) => {
    await getToken(wire, { passcode: "123456" });
    expect(sentBody(wire).identity).toEqual({
      methods: ["password", "totp"],
      password,
      totp: { user: { name: "iot-service", passcode: "123456" } },
    });
    wire.forget();
    await getToken(wire, { passcode: async () => "654321", userId: "7116d09f88fa41908676fdd4b039e95b" });
    expect(sentBody(wire).identity.totp).toEqual({ user: { id: "7116d09f88fa41908676fdd4b039e95b", passcode: "654321" } });
  });

  it("a wrong password is not tried again by later calls", async ({ wire }) => {
    for (const answer of answers("iam").filter(({ status }) => status === "401")) wire.tell(answer);
    const client = wire.iotda();
    for (let attempt = 0; attempt < 3; attempt++) await expect(client.createAccessCode()).rejects.toMatchObject({ status: 401 });
    expect(wire.sent.map(({ path }) => path)).toEqual([tokens]);
  });
});

describe("a signature, which official SDKs add to this call, added by a fetch of one's own", () => {
  const signed = { ...signatureOf(["signature", "signatureDate"]), "X-Domain-Id": "d78cbac186b744899480f25bd022f468" };
  it.for([
    { what: "of an access key", more: {} },
    { what: "of temporary keys", more: signatureOf(["securityToken"]) },
    { what: "without the body's hash", more: { "X-Sdk-Content-Sha256": "UNSIGNED-PAYLOAD" } },
  ])("$what", async ({ more }, { wire }) => {
    const credentials = iamPassword({ endpoint: wire.url("iam"), ...user, project: { name: "cn-north-4" } });
    const client = wire.iotda({
      credentials,
      fetch: (input, init) => {
        const request = new Request(input, init);
        if (new URL(request.url).pathname === tokens)
          for (const [name, value] of Object.entries({ ...signed, ...more })) request.headers.set(name, value);
        return wire.fetch(request);
      },
    });
    await expect(client.createAccessCode()).resolves.toMatchObject({ access_code: expect.any(String) });
    expect(wire.verdicts[0]?.request.header).toMatchObject({ "X-Domain-Id": signed["X-Domain-Id"] });
  });
});
