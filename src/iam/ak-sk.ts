import type { Credentials, CredentialsContext } from "../core/credentials.ts";
import { ownCalls } from "../core/http/authorized-fetch.ts";
import type { Call } from "../core/http/call.ts";
import { told } from "../core/http/call-events.ts";
import { observationOf } from "../core/http/observation.ts";
import { knownOptions, regionName, text } from "../core/options.ts";
import { canonicalQuery, createSigner, type SigningKey, sdkDate } from "./signing.ts";

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
   * Whether to derive the signing key (V11-HMAC-SHA256). Standard and enterprise instances demand it. Default, as in the official
   * SDKs: yes when the endpoint is an instance's own host, `*.iotda-app.<region>.*`, or when a `region` is given and the endpoint is
   * no shared one, `iotda.<region>.myhuaweicloud.com`.
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
 * Keys that change, such as temporary ones, are given by a function. It is asked before every request, so it should keep them, and it is
 * waited for as long as the client's `timeoutMs` says.
 *
 * What is sent is what was signed: the query goes out in the canonical form, with `%20` for a space or a `+`, sorted by name. In the
 * path `%2F` is signed as a slash, as most official SDKs do; the path itself is sent as it is.
 *
 * A refused signature is never sent again: after more than five of them in a row the platform locks the access key for
 * five minutes. The `ApiError` says which algorithm was used, and whether this machine's clock is wrong.
 *
 * @throws TypeError for wrong options, and from the client when the signature is derived and no region is known; of a function's
 * keys, from the call: nothing is sent
 */
export function akSk(keys: AkSkOptions | (() => AkSkOptions | Promise<AkSkOptions>)): Credentials {
  const fixed = typeof keys === "function" ? undefined : checked(keys);

  return {
    authorize({ baseUrl, projectId, exchange, within, redactor }: CredentialsContext) {
      const { host } = new URL(baseUrl);
      if (fixed) redactor.keep(fixed.secretKey);
      if (fixed?.securityToken) redactor.keep(fixed.securityToken);
      let signer = fixed && signerOf(fixed, host);

      /** Of the newest keys. As long as they are the same, it keeps the key that it has derived for the day. */
      async function newest(): Promise<Signer> {
        const given = checked(await (keys as () => AkSkOptions | Promise<AkSkOptions>)());
        for (const secret of [given.secretKey, given.securityToken]) secret && redactor.add(secret);
        if (signer?.name !== nameOf(given)) signer = signerOf(given, host);
        return signer as Signer;
      }

      const ownCall = ownCalls(baseUrl);

      async function signed(call: Call): Promise<Response> {
        const { headers, method, target } = call;
        const { sign, scope, securityToken } = signer && fixed ? signer : await within(call, newest());
        const body = (await within(call, Promise.resolve(call.body))) ?? "";
        // Sent as it is signed.
        target.search = canonicalQuery(target);
        headers.set("X-Sdk-Date", sdkDate(Date.now()));
        if (projectId) headers.set("X-Project-Id", projectId);
        if (securityToken) headers.set("X-Security-Token", securityToken);
        headers.set("Authorization", sign({ method, url: target, headers: [...headers, ["host", host]], body }));
        const response = await exchange(call as unknown as Request);
        const observed = observationOf(response);
        if (response.status === 401 && observed) observed.hint = hint(response.headers.get("date"), scope, host);
        return response;
      }

      return {
        async fetch(input, init) {
          const call = ownCall(input, init);
          return told(call, () => signed(call));
        },
      };
    },
  };
}

function checked(options: AkSkOptions): AkSkOptions {
  knownOptions("akSk", options, knownNames);
  const { accessKey, secretKey, securityToken, region, derived } = options;
  text("accessKey", accessKey, { pattern: "^\\S+$", header: true });
  text("secretKey", secretKey);
  if (securityToken !== undefined) text("securityToken", securityToken, { header: true });
  if (region !== undefined) regionName(region);
  if (derived !== undefined && typeof derived !== "boolean") throw new TypeError("derived must be true or false");
  // A copy, so that what was checked is what is used.
  return { accessKey, secretKey, securityToken, region, derived };
}

interface Signer {
  name: string;
  sign: ReturnType<typeof createSigner>;
  scope: SigningKey["scope"];
  securityToken: string | undefined;
}

const nameOf = (keys: AkSkOptions) => JSON.stringify(keys);

function signerOf(keys: AkSkOptions, host: string): Signer {
  const { accessKey, secretKey, securityToken, region, derived } = keys;
  const scope = scopeOf(host, region, derived);
  return { name: nameOf(keys), sign: createSigner({ accessKey, secretKey, ...(scope && { scope }) }), scope, securityToken };
}

/** Hosts that all customers of a region share. (Official SDKs, default predicate of derived authentication) */
const shared = /^[a-z][a-z0-9-]+(\.[a-z]{2,}-[a-z]+-\d{1,3})?\.(my)?(huaweicloud|myhwclouds)\.(com|cn|eu)$/;
const instanceHost = /(?:^|\.)iotda-app\./;
/** What follows `iotda` or `iotda-app` in a host, when it looks like a region: `cn-north-4`, `eu-west-101`. */
const regionOf = /(?:^|\.)iotda(?:-app)?\.([a-z]{2,}-[a-z]+-\d{1,3})\./;

/** What the derived key is good for; undefined when the key is not to be derived. */
function scopeOf(host: string, region: string | undefined, derived: boolean | undefined): SigningKey["scope"] {
  const byDefault = instanceHost.test(host) || (region !== undefined && !shared.test(host.replace(/:\d+$/, "")));
  if (!(derived ?? byDefault)) return undefined;
  const known = region ?? regionOf.exec(host)?.[1];
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
