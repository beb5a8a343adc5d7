/** Requests made from the specs: what an operation takes, and each thing that it does not. */
import { type Contract, type Operation, resolve, type Schema } from "../../src/testing/judge/contract.ts";

export interface SampleRequest {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  header: Record<string, unknown>;
  body: unknown;
}

/** A pattern is met by one of these; a spec with another pattern needs another candidate. */
const candidates = ["a", "20261122T070809Z"];

/** A text of its own for each property, so that two that were swapped do not pass for each other. */
function text(schema: Schema, name: string): string {
  if (schema.pattern === undefined) return name.slice(0, (schema.maxLength as number | undefined) ?? name.length);
  const found = candidates.find((candidate) => new RegExp(schema.pattern as string, "u").test(candidate));
  if (found === undefined) throw new Error(`no candidate meets ${schema.pattern}: add one`);
  return found;
}

/** Whether to put in a property that may be left out. */
type Take = (schema: Schema, depth: number) => boolean;
const everything: Take = () => true;
const nothing: Take = () => false;
/** Objects and arrays down to a depth, and no plain values: what is in them is left out in turn. */
const containersTo =
  (deepest: number): Take =>
  ({ type, properties, anyOf }, depth) =>
    depth < deepest && (type === "object" || type === "array" || properties !== undefined || anyOf !== undefined);

/** Valid values of a schema: one for each choice of branches. */
function variants(contract: Contract, node: Schema, take: Take, name: string, depth = 0): unknown[] {
  const schema = resolve(contract, node);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (schema.anyOf) return schema.anyOf.flatMap((branch) => variants(contract, branch, take, name, depth));
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum) return [schema.enum[0]];
  if (type === "string") return [text(schema, name)];
  if (type === "integer" || type === "number") return [schema.minimum ?? 1];
  if (type === "boolean") return [false];
  if (type === "array") return [items(contract, schema, take, name, depth)];
  let objects: Record<string, unknown>[] = [{}];
  for (const [child, property] of Object.entries(schema.properties ?? {})) {
    if (!schema.required?.includes(child) && !take(resolve(contract, property), depth)) continue;
    objects = variants(contract, property, take, child, depth + 1).flatMap((value) =>
      objects.map((object) => ({ ...object, [child]: value })),
    );
  }
  return objects;
}

/** As few items as may be, but one where there may be one. */
function items(contract: Contract, schema: Schema, take: Take, name: string, depth: number): unknown[] {
  const each = schema.items ?? {};
  const { enum: choices } = resolve(contract, each);
  const count = Math.max((schema.minItems as number | undefined) ?? 0, 1);
  return Array.from({ length: count }, (_, index) => choices?.[index] ?? variants(contract, each, take, name, depth + 1)[0]);
}

/** Valid bodies of an answer: with everything, and with each optional part left out of what is around it. */
export function bodies(contract: Contract, schema: Schema): unknown[] {
  const takes = [everything, ...Array.from({ length: 7 }, (_, deepest) => containersTo(deepest))];
  const all = takes.flatMap((take) => variants(contract, schema, take, "body"));
  return [...new Map(all.map((body) => [JSON.stringify(body), body])).values()];
}

/** Valid requests of an operation: minimal or full, one for each choice of branches in the body. */
export function requests(contract: Contract, { parameters, body }: Operation, full: boolean): SampleRequest[] {
  const take = full ? everything : nothing;
  const of = (where: string) =>
    Object.fromEntries(
      parameters
        .filter((one) => one.in === where && (full || one.required))
        .map(({ name, schema }) => [name, variants(contract, schema, take, name)[0]]),
    );
  const [media] = Object.values(body?.content ?? {});
  const bodies = media ? variants(contract, media.schema, take, "body") : [undefined];
  return bodies.map((value) => ({ path: of("path"), query: of("query"), header: of("header"), body: value }));
}

/** The request with another value at a place such as `query/pageNo` or `body/auth/scope`; undefined when it has no such place. */
export function withValue(request: SampleRequest, place: string, value: unknown): SampleRequest | undefined {
  const copy = structuredClone(request) as unknown as Record<string, unknown>;
  const names = place.split("/");
  const last = names.pop() as string;
  let at: unknown = copy;
  for (const name of names) at = (at as Record<string, unknown> | undefined)?.[name];
  if (typeof at !== "object" || at === null) return undefined;
  if (value === undefined) delete (at as Record<string, unknown>)[last];
  else (at as Record<string, unknown>)[last] = value;
  return copy as unknown as SampleRequest;
}

export function valueAt(request: SampleRequest, place: string): unknown {
  return place.split("/").reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], request);
}

/** A value that sits on a bound. */
export function onBound(schema: Schema, bound: string): unknown {
  const size = schema[bound] as number;
  if (bound === "minItems" || bound === "maxItems") return undefined;
  return bound.endsWith("Length") ? text(schema, "a").repeat(size).slice(0, size) : size;
}

/** A value that breaks a rule of the schema, and as far as can be no other. */
export function breaking(schema: Schema, rule: string, valid: unknown, json: boolean): unknown {
  switch (rule) {
    case "required":
      return undefined;
    case "type":
      return json && schema.type === "string" ? 5 : "no such type";
    case "enum":
    case "const":
      return "no-such-value";
    case "pattern":
      return "a b";
    case "maxLength":
      return "a".repeat((schema.maxLength as number) + 1);
    case "minLength":
      return "";
    case "minimum":
      return (schema.minimum as number) - 1;
    case "maximum":
      return (schema.maximum as number) + 1;
    case "minItems":
      return (valid as unknown[]).slice(1);
    case "maxItems":
    case "uniqueItems":
      return rule === "uniqueItems"
        ? [(valid as unknown[])[0], (valid as unknown[])[0]]
        : [...(valid as unknown[]), (valid as unknown[])[0]];
    case "additionalProperties":
      return { ...(valid as object), extra: 1 };
    default:
      throw new Error(`nothing breaks ${rule}`);
  }
}

/** Method, address, headers and body of a request, as the contract wants them. */
export function encoded({ method, path, body }: Operation, request: SampleRequest, security: string[]): { url: string; init: RequestInit } {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(request.path[name])));
  const query = new URLSearchParams(Object.entries(request.query).map(([name, value]) => [name, String(value)] as [string, string]));
  const headers = new Headers(request.header as Record<string, string>);
  for (const scheme of security) headers.set(...(credentials[scheme] as [string, string]));
  const [type = ""] = Object.keys(body?.content ?? {});
  const form = type === "application/x-www-form-urlencoded";
  const content = form ? String(new URLSearchParams(request.body as Record<string, string>)) : JSON.stringify(request.body);
  if (request.body !== undefined) headers.set("Content-Type", type);
  return {
    url: `${filled}${query.size > 0 ? `?${query}` : ""}`,
    init: { method, headers, ...(request.body !== undefined && { body: content }) },
  };
}

/** The header of each security scheme, with something in it. */
const credentials: Record<string, [string, string]> = {
  appKey: ["app_key", "a"],
  accessToken: ["Authorization", "Bearer t"],
  userToken: ["X-Auth-Token", "t"],
  signature: ["Authorization", "SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-sdk-date, Signature=00"],
  signatureDate: ["X-Sdk-Date", "20261122T070809Z"],
  securityToken: ["X-Security-Token", "t"],
};
