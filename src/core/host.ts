import { text } from "./options.ts";

/**
 * Checks a host name or IP address and gives it as sockets take it: an IPv6 address without brackets.
 *
 * @param portOption where its port belongs
 * @throws TypeError saying what is wrong: that it carries a port, is a URL, or is no host
 */
export function hostName(option: string, value: unknown, portOption: string): string {
  const host = text(option, value, { maxLength: 256 });
  if (/^(\[.*\]|[^:]*):\d*$/.test(host)) throw new TypeError(`${option} must not carry a port; pass it as ${portOption}`);
  const bare = host.replace(/^\[(.*)\]$/, "$1");
  if (!/[/@?#\\\s]/.test(bare) && parsedUrl(`https://${inUrl(bare)}`)) return bare;
  throw new TypeError(`${option} must be a host name or an IP address`);
}

/** A host as it stands in a URL. */
export const inUrl = (host: string): string => (host.includes(":") ? `[${host}]` : host);

/** Undefined for what is no URL. (Jest's jsdom has no `URL.canParse`.) */
export function parsedUrl(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
