/**
 * A simulator of the platforms over real HTTP or HTTPS: northbound, IoTDA and IAM on one address. It obeys the laws of
 * `laws.ts`, by a clock that is given, and makes the faults that it is told to make.
 */
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { type Answer, createHuaweiCloud, createNorthbound, type LawOptions } from "./laws.ts";

export interface PlatformOptions extends Partial<LawOptions> {
  /** Serves HTTPS: certificate, key, and what is demanded of clients. */
  tls?: https.ServerOptions;
  /** How long an answer takes, in ms. */
  latencyMs?: (operation: Operation) => number;
}

/** The operationIds of the specs. */
export type Operation =
  | "getAuthToken"
  | "refreshAuthToken"
  | "querySingleDeviceInfo"
  | "queryBatchDevicesInfo"
  | "CreateAccessCode"
  | "KeystoneCreateUserTokenByPassword";

/** What goes wrong, instead of the answer (`answer`, `raw`) or on the way (`hang`, `reset`, `truncate`). */
export type Fault = { answer: Answer } | { raw: Raw } | "hang" | "reset" | "truncate";

export interface Platform {
  url: string;
  northbound: ReturnType<typeof createNorthbound>;
  cloud: ReturnType<typeof createHuaweiCloud>;
  /** Every call that arrived, in order. */
  calls: { operation: Operation; status: number }[];
  /** The most logins and refreshes that were under way at once. */
  mostObtainsAtOnce(): number;
  count(operation: Operation, status?: number): number;
  /** Makes the next `times` calls of an operation fail. */
  fault(operation: Operation, fault: Fault, times?: number): void;
  close(): Promise<void>;
}

/** The one device that the platform has. */
export const knownDevice = "8c23b6b4-ea68-48fb-9c2f-90452a81ebb1";

const routes: [method: string, path: RegExp, operation: Operation][] = [
  ["POST", /^\/iocm\/app\/sec\/v1\.1\.0\/login$/, "getAuthToken"],
  ["POST", /^\/iocm\/app\/sec\/v1\.1\.0\/refreshToken$/, "refreshAuthToken"],
  ["GET", /^\/iocm\/app\/dm\/v1\.4\.0\/devices\/([^/]+)$/, "querySingleDeviceInfo"],
  ["GET", /^\/iocm\/app\/dm\/v1\.4\.0\/devices$/, "queryBatchDevicesInfo"],
  ["POST", /^\/v5\/iot\/[^/]+\/auth\/accesscode$/, "CreateAccessCode"],
  ["POST", /^\/v3\/auth\/tokens$/, "KeystoneCreateUserTokenByPassword"],
];

export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const laws: LawOptions = { clock: () => Date.now(), ...options };
  const northbound = createNorthbound(laws);
  const cloud = createHuaweiCloud(laws);
  const calls: Platform["calls"] = [];
  const faults = new Map<Operation, Fault[]>();
  let obtaining = 0;
  let mostObtaining = 0;

  function answer(operation: Operation, request: IncomingMessage, id: string | undefined, body: string): Answer {
    const type = request.headers["content-type"] ?? "";
    const json = () => (type.startsWith("application/json") ? parse(body) : {});
    const header = (name: string) => request.headers[name] as string | undefined;
    const device = { deviceId: knownDevice, deviceInfo: { name: "water-meter-1", status: "ONLINE" } };
    const unknown = { status: 404, body: { error_code: "100403", error_desc: "The device is not existed." } };
    switch (operation) {
      case "getAuthToken":
        return northbound.login(type === "application/x-www-form-urlencoded" ? Object.fromEntries(new URLSearchParams(body)) : {});
      case "refreshAuthToken":
        return northbound.refresh(json());
      case "querySingleDeviceInfo":
        return (
          northbound.refusal(header("app_key"), header("authorization")) ?? (id === knownDevice ? { status: 200, body: device } : unknown)
        );
      case "queryBatchDevicesInfo": {
        const page = { totalCount: 1, pageNo: 0, pageSize: 25, devices: [device] };
        return northbound.refusal(header("app_key"), header("authorization")) ?? { status: 200, body: page };
      }
      case "CreateAccessCode":
        return cloud.refusal(header("x-auth-token")) ?? cloud.createAccessCode();
      case "KeystoneCreateUserTokenByPassword":
        return cloud.token(json());
    }
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    for await (const chunk of request) body += chunk;
    const path = (request.url ?? "").split("?")[0] ?? "";
    const [, pattern, operation] = routes.find(([method, route]) => method === request.method && route.test(path)) ?? [];
    if (!operation || !pattern) return void response.writeHead(404).end();

    const obtains = operation === "getAuthToken" || operation === "refreshAuthToken";
    if (obtains) mostObtaining = Math.max(mostObtaining, ++obtaining);
    // Half of the time is the way there: the laws judge what they find when the request has arrived.
    const halfway = (options.latencyMs?.(operation) ?? 0) / 2;
    if (halfway > 0) await pause(halfway);
    const fault = faults.get(operation)?.shift();
    const raw = rawAnswer(fault, () => answer(operation, request, pattern.exec(path)?.[1], body));
    calls.push({ operation, status: raw.status });

    if (halfway > 0) await pause(halfway);
    if (obtains) obtaining--;
    if (fault === "hang") return;
    if (fault === "reset") return void request.socket.destroy();
    response.writeHead(raw.status, raw.headers);
    if (fault !== "truncate") return void response.end(raw.body);
    response.write(raw.body?.slice(0, -10));
    setTimeout(() => request.socket.destroy(), 20);
  }

  const handler = (request: IncomingMessage, response: ServerResponse) =>
    void serve(request, response).catch(() => request.socket.destroy());
  const server = options.tls
    ? https.createServer({ maxHeaderSize: 262_144, ...options.tls }, handler)
    : http.createServer({ maxHeaderSize: 262_144 }, handler);
  // Room for a burst: of more connections than wait to be accepted, the rest would come a second later.
  await new Promise<void>((resolve) => server.listen({ port: 0, host: "127.0.0.1", backlog: 4096 }, resolve));

  return {
    url: `http${options.tls ? "s" : ""}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    northbound,
    cloud,
    calls,
    mostObtainsAtOnce: () => mostObtaining,
    count: (operation, status) =>
      calls.filter((call) => call.operation === operation && (status === undefined || call.status === status)).length,
    fault(operation, fault, times = 1) {
      faults.set(operation, [...(faults.get(operation) ?? []), ...Array<Fault>(times).fill(fault)]);
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

interface Raw {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

/** What goes out: what the fault says, else what the laws say. Status 0: nothing. */
function rawAnswer(fault: Fault | undefined, lawful: () => Answer): Raw {
  if (fault === "hang" || fault === "reset") return { status: 0 };
  if (typeof fault === "object" && "raw" in fault) return fault.raw;
  const { status, headers, body } = typeof fault === "object" ? fault.answer : lawful();
  return { status, headers: { "content-type": "application/json;charset=UTF-8", ...headers }, body: JSON.stringify(body) };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
