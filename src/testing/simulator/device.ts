import type { QueryDeviceBase } from "../../../generated/iotda/types.ts";
import { basicTime, type Clock, exactTime } from "./clock.ts";
import { createMailbox, type ReceivedMessage } from "./mailbox.ts";
import { createShadow, type ServiceValues } from "./shadow.ts";

/** A command as a device gets it. */
export interface ReceivedCommand {
  command_id: string;
  service_id?: string | undefined;
  command_name?: string | undefined;
  paras: Record<string, unknown>;
}

/** What a device is asked for, or given, of its properties. */
export type PropertyRequest = { get: string; set?: undefined } | { set: unknown; get?: undefined };

/** What a device answers, now or later. `undefined`: nothing, so that the platform says IOTDA.014111. */
export type DeviceAnswer = unknown;

/** A simulated device: what it does, and what it answers. It speaks MQTT, as far as the platform can tell. */
export interface SimulatedDevice {
  readonly id: string;
  /** Such as ShowDevice gives it: INACTIVE, ONLINE, OFFLINE or FROZEN. */
  status(): string;
  /** Connects. What waits for the device comes to it: messages, and desired values of its shadow. @throws Error when it is frozen */
  online(): void;
  offline(): void;
  /** Reports properties, by service. @throws Error when it is not online */
  report(services: readonly ServiceValues[]): void;
  /** Sends a message up, on a topic. @throws Error when it is not online, and for a message that is not smaller than 1 MB */
  message(content: unknown, topic?: string): void;
  /** What the device answers to commands. Until it is told: that it did as it was told (`result_code` 0). */
  onCommand(answer: (command: ReceivedCommand) => DeviceAnswer): void;
  /** What the device answers to `get` (the ID of a service) and `set`. Until it is told: what it has reported, and `result_code` 0. */
  onProperties(answer: (request: PropertyRequest) => DeviceAnswer): void;
  /** Hears the messages that come to the device. */
  onMessage(listener: (message: ReceivedMessage) => void): void;
}

/** What goes to the rules, and through them into queues. */
export interface DeviceEvent {
  resource: "device.property" | "device.message" | "device.status" | "device.message.status";
  event: "report" | "update";
  device: DeviceInfo;
  body: object;
}

/** In bytes. (Reporting a Device Message: "data whose size is smaller than 1 MB") */
const messageLimit = 1_048_576;

export type DeviceInfo = QueryDeviceBase & { device_id: string; node_id: string; status: string };

/** A device as the platform has it: what it knows of it, what waits for it, and the device itself. */
export function createDevice(info: DeviceInfo, clock: Clock, forward: (event: DeviceEvent) => void) {
  const id = info.device_id;
  const shadow = createShadow(clock);
  const mailbox = createMailbox(id, clock, ({ message_id, name, topic, status, finished_time: timestamp, error_info }) => {
    const body = { message_id, name, topic, status, timestamp, error_info };
    forward({ resource: "device.message.status", event: "update", device: info, body });
  });
  const listeners: ((message: ReceivedMessage) => void)[] = [];
  let lastOnline = info.status === "ONLINE" ? basicTime(clock()) : undefined;
  let command: Parameters<SimulatedDevice["onCommand"]>[0] = ({ command_name }) => ({
    ...{ result_code: 0, response_name: command_name, paras: {} },
  });
  let properties: Parameters<SimulatedDevice["onProperties"]>[0] = ({ get }) =>
    get === undefined ? { result_code: 0, result_desc: "success" } : { services: [{ service_id: get, ...shadow.reportedOf(get) }] };

  function become(status: string): void {
    if (info.status === status) return;
    info.status = status;
    info.connection_status_update_time = exactTime(clock());
    if (status === "ONLINE") lastOnline = basicTime(clock());
    const body = { status, last_online_time: lastOnline, status_update_time: info.connection_status_update_time };
    forward({ resource: "device.status", event: "update", device: info, body });
  }
  function mustBeOnline(what: string): void {
    if (info.status !== "ONLINE") throw new Error(`the device ${id} cannot ${what}: it is ${info.status}; connect it with online() first`);
  }
  /** What waits goes to a device that is online. */
  function pass(): void {
    if (info.status !== "ONLINE") return;
    mailbox.deliver((message) => {
      for (const listener of listeners) listener(message);
    });
    const desired = shadow.takeDesired();
    if (desired.length > 0) void properties({ set: desired });
  }

  const device: SimulatedDevice = {
    id,
    status: () => info.status,
    online() {
      if (info.status === "FROZEN") throw new Error(`the device ${id} cannot connect: it is FROZEN; UnfreezeDevice lets it`);
      info.active_time ??= exactTime(clock());
      become("ONLINE");
      pass();
    },
    offline() {
      if (info.status === "ONLINE") become("OFFLINE");
    },
    report(services) {
      mustBeOnline("report");
      const now = basicTime(clock());
      const values = services.map((service) => ({ ...service, event_time: service.event_time ?? now }));
      shadow.reported(values);
      forward({ resource: "device.property", event: "report", device: info, body: { services: values } });
    },
    message(content, topic = `$oc/devices/${id}/sys/messages/up`) {
      mustBeOnline("send a message");
      const size = Buffer.byteLength(typeof content === "string" ? content : (JSON.stringify(content) ?? ""));
      if (size >= messageLimit) throw new Error(`the device ${id} cannot send a message of ${size} bytes: it must be smaller than 1 MB`);
      forward({ resource: "device.message", event: "report", device: info, body: { topic, content } });
    },
    onCommand: (answer) => {
      command = answer;
    },
    onProperties: (answer) => {
      properties = answer;
    },
    onMessage: (listener) => void listeners.push(listener),
  };

  return {
    ...{ info, shadow, mailbox, device, pass },
    isOnline: () => info.status === "ONLINE",
    /** Asks the device, which is online. */
    command: (asked: ReceivedCommand): DeviceAnswer => command(asked),
    properties: (asked: PropertyRequest): DeviceAnswer => properties(asked),
    freeze: () => become("FROZEN"),
    unfreeze: () => become(info.active_time === undefined ? "INACTIVE" : "OFFLINE"),
  };
}

export type Device = ReturnType<typeof createDevice>;
