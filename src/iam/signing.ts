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

/**
 * Every byte of a segment percent-encoded that is not unreserved, and a slash at the end, which the request itself need not have. An
 * encoded slash is a slash: four of five official signers decode the path before they part it.
 */
function canonicalPath(path: string): string {
  const encoded = unreserved.test(path) ? path : reencoded(path.replace(/%2F/gi, "/"), "/");
  return encoded.endsWith("/") ? encoded : `${encoded}/`;
}

/** Sorted by name, then by value; both percent-encoded. A `+` is a space. */
export function canonicalQuery(url: URL): string {
  if (url.search === "") return "";
  return url.search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [name = "", ...value] = pair.replaceAll("+", "%20").split("=");
      return [reencoded(name), reencoded(value.join("="))] as const;
    })
    .sort(([nameA, valueA], [nameB, valueB]) => byByte(nameA, nameB) || byByte(valueA, valueB))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

const unreserved = /^[\w.~/-]*$/;

/** By the bytes that are encoded: `%E4` comes after `z`. */
const byByte = (one: string, other: string) => Buffer.compare(bytesOf(one), bytesOf(other));
const bytesOf = (text: string) =>
  Buffer.from(
    text.replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );

/**
 * A part of a URL, byte by byte: unreserved characters A-Z a-z 0-9 - _ . ~ as they are, all others as `%XX`. A URL leaves some of
 * them as they are, escapes others without need, and allows a lone `%`. What it has is ASCII, and what it escapes need not be UTF-8.
 */
const reencoded = (part: string, kept = "") =>
  part.replace(/%[0-9A-Fa-f]{2}|[^A-Za-z0-9\-_.~]/g, (token) => {
    if (token === kept) return token;
    const byte = token.length === 3 ? Number.parseInt(token.slice(1), 16) : token.charCodeAt(0);
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9\-_.~]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  });
