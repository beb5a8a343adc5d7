/** What the documents say of devices, and of what passes between them and an application: each invariant, kept by the platform. */
import { expect } from "vitest";
import { type NorthboundClient, unwrap } from "../../src/index.ts";
import { knownDevice } from "../../src/testing/index.ts";
import { it, type Wire } from "../fixtures/wire.ts";

const device_id = "meter-1";
const params = { path: { device_id } };
const report = [{ service_id: "Meter", properties: { volume: 1 } }];

const shadow = "/v5/iot/{project_id}/devices/{device_id}/shadow";
const desire = async (wire: Wire, interval: number, version?: number) => {
  const body = { shadow: [{ service_id: "Meter", desired: { interval }, version }] };
  return unwrap(await wire.iotda().api.PUT(shadow, { params, body })).shadow?.[0]?.version;
};

/** A rule for what devices report, with an action that fills the queue; not active. */
async function route(wire: Wire, queue_name: string): Promise<string> {
  const { api } = wire.iotda();
  const subject = { resource: "device.property", event: "report" };
  const { rule_id = "" } = unwrap(await api.POST("/v5/iot/{project_id}/routing-rule/rules", { body: { subject } }));
  const body = { rule_id, channel: "AMQP_FORWARDING", channel_detail: { amqp_forwarding: { queue_name } } };
  unwrap(await api.POST("/v5/iot/{project_id}/routing-rule/actions", { body }));
  return rule_id;
}

it("iotda: a rule pushes what a device reports when it is active, and not before", async ({ wire }) => {
  const id = "invariant:iotda:rule-activated";
  const { iotda } = wire.invariant(id);
  const rule_id = await route(wire, "DefaultQueue");
  wire.shows(id);
  iotda.device(device_id).report(report);
  expect(iotda.queues.size("DefaultQueue")).toBe(0);
  const body = { active: true };
  unwrap(await wire.iotda().api.PUT("/v5/iot/{project_id}/routing-rule/rules/{rule_id}", { params: { path: { rule_id } }, body }));
  iotda.device(device_id).report(report);
  expect(JSON.parse(iotda.queues.take("DefaultQueue")?.body ?? "")).toMatchObject({
    resource: "device.property",
    notify_data: { header: { device_id }, body: { services: report } },
  });
});

it("iotda: a change of a shadow with the version that it had is refused", async ({ wire }) => {
  const id = "invariant:iotda:shadow-version";
  wire.invariant(id);
  const version = await desire(wire, 30);
  wire.shows(id);
  await expect(desire(wire, 60, version)).resolves.toBe(2);
  await expect(desire(wire, 90, version)).rejects.toMatchObject({ operation: "UpdateDeviceShadowDesiredData", status: 409 });
});

it("iotda: desired values wait for a device that is offline", async ({ wire }) => {
  const id = "invariant:iotda:desired-waits";
  const meter = wire.invariant(id).iotda.device(device_id);
  const passed: unknown[] = [];
  meter.onProperties(({ set }) => passed.push(set));
  const of = (interval: number) => [{ service_id: "Meter", properties: { interval } }];
  wire.shows(id);
  await desire(wire, 30);
  meter.offline();
  await desire(wire, 60);
  expect(passed).toEqual([of(30)]);
  meter.online();
  expect(passed).toEqual([of(30), of(60)]);
});

it("iotda: a frozen device cannot connect until it is unfrozen", async ({ wire }) => {
  const id = "invariant:iotda:frozen-stays-offline";
  const meter = wire.invariant(id).iotda.device(device_id);
  const { api } = wire.iotda();
  wire.shows(id);
  expect((await api.POST("/v5/iot/{project_id}/devices/{device_id}/freeze", { params })).response.status).toBe(204);
  expect(() => meter.online()).toThrow("FROZEN");
  await api.POST("/v5/iot/{project_id}/devices/{device_id}/unfreeze", { params });
  meter.online();
  expect(unwrap(await api.GET("/v5/iot/{project_id}/devices/{device_id}", { params })).status).toBe("ONLINE");
});

it("iotda: a command to a device that is not online is refused", async ({ wire }) => {
  const id = "invariant:iotda:offline-refused";
  const meter = wire.invariant(id).iotda.device(device_id);
  const send = async () =>
    unwrap(await wire.iotda().api.POST("/v5/iot/{project_id}/devices/{device_id}/commands", { params, body: { paras: {} } }));
  wire.shows(id);
  meter.onCommand(() => ({ done: true }));
  await expect(send()).resolves.toMatchObject({ response: { done: true } });
  meter.offline();
  await expect(send()).rejects.toMatchObject({ status: 403, errorCode: "IOTDA.014016", advice: expect.stringContaining("online") });
});

it("iotda: a message waits for a device that is offline, as long as its ttl says", async ({ wire }) => {
  const id = "invariant:iotda:message-waits";
  const meter = wire.invariant(id).iotda.device(device_id);
  const messages: string[] = [];
  meter.onMessage(({ message_id }) => messages.push(message_id));
  meter.offline();
  wire.shows(id);
  for (const [message_id, ttl] of [["kept", 5] as const, ["lost", 0] as const]) {
    const body = { message_id, message: "m", ttl };
    unwrap(await wire.iotda().api.POST("/v5/iot/{project_id}/devices/{device_id}/messages", { params, body }));
  }
  meter.online();
  expect(messages).toEqual(["kept"]);
});

it("iotda: a queue has a name of its own, and there are at most 100", async ({ wire }) => {
  const id = "invariant:iotda:queue-names";
  const { iotda } = wire.invariant(id);
  const add = async (queue_name: string) =>
    unwrap(await wire.iotda().api.POST("/v5/iot/{project_id}/amqp-queues", { body: { queue_name } }));
  wire.shows(id);
  await expect(add("meter-data")).resolves.toMatchObject({ queue_name: "meter-data" });
  await expect(add("meter-data")).rejects.toMatchObject({ status: 400 });
  for (let number = 2; number <= 100; number++) iotda.queues.add(`meter-data-${number}`);
  await expect(add("meter-data-101")).rejects.toMatchObject({ status: 400 });
});

it("iotda: a queue that an action fills is not deleted", async ({ wire }) => {
  const id = "invariant:iotda:queue-in-use";
  wire.invariant(id);
  const { api } = wire.iotda();
  const { queue_id = "" } = unwrap(await api.POST("/v5/iot/{project_id}/amqp-queues", { body: { queue_name: "meter-data" } }));
  const rule_id = await route(wire, "meter-data");
  const remove = () => api.DELETE("/v5/iot/{project_id}/amqp-queues/{queue_id}", { params: { path: { queue_id } } });
  wire.shows(id);
  expect((await remove()).error).toMatchObject({ error_code: "IOTDA.016003" });
  await api.DELETE("/v5/iot/{project_id}/routing-rule/rules/{rule_id}", { params: { path: { rule_id } } });
  expect((await remove()).response.status).toBe(204);
});

const command = { serviceId: "Meter", method: "READ", paras: {} };

it("northbound: an application subscribes to a kind of notification once", async ({ wire }) => {
  const id = "invariant:northbound:one-subscription-per-kind";
  wire.invariant(id);
  const { api } = wire.northbound();
  const body = { notifyType: "deviceDataChanged", callbackUrl: "https://app.example.com:443/data" };
  const subscribe = async () => unwrap(await api.POST("/iocm/app/sub/v1.2.0/subscriptions", { body }));
  wire.shows(id);
  await expect(subscribe()).resolves.toMatchObject(body);
  await expect(subscribe()).rejects.toMatchObject({ status: 409, errorCode: "100227" });
});

it("northbound: a command that waits can be canceled, and no other", async ({ wire }) => {
  const id = "invariant:northbound:waiting-command-canceled";
  const { northbound } = wire.invariant(id);
  const { api } = wire.northbound();
  async function canceled(): Promise<unknown> {
    const { commandId = "" } = unwrap(await api.POST("/iocm/app/cmd/v1.4.0/deviceCommands", { body: { deviceId: knownDevice, command } }));
    const path = { deviceCommandId: commandId };
    return unwrap(
      await api.PUT("/iocm/app/cmd/v1.4.0/deviceCommands/{deviceCommandId}", { params: { path }, body: { status: "CANCELED" } }),
    );
  }
  wire.shows(id);
  await expect(canceled()).rejects.toMatchObject({ status: 200, errorCode: "100435" });
  northbound.device(knownDevice).offline();
  await expect(canceled()).resolves.toMatchObject({ status: "CANCELED" });
});

it("northbound: what a frozen device reports is not kept", async ({ wire }) => {
  const id = "invariant:northbound:muted-not-kept";
  const meter = wire.invariant(id).northbound.device(knownDevice);
  const { api }: NorthboundClient = wire.northbound();
  const query = { deviceId: knownDevice, gatewayId: knownDevice, pageSize: 10 };
  const kept = async () => unwrap(await api.GET("/iocm/app/data/v1.2.0/deviceDataHistory", { params: { query } })).totalCount;
  wire.shows(id);
  meter.report("Meter", { volume: 1 });
  await api.PUT("/iocm/app/dm/v1.4.0/devices/{deviceId}", { params: { path: { deviceId: knownDevice } }, body: { mute: "TRUE" } });
  meter.report("Meter", { volume: 2 });
  await expect(kept()).resolves.toBe(1);
});
