/** Traffic that may be shown: HAR entries without secrets. */
import type { Exchange } from "../../src/testing/index.ts";

const secretHeaders = new Set(["authorization", "x-auth-token", "x-subject-token", "x-security-token", "set-cookie", "cookie"]);
const secretFields = "secret|password|passcode|accessToken|refreshToken|access_code";

/** The text with every secret field of a JSON or form body as `***`, cut off or not. */
export const maskedBody = (text: string): string =>
  text
    .replace(new RegExp(`("(?:${secretFields})"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"?`, "g"), '$1"***"')
    .replace(new RegExp(`(^|&)(${secretFields})=[^&]*`, "g"), "$1$2=***");

const maskedHeaders = (headers: Record<string, string>) =>
  Object.entries(headers).map(([name, value]) => ({ name, value: secretHeaders.has(name.toLowerCase()) ? "***" : value }));

/** An exchange as an entry of a HAR file (version 1.2). Times are not kept, so that two runs give the same file. */
export function maskedEntry({ request, response }: Exchange): object {
  const url = new URL(request.url);
  const sizes = { headersSize: -1, bodySize: -1 };
  return {
    startedDateTime: new Date(0).toISOString(),
    time: 0,
    request: {
      ...{
        method: request.method,
        url: request.url,
        httpVersion: "HTTP/1.1",
        cookies: [],
        headers: maskedHeaders(request.headers),
        ...sizes,
      },
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      ...(request.body && { postData: { mimeType: request.headers["content-type"] ?? "", text: maskedBody(request.body) } }),
    },
    response: {
      ...{
        status: response.status,
        statusText: "",
        httpVersion: "HTTP/1.1",
        cookies: [],
        headers: maskedHeaders(response.headers),
        ...sizes,
      },
      content: { size: response.body.length, mimeType: response.headers["content-type"] ?? "", text: maskedBody(response.body) },
      redirectURL: "",
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  };
}
