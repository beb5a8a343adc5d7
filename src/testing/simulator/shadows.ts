import type { UpdateDesireds } from "../../../generated/iotda/types.ts";
import type { Call, Handlers } from "./answer.ts";
import type { Device } from "./device.ts";

/** The operations of device shadows. */
export function createShadows(find: (call: Call) => Device): Handlers<"ShowDeviceShadow" | "UpdateDeviceShadowDesiredData"> {
  const answer = ({ info, shadow }: Device) => ({ status: 200, body: { device_id: info.device_id, shadow: shadow.get() } });
  return {
    ShowDeviceShadow: (call) => answer(find(call)),
    UpdateDeviceShadowDesiredData(call) {
      const device = find(call);
      device.shadow.desire((call.body as UpdateDesireds).shadow ?? []);
      device.pass();
      return answer(device);
    },
  };
}
