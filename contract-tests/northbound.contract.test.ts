import { afterEach, describe, expect, inject, it, vi } from "vitest";
import { ApiError, createNorthboundClient, type NorthboundClient, unwrap } from "../src/index.ts";
import { answers, isSuccess } from "./support/specs.ts";
import { useWire } from "./support/wire.ts";

const wire = useWire();
const appId = "8c23b6b4ea68";
const secret = "p&w=é %+";

const createClient = () => createNorthboundClient({ baseUrl: inject("mocks").northbound, appId, secret, fetch: wire().fetch });
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

it("the cases cover every operation of the spec", () => {
  expect(Object.keys(call).sort()).toEqual([...new Set(all.map(({ operationId }) => operationId))].sort());
});

describe("documented success", () => {
  it.each(all.filter(isSuccess))(
    "$operationId $status $example gives the typed result",
    async ({ operationId, path, status, example, value }) => {
      wire().prefer(path.replace("{deviceId}", deviceId), status, example);
      await expect(call[operationId]?.(createClient())).resolves.toMatchObject(value);
    },
  );
});

describe("documented error", () => {
  const errors = all.filter((answer) => !isSuccess(answer));

  it.each(errors.filter(({ operationId }) => operationId !== "refreshAuthToken"))(
    "$operationId $status $example gives the typed error",
    async ({ operationId, path, status, example, code, description, advice }) => {
      wire().prefer(path.replace("{deviceId}", deviceId), status, example);
      const error = await call[operationId]?.(createClient()).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ApiError);
      expect(advice).toBeTruthy();
      expect(error).toMatchObject({ operation: operationId, status: Number(status), errorCode: code, errorMessage: description, advice });
    },
  );

  it.each(errors.filter(({ operationId, status }) => operationId === "refreshAuthToken" && status < "500"))(
    "refreshAuthToken $status $example falls back to a login",
    async ({ status, example }) => {
      wire().prefer(refreshToken, status, example);
      await expect(call.refreshAuthToken?.(createClient())).resolves.toMatchObject({ scope: "default" });
      expect(wire().sent.map(({ path }) => path)).toEqual([login, refreshToken, login]);
    },
  );

  it.each(errors.filter(({ operationId, status }) => operationId === "refreshAuthToken" && status >= "500"))(
    "refreshAuthToken $status $example gives the typed error, without a login",
    async ({ status, example, code, advice }) => {
      wire().prefer(refreshToken, status, example);
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
    await call.refreshAuthToken?.(createClient());
    const request = wire().sent[1];
    expect(request).toMatchObject({ method: "POST", path: refreshToken });
    expect(request?.headers.get("content-type")).toBe("application/json");
    expect(JSON.parse(request?.body ?? "")).toEqual({ appId, secret, refreshToken: "0f1e2d3c4b5a69788796a5b4c3d2e1f0" });
  });

  it("every other call carries app_key and the token behind the constant Bearer", async () => {
    await call.queryBatchDevicesInfo?.(createClient());
    const request = wire().sent[1];
    expect(request?.headers.get("app_key")).toBe(appId);
    expect(request?.headers.get("authorization")).toBe("Bearer 7d5e8f0a1b2c3d4e5f60718293a4b5c6");
  });

  it("a refused token (403/1010005, either shape) is replaced by a login and the call sent once more, not again", async () => {
    for (const example of ["error-1010005", "error-1010005-gateway"]) {
      wire().sent.length = 0;
      wire().prefer("/iocm/app/dm/v1.4.0/devices", "403", example);
      await expect(call.queryBatchDevicesInfo?.(createClient())).rejects.toMatchObject({ status: 403, errorCode: "1010005" });
      const devices = "/iocm/app/dm/v1.4.0/devices";
      expect(wire().sent.map(({ path }) => path)).toEqual([login, devices, login, devices]);
    }
  });

  it("a throttled call (403/1010009) is never sent again", async () => {
    wire().prefer("/iocm/app/dm/v1.4.0/devices", "403", "error-1010009");
    await expect(call.queryBatchDevicesInfo?.(createClient())).rejects.toMatchObject({ status: 403, errorCode: "1010009" });
    expect(wire().sent).toHaveLength(2);
  });
});
