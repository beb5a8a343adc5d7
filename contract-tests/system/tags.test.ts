/** One operation of each tag, called as a program calls it, and that there is one for each tag, here and among the tests of the types. */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  createIotdaClient,
  createNorthboundClient,
  type IotdaClient,
  iamPassword,
  type NorthboundClient,
  paginate,
  unwrap,
} from "huawei-iot-client";
import { knownDevice, type Platform, startPlatform } from "huawei-iot-client/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentOf } from "../../src/testing/documents.ts";

let platform: Platform;
let northbound: NorthboundClient;
let iotda: IotdaClient;
beforeAll(async () => {
  platform = await startPlatform({ apps: { app: "secret" }, users: { user: "password" } });
  northbound = createNorthboundClient({ baseUrl: platform.url, appId: "app", secret: "secret" });
  const user = { domainName: "account", userName: "user", password: "password", project: { name: "cn-north-4" } };
  iotda = createIotdaClient({
    endpoint: platform.url,
    instanceId: "instance",
    credentials: iamPassword({ endpoint: platform.url, ...user }),
  });
});
afterAll(async () => {
  await Promise.all([northbound.close(), iotda.close(), platform.close()]);
});

const path = { device_id: "64f1a2b3c4d5e6f708192a3b_meter-0001" };

/** By the operation that is called. A new tag gets a line here, and a `describe` in src/api.test-d.ts. */
const calls: Record<string, Record<string, () => Promise<unknown>>> = {
  "Secure Application Access": {
    getAuthToken: () => northbound.getAuthToken(),
  },
  "Data Collection": {
    querySingleDeviceInfo: async () =>
      unwrap(await northbound.api.GET("/iocm/app/dm/v1.4.0/devices/{deviceId}", { params: { path: { deviceId: knownDevice } } })),
  },
  "Access Credential": {
    CreateAccessCode: () => iotda.createAccessCode({ type: "AMQP" }),
  },
  "Device Management": {
    ListDevices: async () => {
      for await (const device of paginate(iotda.api, "/v5/iot/{project_id}/devices", { params: { query: { limit: 50 } } })) return device;
    },
    AddDevice: async () =>
      unwrap(
        await iotda.api.POST("/v5/iot/{project_id}/devices", { body: { product_id: "64f1a2b3c4d5e6f708192a3b", node_id: randomUUID() } }),
      ),
  },
  "Device Shadow": {
    UpdateDeviceShadowDesiredData: async () => {
      const body = { shadow: [{ service_id: "Meter", desired: { interval: 60 } }] };
      return unwrap(await iotda.api.PUT("/v5/iot/{project_id}/devices/{device_id}/shadow", { params: { path }, body }));
    },
  },
  "Device Command": {
    CreateCommand: async () => {
      const body = { service_id: "Meter", command_name: "READ", paras: { register: 1 } };
      return unwrap(await iotda.api.POST("/v5/iot/{project_id}/devices/{device_id}/commands", { params: { path }, body }));
    },
  },
  "Device Property": {
    ListProperties: async () => {
      const params = { path, query: { service_id: "Meter" } };
      return unwrap(await iotda.api.GET("/v5/iot/{project_id}/devices/{device_id}/properties", { params }));
    },
  },
  "Device Message": {
    CreateMessage: async () => {
      const params = { path };
      return unwrap(await iotda.api.POST("/v5/iot/{project_id}/devices/{device_id}/messages", { params, body: { message: "read" } }));
    },
  },
  Product: {
    CreateProduct: async () => {
      const service = {
        service_id: "Meter",
        service_type: "Meter",
        properties: [{ property_name: "level", data_type: "int", method: "R" }],
      };
      const kind = { device_type: "WaterMeter", protocol_type: "MQTT", data_format: "json" };
      const body = { name: "Meter", ...kind, service_capabilities: [service] };
      return unwrap(await iotda.api.POST("/v5/iot/{project_id}/products", { body }));
    },
  },
  Application: {
    AddApplication: async () => unwrap(await iotda.api.POST("/v5/iot/{project_id}/apps", { body: { app_name: "meters" } })),
  },
  "Async Command": {
    CreateAsyncCommand: async () => {
      const body = { service_id: "Meter", command_name: "READ", paras: { register: 1 }, send_strategy: "delay" };
      return unwrap(await iotda.api.POST("/v5/iot/{project_id}/devices/{device_id}/async-commands", { params: { path }, body }));
    },
  },
  "Device Group": {
    AddDeviceGroup: async () => unwrap(await iotda.api.POST("/v5/iot/{project_id}/device-group", { body: { name: "cellar" } })),
    ListDeviceGroups: async () => {
      for await (const group of paginate(iotda.api, "/v5/iot/{project_id}/device-group")) return group;
    },
  },
  "Tag Management": {
    TagDevice: async () => {
      const body = { resource_type: "device", resource_id: path.device_id, tags: [{ tag_key: "place", tag_value: "cellar" }] };
      const result = await iotda.api.POST("/v5/iot/{project_id}/tags/bind-resource", { body });
      expect(unwrap(result)).toBeUndefined();
      return result;
    },
  },
  "Broadcast Message": {
    BroadcastMessage: async () => {
      const body = { topic_full_name: "$oc/broadcast/tariff", message: btoa("night") };
      return unwrap(await iotda.api.POST("/v5/iot/{project_id}/broadcast-messages", { body }));
    },
  },
  "AMQP Queue": {
    AddQueue: async () => unwrap(await iotda.api.POST("/v5/iot/{project_id}/amqp-queues", { body: { queue_name: "meter-data" } })),
  },
  "Routing Rule": {
    CreateRuleAction: async () => {
      const subject = { resource: "device.property", event: "report" };
      const { rule_id = "" } = unwrap(await iotda.api.POST("/v5/iot/{project_id}/routing-rule/rules", { body: { subject } }));
      const channel_detail = { amqp_forwarding: { queue_name: "meter-data" } };
      const body = { rule_id, channel: "AMQP_FORWARDING", channel_detail };
      return unwrap(await iotda.api.POST("/v5/iot/{project_id}/routing-rule/actions", { body }));
    },
  },
  "Signal Delivery": {
    postDeviceCommand: async () => {
      const body = { deviceId: knownDevice, command: { serviceId: "Meter", method: "READ", paras: { register: 1 } } };
      return unwrap(await northbound.api.POST("/iocm/app/cmd/v1.4.0/deviceCommands", { body }));
    },
  },
  "Subscription Management": {
    subDeviceBusinessData: async () => {
      const body = { notifyType: "deviceDataChanged", callbackUrl: "https://app.example.com:443/data" };
      return unwrap(await northbound.api.POST("/iocm/app/sub/v1.2.0/subscriptions", { body }));
    },
  },
};

const tags = (["northbound", "iotda"] as const).flatMap((api) => (documentOf(api).tags ?? []).map(({ name }) => name));

describe.each(tags)("of %s", (tag) => {
  it.each(Object.entries(calls[tag] ?? { "an operation": undefined }))("%s is called", async (operation, call) => {
    expect(call, "contract-tests/system/tags.test.ts calls none").toBeDefined();
    const before = platform.count(operation as never);
    expect(await call?.()).toBeTypeOf("object");
    expect(platform.count(operation as never)).toBeGreaterThan(before);
  });

  it("the types of a request and an answer are pinned", () => {
    expect(readFileSync("src/api.test-d.ts", "utf8")).toContain(`describe(${JSON.stringify(tag)}, `);
  });
});

it("the project's ID is learned and filled in, and one that is given wins", async () => {
  const asked: string[] = [];
  const middleware = [
    {
      onRequest: ({ request }: { request: Request }) => {
        asked.push(new URL(request.url).pathname, String(request.headers.get("instance-id")));
        return Response.json({ devices: [] });
      },
    },
  ];
  const list = "/v5/iot/{project_id}/devices";
  await iotda.api.GET(list, { params: { query: { limit: 50 } }, middleware });
  await iotda.api.GET(list, { params: { path: { project_id: "other" }, header: { "Instance-Id": "other" } }, middleware });
  await iotda.api.GET(list, { params: { path: { project_id: undefined }, header: { "Instance-Id": undefined } }, middleware });
  const filled = [`/v5/iot/${await iotda.getProjectId()}/devices`, "instance"];
  expect(asked).toEqual([...filled, "/v5/iot/other/devices", "other", ...filled]);
});
