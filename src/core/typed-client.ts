import createClient, { type Client } from "openapi-fetch";
import type { Connection } from "./connect.ts";
import type { Fetch } from "./http/fetch.ts";
import { observationOf, observe } from "./http/observation.ts";
import { pathSerializer } from "./http/path-serializer.ts";

type Call = (path: string, init?: Record<string, unknown>) => Promise<{ response: Response }>;
const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;
type Method = (typeof methods)[number];

/**
 * An openapi-fetch client whose results `unwrap` knows, whatever a middleware puts in the place of a response: what was
 * observed of a call belongs to the call's result, not to the response that came over the wire.
 */
export function createTypedClient<Paths extends {}>(connection: Connection, fetch: Fetch): Client<Paths> {
  const { baseUrl, operations, transport, redactor } = connection;
  const client = createClient<Paths>({ baseUrl, Request: transport.Request, fetch, pathSerializer });
  const calls = client as unknown as Record<Method, Call>;

  async function call(method: Method, path: string, init?: Record<string, unknown>): Promise<{ response: Response }> {
    const send = (init?.fetch as Fetch | undefined) ?? fetch;
    let sent: Response | undefined;
    const result = await calls[method](path, {
      ...init,
      fetch: async (...request: Parameters<Fetch>) => {
        sent = await send(...request);
        return sent;
      },
    });
    if (!observationOf(result.response)) observe(result.response, (sent && observationOf(sent)) ?? documented(method, path));
    return result;
  }

  /** Of a call that a middleware has answered by itself. */
  function documented(method: Method, path: string) {
    const [name, operation] = Object.entries(operations).find(([, one]) => one.method === method && one.path === path) ?? [];
    return { name: name ?? `${method} ${path}`, operation, redact: redactor.redact };
  }

  return {
    ...client,
    ...Object.fromEntries(methods.map((method) => [method, (path: string, init?: Record<string, unknown>) => call(method, path, init)])),
    request: (method: Lowercase<Method>, path: string, init?: Record<string, unknown>) => call(method.toUpperCase() as Method, path, init),
  } as Client<Paths>;
}
