import { createIotdaClient, iamPassword, unwrap } from "huawei-iot-client";
import { receive } from "huawei-iot-client/amqp";
import { startBroker, startPlatform } from "huawei-iot-client/testing";

// A platform on this machine, with certificates of your own; leave it out, and put the real addresses below.
const { env } = process;
const platform = await startPlatform({ users: { user: "password" } });
const broker = await startBroker({ ...platform.iotda, tls: { cert: env.BROKER_CERT, key: env.BROKER_KEY } });

const client = createIotdaClient({
  endpoint: platform.url,
  credentials: iamPassword({
    endpoint: platform.url,
    domainName: "account",
    userName: "user",
    password: "password",
    project: { name: "p" },
  }),
});
const { api } = client;

const product = unwrap(
  await api.POST("/v5/iot/{project_id}/products", {
    body: {
      ...{ name: "meter", device_type: "WaterMeter", protocol_type: "MQTT", data_format: "json" },
      service_capabilities: [{ service_id: "Water", service_type: "Water", commands: [{ command_name: "SetValve" }] }],
    },
  }),
);
const body = { product_id: product.product_id ?? "", node_id: "meter-1" };
const { device_id = "" } = unwrap(await api.POST("/v5/iot/{project_id}/devices", { body }));
unwrap(await api.POST("/v5/iot/{project_id}/amqp-queues", { body: { queue_name: "readings" } }));
const subject = { resource: "device.property", event: "report" };
const { rule_id = "" } = unwrap(await api.POST("/v5/iot/{project_id}/routing-rule/rules", { body: { rule_name: "reports", subject } }));
const channel_detail = { amqp_forwarding: { queue_name: "readings" } };
unwrap(await api.POST("/v5/iot/{project_id}/routing-rule/actions", { body: { rule_id, channel: "AMQP_FORWARDING", channel_detail } }));
unwrap(await api.PUT("/v5/iot/{project_id}/routing-rule/rules/{rule_id}", { params: { path: { rule_id } }, body: { active: true } }));

const device = platform.iotda.device(device_id);
device.onCommand(({ paras }) => ({ result_code: 0, paras }));
device.online();
device.report([{ service_id: "Water", properties: { litres: 42 } }]);

const stop = new AbortController();
const place = { host: "127.0.0.1", port: broker.port, tls: { ca: env.BROKER_CA ?? "", servername: "platform.test" } };
await receive({ client, ...place, queue: "readings", signal: stop.signal }, async ({ notification }) => {
  if (notification?.resource === "device.property") console.log(notification.notify_data.body.services[0]?.properties);
  stop.abort();
});

const command = { service_id: "Water", command_name: "SetValve", paras: { open: false } };
const params = { path: { device_id } };
console.log(unwrap(await api.POST("/v5/iot/{project_id}/devices/{device_id}/commands", { params, body: command })).response);

await client.close();
await broker.close();
await platform.close();
