import { randomUUID } from "node:crypto";
import type {
  DeviceInfo,
  ModifyDeviceInforInDTO,
  QuerySingleDeviceInfoOutDTO,
  RegDirectDeviceInDTO2,
} from "../../../generated/northbound/types.ts";
import { type Arrived, type Call, type Handlers, hex } from "./answer.ts";
import { basicTime, type Clock } from "./clock.ts";
import { Refused } from "./refused.ts";

/** A device that a platform is given: as querySingleDeviceInfo gives it. Every application sees it. */
export type NorthboundDevice = QuerySingleDeviceInfoOutDTO;

/** The one device that the platform has when it is given none. */
export const knownDevice = "8c23b6b4-ea68-48fb-9c2f-90452a81ebb1";
const known: NorthboundDevice = { deviceId: knownDevice, deviceInfo: { name: "water-meter-1", status: "ONLINE" } };

type Names = "regDirectDevice" | "querySingleDeviceInfo" | "modifyDeviceInfo" | "deleteDirectDevice" | "queryBatchDevicesInfo";

export interface Owned {
  device: NorthboundDevice;
  /** The application that registered it; undefined when it was given. */
  owner: string | undefined;
  verifyCode?: string;
}

interface Filters {
  gatewayId?: string;
  nodeType?: string;
  deviceType?: string;
  location?: string;
  name?: string;
  pageNo?: number;
  pageSize?: number;
  status?: string;
  startTime?: string;
  endTime?: string;
  sort?: "ASC" | "DESC";
  select?: string;
}

/** The application that calls; a call of another does not get as far. */
export const appOf = ({ headers }: Arrived): string => headers.get("app_key") ?? "";

/** A page of a list, counted from 0. */
export const pageOf = <T>(items: readonly T[], pageNo: number, pageSize: number): T[] =>
  items.slice(pageNo * pageSize, (pageNo + 1) * pageSize);

const gatewayOf = ({ deviceId, gatewayId = deviceId }: NorthboundDevice) => gatewayId;

/** The devices of the northbound platform, given or registered, in the order in which they came. */
export function createNorthboundDevices(clock: Clock, given: readonly NorthboundDevice[] = [known]) {
  const devices = new Map<string, Owned>();
  const add = (device: NorthboundDevice) => void devices.set(device.deviceId, { device: structuredClone(device), owner: undefined });
  for (const one of given) add(one);
  const now = () => basicTime(clock());

  const seen = ({ owner }: Owned, app: string) => owner === undefined || owner === app;
  /** The device, if the application may see it. */
  function visible(id: unknown, app: string): Owned | undefined {
    const found = devices.get(id as string);
    return found && seen(found, app) ? found : undefined;
  }
  function find({ path }: Call, request: Arrived): Owned {
    const found = visible(path.deviceId, appOf(request));
    if (!found) throw new Refused("100403");
    return found;
  }

  function fits(device: NorthboundDevice, wanted: Filters): boolean {
    const { gatewayId, nodeType, startTime = "", endTime = "9" } = wanted;
    const { createTime = "", deviceInfo = {} } = device;
    const ofInfo = ["deviceType", "location", "name", "status"] as const;
    return (
      (gatewayId === undefined || gatewayOf(device) === gatewayId) &&
      (nodeType === undefined || device.nodeType === nodeType) &&
      createTime >= startTime &&
      createTime <= endTime &&
      ofInfo.every((name) => wanted[name] === undefined || deviceInfo[name] === wanted[name])
    );
  }

  const handlers: Handlers<Names> = {
    regDirectDevice({ body }, request) {
      const { nodeId, verifyCode = hex(16), timeout = 0, psk = hex(32), ...more } = body as RegDirectDeviceInDTO2;
      for (const other of devices.values()) {
        if (other.verifyCode === verifyCode) throw new Refused("100416");
        if (other.device.deviceInfo?.nodeId === nodeId) throw new Refused("100426");
      }
      const deviceId = randomUUID();
      const deviceInfo: DeviceInfo = {
        ...(more.deviceInfo as DeviceInfo | undefined),
        ...{ nodeId, status: "INACTIVE", mute: "FALSE", ...(more.imsi !== undefined && { imsi: more.imsi }) },
      };
      const times = { createTime: now(), lastModifiedTime: now() };
      const device: NorthboundDevice = { deviceId, gatewayId: deviceId, nodeType: "ENDPOINT", ...times, deviceInfo, services: [] };
      devices.set(deviceId, { device, owner: appOf(request), verifyCode });
      return { status: 200, body: { deviceId, verifyCode, timeout, psk } };
    },
    querySingleDeviceInfo: (call, request) => ({ status: 200, body: shown(find(call, request).device, call.query.select) }),
    modifyDeviceInfo(call, request) {
      const { device } = find(call, request);
      const { deviceConfig, customFields, endUser, productId, ...info } = call.body as ModifyDeviceInforInDTO;
      device.deviceInfo = { ...device.deviceInfo, ...info } as DeviceInfo;
      device.lastModifiedTime = now();
      return { status: 204, body: undefined };
    },
    deleteDirectDevice(call, request) {
      const { deviceId } = find(call, request).device;
      const { cascade = true } = call.query;
      for (const { device } of [...devices.values()]) if (cascade && gatewayOf(device) === deviceId) devices.delete(device.deviceId);
      devices.delete(deviceId);
      return { status: 204, body: undefined };
    },
    // 100218 (neither gatewayId nor pageNo) is not acted out: it would only stand in the way of who tries a first call.
    queryBatchDevicesInfo({ query }, request) {
      const wanted = query as Filters;
      const { pageNo = 0, pageSize = 25, sort = "DESC" } = wanted;
      const mine = [...devices.values()].filter((one) => seen(one, appOf(request)) && fits(one.device, wanted)).map(({ device }) => device);
      if (sort === "DESC") mine.reverse();
      const found = pageOf(mine, pageNo, pageSize).map((device) => shown(device, wanted.select));
      return { status: 200, body: { totalCount: mine.length, pageNo, pageSize, devices: found } };
    },
  };
  return { handlers, add, visible, get: (id: string): Owned | undefined => devices.get(id), ids: () => [...devices.keys()] };
}

/** The IMSI is told only when it is asked for. */
function shown(device: NorthboundDevice, select: unknown): NorthboundDevice {
  const { imsi, ...deviceInfo } = device.deviceInfo ?? {};
  return select === "imsi" || imsi === undefined ? device : { ...device, deviceInfo };
}
