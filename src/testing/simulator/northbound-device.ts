import { noDevice } from "./nearest.ts";
import type { createNorthboundCommands, OnNorthboundCommand } from "./northbound-commands.ts";
import type { createNorthboundDevices, NorthboundDevice, Owned } from "./northbound-devices.ts";
import type { createNorthboundHistory } from "./northbound-history.ts";

/** A simulated device of the northbound platform: what it does, and what it answers. */
export interface SimulatedNorthboundDevice {
  readonly id: string;
  /** Such as querySingleDeviceInfo gives it: INACTIVE, ONLINE, OFFLINE or ABNORMAL. */
  status(): string;
  /** Connects. Commands that wait for the device come to it. */
  online(): void;
  offline(): void;
  /** Reports data of a service. Of a muted device (`mute` is TRUE) it is not kept. @throws Error when it is not online */
  report(serviceId: string, data: Record<string, unknown>): void;
  /** What the device answers to commands. Until it is told: `{ resultCode: 0 }`. */
  onCommand(answer: OnNorthboundCommand): void;
}

interface Parts {
  devices: ReturnType<typeof createNorthboundDevices>;
  commands: ReturnType<typeof createNorthboundCommands>;
  history: ReturnType<typeof createNorthboundHistory>;
}

/** What a test does with devices, without calls. */
export function createDeviceHandles({ devices, commands, history }: Parts) {
  /** @throws TypeError naming those that there are */
  function owned(id: string): Owned {
    const found = devices.get(id);
    if (found) return found;
    throw noDevice(id, devices.ids());
  }
  /** The device of this ID, given or registered, to be handled. @throws TypeError naming those that there are */
  function device(id: string): SimulatedNorthboundDevice {
    owned(id);
    const status = () => owned(id).device.deviceInfo?.status ?? "INACTIVE";
    const become = (next: "ONLINE" | "OFFLINE") => {
      const one = owned(id).device;
      one.deviceInfo = { ...one.deviceInfo, status: next };
    };
    return {
      id,
      status,
      online() {
        become("ONLINE");
        commands.pass(id);
      },
      offline: () => become("OFFLINE"),
      report(serviceId, data) {
        if (status() !== "ONLINE") throw new Error(`the device ${id} cannot report: it is ${status()}; connect it with online() first`);
        if (owned(id).device.deviceInfo?.mute !== "TRUE") history.report(owned(id), serviceId, data);
      },
      onCommand: (answer) => commands.onCommand(id, answer),
    };
  }
  return {
    device,
    /** Makes a device that every application sees, without a call. @throws TypeError when it is there already */
    addDevice(given: NorthboundDevice): SimulatedNorthboundDevice {
      if (devices.get(given.deviceId)) throw new TypeError(`there is a device ${given.deviceId} already`);
      devices.add(given);
      return device(given.deviceId);
    },
  };
}
