import type { operations } from "../../../generated/iam/operations.ts";
import { type Answer, hex, type SimulatedApi } from "./answer.ts";
import { day } from "./clock.ts";
import type { SimulatorOptions } from "./options.ts";

export interface TokenRequest {
  auth?: {
    identity?: { password?: { user?: { name?: string; password?: string } } };
    scope?: { project?: { id?: string; name?: string } };
  };
}

/**
 * | invariant                                  | document               |
 * |--------------------------------------------|------------------------|
 * | a token lives 24 h, older ones stay valid  | Obtaining a User Token |
 * | five wrong passwords lock the user         | Obtaining a User Token |
 */
export function createIam({ clock, users = {}, userTokenLength = 1_200 }: SimulatorOptions) {
  const tokens = new Map<string, number>();
  const wrong = new Map<string, number>();
  const time = (at: number) => new Date(at).toISOString().replace("Z", "000Z");
  const refuse = (code: number, message: string, title: string): Answer => ({ status: code, body: { error: { code, message, title } } });

  /** A token for name and password. */
  function token({ auth }: TokenRequest): Answer {
    const { name, password } = auth?.identity?.password?.user ?? {};
    if (!name || !password) return refuse(400, "The request body is invalid", "Bad Request");
    const failures = wrong.get(name) ?? 0;
    if (failures >= 5) return refuse(403, "Access denied.", "Forbidden");
    if (users[name] !== password) {
      wrong.set(name, failures + 1);
      return refuse(401, "The username or password is wrong.", "Unauthorized");
    }
    wrong.delete(name);
    const token = hex(userTokenLength);
    const expiresAt = clock() + day;
    tokens.set(token, expiresAt);
    const { id = "0a1b2c3d4e5f60718293a4b5c6d7e8f9", name: project = "cn-north-4" } = auth?.scope?.project ?? {};
    const times = { issued_at: time(clock()), expires_at: time(expiresAt) };
    return {
      status: 201,
      headers: { "X-Subject-Token": token },
      body: { token: { methods: ["password"], ...times, catalog: [], project: { id, name: project } } },
    };
  }
  const api: SimulatedApi<keyof typeof operations> = {
    refusal: () => undefined,
    handlers: { KeystoneCreateUserTokenByPassword: ({ body }) => token(body as TokenRequest) },
  };
  return {
    ...api,
    /** Whether a token is good, and if not, why. */
    judge(token: string): "valid" | "expired" | "unknown" {
      const expiresAt = tokens.get(token);
      if (expiresAt === undefined) return "unknown";
      return clock() < expiresAt ? "valid" : "expired";
    },
    /** Ends every token before its time, as a change of permissions does. */
    revokeTokens: () => tokens.clear(),
  };
}
