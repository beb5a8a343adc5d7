import { type Answer, day, hex, type LawOptions, minute } from "./clock.ts";

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
 * | law                                                              | document                         |
 * |------------------------------------------------------------------|----------------------------------|
 * | only the newest access token of an application is valid          | Authentication, note             |
 * | it expires; the refresh token renews it, and is replaced         | Authentication; Refreshing       |
 * | a frozen application, a wrong secret: no token                   | Authentication, error table      |
 * | at most so many calls in 60 s per application                    | common errors, 1010009           |
 */
export function createNorthbound({ clock, apps = {}, expiresIn = 3600, throttle = Number.POSITIVE_INFINITY }: LawOptions) {
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
  function authenticate(fields: Record<string, unknown>, names: string[]): App | Answer {
    if (names.some((name) => typeof fields[name] !== "string" || fields[name] === "")) {
      return refuse(400, "102202", "Required Parameter is null or empty.");
    }
    const app = known.get(fields.appId as string);
    if (app?.secret !== fields.secret) return refuse(401, "100208", "AppId or secret is not right.");
    if (app?.frozen) return refuse(400, "100449", "The device is freezed cant operate.");
    return app as App;
  }

  return {
    login(fields: Record<string, unknown>): Answer {
      const app = authenticate(fields, ["appId", "secret"]);
      return "status" in app ? app : issue(app);
    },
    refresh(fields: Record<string, unknown>): Answer {
      const app = authenticate(fields, ["appId", "secret", "refreshToken"]);
      if ("status" in app) return app;
      if (fields.refreshToken !== app.refreshToken || clock() >= app.refreshableUntil)
        return refuse(401, "100208", "AppId or secret is not right.");
      return issue(app);
    },
    /** Why a call is refused; undefined when it may pass. */
    refusal(appKey: string | undefined, authorization: string | undefined): Answer | undefined {
      const app = known.get(appKey ?? "");
      if (!app) return refuse(401, "100025", "AppId for auth not exist.");
      if (authorization !== `Bearer ${app.accessToken}` || clock() >= app.expiresAt)
        return refuse(403, "1010005", "Invalid access token or appId.");
      app.calls = [...app.calls.filter((at) => at > clock() - minute), clock()].slice(-throttle - 1);
      if (app.calls.length > throttle) return refuse(403, "1010009", "app throttle exceed.");
      return undefined;
    },
    freeze(appId: string, frozen = true): void {
      const app = known.get(appId);
      if (app) app.frozen = frozen;
    },
    isNewest: (appId: string, accessToken: string) => known.get(appId)?.accessToken === accessToken,
  };
}
