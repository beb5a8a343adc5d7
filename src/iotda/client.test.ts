import { describe, expect, it } from "vitest";
import type { Credentials } from "../core/credentials.ts";
import { userToken } from "../iam/user-token.ts";
import { createIotdaClient, type IotdaClientOptions } from "./client.ts";

const good = { endpoint: "iotda.example.com", projectId: "0a1b2c3d4e5f60718293a4b5c6d7e8f9", credentials: userToken("token") };

describe("createIotdaClient", () => {
  it.each([
    ["no endpoint", { endpoint: undefined }, "endpoint must be a non-empty string; it is missing"],
    ["http", { endpoint: "http://iotda.example.com" }, "endpoint must be https"],
    ["no projectId", { projectId: undefined }, "projectId must be a string of 1 to 64 characters; it is missing"],
    ["an unfilled projectId", { projectId: "{project_id}" }, "projectId must be a string of 1 to 64 characters that matches"],
    ["a projectId that leaves the path", { projectId: ".." }, "projectId must be a string of 1 to 64 characters that matches"],
    ["an instanceId of 37 characters", { instanceId: "i".repeat(37) }, "instanceId must be a string of 0 to 36 characters; it has 37"],
    ["no credentials", { credentials: undefined }, "credentials must come from iamPassword(...) or userToken(...)"],
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

  it("passes an abort on", async () => {
    const reason = new Error("no longer wanted");
    await expect(createIotdaClient(good).createAccessCode({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
