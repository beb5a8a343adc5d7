/** One operation of each tag, called as a program calls it, and that there is one for each tag, here and among the tests of the types. */
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
        await iotda.api.POST("/v5/iot/{project_id}/devices", { body: { product_id: "64f1a2b3c4d5e6f708192a3b", node_id: "meter-0001" } }),
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
