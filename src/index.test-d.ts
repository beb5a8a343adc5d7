import createClient from "openapi-fetch";
import type { ConnectionOptions } from "rhea";
import { describe, expectTypeOf, it } from "vitest";
import type * as everything from "./index.ts";
import {
  type AccessCredential,
  type AmqpConnectionOptions,
  type ApiError,
  type AuthToken,
  akSk,
  type CreateAccessCodeResponse,
  createIotdaClient,
  createNorthboundClient,
  HuaweiIotError,
  type IotdaClient,
  iamPassword,
  type NorthboundClient,
  type StoreError,
  unwrap,
} from "./index.ts";
import type { paths } from "./northbound/index.ts";

declare const northbound: NorthboundClient;
declare const iotda: IotdaClient;
const credentials = iamPassword({ region: "cn-north-4", domainName: "d", userName: "u", password: "p", project: { name: "cn-north-4" } });

describe("exports", () => {
  it("are exactly these", () => {
    expectTypeOf<keyof typeof everything>().toEqualTypeOf<
      | "akSk"
      | "amqpConnectionOptions"
      | "ApiError"
      | "createIotdaClient"
      | "createLiveSecret"
      | "createNorthboundClient"
      | "HuaweiIotError"
      | "iamPassword"
      | "memoryStore"
      | "mqttConnectionOptions"
      | "NetworkError"
      | "paginate"
      | "ResponseError"
      | "StoreError"
      | "unwrap"
      | "userToken"
    >();
  });
});

describe("an error", () => {
  it("is one of four kinds, which kind tells apart", () => {
    const error: unknown = undefined;
    if (!(error instanceof HuaweiIotError)) return;
    expectTypeOf(error).toEqualTypeOf<HuaweiIotError>();
    expectTypeOf(error.operation).toEqualTypeOf<string>();
    if (error.kind === "api") expectTypeOf(error).toEqualTypeOf<ApiError>();
    else if (error.kind === "response") expectTypeOf(error.reason).toEqualTypeOf<"not-json" | "empty" | "unusable-secret" | "too-large">();
    else if (error.kind === "network") expectTypeOf(error.outcome).toEqualTypeOf<"not-sent" | "unknown">();
    else expectTypeOf(error).toEqualTypeOf<StoreError>();
  });
});

describe("northbound", () => {
  it("has typed tokens and results", async () => {
    expectTypeOf(await northbound.getAuthToken()).toEqualTypeOf<AuthToken>();
    expectTypeOf<AuthToken["expiresAt"]>().toEqualTypeOf<number>();
    expectTypeOf<AuthToken["refreshToken"]>().toEqualTypeOf<string | null | undefined>();
    const page = unwrap(await northbound.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0, status: "ONLINE" } } }));
    expectTypeOf(page.devices[0]?.nodeType).toEqualTypeOf<"ENDPOINT" | "GATEWAY" | "UNKNOW" | undefined>();
  });

  it("refuses what the spec does not know", () => {
    // @ts-expect-error a status that the document does not list
    void northbound.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { status: "AWAY" } } });
    // @ts-expect-error deviceId is missing
    void northbound.api.GET("/iocm/app/dm/v1.4.0/devices/{deviceId}", {});
    // @ts-expect-error the client logs in by itself
    void northbound.api.POST("/iocm/app/sec/v1.1.0/login", { body: { appId: "a", secret: "s" } });
  });

  it("takes an address in one form only", () => {
    createNorthboundClient({ platformIp: "10.0.0.1", appId: "a", secret: "s" });
    // @ts-expect-error no address
    void (() => createNorthboundClient({ appId: "a", secret: "s" }));
    // @ts-expect-error certificate checks cannot be switched off
    void (() => createNorthboundClient({ platformIp: "10.0.0.1", appId: "a", secret: "s", rejectUnauthorized: false }));
  });

  it("lends its fetch to any other generated client", () => {
    expectTypeOf(createClient<paths>({ baseUrl: "https://platform.example.com:8743", fetch: northbound.fetch }).GET).toBeFunction();
  });
});

describe("iotda", () => {
  it("has the wire's own names", async () => {
    expectTypeOf(await iotda.createAccessCode()).toEqualTypeOf<CreateAccessCodeResponse>();
    expectTypeOf<CreateAccessCodeResponse>().toEqualTypeOf<{ access_key: string; access_code: string }>();
  });

  it("connects rhea with the live credential", async () => {
    expectTypeOf(await iotda.accessCredential.get()).toEqualTypeOf<AccessCredential>();
    expectTypeOf<AmqpConnectionOptions>().toExtend<ConnectionOptions>();
  });

  it("takes keys that change, from a function of either kind", () => {
    const keys = { accessKey: "a", secretKey: "s", securityToken: undefined };
    void (() => [akSk(keys), akSk(() => keys), akSk(async () => keys)]);
    // @ts-expect-error the secret key is missing
    void (() => akSk(() => ({ accessKey: "a" })));
  });

  it("knows AMQP and MQTT, and takes other types", () => {
    void (() => iotda.createAccessCode({ type: "MQTT" }));
    void (() => iotda.createAccessCode({ type: "COAP", force_disconnect: true }));
    // @ts-expect-error the wire's name is force_disconnect
    void (() => iotda.createAccessCode({ forceDisconnect: true }));
    void (() => createIotdaClient({ endpoint: "iotda.example.com", credentials }));
    // @ts-expect-error credentials are missing
    void (() => createIotdaClient({ endpoint: "iotda.example.com", projectId: "0a1b" }));
    // @ts-expect-error a project by id and by name
    void (() => iamPassword({ region: "cn-north-4", domainName: "d", userName: "u", password: "p", project: { id: "a", name: "b" } }));
  });
});
