/** A client in small. */

import type { SampleRequest } from "../../../contract-tests/fixtures/samples.ts";
import type { Fetch } from "../../../src/index.ts";

export function createClient(baseUrl: string, send: Fetch) {
  async function call(method: string, path: string, headers: object, body?: unknown): Promise<unknown> {
    const json: object = body === undefined ? {} : { "Content-Type": "application/json" };
    const request = new Request(baseUrl + path, {
      method,
      headers: { ...headers, ...json },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const response = await send(request);
    const answer = (await response.json()) as { error_code?: string };
    if (!response.ok) throw new Error(`${response.status} ${answer.error_code}`);
    return answer;
  }
  return {
    putThing({ path, query, header, body }: SampleRequest, secured: object = { "X-Auth-Token": "t" }) {
      const pairs = new URLSearchParams(query as Record<string, string>);
      return call("POST", `/things/${path.id}${pairs.size > 0 ? `?${pairs}` : ""}`, { ...header, ...secured }, body);
    },
    listThings: () => call("GET", "/things", { "X-Auth-Token": "t" }),
  };
}
