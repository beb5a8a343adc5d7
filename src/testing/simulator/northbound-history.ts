import type { DeviceDataHistoryDTO } from "../../../generated/northbound/types.ts";
import type { Handlers } from "./answer.ts";
import { basicTime, type Clock } from "./clock.ts";
import { appOf, type Owned, pageOf } from "./northbound-devices.ts";
import { Refused } from "./refused.ts";

interface HistoryFilters {
  deviceId: string;
  gatewayId: string;
  serviceId?: string;
  property?: string;
  pageNo?: number;
  pageSize?: number;
  startTime?: string;
  endTime?: string;
}

/** What devices have reported, the newest first. It is kept as long as the platform runs. */
export function createNorthboundHistory(clock: Clock, visible: (id: unknown, app: string) => Owned | undefined) {
  const reports: (DeviceDataHistoryDTO & { data: Record<string, unknown>; timestamp: string })[] = [];

  const handlers: Handlers<"queryDeviceDataHistory"> = {
    queryDeviceDataHistory({ query }, request) {
      const wanted = query as unknown as HistoryFilters;
      const { deviceId, gatewayId, serviceId, property, pageNo = 0, pageSize = 1, startTime = "", endTime = "9" } = wanted;
      if (!visible(deviceId, appOf(request))) throw new Refused("100418");
      const found = reports.filter(
        (one) =>
          one.deviceId === deviceId &&
          one.gatewayId === gatewayId &&
          (serviceId === undefined || one.serviceId === serviceId) &&
          (property === undefined || Object.hasOwn(one.data, property)) &&
          one.timestamp > startTime &&
          one.timestamp < endTime,
      );
      const deviceDataHistoryDTOs = pageOf(found.reverse(), pageNo, pageSize);
      return { status: 200, body: { totalCount: found.length, pageNo, pageSize, deviceDataHistoryDTOs } };
    },
  };
  return {
    handlers,
    /** Keeps what a device reports of a service, and has it shown with the device. */
    report({ device, owner }: Owned, serviceId: string, data: Record<string, unknown>): void {
      const { deviceId, gatewayId = deviceId } = device;
      const timestamp = basicTime(clock());
      reports.push({ deviceId, gatewayId, ...(owner !== undefined && { appId: owner }), serviceId, data, timestamp });
      const others = (device.services ?? []).filter((one) => one.serviceId !== serviceId);
      device.services = [...others, { serviceId, serviceType: serviceId, data, eventTime: timestamp }];
    },
  };
}
