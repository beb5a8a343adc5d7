/** The way of a message: from a device, through rule and queue, to an application; and of a command, back. */

import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { type ReceivedMessage, type ReceiveOptions, receive } from "../../src/amqp/index.ts";
import { ApiError, type IotdaClient, unwrap } from "../../src/index.ts";
import type { SimulatedDevice } from "../../src/testing/index.ts";
import type { Teller } from "./teller.ts";

export interface Place {
  client: IotdaClient;
  /** Where messages are received; or why none can be. */
  broker: Pick<ReceiveOptions, "host" | "port" | "tls" | "instanceId"> | string;
  /** Plays the part of the device, where nobody else does. */
  play?: ((deviceId: string) => SimulatedDevice) | undefined;
}

const commands = "/v5/iot/{project_id}/devices/{device_id}/commands";
const ofDevice = (device_id: string) => ({ params: { path: { device_id } } });
const noDevice = "no device is connected as this one; connect one over MQTT, with its ID and secret, to see it";

/** Makes everything with a name of its own, and takes it away again, whatever happens in between. */
export async function journey({ step, skip }: Teller, { client, broker, play }: Place): Promise<void> {
  const { api } = client;
  const name = `journey-${randomBytes(4).toString("hex")}`;
  const made: [what: string, take: () => Promise<{ response: Response }>][] = [];

  try {
    const product = await step(
      "product",
      async () => {
        const properties = [{ property_name: "litres", data_type: "int", method: "R" }];
        const paras = [{ para_name: "open", data_type: "boolean" }];
        const service = { service_id: "Water", service_type: "Water", properties, commands: [{ command_name: "SetValve", paras }] };
        const body = { name, device_type: "WaterMeter", protocol_type: "MQTT", data_format: "json", service_capabilities: [service] };
        const { product_id = "" } = unwrap(await api.POST("/v5/iot/{project_id}/products", { body }));
        const path = "/v5/iot/{project_id}/products/{product_id}";
        made.push(["product", () => api.DELETE(path, { params: { path: { product_id } } })]);
        return product_id;
      },
      (id) => `${name}, ${id}: reports litres, takes SetValve`,
    );
    const deviceId =
      product &&
      (await step(
        "device",
        async () => {
          const body = { product_id: product, node_id: name, device_name: name };
          const { device_id = "" } = unwrap(await api.POST("/v5/iot/{project_id}/devices", { body }));
          made.push(["device", () => api.DELETE("/v5/iot/{project_id}/devices/{device_id}", ofDevice(device_id))]);
          return device_id;
        },
        (id) => id,
      ));
    if (!deviceId) return;
    const body = { service_id: "Water", command_name: "SetValve", paras: { open: false } };
    await step(
      "a command to the device, which is not connected yet: refused",
      async () => {
        const error = await api
          .POST(commands, { ...ofDevice(deviceId), body })
          .then(unwrap)
          .catch((thrown: unknown) => thrown);
        if (error instanceof ApiError && error.errorCode === "IOTDA.014016") return error;
        throw error instanceof Error ? error : new Error("the command was taken");
      },
      ({ status, errorCode, errorMessage, advice }) => `${status} ${errorCode} ${errorMessage} ${advice}`,
    );
    const queue = await step(
      "queue",
      async () => {
        const { queue_id = "" } = unwrap(await api.POST("/v5/iot/{project_id}/amqp-queues", { body: { queue_name: name } }));
        made.push(["queue", () => api.DELETE("/v5/iot/{project_id}/amqp-queues/{queue_id}", { params: { path: { queue_id } } })]);
        return queue_id;
      },
      () => name,
    );
    const rule =
      queue &&
      (await step(
        "rule: what devices report",
        async () => {
          const subject = { resource: "device.property", event: "report" };
          const { rule_id = "" } = unwrap(
            await api.POST("/v5/iot/{project_id}/routing-rule/rules", { body: { rule_name: name, subject } }),
          );
          const path = "/v5/iot/{project_id}/routing-rule/rules/{rule_id}";
          made.push(["rule", () => api.DELETE(path, { params: { path: { rule_id } } })]);
          return rule_id;
        },
        (id) => id,
      ));
    if (!rule) return;
    const action = await step(
      "action: forward it to the queue",
      async () => {
        const channel_detail = { amqp_forwarding: { queue_name: name } };
        const body = { rule_id: rule, channel: "AMQP_FORWARDING", channel_detail };
        const { action_id = "" } = unwrap(await api.POST("/v5/iot/{project_id}/routing-rule/actions", { body }));
        const path = "/v5/iot/{project_id}/routing-rule/actions/{action_id}";
        made.push(["action", () => api.DELETE(path, { params: { path: { action_id } } })]);
        const params = { path: { rule_id: rule } };
        unwrap(await api.PUT("/v5/iot/{project_id}/routing-rule/rules/{rule_id}", { params, body: { active: true } }));
        return action_id;
      },
      () => `AMQP_FORWARDING to ${name}; the rule is active`,
    );
    if (!action) return;

    const device = play?.(deviceId);
    device?.onCommand(({ paras }) => ({ result_code: 0, response_name: "SetValve", paras: { valve: paras.open ? "open" : "closed" } }));
    device?.online();
    await consume(broker, name, device);
    if (!device) return skip("a command to the device", noDevice);
    await step(
      "a command to the device",
      async () => unwrap(await api.POST(commands, { ...ofDevice(deviceId), body })),
      ({ response }) => `SetValve ${JSON.stringify(body.paras)}; the device answers ${JSON.stringify(response)}`,
    );
  } finally {
    const left: string[] = [];
    await step(
      "everything is taken away",
      async () => {
        for (const [what, take] of made.toReversed())
          await take()
            .then(unwrap)
            .catch((error: Error) => left.push(`${what}: ${error.message}`));
        if (left.length > 0) throw new Error(left.join("; "));
      },
      () =>
        made
          .toReversed()
          .map(([what]) => what)
          .join(", "),
    );
  }

  /** Takes a credential, receives, and lets the device report. */
  async function consume(place: Place["broker"], queue: string, device: SimulatedDevice | undefined): Promise<void> {
    const received = "the message that the device's report becomes";
    if (typeof place === "string") {
      skip("credential and consumer", place);
      return skip(received, place);
    }
    const credential = await step(
      "credential",
      () => client.accessCredential.get(),
      ({ access_key, access_code }) => `access_key ${access_key}, access_code *** (${access_code.length} characters)`,
    );
    if (!credential) return;
    if (!device) return skip(received, noDevice);
    const stop = new AbortController();
    const messages: ReceivedMessage[] = [];
    const arrived = new AbortController();
    const receiving = receive({ client, ...place, queue, signal: stop.signal, maxTries: 3 }, async (message) => {
      messages.push(message);
      arrived.abort();
    });
    receiving.catch(() => arrived.abort());
    await step(
      received,
      async () => {
        device.report([{ service_id: "Water", properties: { litres: 42 } }]);
        const late = AbortSignal.timeout(5_000);
        if (!arrived.signal.aborted) await Promise.race([once(arrived.signal, "abort"), once(late, "abort")]);
        stop.abort();
        await receiving;
        const [message] = messages;
        if (!message) throw new Error("no message came within 5 s");
        return message;
      },
      ({ notification, body }) => {
        if (notification?.resource !== "device.property") return JSON.stringify(body);
        const { header, body: told } = notification.notify_data;
        const [service] = told.services;
        return `over AMQP: ${header.node_id} says ${service?.service_id} ${JSON.stringify(service?.properties)}`;
      },
    );
  }
}
