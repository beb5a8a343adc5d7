import type { AddDevice, QueryDeviceBase, QueryDeviceSimplify, ResetDeviceSecret, UpdateDevice } from "../../../generated/iotda/types.ts";
import { type Call, type Handlers, hex } from "./answer.ts";
import { basicTime, type Clock, exactTime } from "./clock.ts";
import { createDevice, type Device, type DeviceEvent, type DeviceInfo, type SimulatedDevice } from "./device.ts";
import { noDevice } from "./nearest.ts";
import { type createProducts, knownProduct, spaceOf } from "./products.ts";
import { createRecords, isOr, type PageQuery } from "./records.ts";
import { Refused } from "./refused.ts";

/** A device that a platform is given: as ShowDevice gives it. Of `device_id` and `node_id` one is enough. */
export type GivenDevice = QueryDeviceBase & ({ device_id: string } | { node_id: string });

/** The device that a platform has when it is given none: that of the specs' examples. */
const known: GivenDevice = { node_id: "meter-0001", device_name: "water-meter-1", status: "ONLINE" };

type Names =
  | ("ListDevices" | "AddDevice" | "ShowDevice" | "UpdateDevice" | "DeleteDevice")
  | ("ResetDeviceSecret" | "FreezeDevice" | "UnfreezeDevice");

interface Filters extends PageQuery {
  product_id?: string;
  gateway_id?: string;
  is_cascade_query?: boolean;
  node_id?: string;
  device_name?: string;
  start_time?: string;
  end_time?: string;
  app_id?: string;
}

interface Parts {
  clock: Clock;
  products: ReturnType<typeof createProducts>;
  forward: (event: DeviceEvent) => void;
  given: readonly GivenDevice[] | undefined;
}

/** The devices of a platform, given or registered. */
export function createDevices({ clock, products, forward, given = [known] }: Parts) {
  const records = createRecords<Device>();

  function register(one: GivenDevice): Device {
    const { product_id = knownProduct.product_id, node_id = one.device_id as string } = one;
    const { device_id = one.node_id === undefined ? node_id : `${product_id}_${node_id}` } = one;
    const { gateway_id = device_id, status = "INACTIVE", create_time = basicTime(clock()) } = one;
    const { name: product_name } = products.get(product_id) ?? {};
    const info: DeviceInfo = {
      ...{ node_type: gateway_id === device_id ? "GATEWAY" : "ENDPOINT", tags: [], ...(product_name !== undefined && { product_name }) },
      ...{ ...one, ...spaceOf(one.app_id), device_id, node_id, gateway_id, product_id, status, create_time },
      auth_info: { auth_type: "SECRET", secure_access: true, timeout: 0, ...secretOf(one), ...one.auth_info },
    };
    if (info.status !== "INACTIVE") info.active_time ??= exactTime(clock());
    return records.add(device_id, createDevice(info, clock, forward));
  }
  for (const one of given) register(one);

  /** @throws Refused when there is no such device */
  function find({ path }: Call): Device {
    const found = records.get(path.device_id as string);
    if (!found) throw new Refused("IOTDA.014000");
    return found;
  }

  /** Whether a device is behind a gateway: by itself, or `deep` behind a device that is. */
  function isBehind(info: QueryDeviceBase, gateway: string, deep: boolean): boolean {
    if (info.gateway_id === gateway) return true;
    const next = info.gateway_id === info.device_id ? undefined : records.get(info.gateway_id ?? "");
    return deep && next !== undefined && isBehind(next.info, gateway, deep);
  }

  function fits({ info }: Device, wanted: Filters): boolean {
    const { start_time = "", end_time = "9", gateway_id, is_cascade_query = false } = wanted;
    const time = info.create_time ?? "";
    if (gateway_id !== undefined && !isBehind(info, gateway_id, is_cascade_query)) return false;
    const names = ["product_id", "node_id", "device_name", "app_id"] as const;
    return time >= start_time && time <= end_time && names.every((name) => isOr(wanted[name], info[name]));
  }

  const handlers: Handlers<Names> = {
    ListDevices({ query }) {
      const { items, ...page } = records.page(query, (one) => fits(one, query));
      return { status: 200, body: { devices: items.map(({ info }) => summary(info)), page } };
    },
    AddDevice({ body }) {
      const { shadow = [], ...device } = body as AddDevice;
      if (!products.get(device.product_id)) throw new Refused("IOTDA.000006");
      if (device.gateway_id !== undefined && !records.get(device.gateway_id)) throw new Refused("IOTDA.000006");
      const same = (one: QueryDeviceBase) => one.node_id === device.node_id && one.product_id === device.product_id;
      const { device_id = `${device.product_id}_${device.node_id}` } = device;
      if (records.get(device_id) || records.values().some(({ info }) => same(info))) throw new Refused("IOTDA.014031");
      const added = register({ ...device, device_id });
      added.shadow.desire(shadow);
      return { status: 201, body: added.info };
    },
    ShowDevice: (call) => ({ status: 200, body: find(call).info }),
    UpdateDevice(call) {
      const { info } = find(call);
      const { auth_info, ...changes } = call.body as UpdateDevice;
      Object.assign(info, changes, auth_info && { auth_info: { ...info.auth_info, ...auth_info } });
      return { status: 200, body: info };
    },
    DeleteDevice(call) {
      const { info } = find(call);
      const gone = records.values().filter((one) => isBehind(one.info, info.device_id, true));
      for (const one of [...gone, { info }]) records.remove(one.info.device_id);
      return { status: 204, body: undefined };
    },
    ResetDeviceSecret(call) {
      const { info, device } = find(call);
      const { secret = hex(32), secret_type = "PRIMARY", force_disconnect } = call.body as ResetDeviceSecret;
      info.auth_info = { ...info.auth_info, [secret_type === "SECONDARY" ? "secondary_secret" : "secret"]: secret };
      if (force_disconnect) device.offline();
      return { status: 200, body: { device_id: info.device_id, secret, secret_type } };
    },
    FreezeDevice(call) {
      const { info, freeze } = find(call);
      if (info.gateway_id !== info.device_id) throw new Refused("IOTDA.014038");
      freeze();
      return { status: 204, body: undefined };
    },
    UnfreezeDevice(call) {
      const { info, unfreeze } = find(call);
      if (info.status !== "FROZEN") throw new Refused("IOTDA.014040");
      unfreeze();
      return { status: 204, body: undefined };
    },
  };

  return {
    handlers,
    find,
    /** Makes a device, without a call. @throws TypeError when it is there already, or has no name */
    addDevice(device: GivenDevice): SimulatedDevice {
      if (device.device_id === undefined && device.node_id === undefined) throw new TypeError("a device needs a device_id or a node_id");
      if (device.device_id !== undefined && records.get(device.device_id))
        throw new TypeError(`there is a device ${device.device_id} already`);
      return register(device).device;
    },
    /** The device of this ID, to be handled. @throws TypeError naming those that there are */
    device(id: string): SimulatedDevice {
      const found = records.get(id);
      if (found) return found.device;
      throw noDevice(
        id,
        records.values().map(({ info }) => info.device_id),
      );
    },
  };
}

const secretOf = ({ auth_info }: GivenDevice) => (auth_info?.auth_type === "CERTIFICATES" ? {} : { secret: hex(32) });

function summary(info: QueryDeviceBase): QueryDeviceSimplify {
  const { auth_info, create_time, connection_status_update_time, active_time, modules, extension_info, ...rest } = info;
  return rest;
}
