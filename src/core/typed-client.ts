import createClient, { type Middleware } from "openapi-fetch";
import { ResponseError } from "../errors.ts";
import type { ApiClient } from "./api-client.ts";
import type { Connection } from "./connect.ts";
import { Call, type Known } from "./http/call.ts";
import type { Fetch } from "./http/fetch.ts";
import { LightResponse, standardResponse, textOf } from "./http/light-response.ts";
import { type ListOperation, observationOf, observe } from "./http/observation.ts";
import { pathSerializer } from "./http/path-serializer.ts";
import type { Result } from "./http/unwrap.ts";
import { checkNames } from "./known-names.ts";

type Values = Record<string, unknown>;
type Init = Values & {
  known?: Known | undefined;
  params?: { path?: Values; query?: Values };
  body?: unknown;
  signal?: AbortSignal | null;
  parseAs?: string;
  fetch?: Fetch;
  Request?: unknown;
  middleware?: Middleware[];
};
type Send = (path: string, init?: Init) => Promise<Result<unknown>>;
const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;
type Method = (typeof methods)[number];

/** The parameters that a client fills in where a call leaves them out, by their wire names. */
export interface Filled {
  path?: Record<string, (options: { signal?: AbortSignal | undefined }) => string | Promise<string>>;
  headers?: Record<string, string>;
}

/** The operations of each client's `api`, by method and path. */
const tables = new WeakMap<object, Map<string, Map<string, Known>>>();

/** The operation of a path that is a list, and the method to call it by; undefined when `api` is not ours, or has none. */
export function listAt(api: object, path: string): { send: Send; name: string; list: ListOperation } | undefined {
  for (const [method, paths] of tables.get(api) ?? []) {
    const { name, operation } = paths.get(path) ?? {};
    if (name && operation?.list) return { name, list: operation.list, send: (api as Record<Method, Send>)[method as Method] };
  }
  return undefined;
}

/** openapi-fetch makes the headers of each call anew: nobody else has them. */
class TypedCall extends Call {
  constructor(url: string, init: RequestInit & { known?: Known }) {
    super(url, init, init.headers as Headers);
    this.known = init.known;
  }
}

/**
 * An openapi-fetch client whose results `unwrap` knows.
 *
 * - Answers are read as a whole inside the call, so that one that breaks off, is too large, or is a success but no JSON
 *   fails with a typed error. (openapi-fetch would throw a SyntaxError that quotes the body, which may hold a token.)
 * - A middleware, and a `fetch` of the call's own, get standard Requests and Responses; without them nothing is paid for that.
 * - What was observed of a call belongs to its result, whatever a middleware puts in the place of the response.
 * - What the client's options say need not be said in a call (`filled`).
 * - Names that the operation does not take are refused before a middleware sees them, or a secret is obtained for the call.
 */
export function createTypedClient<Paths extends {}, Lists = unknown>(
  connection: Connection,
  fetch: Fetch,
  filled: Filled = {},
): ApiClient<Paths, Lists> {
  const { baseUrl, operations, redactor } = connection;
  const { path: inPath = {}, headers = {} } = filled;
  const client = createClient({ baseUrl, fetch, pathSerializer, bodySerializer, headers });
  const sends = client as unknown as Record<Method, Send>;
  const middlewares: unknown[] = [];
  const known = new Map<string, Map<string, Known>>();
  for (const [name, operation] of Object.entries(operations)) {
    const { method, path } = operation;
    known.set(method, (known.get(method) ?? new Map<string, Known>()).set(path, { name, operation }));
  }

  async function call(method: Method, path: string, init: Init = {}): Promise<Result<unknown>> {
    const called = known.get(method)?.get(path);
    if (called) checkNames(called, init);
    const own = init.fetch ?? init.Request;
    const isStandard = own !== undefined || middlewares.length > 0 || (init.middleware?.length ?? 0) > 0;
    let sent: Response | undefined;
    let nothing: { thrown: unknown } | undefined;
    const send = async (request: Request) => {
      try {
        sent = await (init.fetch ?? fetch)(request);
      } catch (error) {
        if (error) throw error;
        // For example the reason of abort(null): openapi-fetch takes it for no error at all.
        nothing = { thrown: error };
        throw nothing;
      }
      if (!(sent instanceof LightResponse)) return sent;
      return isStandard ? standardResponse(sent, init.parseAs === "stream") : sent;
    };
    try {
      const options: Init = isStandard
        ? { ...init, fetch: send as Fetch, Request: init.Request ?? Request }
        : { ...init, fetch: send as Fetch, Request: TypedCall, known: called };
      // Without a path object openapi-fetch would send the literal {name}.
      if (path.includes("{")) options.params = { ...init.params, path: await withFilled(path, init, inPath) };
      const result = await sends[method](path, options);
      if (!observationOf(result.response)) observe(result.response, (sent && observationOf(sent)) ?? documented(method, path));
      return result;
    } catch (error) {
      if (nothing && error === nothing) throw nothing.thrown;
      throw (error as Error | null)?.name === "SyntaxError" ? ((await notJson(sent, init)) ?? error) : error;
    }
  }

  /** Of a call that a middleware has answered by itself. */
  function documented(method: Method, path: string) {
    const { name = `${method} ${path}`, operation } = known.get(method)?.get(path) ?? {};
    return {
      name,
      operation,
      redact: (text: string, maxLength?: number) => redactor.redact(text, { maxLength }),
    };
  }

  const api = {
    ...client,
    ...Object.fromEntries(methods.map((method) => [method, (path: string, init?: Init) => call(method, path, init)])),
    request: (method: Lowercase<Method>, path: string, init?: Init) => call(method.toUpperCase() as Method, path, init),
    use(...added: Middleware[]) {
      client.use(...added);
      middlewares.push(...added);
    },
    eject(...ejected: Middleware[]) {
      client.eject(...ejected);
      for (const one of ejected) if (middlewares.includes(one)) middlewares.splice(middlewares.indexOf(one), 1);
    },
  };
  tables.set(api, known);
  return api as unknown as ApiClient<Paths, Lists>;
}

/** The path parameters of a call, with those that the client fills in. */
async function withFilled(path: string, { params, signal }: Init, filled: NonNullable<Filled["path"]>): Promise<Values> {
  const values = { ...params?.path };
  for (const [name, value] of Object.entries(filled))
    if (values[name] === undefined && path.includes(`{${name}}`)) values[name] = await value(signal ? { signal } : {});
  return values;
}

/** What a SyntaxError is about when the success of a call was to be JSON and is none. */
async function notJson(sent: Response | undefined, { parseAs = "json" }: Init): Promise<ResponseError | undefined> {
  if (!(sent instanceof LightResponse) || !sent.ok || parseAs !== "json") return undefined;
  try {
    JSON.parse(textOf(await sent.peek()));
    return undefined;
  } catch {
    const { name = "call", redact = () => "" } = observationOf(sent as unknown as Response) ?? {};
    const type = redact(sent.headers.get("content-type")?.split(";")[0] ?? "", 100) || "no media type";
    const problem = `HTTP ${sent.status} with a body that is not JSON (${type}). Check that the address is the platform's API.`;
    return new ResponseError(name, sent.status, "not-json", problem);
  }
}

/**
 * As openapi-fetch serialises a body, except that a form is known by its media type in every realm, and with parameters
 * too. (openapi-fetch sends JSON under the label of a form inside Jest, and where a charset is given.)
 */
function bodySerializer(body: unknown, headers?: Headers): unknown {
  if (Object.prototype.toString.call(body) === "[object FormData]") return body;
  const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers?.get("content-type") ?? "");
  return isForm ? new URLSearchParams(body as Record<string, string>).toString() : JSON.stringify(body);
}
