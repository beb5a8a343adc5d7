/** What passes between application and device: shadow, properties, commands and messages. */
import { expect, it } from "vitest";
import type { PropertyRequest, ReceivedCommand } from "./device.ts";
import type { ReceivedMessage } from "./mailbox.ts";
import { start, told } from "./platform.fixture.ts";

const path = { device_id: "meter" };
const params = { path };
const shadowOf = "/v5/iot/{project_id}/devices/{device_id}/shadow";
const commands = "/v5/iot/{project_id}/devices/{device_id}/commands";
const properties = "/v5/iot/{project_id}/devices/{device_id}/properties";
const messages = "/v5/iot/{project_id}/devices/{device_id}/messages";
const offline = { status: 403, errorCode: "IOTDA.014016" };
const silent = { status: 200, errorCode: "IOTDA.014111" };

async function withMeter() {
  const started = await start({ devices: { iotda: [{ device_id: "meter" }] } });
  return { ...started, meter: started.platform.iotda.device("meter") };
}

it("a shadow has what was reported and what is desired, and its version counts the changes", async () => {
  const { api, meter } = await withMeter();
  const shadow = async () => (await told(api.GET(shadowOf, { params }))).shadow;
  expect(await shadow()).toEqual([]);
  meter.online();
  meter.report([{ service_id: "Meter", properties: { volume: 1, interval: 30 }, event_time: "20260101T080000Z" }]);
  meter.report([{ service_id: "Meter", properties: { volume: 2 } }]);
  const reported = { properties: { volume: 2, interval: 30 }, event_time: expect.stringMatching(/^\d{8}T\d{6}Z$/) };
  expect(await shadow()).toEqual([{ service_id: "Meter", reported, version: 2 }]);
  const desired = { service_id: "Meter", desired: { interval: 60 } };
  expect((await told(api.PUT(shadowOf, { params, body: { shadow: [desired] } }))).shadow).toEqual([
    { service_id: "Meter", reported, desired: { properties: { interval: 60 }, event_time: expect.any(String) }, version: 3 },
  ]);
});

it("a change of a shadow that names another version than it has is refused, and changes nothing", async () => {
  const { api } = await withMeter();
  const change = (version: number | undefined, service_id = "Meter") => ({ service_id, desired: { interval: 60 }, version });
  const put = (...shadow: object[]) => told(api.PUT(shadowOf, { params, body: { shadow: shadow as [] } }));
  expect((await put(change(0))).shadow).toMatchObject([{ version: 1 }]);
  await expect(put(change(0))).rejects.toMatchObject({ status: 409 });
  await expect(put(change(undefined, "Other"), change(2))).rejects.toMatchObject({ status: 409 });
  expect((await told(api.GET(shadowOf, { params }))).shadow).toMatchObject([{ service_id: "Meter", version: 1 }]);
  expect((await put(change(1))).shadow).toMatchObject([{ version: 2 }]);
  expect((await put(change(undefined))).shadow).toMatchObject([{ version: 3 }]);
});

it("desired values wait for a device that is offline, and go to one that is online at once, and once", async () => {
  const { api, meter } = await withMeter();
  const seen: PropertyRequest[] = [];
  meter.onProperties((request) => seen.push(request));
  const desire = (interval: number) =>
    told(api.PUT(shadowOf, { params, body: { shadow: [{ service_id: "Meter", desired: { interval } }] } }));
  await desire(60);
  expect(seen).toEqual([]);
  meter.online();
  expect(seen).toEqual([{ set: [{ service_id: "Meter", properties: { interval: 60 } }] }]);
  await desire(90);
  meter.offline();
  meter.online();
  expect(seen.slice(1)).toEqual([{ set: [{ service_id: "Meter", properties: { interval: 90 } }] }]);
});

it("a command is answered by the device's function; one that says nothing is a command that timed out", async () => {
  const { api, meter } = await withMeter();
  const body = { service_id: "Meter", command_name: "READ", paras: { register: 1 } };
  const send = () => told(api.POST(commands, { params, body }));
  await expect(send()).rejects.toMatchObject(offline);
  meter.online();
  expect((await send()).response).toEqual({ result_code: 0, response_name: "READ", paras: {} });
  const seen: ReceivedCommand[] = [];
  meter.onCommand(async (command) => {
    seen.push(command);
    return { value: 7 };
  });
  const { command_id } = await send();
  expect(await send()).toMatchObject({ response: { value: 7 } });
  expect(seen[0]).toEqual({ command_id, ...body });
  meter.onCommand(() => undefined);
  await expect(send()).rejects.toMatchObject(silent);
  meter.onCommand(() => {
    throw new Error("no such register");
  });
  await expect(send()).rejects.toMatchObject({ status: 500, errorMessage: expect.stringContaining("Error: no such register") });
  meter.offline();
  await expect(send()).rejects.toMatchObject(offline);
});

it("properties are asked of the device, and given to it, while it is online", async () => {
  const { api, meter } = await withMeter();
  const get = () => told(api.GET(properties, { params: { path, query: { service_id: "Meter" } } }));
  const services = [{ service_id: "Meter", properties: { interval: 60 } }];
  const set = () => told(api.PUT(properties, { params, body: { services } }));
  await expect(get()).rejects.toMatchObject(offline);
  await expect(set()).rejects.toMatchObject(offline);
  meter.online();
  meter.report([{ service_id: "Meter", properties: { volume: 1 } }]);
  expect(await get()).toMatchObject({ response: { services: [{ service_id: "Meter", properties: { volume: 1 } }] } });
  expect(await set()).toEqual({ request_id: expect.any(String), response: { result_code: 0, result_desc: "success" } });
  meter.onProperties(({ get, set }) => ({ get, set }));
  expect([await get(), await set()]).toMatchObject([{ response: { get: "Meter" } }, { response: { set: services } }]);
  meter.onProperties(() => undefined);
  await expect(get()).rejects.toMatchObject(silent);
  await expect(set()).rejects.toMatchObject(silent);
});

it("a message goes to a device that is online, and waits for one that is not, as long as its ttl says", async () => {
  const { api, meter, pass } = await withMeter();
  const seen: ReceivedMessage[] = [];
  meter.onMessage((message) => seen.push(message));
  const send = (body: object) => told(api.POST(messages, { params, body: { message: "m", ...body } }));
  const all = async () => (await told(api.GET(messages, { params }))).messages;
  const states = async () => (await all())?.map(({ status }) => status);
  await send({ message_id: "kept", topic: "tariff" });
  await send({ message_id: "short", ttl: 1 });
  await send({ message_id: "now", ttl: 0 });
  expect(await states()).toEqual(["PENDING", "PENDING", "FAILED"]);
  expect((await all())?.[2]?.error_info?.error_code).toBe("IOTDA.014016");
  pass(60_000);
  meter.online();
  expect(await states()).toEqual(["DELIVERED", "TIMEOUT", "FAILED"]);
  const { message_id = "" } = await send({ name: "n", message: { tariff: 1 }, topic_full_name: "/tariff" });
  expect(seen).toEqual([
    { message_id: "kept", name: undefined, message: "m", topic: "$oc/devices/meter/user/tariff" },
    { message_id, name: "n", message: { tariff: 1 }, topic: "/tariff" },
  ]);
  const one = { params: { path: { ...path, message_id } } };
  const single = "/v5/iot/{project_id}/devices/{device_id}/messages/{message_id}";
  expect(await told(api.GET(single, one))).toMatchObject({ status: "DELIVERED", name: "n", finished_time: expect.any(String) });
  await expect(send({ message_id })).rejects.toMatchObject({ status: 400 });
  expect((await api.DELETE(single, one)).response.status).toBe(204);
  await expect(told(api.GET(single, one))).rejects.toMatchObject({ status: 404 });
});

it("what is about a device that is not there is refused as the document says", async () => {
  const { api } = await start({ devices: { iotda: [] } });
  const calls = [
    () => told(api.GET(shadowOf, { params })),
    () => told(api.POST(commands, { params, body: { paras: {} } })),
    () => told(api.GET(messages, { params })),
    () => told(api.PUT(properties, { params, body: {} })),
  ];
  for (const call of calls) await expect(call()).rejects.toMatchObject({ status: 404, errorCode: "IOTDA.014000" });
});

it("a message from a device must be smaller than 1 MB", async () => {
  const { meter } = await withMeter();
  meter.online();
  meter.message("m".repeat(1_048_575));
  meter.message({ text: "é".repeat(1_000) });
  expect(() => meter.message("é".repeat(524_288))).toThrow(
    "the device meter cannot send a message of 1048576 bytes: it must be smaller than 1 MB",
  );
  expect(() => meter.message(["m".repeat(1_048_572)])).toThrow("of 1048576 bytes");
});

it("a device that is not online can report nothing", async () => {
  const { meter } = await withMeter();
  const message = "the device meter cannot report: it is INACTIVE; connect it with online() first";
  expect(() => meter.report([])).toThrow(message);
  expect(() => meter.message("m")).toThrow("cannot send a message: it is INACTIVE");
});
