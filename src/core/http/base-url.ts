import { parsedUrl } from "../host.ts";
import { text } from "../options.ts";

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Checks the address of a platform and gives it without a trailing slash.
 *
 * @param option name of the option, for the message
 * @throws TypeError when it is no absolute `https:` URL (`http:` is for loopback only), or has a user name, a query, a fragment, or what a
 * URL parser would take off or turn into something else
 */
export function baseUrl(option: string, value: string): string {
  // The parser would also take https:host and https:///host.
  const url = /^[a-z]+:\/\/[^/]/i.test(value) ? parsedUrl(value) : undefined;
  const fail = (problem: string): never => {
    // The value itself stays out of the message: it may carry a password.
    throw new TypeError(`${option} ${problem}`);
  };
  if (/[\\\s]/.test(value)) return fail("must not have spaces or backslashes");
  if (!url) return fail("must be an absolute URL, for example https://platform.example.com:8743");
  if (url.username || url.password) return fail("must not carry a user name or password");
  // Also an empty one, which the parser keeps silent about.
  if (/[?#]/.test(value)) return fail("must not have a query or a fragment");
  if (url.protocol === "http:" && !loopback.test(url.hostname)) return fail("must be https; http is for loopback addresses only");
  if (url.protocol !== "https:" && url.protocol !== "http:") return fail("must be an https URL");
  return withoutTrailingSlashes(url.href);
}

/** Not by a regular expression: that would look at every run of slashes from each of its slashes. */
function withoutTrailingSlashes(url: string): string {
  let end = url.length;
  while (url[end - 1] === "/") end--;
  return url.slice(0, end);
}

/**
 * Checks an endpoint, which may be a bare host name too, and gives its URL without a trailing slash.
 *
 * @throws TypeError as `baseUrl` does, and when it is no non-empty string
 */
export function endpointUrl(option: string, value: unknown): string {
  const endpoint = text(option, value);
  return baseUrl(option, endpoint.includes("://") ? endpoint : `https://${endpoint}`);
}
