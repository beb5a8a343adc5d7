import { randomUUID } from "node:crypto";
import type { DeviceMessage, DeviceMessageRequest, DeviceMessageResponse } from "../../../generated/iotda/types.ts";
import { basicTime, type Clock, minute } from "./clock.ts";
import { Refused } from "./refused.ts";

/** A message as a device gets it. */
export interface ReceivedMessage {
  message_id: string;
  name?: string | undefined;
  message: unknown;
  /** The whole topic. */
  topic: string;
}

/** A message that has come to its end, or waits. */
export interface KeptMessage extends DeviceMessage {
  message_id: string;
  status: "PENDING" | "DELIVERED" | "FAILED" | "TIMEOUT";
}

/**
 * The messages that the platform has for a device.
 *
 * | status    | when                                                                                             |
 * |-----------|--------------------------------------------------------------------------------------------------|
 * | PENDING   | the device is offline, and the message waits for it, `ttl` minutes at most (1440 when left out)  |
 * | DELIVERED | the device has it                                                                                |
 * | FAILED    | the device is offline, and with a `ttl` of 0 nothing waits: IOTDA.014016                          |
 * | TIMEOUT   | it has waited too long                                                                           |
 */
export function createMailbox(deviceId: string, clock: Clock, changed: (message: KeptMessage) => void) {
  const messages = new Map<string, { kept: KeptMessage; until: number }>();
  function end(kept: KeptMessage, status: KeptMessage["status"], more: Partial<KeptMessage> = {}): void {
    Object.assign(kept, { status, finished_time: basicTime(clock()) }, more);
    changed(kept);
  }

  function age(): void {
    for (const { kept, until } of messages.values()) if (kept.status === "PENDING" && clock() >= until) end(kept, "TIMEOUT");
  }
  /** Hands over what waits, in the order in which it came. */
  function deliver(receive: (message: ReceivedMessage) => void): void {
    age();
    for (const { kept } of messages.values()) {
      if (kept.status !== "PENDING") continue;
      end(kept, "DELIVERED");
      const { message_id, name, message, topic } = kept;
      receive({ message_id, name, message, topic: topic ?? `$oc/devices/${deviceId}/sys/messages/down` });
    }
  }

  return {
    /** @throws Refused for an ID that the device has a message of */
    take(request: DeviceMessageRequest, online: boolean): DeviceMessageResponse {
      const { message_id = randomUUID(), ttl = 1440, topic, topic_full_name, ...message } = request;
      if (messages.has(message_id)) throw new Refused("IOTDA.000006");
      const created_time = basicTime(clock());
      const whole = topic_full_name ?? (topic === undefined ? undefined : `$oc/devices/${deviceId}/user/${topic}`);
      const kept: KeptMessage = {
        message_id,
        ...message,
        ...(whole !== undefined && { topic: whole }),
        status: "PENDING",
        created_time,
      } as KeptMessage;
      messages.set(message_id, { kept, until: clock() + ttl * minute });
      const error_info = { error_code: "IOTDA.014016", error_msg: "Operation not allowed. The device is not online." };
      if (!online && ttl === 0) end(kept, "FAILED", { error_info });
      return { message_id, result: { status: kept.status, created_time } };
    },
    deliver,
    list(): DeviceMessage[] {
      age();
      return [...messages.values()].map(({ kept }) => kept);
    },
    get(message_id: string): DeviceMessage | undefined {
      age();
      return messages.get(message_id)?.kept;
    },
    remove: (message_id: string): boolean => messages.delete(message_id),
  };
}
