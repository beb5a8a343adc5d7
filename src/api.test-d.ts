/** The types of a request and an answer, of one operation of each tag; contract-tests/system/tags.test.ts names a tag without one. */
import { describe, expectTypeOf, it } from "vitest";
import type { CallOptions, DataOf, IotdaClient, IotdaPaths, NorthboundClient, NorthboundPaths } from "./index.ts";
import { unwrap } from "./index.ts";

declare const northbound: NorthboundClient;
declare const iotda: IotdaClient;

/** What a call sends, and what it gets. */
type Query<Operation> = NonNullable<Params<Operation> extends { query?: infer Q } ? Q : never>;
type Params<Operation> = NonNullable<CallOptions<Operation> extends { params?: infer P } ? P : never>;
type Body<Operation> = CallOptions<Operation> extends { body?: infer B } ? B : never;
type Iotda<Path extends keyof IotdaPaths, Method extends keyof IotdaPaths[Path]> = IotdaPaths[Path][Method];
type Northbound<Path extends keyof NorthboundPaths, Method extends keyof NorthboundPaths[Path]> = NorthboundPaths[Path][Method];
type OneOf<Known> = Known | (string & Record<never, never>);

describe("Secure Application Access", () => {
  it("is the client's own", () => {
    // @ts-expect-error the client logs in by itself
    void (() => northbound.api.POST("/iocm/app/sec/v1.1.0/login", { body: { appId: "a", secret: "s" } }));
    expectTypeOf(northbound.getAuthToken).returns.resolves.toHaveProperty("accessToken");
  });
});

describe("Data Collection", () => {
  it("pins a page of devices", async () => {
    const query = { pageNo: 0, pageSize: 10, status: "ONLINE" } as const;
    const page = unwrap(await northbound.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query } }));
    expectTypeOf(page.totalCount).toEqualTypeOf<number>();
    expectTypeOf(page.devices[0]?.deviceId).toEqualTypeOf<string | undefined>();
    // @ts-expect-error pageSize is written with a capital
    void (() => northbound.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0, pagesize: 10 } } }));
  });
});

describe("Access Credential", () => {
  type Op = Iotda<"/v5/iot/{project_id}/auth/accesscode", "post">;
  it("pins CreateAccessCode", () => {
    expectTypeOf<Body<Op>>().toEqualTypeOf<
      { type?: OneOf<"AMQP" | "MQTT"> | undefined; force_disconnect?: boolean | undefined } | undefined
    >();
    expectTypeOf<DataOf<Op>>().toEqualTypeOf<{ access_key: string; access_code: string }>();
  });
});

describe("Device Management", () => {
  type Op = Iotda<"/v5/iot/{project_id}/devices", "get">;
  it("pins ListDevices", () => {
    expectTypeOf<Query<Op>["limit"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Query<Op>["is_cascade_query"]>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<NonNullable<DataOf<Op>["devices"]>[number]["device_id"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<NonNullable<DataOf<Op>["page"]>["marker"]>().toEqualTypeOf<string | undefined>();
  });
});

describe("Device Shadow", () => {
  type Op = Iotda<"/v5/iot/{project_id}/devices/{device_id}/shadow", "put">;
  it("pins UpdateDeviceShadowDesiredData", () => {
    type Desired = NonNullable<NonNullable<Body<Op>>["shadow"]>[number];
    expectTypeOf<Desired["service_id"]>().toEqualTypeOf<string>();
    expectTypeOf<Desired["desired"]>().toEqualTypeOf<Record<string, unknown>>();
    expectTypeOf<DataOf<Op>["device_id"]>().toEqualTypeOf<string | undefined>();
  });
});

describe("Device Command", () => {
  type Op = Iotda<"/v5/iot/{project_id}/devices/{device_id}/commands", "post">;
  it("pins CreateCommand", () => {
    expectTypeOf<Body<Op>>().toHaveProperty("paras");
    expectTypeOf<Body<Op>["command_name"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<DataOf<Op>["command_id"]>().toEqualTypeOf<string | undefined>();
  });
});

describe("Device Property", () => {
  type Op = Iotda<"/v5/iot/{project_id}/devices/{device_id}/properties", "get">;
  it("pins ListProperties", () => {
    expectTypeOf<Query<Op>["service_id"]>().toEqualTypeOf<string>();
    expectTypeOf<DataOf<Op>["response"]>().toEqualTypeOf<Record<string, unknown> | undefined>();
  });
});

describe("Device Message", () => {
  type Op = Iotda<"/v5/iot/{project_id}/devices/{device_id}/messages", "post">;
  it("pins CreateMessage", () => {
    expectTypeOf<Body<Op>["message"]>().toEqualTypeOf<string | Record<string, unknown>>();
    expectTypeOf<DataOf<Op>["message_id"]>().toEqualTypeOf<string | undefined>();
  });
});

describe("Product", () => {
  type Op = Iotda<"/v5/iot/{project_id}/products", "post">;
  it("pins CreateProduct", () => {
    expectTypeOf<Body<Op>["service_capabilities"][number]["service_id"]>().toEqualTypeOf<string>();
    expectTypeOf<Body<Op>["app_id"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<DataOf<Op>["product_id"]>().toEqualTypeOf<string | undefined>();
  });
});

describe("Application", () => {
  type Op = Iotda<"/v5/iot/{project_id}/apps", "post">;
  it("pins AddApplication", () => {
    expectTypeOf<Body<Op>>().toEqualTypeOf<{ app_name: string }>();
    expectTypeOf<DataOf<Op>["default_app"]>().toEqualTypeOf<boolean | undefined>();
  });
});

describe("Async Command", () => {
  type Op = Iotda<"/v5/iot/{project_id}/devices/{device_id}/async-commands", "post">;
  it("pins CreateAsyncCommand", () => {
    expectTypeOf<Pick<Body<Op>, "send_strategy">>().toEqualTypeOf<{ send_strategy: OneOf<"immediately" | "delay"> }>();
    expectTypeOf<Body<Op>["expire_time"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<DataOf<Op>["command_id"]>().toEqualTypeOf<string | undefined>();
  });
});

describe("Device Group", () => {
  type Op = Iotda<"/v5/iot/{project_id}/device-group", "get">;
  it("pins ListDeviceGroups", () => {
    expectTypeOf<Query<Op>["name"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<NonNullable<DataOf<Op>["device_groups"]>[number]["group_id"]>().toEqualTypeOf<string | undefined>();
  });
});

describe("Tag Management", () => {
  type Op = Iotda<"/v5/iot/{project_id}/tags/bind-resource", "post">;
  it("pins TagDevice", () => {
    expectTypeOf<Pick<Body<Op>, "resource_type">>().toEqualTypeOf<{ resource_type: OneOf<"device"> }>();
    expectTypeOf<Body<Op>["tags"][number]>().toEqualTypeOf<{ tag_key: string; tag_value?: string | undefined }>();
    expectTypeOf<DataOf<Op>>().toEqualTypeOf<undefined>();
  });
});

describe("Broadcast Message", () => {
  type Op = Iotda<"/v5/iot/{project_id}/broadcast-messages", "post">;
  it("pins BroadcastMessage", () => {
    expectTypeOf<Body<Op>["message"]>().toEqualTypeOf<string>();
    expectTypeOf<Body<Op>["ttl"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<DataOf<Op>["message_id"]>().toEqualTypeOf<string | undefined>();
  });
});

describe("AMQP Queue", () => {
  type Op = Iotda<"/v5/iot/{project_id}/amqp-queues", "post">;
  it("pins AddQueue", () => {
    expectTypeOf<Body<Op>>().toEqualTypeOf<{ queue_name: string }>();
    expectTypeOf<DataOf<Op>["queue_id"]>().toEqualTypeOf<string | undefined>();
  });
});

describe("Routing Rule", () => {
  type Op = Iotda<"/v5/iot/{project_id}/routing-rule/actions", "post">;
  type Detail = Body<Op>["channel_detail"];
  it("pins CreateRuleAction", () => {
    expectTypeOf<Body<Op>["rule_id"]>().toEqualTypeOf<string>();
    expectTypeOf<NonNullable<Detail["amqp_forwarding"]>>().toEqualTypeOf<{ queue_name: string }>();
    // @ts-expect-error queue_name
    void ({ amqp_forwarding: { queue: "meter-data" } } satisfies Detail);
    expectTypeOf<DataOf<Op>["action_id"]>().toEqualTypeOf<string | undefined>();
  });
});

describe("Signal Delivery", () => {
  type Op = Northbound<"/iocm/app/cmd/v1.4.0/deviceCommands", "post">;
  it("pins postDeviceCommand", () => {
    expectTypeOf<Body<Op>["deviceId"]>().toEqualTypeOf<string>();
    expectTypeOf<Body<Op>["command"]["serviceId"]>().toEqualTypeOf<string>();
    expectTypeOf<DataOf<Op>["commandId"]>().toEqualTypeOf<string | undefined>();
  });
});

describe("Subscription Management", () => {
  type Op = Northbound<"/iocm/app/sub/v1.2.0/subscriptions", "post">;
  it("pins subDeviceBusinessData", () => {
    expectTypeOf<Body<Op>["callbackUrl"]>().toEqualTypeOf<string>();
    expectTypeOf<DataOf<Op>["subscriptionId"]>().toEqualTypeOf<string | undefined>();
  });
});
