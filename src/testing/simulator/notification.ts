import { randomUUID } from "node:crypto";
import { basicTime, exactTime } from "./clock.ts";
import type { DeviceEvent } from "./device.ts";

/**
 * What a rule sends of an event, as the pages of the notifications have it (Push a Device Property Reporting Notification,
 * ... Message Reporting ..., ... Status Change ...). The example of the last has `body` beside `notify_data`; its table has
 * it in there, and so do the examples of the others.
 */
export function notification({ resource, event, device, body }: DeviceEvent, now: number): string {
  const { app_id, device_id, node_id, product_id, gateway_id, tags } = device;
  return JSON.stringify({
    ...{ resource, event, event_time: basicTime(now), event_time_ms: exactTime(now), request_id: randomUUID() },
    notify_data: { header: { app_id, device_id, node_id, product_id, gateway_id, tags }, body },
  });
}
