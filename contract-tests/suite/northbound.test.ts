import { afterEach, describe, expect, vi } from "vitest";
import { type NorthboundClient, unwrap } from "../../src/index.ts";
import { answers, isSuccess } from "../fixtures/specs.ts";
import { application } from "../fixtures/target.ts";
import { it, type Wire } from "../fixtures/wire.ts";

const { appId, secret } = application;
const login = "/iocm/app/sec/v1.1.0/login";
const refreshToken = "/iocm/app/sec/v1.1.0/refreshToken";

const query = async (wire: Wire) =>
  unwrap(await wire.northbound().api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0 } } }));

/** Logs in, and asks again when the token has expired. */
async function refresh(client: NorthboundClient) {
  await client.getAuthToken();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3_600_000 });
  return client.getAuthToken();
}
afterEach(() => {
  vi.useRealTimers();
});

const all = answers("northbound");
const ofRefresh = all.filter(({ operationId }) => operationId === "refreshAuthToken");
const documented = (operationId: string, code: string) =>
  all.filter((answer) => answer.operationId === operationId && answer.code === code);

describe("documented answers to a refresh that the client makes", () => {
  it.for(ofRefresh.filter(isSuccess))("$status $example gives the new token", async (answer, { wire }) => {
    wire.tell(answer);
    await expect(refresh(wire.northbound())).resolves.toMatchObject(answer.value);
  });

  it.for(ofRefresh.filter(({ status }) => status.startsWith("4")))("$status $example falls back to a login", async (answer, { wire }) => {
    wire.tell(answer);
    await expect(refresh(wire.northbound())).resolves.toMatchObject({ scope: "default" });
    expect(wire.sent.map(({ path }) => path)).toEqual([login, refreshToken, login]);
  });

  it.for(ofRefresh.filter(({ status }) => status.startsWith("5")))(
    "$status $example gives the typed error, without a login",
    async (answer, { wire }) => {
      const { status, code, advice } = answer;
      wire.tell(answer);
      await expect(refresh(wire.northbound())).rejects.toMatchObject({
        name: "ApiError",
        operation: "refreshAuthToken",
        status: Number(status),
        errorCode: code,
        advice,
      });
      expect(wire.sent.map(({ path }) => path)).toEqual([login, refreshToken]);
    },
  );
});

describe("what is sent", () => {
  it("login is a form with appId and secret, percent-encoded, and carries no token", async ({ wire }) => {
    await wire.northbound().getAuthToken();
    const [request] = wire.sent;
    expect(request).toMatchObject({ method: "POST", path: login, body: "appId=8c23b6b4ea68&secret=p%26w%3D%C3%A9+%25%2B" });
    expect(request?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(request?.headers.has("authorization")).toBe(false);
    expect(request?.headers.has("app_key")).toBe(false);
  });

  it("refresh is JSON with appId, secret and refreshToken", async ({ wire }) => {
    const client = wire.northbound();
    const first = await client.getAuthToken();
    await refresh(client);
    const request = wire.sent[1];
    expect(request).toMatchObject({ method: "POST", path: refreshToken });
    expect(request?.headers.get("content-type")).toBe("application/json");
    expect(JSON.parse(request?.body ?? "")).toEqual({ appId, secret, refreshToken: first.refreshToken });
  });

  it("every other call carries app_key and the token behind the constant Bearer", async ({ wire }) => {
    const client = wire.northbound();
    unwrap(await client.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0 } } }));
    const request = wire.sent[1];
    expect(request?.headers.get("app_key")).toBe(appId);
    expect(request?.headers.get("authorization")).toBe(`Bearer ${(await client.getAuthToken()).accessToken}`);
  });

  it("a refused token (403/1010005, either shape) is replaced by a login and the call sent once more, not again", async ({ wire }) => {
    for (const answer of documented("queryBatchDevicesInfo", "1010005")) {
      wire.forget();
      wire.tell(answer);
      await expect(query(wire)).rejects.toMatchObject({ status: 403, errorCode: "1010005" });
      const devices = "/iocm/app/dm/v1.4.0/devices";
      expect(wire.sent.map(({ path }) => path)).toEqual([login, devices, login, devices]);
    }
  });

  it("a throttled call (403/1010009) is never sent again", async ({ wire }) => {
    for (const answer of documented("queryBatchDevicesInfo", "1010009").slice(0, 1)) wire.tell(answer);
    await expect(query(wire)).rejects.toMatchObject({ status: 403, errorCode: "1010009" });
    expect(wire.sent).toHaveLength(2);
  });
});
