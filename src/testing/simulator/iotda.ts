import type { operations } from "../../../generated/iotda/operations.ts";
import { type Answer, hex, type SimulatedApi } from "./answer.ts";
import type { createIam } from "./iam.ts";
import type { SimulatorOptions } from "./options.ts";
import { createSignatureCheck } from "./signature.ts";

export interface Credential {
  access_key: string;
  access_code: string;
}

export interface AccessCodeRequest {
  force_disconnect?: boolean | undefined;
}

/** What makes a request unreadable, whatever it says. */
const formRules = new Set(["json", "charset", "media-type", "duplicate"]);

/**
 * | invariant                                                     | document                      |
 * |---------------------------------------------------------------|-------------------------------|
 * | a call carries a user token or a signature                    | Generate an Access Credential |
 * | only one access credential is kept; every call resets it      | Generate an Access Credential |
 * | force_disconnect cuts the connections of the previous one     | Generate an Access Credential |
 * | every answer names its request                                | API Request Signing Guide     |
 */
export function createIotda(options: SimulatorOptions, iam: ReturnType<typeof createIam>) {
  const signatureRefusal = createSignatureCheck(options);
  let credential: Credential | undefined;
  const listeners: ((forced: boolean) => void)[] = [];
  const refuse = (error_code: string, error_msg: string): Answer => ({ status: 401, body: { error_code, error_msg, request_id: hex(32) } });

  /** A new credential; the previous one is gone. */
  function createAccessCode({ force_disconnect }: AccessCodeRequest = {}): Answer {
    credential = { access_key: hex(8), access_code: hex(32) };
    for (const listener of listeners) listener(force_disconnect === true);
    return { status: 201, body: credential };
  }

  const api: SimulatedApi<keyof typeof operations> = {
    refusal(request) {
      if (request.headers.has("authorization")) {
        const reason = signatureRefusal(request);
        if (reason === "wrong algorithm")
          return { status: 401, body: { error_code: "IOTDA.000002", error_msg: "The request is unauthorized." } };
        return reason && refuse("APIGW.0301", `Incorrect IAM authentication information: ${reason}`);
      }
      const verdict = iam.judge(request.headers.get("x-auth-token") ?? "");
      if (verdict === "unknown") return refuse("APIGW.0301", "Incorrect IAM authentication information.");
      return verdict === "expired" ? refuse("APIGW.0307", "The token must be updated.") : undefined;
    },
    codesOf: (rule) => (formRules.has(rule) ? ["IOTDA.000008"] : ["IOTDA.000006"]),
    handlers: { CreateAccessCode: ({ body }) => createAccessCode(body as AccessCodeRequest | undefined) },
    finish(answer) {
      const { request_id: told } = (answer.body ?? {}) as { request_id?: string };
      return { ...answer, headers: { "X-Request-Id": told ?? hex(32), ...answer.headers } };
    },
  };
  return {
    ...api,
    createAccessCode,
    /** The one credential that is valid. */
    credential: () => credential,
    /** Calls back at every reset, with whether it cuts the connections that are open. */
    onReset: (listener: (forced: boolean) => void) => void listeners.push(listener),
  };
}
