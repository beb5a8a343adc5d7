import rhea from "rhea";
import { expect, expectTypeOf, it } from "vitest";
import { receivedMessage } from "./message.ts";
import { type Notification, notificationIn } from "./notifications.ts";

const bytes = (text: string) => Buffer.from(text);

it.each<[what: string, body: unknown, text: string]>([
  ["text", "ümläut", "ümläut"],
  ["bytes", bytes("ümläut"), "ümläut"],
  ["a section of data", rhea.message.data_section(bytes("ümläut")), "ümläut"],
  ["sections of data, cut in a character", rhea.message.data_sections([bytes("ü").subarray(0, 1), bytes("ü").subarray(1)]), "ü"],
  ["another value", { a: [1] }, '{"a":[1]}'],
  ["nothing", undefined, ""],
  ["null", null, ""],
])("a body of %s is text to the handler", (_, body, text) => {
  // As it comes over the wire.
  const message = { body, ...rhea.message.decode(rhea.message.encode({ body })) };
  expect(receivedMessage(message, "q")).toMatchObject({ body: text, queue: "q", failures: 0 });
});

it("says how often it has failed", () => {
  expect(receivedMessage({ body: "a", delivery_count: 3 }, "q").failures).toBe(3);
});

it.each<[resource: Notification["resource"], event: Notification["event"]]>([
  ["device.property", "report"],
  ["device.message", "report"],
  ["device.status", "update"],
  ["device.message.status", "update"],
  ["device.command.status", "update"],
  ["device", "create"],
  ["product", "delete"],
  ["batchtask", "update"],
])("%s is a notification", (resource, event) => {
  const notification = { resource, event, event_time: "20260101T080000Z", notify_data: { body: {} } };
  expect(notificationIn(JSON.stringify(notification))).toEqual(notification);
});

it.each([
  ["no JSON", "a message"],
  ["null", "null"],
  ["a text", '"device.property"'],
  ["what a select has made", '{"device_id":"d"}'],
  ["another resource", '{"resource":"toString","event":"report","notify_data":{}}'],
  ["no event", '{"resource":"device.property","notify_data":{}}'],
  ["no data", '{"resource":"device.property","event":"report","notify_data":null}'],
])("%s is no notification, and no error", (_, body) => {
  expect(notificationIn(body)).toBeUndefined();
  expect(receivedMessage({ body }, "q").notification).toBeUndefined();
});

it("resource tells which notification it is", () => {
  const read = (one: Notification) => {
    if (one.resource === "device.property")
      expectTypeOf(one.notify_data.body.services[0]?.properties).toEqualTypeOf<Record<string, unknown> | undefined>();
    if (one.resource === "device.message") expectTypeOf(one.notify_data.body.content).toBeUnknown();
    if (one.resource === "device.status") expectTypeOf(one.notify_data.body.status).toExtend<string>();
  };
  expectTypeOf(read).toBeFunction();
});
