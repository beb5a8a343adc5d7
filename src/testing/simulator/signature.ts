import { createSigner } from "../../iam/signing.ts";
import type { Arrived } from "./answer.ts";
import { minute } from "./clock.ts";
import type { SimulatorOptions } from "./options.ts";

export type Refusal =
  | "wrong algorithm"
  | "verify aksk signature fail"
  | "AK access failed to reach the limit,forbidden"
  | "request expired";

/**
 * | invariant                                                         | document                    |
 * |-------------------------------------------------------------------|-----------------------------|
 * | a signature is good for 15 minutes around the gateway's time      | API Request Signing Guide   |
 * | more than five wrong ones in a row lock the key for five minutes  | API Request Signing Guide   |
 * | a right one ends the count                                        | "in a row"                  |
 * | X-Sdk-Date is one of the signed headers                           | API Request Signing Guide   |
 * | an instance's own host demands the derived algorithm              | SDK Reference of IoTDA      |
 */
export function createSignatureCheck({ clock, accessKeys = {}, instanceRegion }: SimulatorOptions) {
  const secretKeys = new Map(Object.entries(accessKeys));
  const wrong = new Map<string, { times: number; lockedUntil: number }>();

  /** Why a signature is refused; undefined when it is good. */
  return ({ method, path, headers, body }: Arrived): Refusal | undefined => {
    const sent = headers.get("authorization") ?? "";
    const [, algorithm, credential = "", names = ""] = /^(\S+) (?:Access|Credential)=([^,]+), SignedHeaders=([^,]+), /.exec(sent) ?? [];
    if (credential === "") return "verify aksk signature fail";
    const [accessKey = "", , region = "", service = ""] = credential.split("/");
    const record = wrong.get(accessKey) ?? { times: 0, lockedUntil: 0 };
    if (clock() < record.lockedUntil) return "AK access failed to reach the limit,forbidden";

    if (instanceRegion && algorithm === "SDK-HMAC-SHA256") return "wrong algorithm";
    const date = headers.get("x-sdk-date") ?? "";
    const signedAt = Date.parse(date.replace(/^(....)(..)(..T..)(..)(..Z)$/, "$1-$2-$3:$4:$5"));
    if (!(Math.abs(clock() - signedAt) <= 15 * minute)) return "request expired";
    const secretKey = secretKeys.get(accessKey);
    const right = instanceRegion === undefined || (region === instanceRegion && service === "iotdm");
    if (secretKey !== undefined && right && names.split(";").includes("x-sdk-date")) {
      const sign = createSigner({ accessKey, secretKey, ...(algorithm === "V11-HMAC-SHA256" && { scope: { region, service } }) });
      const signed = names.split(";").map((name) => [name, headers.get(name) ?? ""] as const);
      if (sign({ method, url: new URL(`https://platform.test${path}`), headers: signed, body }) === sent) {
        wrong.delete(accessKey);
        return undefined;
      }
    }
    const times = record.times + 1;
    wrong.set(accessKey, times > 5 ? { times: 0, lockedUntil: clock() + 5 * minute } : { times, lockedUntil: 0 });
    return "verify aksk signature fail";
  };
}
