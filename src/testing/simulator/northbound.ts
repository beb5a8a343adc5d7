import type { operations } from "../../../generated/northbound/operations.ts";
import { type Answer, hex, type SimulatedApi } from "./answer.ts";
import { day, minute } from "./clock.ts";
import { createNorthboundCommands } from "./northbound-commands.ts";
import { createDeviceHandles } from "./northbound-device.ts";
import { createNorthboundDevices } from "./northbound-devices.ts";
import { createNorthboundHistory } from "./northbound-history.ts";
import { createNorthboundSubscriptions } from "./northbound-subscriptions.ts";
import type { SimulatorOptions } from "./options.ts";

const refuse = (status: number, error_code: string, error_desc: string): Answer => ({ status, body: { error_code, error_desc } });

interface App {
  secret: string;
  frozen: boolean;
  accessToken?: string;
  expiresAt: number;
  refreshToken?: string;
  refreshableUntil: number;
  calls: number[];
}

/**
 * What it knows of devices, commands, subscriptions and reports, each has a file of its own.
 *
 * | invariant                                                        | document                         |
 * |------------------------------------------------------------------|----------------------------------|
 * | only the newest access token of an application is valid          | Authentication, note             |
 * | it expires; the refresh token renews it, and is replaced         | Authentication; Refreshing       |
 * | a frozen application, a wrong secret: no token                   | Authentication, error table      |
 * | at most so many calls in 60 s per application                    | common errors, 1010009           |
 */
export function createNorthbound(options: SimulatorOptions) {
  const { clock, apps = {}, expiresIn = 3600, throttle = Number.POSITIVE_INFINITY, devices: given } = options;
  const known = new Map<string, App>(
    Object.entries(apps).map(([appId, secret]) => [appId, { secret, frozen: false, expiresAt: 0, refreshableUntil: 0, calls: [] }]),
  );

  function issue(app: App): Answer {
    // Only the newest is kept, so all earlier ones are invalid from here on.
    app.accessToken = hex(32);
    app.refreshToken = hex(32);
    app.expiresAt = clock() + expiresIn * 1000;
    app.refreshableUntil = clock() + day;
    const { accessToken, refreshToken } = app;
    return { status: 200, body: { scope: "default", tokenType: "bearer", expiresIn, accessToken, refreshToken } };
  }

  /** The application, or why it gets no token. */
  function authenticate({ appId, secret }: NorthboundLogin): App | Answer {
    const app = known.get(appId ?? "");
    if (!app || app.secret !== secret) return refuse(401, "100208", "AppId or secret is not right.");
    return app.frozen ? refuse(400, "100449", "The device is freezed cant operate.") : app;
  }

  function login(fields: NorthboundLogin): Answer {
    const app = authenticate(fields);
    return "status" in app ? app : issue(app);
  }

  function refresh(fields: NorthboundLogin & { refreshToken?: string | undefined }): Answer {
    const app = authenticate(fields);
    if ("status" in app) return app;
    if (fields.refreshToken !== app.refreshToken || clock() >= app.refreshableUntil)
      return refuse(401, "100208", "AppId or secret is not right.");
    return issue(app);
  }

  const devices = createNorthboundDevices(clock, given?.northbound);
  const commands = createNorthboundCommands(clock, devices.visible);
  const history = createNorthboundHistory(clock, devices.visible);

  const api: SimulatedApi<keyof typeof operations> = {
    refusal({ headers }) {
      const app = known.get(headers.get("app_key") ?? "");
      if (!app) return refuse(401, "100025", "AppId for auth not exist.");
      if (headers.get("authorization") === `Bearer ${app.accessToken}` && clock() < app.expiresAt) return undefined;
      return refuse(403, "1010005", "Invalid access token or appId.");
    },
    codesOf: (rule) => (["required", "minLength"].includes(rule) ? ["102202"] : ["50400"]),
    throttle({ headers }) {
      const app = known.get(headers.get("app_key") ?? "");
      if (!app || throttle === Number.POSITIVE_INFINITY) return undefined;
      app.calls = [...app.calls.filter((at) => at > clock() - minute), clock()].slice(-throttle - 1);
      return app.calls.length > throttle ? refuse(403, "1010009", "app throttle exceed.") : undefined;
    },
    handlers: {
      getAuthToken: ({ body }) => login(body as NorthboundLogin),
      refreshAuthToken: ({ body }) => refresh(body as NorthboundLogin),
      ...{ ...devices.handlers, ...commands.handlers, ...history.handlers, ...createNorthboundSubscriptions() },
    },
  };
  /** @throws TypeError when there is no such application */
  function appOf(appId: string): App {
    const app = known.get(appId);
    if (!app) throw new TypeError(`startPlatform was given no app ${appId}`);
    return app;
  }
  return {
    ...api,
    login,
    refresh,
    /** Freezes an application, or thaws it. */
    freeze(appId: string, frozen = true): void {
      appOf(appId).frozen = frozen;
    },
    ...createDeviceHandles({ devices, commands, history }),
    isNewest: (appId: string, accessToken: string) => appOf(appId).accessToken === accessToken,
  };
}

export interface NorthboundLogin {
  appId?: string | undefined;
  secret?: string | undefined;
}
