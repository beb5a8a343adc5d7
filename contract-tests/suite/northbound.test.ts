import { afterEach, describe, expect, it, vi } from "vitest";
import { ApiError, type NorthboundClient, unwrap } from "../../src/index.ts";
import { answers, isSuccess } from "../fixtures/specs.ts";
import { application } from "../fixtures/target.ts";
import { useWire } from "../fixtures/wire.ts";

const wire = useWire();
const { appId, secret } = application;
const createClient = () => wire().northbound();
const login = "/iocm/app/sec/v1.1.0/login";
const refreshToken = "/iocm/app/sec/v1.1.0/refreshToken";
const deviceId = "8c23b6b4-ea68-48fb-9c2f-90452a81ebb1";

/** Each operation, called through the public API. */
const call: Record<string, (client: NorthboundClient) => Promise<unknown>> = {
  getAuthToken: (client) => client.getAuthToken(),
  async refreshAuthToken(client) {
    await client.getAuthToken();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3_600_000 });
    return client.getAuthToken();
  },
  querySingleDeviceInfo: async (client) =>
    unwrap(await client.api.GET("/iocm/app/dm/v1.4.0/devices/{deviceId}", { params: { path: { deviceId }, query: { select: "imsi" } } })),
  queryBatchDevicesInfo: async (client) =>
    unwrap(await client.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0, pageSize: 25, status: "ONLINE" } } })),
};

afterEach(() => {
  vi.useRealTimers();
});

const all = answers("northbound");
const documented = (operationId: string, code: string) =>
  all.filter((answer) => answer.operationId === operationId && answer.code === code);

it("the cases cover every operation of the spec", () => {
  expect(Object.keys(call).sort()).toEqual([...new Set(all.map(({ operationId }) => operationId))].sort());
});

describe("documented success", () => {
  it.each(all.filter(isSuccess))("$operationId $status $example gives the typed result", async (answer) => {
    wire().tell(answer);
    await expect(call[answer.operationId]?.(createClient())).resolves.toMatchObject(answer.value);
  });
});

describe("documented error", () => {
  const errors = all.filter((answer) => !isSuccess(answer));

  it.each(errors.filter(({ operationId }) => operationId !== "refreshAuthToken"))(
    "$operationId $status $example gives the typed error",
    async (answer) => {
      const { operationId, status, code, description, advice } = answer;
      wire().tell(answer);
      const error = await call[operationId]?.(createClient()).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ApiError);
      expect(advice).toBeTruthy();
      expect(error).toMatchObject({ operation: operationId, status: Number(status), errorCode: code, errorMessage: description, advice });
    },
  );

  it.each(errors.filter(({ operationId, status }) => operationId === "refreshAuthToken" && status < "500"))(
    "refreshAuthToken $status $example falls back to a login",
    async (answer) => {
      wire().tell(answer);
      await expect(call.refreshAuthToken?.(createClient())).resolves.toMatchObject({ scope: "default" });
      expect(wire().sent.map(({ path }) => path)).toEqual([login, refreshToken, login]);
    },
  );

  it.each(errors.filter(({ operationId, status }) => operationId === "refreshAuthToken" && status >= "500"))(
    "refreshAuthToken $status $example gives the typed error, without a login",
    async (answer) => {
      const { status, code, advice } = answer;
      wire().tell(answer);
      await expect(call.refreshAuthToken?.(createClient())).rejects.toMatchObject({
        name: "ApiError",
        operation: "refreshAuthToken",
        status: Number(status),
        errorCode: code,
        advice,
      });
      expect(wire().sent.map(({ path }) => path)).toEqual([login, refreshToken]);
    },
  );
});

describe("what is sent", () => {
  it("login is a form with appId and secret, percent-encoded, and carries no token", async () => {
    await createClient().getAuthToken();
    const [request] = wire().sent;
    expect(request).toMatchObject({ method: "POST", path: login, body: "appId=8c23b6b4ea68&secret=p%26w%3D%C3%A9+%25%2B" });
    expect(request?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(request?.headers.has("authorization")).toBe(false);
    expect(request?.headers.has("app_key")).toBe(false);
  });

  it("refresh is JSON with appId, secret and refreshToken", async () => {
    const client = createClient();
    const first = await client.getAuthToken();
    await call.refreshAuthToken?.(client);
    const request = wire().sent[1];
    expect(request).toMatchObject({ method: "POST", path: refreshToken });
    expect(request?.headers.get("content-type")).toBe("application/json");
    expect(JSON.parse(request?.body ?? "")).toEqual({ appId, secret, refreshToken: first.refreshToken });
  });

  it("every other call carries app_key and the token behind the constant Bearer", async () => {
    const client = createClient();
    await call.queryBatchDevicesInfo?.(client);
    const request = wire().sent[1];
    expect(request?.headers.get("app_key")).toBe(appId);
    expect(request?.headers.get("authorization")).toBe(`Bearer ${(await client.getAuthToken()).accessToken}`);
  });

  it("a refused token (403/1010005, either shape) is replaced by a login and the call sent once more, not again", async () => {
    for (const answer of documented("queryBatchDevicesInfo", "1010005")) {
      wire().forget();
      wire().tell(answer);
      await expect(call.queryBatchDevicesInfo?.(createClient())).rejects.toMatchObject({ status: 403, errorCode: "1010005" });
      const devices = "/iocm/app/dm/v1.4.0/devices";
      expect(wire().sent.map(({ path }) => path)).toEqual([login, devices, login, devices]);
    }
  });

  it("a throttled call (403/1010009) is never sent again", async () => {
    for (const answer of documented("queryBatchDevicesInfo", "1010009").slice(0, 1)) wire().tell(answer);
    await expect(call.queryBatchDevicesInfo?.(createClient())).rejects.toMatchObject({ status: 403, errorCode: "1010009" });
    expect(wire().sent).toHaveLength(2);
  });
});
