/** From a device through rule and queue to a consumer over AMQP, and a command back: each made by calls, as an application makes it. */
import { expect, it } from "vitest";
import { clientTls, serverTls } from "../../scripts/support/certificates.ts";
import { type ReceivedMessage, receive } from "../../src/amqp/index.ts";
import { createIotdaClient, iamPassword, unwrap } from "../../src/index.ts";
import { startBroker, startPlatform } from "../../src/testing/index.ts";

it("what a registered device reports arrives at a consumer, and a command to it is answered", async ({ onTestFinished }) => {
  const platform = await startPlatform({ users: { user: "password" }, devices: { iotda: [] }, products: [] });
  const { credential, onReset, queues, device } = platform.iotda;
  const broker = await startBroker({ credential, onReset, queues, tls: serverTls() });
  const user = { domainName: "account", userName: "user", password: "password", project: { name: "cn-north-4" } };
  const client = createIotdaClient({ endpoint: platform.url, credentials: iamPassword({ endpoint: platform.url, ...user }) });
  onTestFinished(async () => {
    for (const { close } of [client, broker, platform]) await close();
  });
  const { api } = client;

  const kind = { device_type: "WaterMeter", protocol_type: "MQTT", data_format: "json" };
  const service_capabilities = [{ service_id: "Meter", service_type: "Meter" }];
  const product = unwrap(await api.POST("/v5/iot/{project_id}/products", { body: { name: "Meter", ...kind, service_capabilities } }));
  const body = { product_id: product.product_id as string, node_id: "imei-1" };
  const { device_id = "" } = unwrap(await api.POST("/v5/iot/{project_id}/devices", { body }));
  const queue_name = "meter-data";
  unwrap(await api.POST("/v5/iot/{project_id}/amqp-queues", { body: { queue_name } }));
  const subject = { resource: "device.property", event: "report" };
  const { rule_id = "" } = unwrap(await api.POST("/v5/iot/{project_id}/routing-rule/rules", { body: { subject } }));
  const action = { rule_id, channel: "AMQP_FORWARDING", channel_detail: { amqp_forwarding: { queue_name } } };
  unwrap(await api.POST("/v5/iot/{project_id}/routing-rule/actions", { body: action }));
  const path = { rule_id };
  unwrap(await api.PUT("/v5/iot/{project_id}/routing-rule/rules/{rule_id}", { params: { path }, body: { active: true } }));

  const meter = device(device_id);
  meter.online();
  meter.report([{ service_id: "Meter", properties: { volume: 12.5 } }]);
  expect(queues.size(queue_name), "it waits for a consumer").toBe(1);

  const stop = new AbortController();
  const received: ReceivedMessage[] = [];
  const options = { client, host: "127.0.0.1", port: broker.port, tls: clientTls(), queue: queue_name, signal: stop.signal };
  await receive(options, (message) => {
    received.push(message);
    stop.abort();
  });
  expect(received.map(({ notification }) => notification)).toMatchObject([
    { ...subject, notify_data: { header: { device_id }, body: { services: [{ service_id: "Meter", properties: { volume: 12.5 } }] } } },
  ]);
  expect(queues.size(queue_name)).toBe(0);

  meter.onCommand(({ paras }) => ({ result_code: 0, paras }));
  const command = { service_id: "Meter", command_name: "SET_INTERVAL", paras: { interval: 60 } };
  const params = { path: { device_id } };
  const answer = unwrap(await api.POST("/v5/iot/{project_id}/devices/{device_id}/commands", { params, body: command }));
  expect(answer.response).toEqual({ result_code: 0, paras: { interval: 60 } });
});
