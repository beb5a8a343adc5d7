import { randomUUID } from "node:crypto";
import type { DeviceCommandRequest, DevicePropertiesRequest } from "../../../generated/iotda/types.ts";
import type { Answer, Call, Handlers } from "./answer.ts";
import type { Device, DeviceAnswer } from "./device.ts";
import { Refused } from "./refused.ts";

/**
 * The operations that a device answers while the caller waits: commands and properties. One that is not online is not asked
 * (403, IOTDA.014016). One that answers `undefined` does not answer: the status is 200 all the same, with IOTDA.014111, and
 * at once, for nobody wants to wait twenty seconds in a test.
 */
export function createCommands(find: (call: Call) => Device): Handlers<"CreateCommand" | "ListProperties" | "UpdateProperties"> {
  /** @throws Refused when the device is not there, or not online */
  function online(call: Call): Device {
    const device = find(call);
    if (!device.isOnline()) throw new Refused("IOTDA.014016");
    return device;
  }
  async function answered(ask: () => DeviceAnswer, ids: object): Promise<Answer> {
    const response = await Promise.resolve().then(ask).catch(failed);
    if (response === undefined) throw new Refused("IOTDA.014111");
    return response instanceof DeviceFailed ? response.answer : { status: 200, body: { ...ids, response } };
  }

  return {
    CreateCommand(call) {
      const device = online(call);
      const command_id = randomUUID();
      return answered(() => device.command({ command_id, ...(call.body as DeviceCommandRequest) }), { command_id });
    },
    ListProperties(call) {
      const device = online(call);
      return answered(() => device.properties({ get: call.query.service_id as string }), { request_id: randomUUID() });
    },
    UpdateProperties(call) {
      const device = online(call);
      const set = (call.body as DevicePropertiesRequest).services;
      return answered(() => device.properties({ set }), { request_id: randomUUID() });
    },
  };
}

/** A function of the test that threw: the caller is to see it, and not a device that says nothing. */
class DeviceFailed {
  readonly answer: Answer;

  constructor(reason: unknown) {
    const error_msg = `the function that answers for the device threw: ${String(reason)}`;
    this.answer = { status: 500, body: { error_code: "IOTDA.000001", error_msg } };
  }
}
const failed = (reason: unknown) => new DeviceFailed(reason);
