import type { Credentials, CredentialsContext } from "../core/credentials.ts";
import { ownRequest } from "../core/http/authorized-fetch.ts";
import { observationOf } from "../core/http/observation.ts";
import { knownOptions, regionName, text } from "../core/options.ts";
import { createSigner, type SigningKey, sdkDate } from "./signing.ts";

export interface AkSkOptions {
  /** Access key ID (AK). */
  accessKey: string;
  /** Secret access key (SK). Never sent. */
  secretKey: string;
  /** Belongs to temporary access keys. (API Request Signing Guide, X-Security-Token) */
  securityToken?: string | undefined;
  /** Region, for the derived signature, for example `cn-north-4`. Read from the endpoint when the endpoint names it. */
  region?: string | undefined;
  /**
   * Whether to derive the signing key (V11-HMAC-SHA256). Standard and enterprise instances demand it. Default: yes when the
   * endpoint is an instance's own host, `*.iotda-app.<region>.*`.
   */
  derived?: boolean | undefined;
}

const knownNames: Record<keyof AkSkOptions, true> = {
  accessKey: true,
  secretKey: true,
  securityToken: true,
  region: true,
  derived: true,
};

/** IoTDA's name in the scope of a derived key, in all official SDKs. */
const service = "iotdm";

/** A signature is good for 15 minutes around the platform's time. (API Request Signing Guide) */
const allowedSkewMs = 15 * 60_000;

/**
 * Credentials for Huawei Cloud: every request is signed with an access key. (API Request Signing Guide)
 *
 * A refused signature is never sent again: after more than five of them in a row the platform locks the access key for
 * five minutes. The `ApiError` says which algorithm was used, and whether this machine's clock is wrong.
 *
 * @throws TypeError for wrong options, and from the client when the signature is derived and no region is known
 */
export function akSk(options: AkSkOptions): Credentials {
  knownOptions("akSk", options, knownNames);
  const accessKey = text("accessKey", options.accessKey, { pattern: "^\\S+$" });
  const secretKey = text("secretKey", options.secretKey);
  const { securityToken, derived } = options;
  if (securityToken !== undefined) text("securityToken", securityToken);
  const region = options.region === undefined ? undefined : regionName(options.region);
  if (derived !== undefined && typeof derived !== "boolean") throw new TypeError("derived must be true or false");

  return {
    authorize({ baseUrl, projectId, exchange, transport, redactor }: CredentialsContext) {
      redactor.keep(secretKey);
      if (securityToken) redactor.keep(securityToken);
      const { host } = new URL(baseUrl);
      const scope = scopeOf(host, region, derived);
      const sign = createSigner({ accessKey, secretKey, ...(scope && { scope }) });

      return {
        async fetch(input, init) {
          const request = ownRequest(transport.Request, baseUrl, input, init);
          const { headers, method } = request;
          headers.set("X-Sdk-Date", sdkDate(Date.now()));
          if (projectId) headers.set("X-Project-Id", projectId);
          if (securityToken) headers.set("X-Security-Token", securityToken);
          const body = request.body ? new Uint8Array(await request.clone().arrayBuffer()) : "";
          headers.set("Authorization", sign({ method, url: new URL(request.url), headers: [...headers, ["host", host]], body }));
          const response = await exchange(request);
          const observed = observationOf(response);
          if (response.status === 401 && observed) observed.hint = hint(response.headers.get("date"), scope, host);
          return response;
        },
      };
    },
  };
}

/** What the derived key is good for; undefined when the key is not to be derived. */
function scopeOf(host: string, region: string | undefined, derived: boolean | undefined): SigningKey["scope"] {
  const [, own, named] = /(?:^|\.)iotda(-app)?\.([a-z0-9-]+)\./.exec(host) ?? [];
  if (!(derived ?? own !== undefined)) return undefined;
  const known = region ?? named;
  if (known) return { region: known, service };
  throw new TypeError(`the derived signature needs a region, and ${host} names none: pass akSk({ region: "cn-north-4", ... })`);
}

/** Why the platform may have refused a signature. */
function hint(platformDate: string | null, scope: SigningKey["scope"], host: string): string {
  const ahead = Date.now() - Date.parse(platformDate ?? "");
  if (Math.abs(ahead) > allowedSkewMs) {
    const minutes = Math.round(Math.abs(ahead) / 60_000);
    return `This machine's clock is ${minutes} minutes ${ahead > 0 ? "ahead of" : "behind"} the platform's, and 15 are allowed: set it.`;
  }
  return scope
    ? `Signed with V11-HMAC-SHA256 for region ${scope.region}: check the region and the keys.`
    : `Signed with SDK-HMAC-SHA256: if ${host} is an instance's own host, pass akSk({ derived: true, region: "..." }).`;
}
