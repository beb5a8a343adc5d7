/** The types of the calls of the clients' `api`, and of what takes their results or errors, as a program meets them. */
import type { Client, MethodResponse } from "openapi-fetch";
import { describe, expectTypeOf, it } from "vitest";
import type { IotdaClient, IotdaPaths, NorthboundClient, NorthboundPaths } from "./index.ts";
import { ApiError, type DataOf, paginate, unwrap } from "./index.ts";

declare const northbound: NorthboundClient;
declare const iotda: IotdaClient;
declare const error: unknown;

type Iotda<Path extends keyof IotdaPaths, Method extends keyof IotdaPaths[Path]> = IotdaPaths[Path][Method];

describe("a call", () => {
  it("need not say what the client fills in, and may", () => {
    const path = "/v5/iot/{project_id}/devices";
    void (() => iotda.api.GET(path));
    void (() => iotda.api.GET(path, { params: { query: { limit: 50 } } }));
    void (() => iotda.api.GET(path, { params: { path: { project_id: "0a1b" }, header: { "Instance-Id": "i" } } }));
    void (() => iotda.api.GET("/v5/iot/{project_id}/devices/{device_id}", { params: { path: { device_id: "d" } } }));
    // @ts-expect-error nobody fills in device_id
    void (() => iotda.api.GET("/v5/iot/{project_id}/devices/{device_id}", { params: { path: { project_id: "0a1b" } } }));
    // @ts-expect-error nor the parameters as a whole
    void (() => iotda.api.GET("/v5/iot/{project_id}/devices/{device_id}"));
    // @ts-expect-error the body is required
    void (() => iotda.api.POST(path));
  });

  it("takes no name that the spec does not know", () => {
    const path = { device_id: "d" };
    const body = { product_id: "p", node_id: "n" };
    // @ts-expect-error limit
    void (() => iotda.api.GET("/v5/iot/{project_id}/devices", { params: { query: { limit: 1, limits: 50 } } }));
    // @ts-expect-error limit, alone
    void (() => iotda.api.GET("/v5/iot/{project_id}/devices", { params: { query: { limits: 50 } } }));
    // @ts-expect-error device_id
    void (() => iotda.api.GET("/v5/iot/{project_id}/devices/{device_id}", { params: { path: { ...path, deviceid: "d" } } }));
    // @ts-expect-error Instance-Id
    void (() => iotda.api.GET("/v5/iot/{project_id}/devices", { params: { header: { "Instance-Id": "i", InstanceId: "i" } } }));
    // @ts-expect-error device_name
    void (() => iotda.api.POST("/v5/iot/{project_id}/devices", { body: { ...body, devicename: "d" } }));
    // @ts-expect-error auth_type, inside of auth_info
    void (() => iotda.api.POST("/v5/iot/{project_id}/devices", { body: { ...body, auth_info: { auth_typ: "SECRET" } } }));
    // @ts-expect-error query, in params
    void (() => iotda.api.GET("/v5/iot/{project_id}/devices", { params: { qeury: {} } }));
    // @ts-expect-error params
    void (() => iotda.api.GET("/v5/iot/{project_id}/devices", { query: { limit: 50 } }));
    // @ts-expect-error there is no body
    void (() => iotda.api.GET("/v5/iot/{project_id}/devices", { body: {} }));
    // @ts-expect-error there is no such path
    void (() => iotda.api.GET("/v5/iot/{project_id}/device"));
    // @ts-expect-error the path has no such method
    void (() => iotda.api.DELETE("/v5/iot/{project_id}/devices"));
    // @ts-expect-error the path is missing
    void (() => iotda.api.GET());
  });

  it("takes everything that a call of openapi-fetch takes", async () => {
    const signal = AbortSignal.timeout(1);
    const more = { signal, headers: { "x-trace": "1" }, middleware: [], querySerializer: () => "", baseUrl: "https://other.example.com" };
    const result = await iotda.api.GET("/v5/iot/{project_id}/devices", { ...more, parseAs: "text" });
    expectTypeOf(result.data).toEqualTypeOf<string | undefined>();
    expectTypeOf(unwrap(result)).toEqualTypeOf<string>();
    expectTypeOf(result.error?.error_code).toExtend<string | undefined>();
    const none = await iotda.api.DELETE("/v5/iot/{project_id}/devices/{device_id}", { params: { path: { device_id: "d" } } });
    expectTypeOf(none.data).toEqualTypeOf<undefined>();
  });

  it("is one of openapi-fetch, wherever that is asked for", () => {
    const plain: Client<NorthboundPaths> = northbound.api;
    expectTypeOf(plain.GET).toBeFunction();
    type Page = MethodResponse<IotdaClient["api"], "get", "/v5/iot/{project_id}/devices">;
    expectTypeOf<Page>().toHaveProperty("devices");
  });
});

describe("unwrap", () => {
  it("gives undefined where a success has no body, of its status or of the operation", async () => {
    const params = { path: { device_id: "d" } };
    expectTypeOf(unwrap(await iotda.api.DELETE("/v5/iot/{project_id}/devices/{device_id}", { params }))).toEqualTypeOf<undefined>();
    const body = { resource_type: "device", resource_id: "d", tags: [] };
    expectTypeOf(unwrap(await iotda.api.POST("/v5/iot/{project_id}/tags/bind-resource", { body }))).toEqualTypeOf<undefined>();
    const path = "/iocm/app/dm/v1.4.0/devices/{deviceId}";
    const changed = unwrap(await northbound.api.PUT(path, { params: { path: { deviceId: "d" } }, body: {} }));
    expectTypeOf(changed).toEqualTypeOf<DataOf<NorthboundPaths[typeof path]["put"]>>();
    expectTypeOf<undefined>().toExtend<typeof changed>();
  });

  it("gives what it gave of any other result: of a client of openapi-fetch, and of one that is not a union", async () => {
    const list = "/v5/iot/{project_id}/devices";
    const params = { path: { device_id: "d" } };
    type Page = DataOf<Iotda<typeof list, "get">>;
    expectTypeOf(unwrap(await iotda.api.GET(list))).toEqualTypeOf<Page>();
    const plain = {} as Client<IotdaPaths>;
    type Plain = MethodResponse<Client<IotdaPaths>, "get", typeof list>;
    expectTypeOf(unwrap(await plain.GET(list))).toEqualTypeOf<Plain>();
    expectTypeOf(unwrap(await plain.GET(list, { parseAs: "text" }))).toEqualTypeOf<string>();
    expectTypeOf(unwrap(await iotda.api.request("get", list))).toEqualTypeOf<Plain>();
    expectTypeOf(unwrap(await plain.DELETE("/v5/iot/{project_id}/devices/{device_id}", { params }))).toEqualTypeOf<undefined>();
    const { response } = await plain.GET(list);
    const made: { data?: Page; error?: unknown; response: Response } = { response };
    expectTypeOf(unwrap(made)).toEqualTypeOf<Page>();
    expectTypeOf(unwrap({ data: "text", response })).toEqualTypeOf<string>();
    expectTypeOf(unwrap({ data: 1 as unknown, response })).toEqualTypeOf<unknown>();
    // @ts-expect-error no result
    void (() => unwrap({ data: 1 }));
  });
});

describe("paginate", () => {
  it("gives the items of the path's list, and takes what its call takes", () => {
    const devices = paginate(iotda.api, "/v5/iot/{project_id}/devices", {
      params: { query: { limit: 50 } },
      signal: AbortSignal.timeout(1),
    });
    type Device = NonNullable<DataOf<Iotda<"/v5/iot/{project_id}/devices", "get">>["devices"]>[number];
    expectTypeOf(devices).toEqualTypeOf<AsyncGenerator<Device, void, undefined>>();
    expectTypeOf(paginate(northbound.api, "/iocm/app/dm/v1.4.0/devices").next).returns.resolves.toHaveProperty("value");
    // @ts-expect-error no list
    void (() => paginate(iotda.api, "/v5/iot/{project_id}/devices/{device_id}", { params: { path: { device_id: "d" } } }));
    // @ts-expect-error limit
    void (() => paginate(iotda.api, "/v5/iot/{project_id}/devices", { params: { query: { limit: 1, limits: 50 } } }));
  });
});

describe("an ApiError", () => {
  it("knows the codes of the operation that it is of, and takes any other", () => {
    if (!(error instanceof ApiError)) return;
    expectTypeOf(error).toEqualTypeOf<ApiError>();
    expectTypeOf<"IOTDA.014016" | "1010005" | "APIGW.0301">().toExtend<Exclude<ApiError["errorCode"], undefined>>();
    if (error.operation === "querySingleDeviceInfo") {
      type Known = "100403" | "1010005";
      expectTypeOf<Known>().toExtend<NonNullable<typeof error.errorCode>>();
      const code = error.errorCode;
      if (code === "a code of tomorrow") return;
      if (code === "100403") expectTypeOf(error.advice).toEqualTypeOf<string | undefined>();
    }
    const text: string | undefined = error.errorCode;
    expectTypeOf(new ApiError("CreateCommand", { status: 404, errorCode: text })).toEqualTypeOf<ApiError>();
  });
});
