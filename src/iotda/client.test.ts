import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { Credentials } from "../core/credentials.ts";
import { userToken } from "../iam/user-token.ts";
import { createIotdaClient, type IotdaClientOptions } from "./client.ts";

const good = { endpoint: "iotda.example.com", projectId: "0a1b2c3d4e5f60718293a4b5c6d7e8f9", credentials: userToken("token") };

describe("createIotdaClient", () => {
  it.each([
    ["no endpoint", { endpoint: undefined }, "endpoint must be a non-empty string; it is missing"],
    ["http", { endpoint: "http://iotda.example.com" }, "endpoint must be https"],
    ["no projectId when the credentials know none", { projectId: undefined }, "projectId is missing; only iamPassword(...) can tell it"],
    ["an unfilled projectId", { projectId: "{project_id}" }, "projectId must be a string of 1 to 64 characters that matches"],
    ["a projectId that leaves the path", { projectId: ".." }, "projectId must be a string of 1 to 64 characters that matches"],
    ["an instanceId of 37 characters", { instanceId: "i".repeat(37) }, "instanceId must be a string of 0 to 36 characters; it has 37"],
    [
      "an instanceId that no header can carry",
      { instanceId: "инстанс" },
      "instanceId must be a string of 0 to 36 characters that a header can carry",
    ],
    ["a store without methods", { store: {} as never }, "store must have the methods read, write, withLock"],
    ["an endpoint with an empty query", { endpoint: "iotda.example.com/?" }, "endpoint must not have a query or a fragment"],
    ["no credentials", { credentials: undefined }, "credentials must come from iamPassword(...), userToken(...) or akSk(...)"],
    ["a bare token", { credentials: "token" as unknown as Credentials }, "credentials must come from"],
    ["an unknown option", { region: "cn-north-4" }, "createIotdaClient has no option region"],
  ])("refuses %s", (_, wrong, message) => {
    const create = () => createIotdaClient({ ...good, ...wrong } as IotdaClientOptions);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(message);
  });

  it.each([
    [{ type: "A".repeat(17) }, "type must be a string of 0 to 16 characters; it has 17"],
    [{ type: 5 }, "type must be a string of 0 to 16 characters; it is number"],
    [{ force_disconnect: "true" }, "force_disconnect must be true or false"],
    [{ forceDisconnect: true }, "createAccessCode has no option forceDisconnect"],
    [null, "createAccessCode takes an object"],
  ])("refuses the body %j before anything is sent", async (body, message) => {
    const client = createIotdaClient({ ...good, fetch: () => Promise.reject(new Error("sent")) });
    await expect(client.createAccessCode(body as never)).rejects.toThrow(message);
  });

  it.each<[string, unknown]>([
    ["{}", {}],
    ["null", null],
    ["a list", []],
    ["a text", "s3cret-text"],
    ["a number", 5],
    ["no access_code", { access_key: "12345678" }],
    ["an empty access_code", { access_key: "12345678", access_code: "" }],
    ["an access_code that is no text", { access_key: "12345678", access_code: 5 }],
    ["an access_key with a line break", { access_key: "1\n2", access_code: "s3cret-code" }],
  ])("finds a 201 with %s unusable, and the client works on", async (_, body) => {
    const answers = [body, body, { access_key: "12345678", access_code: "s3cret-code" }, 5];
    const fetch = async () => new Response(JSON.stringify(answers.shift()), { status: 201 });
    const client = createIotdaClient({ ...good, fetch });
    for (const call of [() => client.createAccessCode(), () => client.accessCredential.get()]) {
      const error = await call().catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: "ResponseError", reason: "unusable-secret", operation: "CreateAccessCode", status: 201 });
      expect(inspect(error)).not.toContain("s3cret");
    }
    await expect(client.createAccessCode()).resolves.toEqual({ access_key: "12345678", access_code: "s3cret-code" });
    await expect(client.createAccessCode()).rejects.toMatchObject({ name: "ResponseError" });
  });

  it("sends createAccessCode once when the answer is lost, and says that the outcome is unknown", async () => {
    let count = 0;
    const fetch = async () => {
      count++;
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }) });
    };
    await expect(createIotdaClient({ ...good, fetch }).createAccessCode()).rejects.toMatchObject({
      name: "NetworkError",
      operation: "CreateAccessCode",
      message: expect.stringContaining("The outcome is unknown"),
    });
    expect(count).toBe(1);
  });

  const credential = { access_key: "12345678", access_code: "s3cret-access-code" };
  it.each<[string, () => Response | Promise<Response>]>([
    [
      "a refusal that quotes them",
      () => Response.json({ error_code: "IOTDA.000001", error_msg: "s3cret-token s3cret-access-code" }, { status: 500 }),
    ],
    ["HTML that quotes them", () => new Response("<html>s3cret-access-code</html>", { status: 201 })],
    ["truncated JSON", () => new Response(JSON.stringify(credential).slice(0, -2), { status: 201 })],
    ["a failed fetch", () => Promise.reject(Object.assign(new Error("s3cret-token s3cret-access-code"), { body: credential }))],
  ])("lets no secret into the error of %s", async (_, answer) => {
    const answers = [() => Response.json(credential, { status: 201 }), answer];
    const fetch = async () => (answers.shift() ?? answer)();
    const client = createIotdaClient({ ...good, credentials: userToken("s3cret-token"), fetch });
    expect(await client.createAccessCode()).toEqual(credential);
    const error = await client.createAccessCode().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ operation: "CreateAccessCode" });
    for (const shown of [error, client]) {
      expect(inspect(shown, { depth: 10, showHidden: true }) + JSON.stringify(shown) + String(shown)).not.toContain("s3cret");
    }
  });

  it("passes an abort on", async () => {
    const reason = new Error("no longer wanted");
    await expect(createIotdaClient(good).createAccessCode({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it.each([
    [undefined, null],
    ["", ""],
    ["b1c2d3e4", "b1c2d3e4"],
  ])("with the instanceId %j sends the header %j", async (instanceId, header) => {
    const seen: unknown[] = [];
    const fetch = async (input: string | URL | Request) => {
      seen.push((input as Request).headers.get("instance-id"), new URL((input as Request).url).pathname);
      return Response.json(credential, { status: 201 });
    };
    await createIotdaClient({ ...good, instanceId, fetch }).createAccessCode();
    expect(seen).toEqual([header, `/v5/iot/${good.projectId}/auth/accesscode`]);
  });

  it("knows the project that it was given, says what is unusable, and is closed once and for all", async () => {
    const client = createIotdaClient({ ...good, fetch: async () => Response.json({}, { status: 201 }) });
    expect(await client.getProjectId()).toBe(good.projectId);
    await expect(client.createAccessCode()).rejects.toThrow("the answer has no usable access credential.");
    await client.close();
    await expect(client.createAccessCode()).rejects.toThrow("this client is closed; make a new one");
  });
});
