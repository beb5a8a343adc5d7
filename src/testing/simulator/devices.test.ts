/** Devices and products of IoTDA, as an application sees them. */
import { expect, it } from "vitest";
import { paginate } from "../../index.ts";
import { start, told } from "./platform.fixture.ts";

const devices = "/v5/iot/{project_id}/devices";
const device = "/v5/iot/{project_id}/devices/{device_id}";
const of = (device_id: string) => ({ params: { path: { device_id } } });
const product_id = "64f1a2b3c4d5e6f708192a3b";
const unknown = { status: 404, errorCode: "IOTDA.014000" };

it("a platform has the product and the device of the documents' examples, unless it is given others", async () => {
  const { api } = await start();
  expect((await told(api.GET(devices))).devices).toMatchObject([{ device_id: `${product_id}_meter-0001`, status: "ONLINE" }]);
  expect((await told(api.GET("/v5/iot/{project_id}/products"))).products).toMatchObject([{ product_id, name: "Meter" }]);
  const empty = await start({ devices: { iotda: [] }, products: [] });
  expect(await told(empty.api.GET(devices))).toEqual({ devices: [], page: { count: 0 } });
  expect(await told(empty.api.GET("/v5/iot/{project_id}/products"))).toEqual({ products: [], page: { count: 0 } });
});

it("a device is registered once, shown, changed and deleted; then it is unknown", async () => {
  const { api, platform } = await start();
  const body = { node_id: "imei-1", product_id, device_name: "first" };
  const made = await told(api.POST(devices, { body }));
  expect(made).toMatchObject({
    ...{ device_id: `${product_id}_imei-1`, gateway_id: `${product_id}_imei-1`, node_type: "GATEWAY", status: "INACTIVE" },
    ...{ product_name: "Meter", auth_info: { auth_type: "SECRET", secret: expect.stringMatching(/^[0-9a-f]{32}$/) } },
  });
  const id = made.device_id as string;
  for (const again of [body, { ...body, device_id: "another" }, { ...body, node_id: "imei-2", device_id: id }])
    await expect(told(api.POST(devices, { body: again }))).rejects.toMatchObject({ status: 400, errorCode: "IOTDA.014031" });
  await expect(told(api.POST(devices, { body: { node_id: "n", product_id: "none" } }))).rejects.toMatchObject({ status: 400 });
  await told(api.PUT(device, { ...of(id), body: { device_name: "second", auth_info: { timeout: 5 } } }));
  expect(await told(api.GET(device, of(id)))).toEqual({
    ...made,
    device_name: "second",
    auth_info: { ...made.auth_info, timeout: 5 },
  });
  expect((await api.DELETE(device, of(id))).response.status).toBe(204);
  await expect(told(api.GET(device, of(id)))).rejects.toMatchObject(unknown);
  await expect(told(api.DELETE(device, of(id)))).rejects.toMatchObject(unknown);
  await expect(told(api.PUT(device, { ...of(id), body: {} }))).rejects.toMatchObject(unknown);
  expect(() => platform.iotda.device(id)).toThrow(`there is no device ${id}; there are ${product_id}_meter-0001`);
});

it("a list goes from page to page by its marker, and every device comes once, the newest first", async () => {
  const ids = Array.from({ length: 23 }, (_, index) => `meter-${index + 1}`);
  const { api } = await start({ devices: { iotda: ids.map((device_id) => ({ device_id })) } });
  const found: (string | undefined)[] = [];
  for await (const one of paginate(api, devices, { params: { query: { limit: 10 } } })) found.push(one.device_id);
  expect(found).toEqual(ids.toReversed());
  const { page, devices: first } = await told(api.GET(devices));
  expect([page?.count, first?.length]).toEqual([23, 10]);
  const query = { marker: page?.marker as string, offset: 12, limit: 50 };
  const last = await told(api.GET(devices, { params: { query } }));
  expect(last.devices?.map(({ device_id }) => device_id)).toEqual(["meter-1"]);
  expect(last.page?.count).toBe(23);
});

it("a list has the devices that fit every filter", async () => {
  const { api, platform, pass } = await start({ devices: { iotda: [] } });
  platform.iotda.addDevice({ device_id: "gateway", product_id: "p1", device_name: "hub" });
  pass(86_400_000 - 1);
  platform.iotda.addDevice({ device_id: "child", gateway_id: "gateway", product_id: "p2", node_id: "n2" });
  platform.iotda.addDevice({ device_id: "grandchild", gateway_id: "child", app_id: "a2" });
  const ids = async (query: object) => (await told(api.GET(devices, { params: { query } }))).devices?.map(({ device_id }) => device_id);
  expect(await ids({ product_id: "p1" })).toEqual(["gateway"]);
  expect(await ids({ node_id: "n2" })).toEqual(["child"]);
  expect(await ids({ device_name: "hub" })).toEqual(["gateway"]);
  expect(await ids({ app_id: "a2" })).toEqual(["grandchild"]);
  expect(await ids({ gateway_id: "gateway" })).toEqual(["child", "gateway"]);
  expect(await ids({ gateway_id: "gateway", is_cascade_query: true })).toEqual(["grandchild", "child", "gateway"]);
  expect(await ids({ gateway_id: "gateway", product_id: "p2" })).toEqual(["child"]);
  const { create_time } = await told(api.GET(device, of("child")));
  expect(await ids({ start_time: create_time })).toEqual(["grandchild", "child"]);
  expect(await ids({ end_time: "20260101T000000Z" })).toEqual([]);
  expect((await api.DELETE(device, of("gateway"))).response.status).toBe(204);
  expect(await ids({}), "with a gateway go the devices behind it").toEqual([]);
});

it("a frozen device is cut off, and cannot connect until it is unfrozen", async () => {
  const { api, platform } = await start({ devices: { iotda: [{ device_id: "meter" }] } });
  const meter = platform.iotda.device("meter");
  const status = async () => (await told(api.GET(device, of("meter")))).status;
  expect(await status()).toBe("INACTIVE");
  meter.online();
  await api.POST("/v5/iot/{project_id}/devices/{device_id}/freeze", of("meter"));
  expect(await status()).toBe("FROZEN");
  expect(() => meter.online()).toThrow("the device meter cannot connect: it is FROZEN; UnfreezeDevice lets it");
  expect(() => meter.report([])).toThrow("it is FROZEN");
  const unfreeze = async (id: string) => told(api.POST("/v5/iot/{project_id}/devices/{device_id}/unfreeze", of(id)));
  await unfreeze("meter");
  await expect(unfreeze("meter")).rejects.toMatchObject({ status: 403, errorCode: "IOTDA.014040" });
  platform.iotda.addDevice({ device_id: "child", gateway_id: "meter" });
  const freeze = told(api.POST("/v5/iot/{project_id}/devices/{device_id}/freeze", of("child")));
  await expect(freeze).rejects.toMatchObject({ status: 403, errorCode: "IOTDA.014038" });
  expect(await status()).toBe("OFFLINE");
  meter.online();
  expect(await status()).toBe("ONLINE");
});

it("a new secret replaces the one that there was, and cuts the connection when it is told to", async () => {
  const { api, platform } = await start({ devices: { iotda: [{ device_id: "meter", status: "ONLINE" }] } });
  const reset = (body: object) =>
    told(
      api.POST("/v5/iot/{project_id}/devices/{device_id}/action", {
        params: { ...of("meter").params, query: { action_id: "resetSecret" } },
        body,
      }),
    );
  const { secret } = await reset({});
  expect((await told(api.GET(device, of("meter")))).auth_info).toMatchObject({ secret });
  expect(platform.iotda.device("meter").status()).toBe("ONLINE");
  expect(await reset({ secret: "my_secret_1", secret_type: "SECONDARY", force_disconnect: true })).toEqual({
    ...{ device_id: "meter", secret: "my_secret_1", secret_type: "SECONDARY" },
  });
  expect((await told(api.GET(device, of("meter")))).auth_info).toMatchObject({ secret, secondary_secret: "my_secret_1" });
  expect(platform.iotda.device("meter").status()).toBe("OFFLINE");
});

it("a device that is given needs a name of its own", async () => {
  const { platform } = await start();
  platform.iotda.addDevice({ device_id: "meter" });
  expect(() => platform.iotda.addDevice({ device_id: "meter" })).toThrow(new TypeError("there is a device meter already"));
  expect(() => platform.iotda.addDevice({} as { device_id: string })).toThrow(new TypeError("a device needs a device_id or a node_id"));
});

it("a product is created once, listed by page and name, shown with its services, changed and deleted", async () => {
  const { api, platform } = await start({ products: [] });
  const products = "/v5/iot/{project_id}/products";
  const one = "/v5/iot/{project_id}/products/{product_id}";
  const service_capabilities = [{ service_id: "Meter", service_type: "Meter" }];
  const kind = { device_type: "WaterMeter", protocol_type: "MQTT", data_format: "json", service_capabilities };
  const made = await told(api.POST(products, { body: { name: "Water", ...kind } }));
  const path = { product_id: made.product_id as string };
  const again = api.POST(products, { body: { name: "Water", ...kind, ...path } });
  await expect(told(again)).rejects.toMatchObject({ status: 400, errorCode: "IOTDA.000006" });
  platform.iotda.addProduct({ product_id: "p2", name: "Heat", app_id: "a2" });
  const names = async (query: object) => (await told(api.GET(products, { params: { query } }))).products?.map(({ name }) => name);
  expect(await names({})).toEqual(["Heat", "Water"]);
  expect(await names({ limit: 1, offset: 1 })).toEqual(["Water"]);
  expect(await names({ product_name: "Heat" })).toEqual(["Heat"]);
  expect(await names({ app_id: "a2" })).toEqual(["Heat"]);
  expect((await told(api.GET(products))).products?.[1]).not.toHaveProperty("service_capabilities");
  expect(await told(api.GET(one, { params: { path } }))).toMatchObject({ name: "Water", service_capabilities });
  const elsewhere = api.GET(one, { params: { path, query: { app_id: "a2" } } });
  await expect(told(elsewhere), "in another resource space").rejects.toMatchObject({ status: 404 });
  expect(await told(api.PUT(one, { params: { path }, body: { name: "Cold-water" } }))).toMatchObject({ name: "Cold-water", ...kind });
  expect((await api.DELETE(one, { params: { path } })).response.status).toBe(204);
  await expect(told(api.GET(one, { params: { path } }))).rejects.toMatchObject({ status: 404 });
});
