/** Devices of the northbound platform, with their commands and reports, as an application sees them. */
import { expect, it } from "vitest";
import { paginate } from "../../index.ts";
import type { NorthboundCommand } from "./northbound-commands.ts";
import { knownDevice } from "./northbound-devices.ts";
import { start, told } from "./platform.fixture.ts";

const devices = "/iocm/app/dm/v1.4.0/devices";
const one = "/iocm/app/dm/v1.4.0/devices/{deviceId}";
const register = "/iocm/app/reg/v1.1.0/deviceCredentials";
const commands = "/iocm/app/cmd/v1.4.0/deviceCommands";
const command = "/iocm/app/cmd/v1.4.0/deviceCommands/{deviceCommandId}";
const history = "/iocm/app/data/v1.2.0/deviceDataHistory";
const of = (deviceId: string) => ({ params: { path: { deviceId } } });

async function startNorthbound(options: Parameters<typeof start>[0] = {}) {
  const started = await start(options);
  return { ...started, api: started.northboundOf("app"), northbound: started.platform.northbound };
}

it("a list goes from page to page, has every device once, and says how many there are", async () => {
  const northbound = Array.from({ length: 23 }, (_, index) => ({ deviceId: `meter-${index + 1}` }));
  const { api } = await startNorthbound({ devices: { northbound } });
  const page = await told(api.GET(devices, { params: { query: { pageNo: 2, pageSize: 10, sort: "ASC" } } }));
  expect(page).toEqual({ totalCount: 23, pageNo: 2, pageSize: 10, devices: northbound.slice(20) });
  const found: string[] = [];
  for await (const { deviceId } of paginate(api, devices, { params: { query: { pageSize: 5 } } })) found.push(deviceId);
  expect(found).toEqual(northbound.map(({ deviceId }) => deviceId).toReversed());
  expect((await told(api.GET(devices, { params: { query: { pageNo: 99, pageSize: 5 } } }))).devices).toEqual([]);
});

it("a list has the devices that fit every filter", async () => {
  const { api, northbound, pass } = await startNorthbound({ devices: { northbound: [] } });
  const first = { createTime: "20260101T000000Z", nodeType: "GATEWAY" } as const;
  northbound.addDevice({ deviceId: "gateway", ...first, deviceInfo: { name: "hub", status: "ONLINE", imsi: "46000" } });
  const info = { name: "meter", deviceType: "WaterMeter", location: "Cellar", status: "OFFLINE" } as const;
  northbound.addDevice({ deviceId: "child", gatewayId: "gateway", createTime: "20260102T000000Z", deviceInfo: info });
  pass(1_000);
  const ids = async (query: object) => (await told(api.GET(devices, { params: { query } }))).devices.map(({ deviceId }) => deviceId);
  expect(await ids({ gatewayId: "gateway" })).toEqual(["child", "gateway"]);
  for (const query of [{ nodeType: "GATEWAY" }, { name: "hub" }, { status: "ONLINE" }, { endTime: "20260101T000000Z" }])
    expect(await ids(query)).toEqual(["gateway"]);
  for (const query of [{ deviceType: "WaterMeter" }, { location: "Cellar" }, { startTime: "20260101T000001Z" }])
    expect(await ids(query)).toEqual(["child"]);
  expect(await ids({ name: "hub", status: "OFFLINE" })).toEqual([]);
  const imsi = async (query: object) => (await told(api.GET(one, { params: { path: { deviceId: "gateway" }, query } }))).deviceInfo?.imsi;
  expect([await imsi({}), await imsi({ select: "imsi" })]).toEqual([undefined, "46000"]);
});

it("a device is registered once, shown to its own application, changed and deleted; then it is unknown", async () => {
  const { api, northboundOf } = await startNorthbound();
  const body = { nodeId: "863703030000001", verifyCode: "863703030000001", timeout: 0 };
  const { deviceId = "", ...secrets } = await told(api.POST(register, { body }));
  expect(secrets).toEqual({ verifyCode: body.verifyCode, timeout: 0, psk: expect.stringMatching(/^[0-9a-f]{32}$/) });
  const again = (more: object) => told(api.POST(register, { body: { ...body, ...more } }));
  await expect(again({})).rejects.toMatchObject({ status: 400, errorCode: "100416" });
  await expect(again({ nodeId: "2" })).rejects.toMatchObject({ status: 400, errorCode: "100416" });
  await expect(again({ verifyCode: "2" })).rejects.toMatchObject({ status: 400, errorCode: "100426" });
  expect((await api.PUT(one, { ...of(deviceId), body: { name: "meter", deviceType: "WaterMeter" } })).response.status).toBe(204);
  const deviceInfo = { nodeId: body.nodeId, name: "meter", deviceType: "WaterMeter", status: "INACTIVE" };
  expect(await told(api.GET(one, of(deviceId)))).toMatchObject({ deviceId, gatewayId: deviceId, deviceInfo });
  const unknown = { status: 404, errorCode: "100403" };
  const other = northboundOf("other");
  await expect(told(other.GET(one, of(deviceId)))).rejects.toMatchObject(unknown);
  expect((await told(other.GET(devices))).devices.map((device) => device.deviceId)).toEqual([knownDevice]);
  expect((await api.DELETE(one, of(deviceId))).response.status).toBe(204);
  await expect(told(api.GET(one, of(deviceId)))).rejects.toMatchObject(unknown);
  await expect(told(api.DELETE(one, of(deviceId)))).rejects.toMatchObject(unknown);
  await expect(told(api.PUT(one, { ...of(deviceId), body: {} }))).rejects.toMatchObject(unknown);
});

it("with a gateway go the devices behind it, unless they are to stay", async () => {
  const northbound = ["g", "h"].flatMap((gateway) => [{ deviceId: gateway }, { deviceId: `${gateway}1`, gatewayId: gateway }]);
  const { api } = await startNorthbound({ devices: { northbound } });
  await api.DELETE(one, of("g"));
  await api.DELETE(one, { params: { path: { deviceId: "h" }, query: { cascade: false } } });
  expect((await told(api.GET(devices))).devices.map(({ deviceId }) => deviceId)).toEqual(["h1"]);
});

const asked = { serviceId: "Meter", method: "READ", paras: { register: 1 } };

it("a command goes to a device that is online, and what it answers becomes its result", async () => {
  const { api, northbound } = await startNorthbound();
  const send = async () => {
    const { commandId, status } = await told(api.POST(commands, { body: { deviceId: knownDevice, command: asked } }));
    const { data = [] } = await told(api.GET(commands, { params: { query: { deviceId: knownDevice } } }));
    return [status, data.find((each) => each.commandId === commandId)] as const;
  };
  expect(await send()).toMatchObject(["SENT", { status: "SUCCESSFUL", result: { resultCode: 0 }, appId: "app", expireTime: 172_800 }]);
  const meter = northbound.device(knownDevice);
  const seen: NorthboundCommand[] = [];
  meter.onCommand(async (got) => {
    seen.push(got);
    return { resultCode: 5 };
  });
  expect(await send()).toMatchObject(["SENT", { status: "FAILED", result: { resultCode: 5 } }]);
  expect(seen).toEqual([{ commandId: expect.any(String), ...asked }]);
  meter.onCommand(() => undefined);
  expect(await send()).toMatchObject(["SENT", { status: "TIMEOUT" }]);
  meter.onCommand(() => {
    throw new Error("no such register");
  });
  expect(await send()).toMatchObject(["SENT", { status: "FAILED", result: { resultDetail: expect.stringContaining("no such register") } }]);
});

it("a command waits for a device that is offline: it is sent, canceled or expires, and at most 20 wait", async () => {
  const { api, northbound, pass, northboundOf } = await startNorthbound({ devices: { northbound: [{ deviceId: "meter" }] } });
  const send = (more: object = {}) => told(api.POST(commands, { body: { deviceId: "meter", command: asked, ...more } }));
  const cancel = (deviceCommandId = "") => told(api.PUT(command, { params: { path: { deviceCommandId } }, body: { status: "CANCELED" } }));
  const states = async () => (await told(api.GET(commands))).data?.map(({ status }) => status);
  await expect(send({ expireTime: 0 })).rejects.toMatchObject({ status: 200, errorCode: "100428" });
  await expect(send({ deviceId: "none" })).rejects.toMatchObject({ status: 200, errorCode: "100418" });
  await send();
  const { commandId } = await send();
  await send({ expireTime: 60 });
  expect(await cancel(commandId)).toMatchObject({ commandId, status: "CANCELED" });
  await expect(cancel(commandId)).rejects.toMatchObject({ status: 200, errorCode: "100435" });
  const other = northboundOf("other");
  expect((await told(other.GET(commands))).data, "of another application").toEqual([]);
  await expect(cancel("none")).rejects.toMatchObject({ status: 200, errorCode: "100434" });
  pass(60_000);
  expect(await states()).toEqual(["EXPIRED", "CANCELED", "PENDING"]);
  northbound.device("meter").online();
  expect(await states()).toEqual(["EXPIRED", "CANCELED", "SUCCESSFUL"]);
  northbound.device("meter").offline();
  for (let waiting = 0; waiting < 20; waiting++) await send();
  await expect(send()).rejects.toMatchObject({ status: 400, errorCode: "100223" });
  const page = await told(api.GET(commands, { params: { query: { pageNo: 1, pageSize: 20 } } }));
  expect([page.pagination, page.data?.length]).toEqual([{ pageNo: 1, pageSize: 20, totalSize: 23 }, 3]);
});

it("what a device reports is shown with it and kept, the newest first; a muted one is not heard", async () => {
  const { api, northbound, pass } = await startNorthbound({ devices: { northbound: [{ deviceId: "meter" }] } });
  const meter = northbound.device("meter");
  expect(() => meter.report("Meter", {})).toThrow("the device meter cannot report: it is INACTIVE; connect it with online() first");
  meter.online();
  for (const volume of [1, 2, 3]) {
    meter.report("Meter", { volume });
    pass(60_000);
  }
  meter.report("Battery", { level: 90 });
  const query = { deviceId: "meter", gatewayId: "meter", pageSize: 10 };
  const asks = (more: object) => told(api.GET(history, { params: { query: { ...query, ...more } } }));
  const data = async (more: object) => (await asks(more)).deviceDataHistoryDTOs?.map((each) => each.data);
  expect(await data({ serviceId: "Meter" })).toEqual([{ volume: 3 }, { volume: 2 }, { volume: 1 }]);
  expect(await data({ property: "level" })).toEqual([{ level: 90 }]);
  expect(await asks({ pageNo: 1, pageSize: 3 })).toMatchObject({
    totalCount: 4,
    pageNo: 1,
    deviceDataHistoryDTOs: [{ data: { volume: 1 } }],
  });
  const [, second] = (await asks({ serviceId: "Meter" })).deviceDataHistoryDTOs ?? [];
  expect(await data({ startTime: second?.timestamp, serviceId: "Meter" })).toEqual([{ volume: 3 }]);
  expect(await data({ endTime: second?.timestamp })).toEqual([{ volume: 1 }]);
  const { services } = await told(api.GET(one, of("meter")));
  expect(services).toMatchObject([
    { serviceId: "Meter", data: { volume: 3 } },
    { serviceId: "Battery", data: { level: 90 } },
  ]);
  await api.PUT(one, { ...of("meter"), body: { mute: "TRUE" } });
  meter.report("Meter", { volume: 4 });
  expect((await asks({})).totalCount).toBe(4);
  await expect(asks({ deviceId: "none" })).rejects.toMatchObject({ status: 200, errorCode: "100418" });
});

it("a device that is not there, or there already, is told by name", async () => {
  const { northbound } = await startNorthbound();
  expect(() => northbound.device("none")).toThrow(new TypeError(`there is no device none; there are ${knownDevice}`));
  expect(() => northbound.addDevice({ deviceId: knownDevice })).toThrow(new TypeError(`there is a device ${knownDevice} already`));
});
