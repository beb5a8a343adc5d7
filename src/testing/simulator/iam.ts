import type { operations } from "../../../generated/iam/operations.ts";
import { type Answer, hex, type SimulatedApi } from "./answer.ts";
import { day } from "./clock.ts";
import type { SimulatorOptions } from "./options.ts";

/** A request as the spec has it. */
interface TokenRequest {
  auth: {
    identity: { methods: string[]; password: { user: { name: string; password: string } } };
    scope?: { project: { id?: string; name?: string } };
  };
}

/**
 * | invariant                                  | document               |
 * |--------------------------------------------|------------------------|
 * | a token lives 24 h, older ones stay valid  | Obtaining a User Token |
 * | five wrong passwords lock the user         | Obtaining a User Token |
 * | a right password ends the count            | ours: nothing is said  |
 * | a project only where a scope was asked for | Obtaining a User Token |
 */
export function createIam({ clock, users = {}, userTokenLength = 1_200 }: SimulatorOptions) {
  const passwords = new Map(Object.entries(users));
  const tokens = new Map<string, number>();
  const wrong = new Map<string, number>();
  const time = (at: number) => new Date(at).toISOString().replace("Z", "000Z");
  const refuse = (code: number, message: string, title: string): Answer => ({ status: code, body: { error: { code, message, title } } });

  /** A token for name and password. */
  function token({ auth: { identity, scope } }: TokenRequest, withCatalog: boolean): Answer {
    const { name, password } = identity.password.user;
    const failures = wrong.get(name) ?? 0;
    if (failures >= 5) return refuse(403, "Access denied.", "Forbidden");
    if (passwords.get(name) !== password) {
      wrong.set(name, failures + 1);
      return refuse(401, "The username or password is wrong.", "Unauthorized");
    }
    wrong.delete(name);
    const token = hex(userTokenLength);
    const expiresAt = clock() + day;
    tokens.set(token, expiresAt);
    const { methods } = identity;
    const issued_at = time(clock());
    const body = {
      ...{ methods, issued_at, expires_at: time(expiresAt) },
      ...(methods.includes("totp") && { mfa_authn_at: issued_at }),
      ...(withCatalog && { catalog: [] }),
      ...(scope && { project: { id: "0a1b2c3d4e5f60718293a4b5c6d7e8f9", name: "cn-north-4", ...scope.project } }),
    };
    return { status: 201, headers: { "X-Subject-Token": token }, body: { token: body } };
  }
  const api: SimulatedApi<keyof typeof operations> = {
    refusal: () => undefined,
    codesOf: () => ["400"],
    handlers: { KeystoneCreateUserTokenByPassword: ({ query, body }) => token(body as TokenRequest, !query.nocatalog) },
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
