import { createHmac, createSecretKey, hash, hkdfSync, type KeyObject } from "node:crypto";

/** What is signed: a request as it goes out. */
export interface RequestToSign {
  method: string;
  url: URL;
  /** The headers to sign, among them X-Sdk-Date. Names with `_` are left out: gateways drop such headers. */
  headers: Iterable<readonly [name: string, value: string]>;
  /** The very bytes that are sent; empty for none. */
  body: string | Uint8Array;
}

export interface SigningKey {
  accessKey: string;
  secretKey: string;
  /** For the derived algorithm, whose key is good for a day, a region and a service only. */
  scope?: { region: string; service: string };
}

/**
 * Signs requests as Huawei Cloud's API gateway demands it. (API Request Signing Guide)
 *
 * | algorithm       | key of the HMAC                                                                           |
 * |-----------------|-------------------------------------------------------------------------------------------|
 * | SDK-HMAC-SHA256 | the secret key                                                                            |
 * | V11-HMAC-SHA256 | hex text of HKDF-SHA256(secret key, salt: access key, info: date/region/service, 32 bytes) |
 *
 * @returns gives the value of the Authorization header
 */
export function createSigner({ accessKey, secretKey, scope }: SigningKey): (request: RequestToSign) => string {
  const key = keyOf(secretKey);
  let derived = { info: "", key };

  /** The key changes once a day. */
  function derivedKey(info: string): KeyObject {
    if (derived.info !== info)
      derived = { info, key: keyOf(Buffer.from(hkdfSync("sha256", secretKey, accessKey, info, 32)).toString("hex")) };
    return derived.key;
  }

  return (request) => {
    const { text, signedHeaders, date } = canonicalRequest(request);
    const digest = hash("sha256", text, "hex");
    if (!scope) {
      const signature = hmac(key, `SDK-HMAC-SHA256\n${date}\n${digest}`);
      return `SDK-HMAC-SHA256 Access=${accessKey}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
    }
    const info = `${date.slice(0, 8)}/${scope.region}/${scope.service}`;
    const signature = hmac(derivedKey(info), `V11-HMAC-SHA256\n${date}\n${info}\n${digest}`);
    return `V11-HMAC-SHA256 Credential=${accessKey}/${info}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
  };
}

/** The time as X-Sdk-Date has it: 20260131T235959Z, in UTC. */
export const sdkDate = (epochMs: number): string => new Date(epochMs).toISOString().replace(/[-:]|\.\d+/g, "");

const keyOf = (text: string) => createSecretKey(text, "utf8");
const hmac = (key: KeyObject, text: string) => createHmac("sha256", key).update(text).digest("hex");

/** The one form of a request that both sides compute: method, path, query, headers, their names, hash of the body. */
export function canonicalRequest({ method, url, headers, body }: RequestToSign): { text: string; signedHeaders: string; date: string } {
  let date = "";
  let bodyHash: string | undefined;
  const signed: [name: string, value: string][] = [];
  for (const [key, value] of headers) {
    const name = key.toLowerCase();
    if (name === "authorization" || name.includes("_")) continue;
    if (name === "x-sdk-date") date = value;
    // A caller may say so, for example UNSIGNED-PAYLOAD.
    if (name === "x-sdk-content-sha256") bodyHash = value;
    signed.push([name, value.trim()]);
  }
  signed.sort(([one], [other]) => (one < other ? -1 : 1));
  const signedHeaders = signed.map(([name]) => name).join(";");
  const lines = [
    method,
    canonicalPath(url.pathname),
    canonicalQuery(url),
    ...signed.map(([name, value]) => `${name}:${value}`),
    "",
    signedHeaders,
    bodyHash ?? hash("sha256", body),
  ];
  return { text: lines.join("\n"), signedHeaders, date };
}

/** Every segment percent-encoded, and a slash at the end, which the request itself need not have. */
function canonicalPath(path: string): string {
  const encoded = /^[\w.~/-]*$/.test(path) ? path : path.split("/").map(reencoded).join("/");
  return encoded.endsWith("/") ? encoded : `${encoded}/`;
}

/** Sorted by name, then by value; both percent-encoded. */
function canonicalQuery(url: URL): string {
  if (url.search === "") return "";
  const byCodePoint = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
  return [...url.searchParams]
    .sort(([nameA, valueA], [nameB, valueB]) => byCodePoint(nameA, nameB) || byCodePoint(valueA, valueB))
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .join("&");
}

/** Percent-encodes all but the unreserved characters A-Z a-z 0-9 - _ . ~ */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** A URL leaves some characters of a path as they are, and allows a lone `%`. */
function reencoded(segment: string): string {
  try {
    return encoded(decodeURIComponent(segment));
  } catch {
    return encoded(segment);
  }
}
