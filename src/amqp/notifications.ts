/**
 * What the platform forwards, by resource and event of the rule. The names are the wire's.
 * (IoTDA API Reference, Data Transfer APIs, iot_06_v5_01200 and the pages after it, as read in 2024-06 and 2025-05)
 *
 * A rule with a `select` of its own forwards what that gives instead: then `notification` is undefined, and `body` has it.
 * Fields that the pages call optional may be missing; others may be added. Times are UTC, `yyyyMMdd'T'HHmmss'Z'` where nothing else is said.
 */
export type Notification =
  | DevicePropertyReport
  | DeviceMessageReport
  | DeviceStatusUpdate
  | DeviceMessageStatusUpdate
  | DeviceCommandStatusUpdate
  | DeviceChange
  | ProductChange
  | BatchTaskUpdate;

interface Envelope<Resource extends string, Event extends string, Data> {
  /** What the rule is about. */
  resource: Resource;
  /** What has happened to it. */
  event: Event;
  /** When. */
  event_time: string;
  /** When, `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'`. */
  event_time_ms?: string | undefined;
  /** Message ID, from the device or the platform; for tracing. */
  request_id?: string | undefined;
  notify_data: Data;
}

/** Whose data it is. (Table NotifyDataHeader) */
export interface NotificationHeader {
  /** Resource space. */
  app_id?: string | undefined;
  device_id?: string | undefined;
  /** The device's own identifier, such as its IMEI, MAC address or serial number. */
  node_id?: string | undefined;
  product_id?: string | undefined;
  /** The gateway of a child device; else the device itself. */
  gateway_id?: string | undefined;
  tags?: { tag_key: string; tag_value?: string | undefined }[] | undefined;
}

interface OfDevice<Body> {
  header: NotificationHeader;
  body: Body;
}

/** A device has reported properties. (Push a Device Property Reporting Notification, iot_06_v5_01202) */
export type DevicePropertyReport = Envelope<
  "device.property",
  "report",
  OfDevice<{
    services: {
      service_id: string;
      /** As the product model defines them. */
      properties: Record<string, unknown>;
      /** When the device measured, in seconds (`yyyyMMdd'T'HHmmss'Z'`) or milliseconds. */
      event_time?: string | undefined;
    }[];
  }>
>;

/** A device has sent a message. (Push a Device Message Reporting Notification, iot_06_v5_01205) */
export type DeviceMessageReport = Envelope<
  "device.message",
  "report",
  OfDevice<{
    topic: string;
    /** What the device sent: of any type, as the platform does not look into it. */
    content: unknown;
  }>
>;

/** A device has come or gone. (Push a Device Status Change Notification, iot_06_v5_01201) */
export type DeviceStatusUpdate = Envelope<
  "device.status",
  "update",
  OfDevice<{
    status: "ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE" | "FROZEN" | (string & {});
    last_online_time?: string | undefined;
    /** `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'` */
    status_update_time?: string | undefined;
  }>
>;

/** A message to a device has come further. (Push a Device Message Status Change Notification, iot_06_v5_01203) */
export type DeviceMessageStatusUpdate = Envelope<
  "device.message.status",
  "update",
  OfDevice<{
    message_id: string;
    name?: string | undefined;
    topic?: string | undefined;
    status: "DELIVERED" | "FAILED" | "TIMEOUT" | (string & {});
    timestamp?: string | undefined;
    error_info?: { error_code?: string | undefined; error_msg?: string | undefined } | undefined;
  }>
>;

/** An asynchronous command has come further. (Push an Asynchronous Device Command Status Change Notification, iot_06_v5_01212) */
export type DeviceCommandStatusUpdate = Envelope<
  "device.command.status",
  "update",
  OfDevice<
    { command_id: string; created_time?: string | undefined; status?: string | undefined; result?: unknown } & Record<string, unknown>
  >
>;

/** A device was created, changed or deleted. (Push a Device Addition Notification, iot_06_v5_01206, and the pages after it) */
export type DeviceChange = Envelope<
  "device",
  "create" | "update" | "delete",
  {
    header?: NotificationHeader | undefined;
    body: { device_id?: string | undefined; node_id?: string | undefined; product_id?: string | undefined } & Record<string, unknown>;
  }
>;

/** A product was created, changed or deleted. Its fields are not typed here. */
export type ProductChange = Envelope<"product", "create" | "update" | "delete", { body: Record<string, unknown> }>;

/** A batch task has come further. Its fields are not typed here. */
export type BatchTaskUpdate = Envelope<"batchtask", "update", { body: Record<string, unknown> }>;

const resources: Record<Notification["resource"], true> = {
  "device.property": true,
  "device.message": true,
  "device.status": true,
  "device.message.status": true,
  "device.command.status": true,
  device: true,
  product: true,
  batchtask: true,
};

/** The notification in a body; undefined for what is none: no JSON, or what a `select` has made. Its fields are not checked further. */
export function notificationIn(body: string): Notification | undefined {
  try {
    const value = JSON.parse(body);
    const { resource, event, notify_data } = value ?? {};
    const isOne =
      Object.hasOwn(resources, resource) && typeof event === "string" && typeof notify_data === "object" && notify_data !== null;
    return isOne ? value : undefined;
  } catch {
    return undefined;
  }
}
