import { randomUUID } from "node:crypto";
import type { DeviceCommandRespV4, PostDeviceCommandInDTO2 } from "../../../generated/northbound/types.ts";
import type { Handlers } from "./answer.ts";
import { basicTime, type Clock } from "./clock.ts";
import { appOf, type Owned, pageOf } from "./northbound-devices.ts";
import { Refused } from "./refused.ts";

/** A command as a device gets it. */
export interface NorthboundCommand {
  commandId: string;
  serviceId: string;
  method: string;
  paras: Record<string, unknown>;
}

/** What a device answers, now or later, for example `{ resultCode: 0 }`. `undefined`: nothing. */
export type CommandResult = Record<string, unknown> | undefined;
export type OnNorthboundCommand = (command: NorthboundCommand) => CommandResult | Promise<CommandResult>;

interface Kept extends DeviceCommandRespV4 {
  commandId: string;
  deviceId: string;
  command: PostDeviceCommandInDTO2["command"];
  expireTime: number;
}

interface CommandFilters {
  pageNo?: number;
  pageSize?: number;
  deviceId?: string;
  startTime?: string;
  endTime?: string;
}

/** How many commands may wait for a device. */
const mostWaiting = 20;

/**
 * Commands and what becomes of them.
 *
 * | status             | when                                                                                    |
 * |--------------------|-----------------------------------------------------------------------------------------|
 * | PENDING            | the device is not online; the command waits `expireTime` seconds, 172800 when left out  |
 * | SENT               | the device has it, and has not answered                                                 |
 * | SUCCESSFUL, FAILED | it has answered: FAILED with a `resultCode` that is not 0                               |
 * | TIMEOUT            | it answered nothing                                                                     |
 * | EXPIRED, CANCELED  | the time is over; the application has canceled it                                       |
 */
export function createNorthboundCommands(clock: Clock, visible: (id: unknown, app: string) => Owned | undefined) {
  const commands = new Map<string, { kept: Kept; until: number }>();
  const devices = new Map<string, OnNorthboundCommand>();
  const now = () => basicTime(clock());

  function age(): void {
    for (const { kept, until } of commands.values()) if (kept.status === "PENDING" && clock() >= until) kept.status = "EXPIRED";
  }
  const waitingOf = (deviceId: string) => {
    age();
    return [...commands.values()].flatMap(({ kept }) => (kept.deviceId === deviceId && kept.status === "PENDING" ? [kept] : []));
  };
  function send(kept: Kept): void {
    const { commandId, deviceId, command } = kept;
    Object.assign(kept, { status: "SENT", platformIssuedTime: now(), deliveredTime: now(), issuedTimes: 1 });
    const { serviceId, method, paras } = command;
    const obey = devices.get(deviceId) ?? (() => ({ resultCode: 0 }));
    const end = (status: string, result?: Record<string, unknown>) => Object.assign(kept, { status, result, executeTime: now() });
    void Promise.resolve()
      .then(() => obey({ commandId, serviceId, method, paras }))
      .then(
        (result) => (result ? end((result.resultCode ?? 0) === 0 ? "SUCCESSFUL" : "FAILED", result) : end("TIMEOUT")),
        (reason: unknown) => end("FAILED", { resultDetail: `the function that answers for the device threw: ${String(reason)}` }),
      );
  }
  const isOnline = ({ device }: Owned) => device.deviceInfo?.status === "ONLINE";

  const handlers: Handlers<"postDeviceCommand" | "queryDeviceCommand" | "updateDeviceCommand"> = {
    postDeviceCommand({ body }, request) {
      const { expireTime = 172_800, ...asked } = body as PostDeviceCommandInDTO2;
      const device = visible(asked.deviceId, appOf(request));
      if (!device) throw new Refused("100418");
      if (!isOnline(device) && expireTime === 0) throw new Refused("100428");
      if (!isOnline(device) && waitingOf(asked.deviceId).length >= mostWaiting) throw new Refused("100223");
      const commandId = randomUUID().replaceAll("-", "");
      const kept: Kept = { commandId, appId: appOf(request), ...asked, expireTime, status: "PENDING", creationTime: now() };
      commands.set(commandId, { kept, until: clock() + expireTime * 1000 });
      if (isOnline(device)) send(kept);
      return { status: 201, body: { ...kept } };
    },
    queryDeviceCommand({ query }, request) {
      const { pageNo = 0, pageSize = 1000, deviceId, startTime = "", endTime = "9" } = query as CommandFilters;
      const app = appOf(request);
      if (deviceId !== undefined && !visible(deviceId, app)) throw new Refused("100418");
      age();
      const found = [...commands.values()].reverse().flatMap(({ kept }) => {
        const { creationTime = "" } = kept;
        const fits = kept.appId === app && (deviceId === undefined || kept.deviceId === deviceId);
        return fits && creationTime > startTime && creationTime < endTime ? [kept] : [];
      });
      const pagination = { pageNo, pageSize, totalSize: found.length };
      return { status: 200, body: { pagination, data: pageOf(found, pageNo, pageSize) } };
    },
    updateDeviceCommand({ path }, request) {
      age();
      const { kept } = commands.get(path.deviceCommandId as string) ?? {};
      if (kept?.appId !== appOf(request)) throw new Refused("100434");
      if (kept.status !== "PENDING") throw new Refused("100435");
      kept.status = "CANCELED";
      return { status: 200, body: { ...kept } };
    },
  };
  return {
    handlers,
    /** What waits goes to a device that has come online. */
    pass(deviceId: string): void {
      for (const kept of waitingOf(deviceId)) send(kept);
    },
    onCommand: (deviceId: string, answer: OnNorthboundCommand): void => void devices.set(deviceId, answer),
  };
}
