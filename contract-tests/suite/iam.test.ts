import { describe, expect, it } from "vitest";
import { ApiError, type IamPasswordOptions, iamPassword } from "../../src/index.ts";
import { type Answer, answers, isSuccess } from "../fixtures/specs.ts";
import { user } from "../fixtures/target.ts";
import { useWire } from "../fixtures/wire.ts";

const wire = useWire();
const tokens = "/v3/auth/tokens";

/** The token is got by the first call of an IoTDA client. */
async function getToken(options: Partial<IamPasswordOptions> = {}): Promise<void> {
  const project = { name: "cn-north-4" };
  const credentials = iamPassword({ endpoint: wire().url("iam"), ...user, project, ...options } as IamPasswordOptions);
  await wire().iotda({ credentials }).createAccessCode();
}
const [accessCode] = answers("iotda") as [Answer];
const sentBody = () => JSON.parse(wire().sent[0]?.body ?? "").auth;
const password = { user: { name: "iot-service", password: "p w", domain: { name: "example-account" } } };

describe("documented answers", () => {
  it.each(answers("iam").filter(isSuccess))("$operationId $status $example gives a token", async (answer) => {
    wire().tell(answer);
    wire().tell(accessCode);
    await getToken();
    expect(wire().sent[1]?.headers.get("x-auth-token")).toMatch(/^(MIIDkgYJKoZIhvcNAQcCoIIDgzCCA38CAQExDTALEXAMPLE|told-user-token)$/);
  });

  it.each(answers("iam").filter((answer) => !isSuccess(answer)))("$operationId $status $example gives the typed error", async (answer) => {
    const { operationId, status, code, description, advice } = answer;
    wire().tell(answer);
    const error = await getToken().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(advice).toBeTruthy();
    expect(error).toMatchObject({ operation: operationId, status: Number(status), errorCode: code, errorMessage: description, advice });
    expect(wire().sent).toHaveLength(1);
  });
});

describe("what is sent", () => {
  it("password and project by name", async () => {
    await getToken();
    expect(sentBody()).toEqual({ identity: { methods: ["password"], password }, scope: { project: { name: "cn-north-4" } } });
  });

  it("project by id", async () => {
    await getToken({ project: { id: "0a1b2c3d4e5f60718293a4b5c6d7e8f9" } });
    expect(sentBody().scope).toEqual({ project: { id: "0a1b2c3d4e5f60718293a4b5c6d7e8f9" } });
  });

  it("the MFA variant, with the user by name or by id, and the code from a function", async () => {
    await getToken({ passcode: "123456" });
    expect(sentBody().identity).toEqual({
      methods: ["password", "totp"],
      password,
      totp: { user: { name: "iot-service", passcode: "123456" } },
    });
    wire().forget();
    await getToken({ passcode: async () => "654321", userId: "7116d09f88fa41908676fdd4b039e95b" });
    expect(sentBody().identity.totp).toEqual({ user: { id: "7116d09f88fa41908676fdd4b039e95b", passcode: "654321" } });
  });

  it("a wrong password is not tried again by later calls", async () => {
    for (const answer of answers("iam").filter(({ status }) => status === "401")) wire().tell(answer);
    const client = wire().iotda();
    for (let attempt = 0; attempt < 3; attempt++) await expect(client.createAccessCode()).rejects.toMatchObject({ status: 401 });
    expect(wire().sent.map(({ path }) => path)).toEqual([tokens]);
  });
});
