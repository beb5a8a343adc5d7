import type { DeviceMessageRequest } from "../../../generated/iotda/types.ts";
import type { Call, Handlers } from "./answer.ts";
import type { Device } from "./device.ts";
import { Refused } from "./refused.ts";

type Names = "CreateMessage" | "ListDeviceMessages" | "ShowDeviceMessage" | "DeleteDeviceMessage";

/** The operations of messages to devices. */
export function createMessages(find: (call: Call) => Device): Handlers<Names> {
  return {
    CreateMessage(call) {
      const device = find(call);
      const body = device.mailbox.take(call.body as DeviceMessageRequest, device.isOnline());
      device.pass();
      return { status: 201, body };
    },
    ListDeviceMessages(call) {
      const { info, mailbox } = find(call);
      return { status: 200, body: { device_id: info.device_id, messages: mailbox.list() } };
    },
    ShowDeviceMessage(call) {
      const found = find(call).mailbox.get(call.path.message_id as string);
      // No document has a code for a message that is not there.
      if (!found) throw new Refused("APIGW.0101");
      return { status: 200, body: found };
    },
    DeleteDeviceMessage(call) {
      if (!find(call).mailbox.remove(call.path.message_id as string)) throw new Refused("APIGW.0101");
      return { status: 204, body: undefined };
    },
  };
}
