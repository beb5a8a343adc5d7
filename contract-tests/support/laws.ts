/**
 * The laws of the platforms, as the documents state them, with a clock that is given. No HTTP in here.
 *
 * | law                                                          | document                                     |
 * |--------------------------------------------------------------|----------------------------------------------|
 * | only the newest access token of an application is valid      | Authentication, note                         |
 * | it expires; the refresh token renews it and is replaced      | Authentication, AuthOutDTO; Refreshing       |
 * | a frozen application, a wrong secret: no token               | Authentication, error table                  |
 * | at most 100 calls in 60 s per application                    | common errors, 1010009                       |
 * | an IAM token lives 24 h, older ones stay valid               | Obtaining a User Token                       |
 * | wrong passwords lock the user                                | Obtaining a User Token                       |
 * | only one access credential is kept; every call resets it     | Generate an Access Credential                |
 */
import { randomBytes } from "node:crypto";

/** An answer: a status and a body, with headers where there are any. */
export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

export interface LawOptions {
  /** Epoch ms. */
  clock: () => number;
  apps?: Record<string, string>;
  users?: Record<string, string>;
  /** Seconds for which an access token is valid. */
  expiresIn?: number;
  /** Calls in 60 s before an application is throttled. */
  throttle?: number;
  /** Length of IAM's tokens, in characters. */
  userTokenLength?: number;
}

const hex = (bytes: number) => randomBytes(bytes).toString("hex");
const day = 24 * 60 * 60 * 1000;
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

export function createNorthbound({ clock, apps = {}, expiresIn = 3600, throttle = Number.POSITIVE_INFINITY }: LawOptions) {
  const known = new Map<string, App>(
    Object.entries(apps).map(([appId, secret]) => [appId, { secret, frozen: false, expiresAt: 0, refreshableUntil: 0, calls: [] }]),
  );

  function issue(app: App): Answer {
    // Only the newest is kept, so all earlier ones are invalid from here on.
    app.accessToken = hex(16);
    app.refreshToken = hex(16);
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
      app.calls = [...app.calls.filter((at) => at > clock() - 60_000), clock()].slice(-throttle - 1);
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

export function createHuaweiCloud({ clock, users = {}, userTokenLength = 1_200 }: LawOptions) {
  const tokens = new Map<string, number>();
  const wrong = new Map<string, number>();
  let credential: { access_key: string; access_code: string } | undefined;
  const time = (at: number) => new Date(at).toISOString().replace("Z", "000Z");
  const iamError = (code: number, message: string, title: string): Answer => ({ status: code, body: { error: { code, message, title } } });

  return {
    /** IAM: a token for name and password. */
    token(body: {
      auth?: {
        identity?: { password?: { user?: { name?: string; password?: string } } };
        scope?: { project?: { id?: string; name?: string } };
      };
    }): Answer {
      const { name, password } = body?.auth?.identity?.password?.user ?? {};
      if (!name || !password) return iamError(400, "The request body is invalid", "Bad Request");
      const failures = wrong.get(name) ?? 0;
      if (failures >= 5) return iamError(403, "Access denied.", "Forbidden");
      if (users[name] !== password) {
        wrong.set(name, failures + 1);
        return iamError(401, "The username or password is wrong.", "Unauthorized");
      }
      wrong.delete(name);
      const token = hex(userTokenLength / 2).slice(0, userTokenLength);
      const expiresAt = clock() + day;
      tokens.set(token, expiresAt);
      const { id = "0a1b2c3d4e5f60718293a4b5c6d7e8f9", name: project = "cn-north-4" } = body.auth?.scope?.project ?? {};
      const times = { issued_at: time(clock()), expires_at: time(expiresAt) };
      return {
        status: 201,
        headers: { "X-Subject-Token": token },
        body: { token: { methods: ["password"], ...times, catalog: [], project: { id, name: project } } },
      };
    },
    /** IoTDA: why a call is refused; undefined when it may pass. */
    refusal(userToken: string | undefined): Answer | undefined {
      const refused = (error_code: string, error_msg: string): Answer => ({
        status: 401,
        body: { error_code, error_msg, request_id: hex(16) },
      });
      const expiresAt = tokens.get(userToken ?? "");
      if (expiresAt === undefined) return refused("APIGW.0301", "Incorrect IAM authentication information.");
      return clock() < expiresAt ? undefined : refused("APIGW.0307", "The token must be updated.");
    },
    /** IoTDA: a new credential; the previous one is gone. */
    createAccessCode(): Answer {
      credential = { access_key: hex(4), access_code: hex(16) };
      return { status: 201, body: credential };
    },
    /** The one credential that is valid. */
    credential: () => credential,
    /** Ends every token before its time, as a change of permissions does. */
    revokeTokens: () => tokens.clear(),
  };
}
