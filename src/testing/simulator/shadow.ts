import type { DeviceShadowData, UpdateDesired } from "../../../generated/iotda/types.ts";
import { basicTime, type Clock } from "./clock.ts";
import { Refused } from "./refused.ts";

/** Values of one service, as a device reports them. */
export interface ServiceValues {
  service_id: string;
  properties: Record<string, unknown>;
  /** UTC, yyyyMMdd'T'HHmmss'Z'. Left out: now. */
  event_time?: string | undefined;
}

/**
 * The shadow of a device, by service.
 *
 * | invariant                                                            | document                                   |
 * |----------------------------------------------------------------------|--------------------------------------------|
 * | a change that names another version than the shadow has is refused   | models, UpdateDesired.version              |
 * | the version counts the changes                                       | models, DeviceShadowData.version           |
 * | what is desired waits for a device that is offline                   | Device Shadow                              |
 *
 * A report changes the values that it has, and leaves those that it has not: the document says that the platform changes the
 * properties to those reported.
 */
export function createShadow(clock: Clock) {
  const services = new Map<string, DeviceShadowData & { version: number }>();
  const waiting = new Set<string>();
  const serviceOf = (service_id: string) => {
    const found = services.get(service_id) ?? { service_id, version: 0 };
    services.set(service_id, found);
    return found;
  };
  const now = () => basicTime(clock());

  return {
    reported(values: readonly ServiceValues[]): void {
      for (const { service_id, properties, event_time = now() } of values) {
        const service = serviceOf(service_id);
        service.reported = { properties: { ...service.reported?.properties, ...properties }, event_time };
        service.version++;
      }
    },
    /** All or nothing. @throws Refused when a version is not that of the shadow: nothing is changed then */
    desire(wanted: readonly UpdateDesired[]): void {
      for (const { service_id, version } of wanted)
        if (version !== undefined && version !== (services.get(service_id)?.version ?? 0)) throw new Refused("409");
      for (const { service_id, desired } of wanted) {
        const service = serviceOf(service_id);
        service.desired = { properties: { ...service.desired?.properties, ...desired }, event_time: now() };
        service.version++;
        waiting.add(service_id);
      }
    },
    /** What is desired and was not passed to the device; from here on it was. */
    takeDesired(): ServiceValues[] {
      const taken = [...waiting].map((service_id) => ({ service_id, properties: services.get(service_id)?.desired?.properties ?? {} }));
      waiting.clear();
      return taken;
    },
    reportedOf: (service_id: string) => services.get(service_id)?.reported,
    get: (): DeviceShadowData[] => structuredClone([...services.values()]),
  };
}

export type Shadow = ReturnType<typeof createShadow>;
