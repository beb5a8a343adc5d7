import http, { type IncomingMessage, type ServerResponse } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import type { Answer, Arrived } from "./answer.ts";
import type { Clock } from "./clock.ts";
import type { SimulatorOptions } from "./options.ts";
import type { ServerTls } from "./server-tls.ts";
import { createSimulator, type OperationId } from "./simulator.ts";

export interface PlatformOptions extends Partial<Omit<SimulatorOptions, "clock">> {
  /** What time it is at the platforms, in epoch ms. Default: the system's. */
  clock?: Clock | undefined;
  /** Serves HTTPS: certificate, key, and what is demanded of clients. */
  tls?: ServerTls | undefined;
  /** How long an answer takes, in ms. */
  latencyMs?: ((operation: OperationId) => number) | undefined;
}

/** What goes wrong, instead of the answer (`answer`, `raw`) or on the way (`hang`, `reset`, `truncate`). */
export type Fault = { answer: Answer } | { raw: Raw } | "hang" | "reset" | "truncate";

/** An answer, byte for byte. */
export interface Raw {
  status: number;
  headers?: Record<string, string> | undefined;
  body?: string | undefined;
}

type Simulated = ReturnType<typeof createSimulator>;

/** What a test may do and see. */
type Public<T> = Omit<T, "refusal" | "handlers">;

export interface Platform {
  /** The address of all three APIs. */
  url: string;
  northbound: Public<Simulated["northbound"]>;
  iam: Public<Simulated["iam"]>;
  iotda: Public<Simulated["iotda"]>;
  /** Every call that arrived, in order; status 0 when it got no answer. */
  calls: { operation: OperationId; status: number }[];
  /** The most logins and refreshes that were under way at once. */
  mostObtainsAtOnce(): number;
  count(operation: OperationId, status?: number): number;
  /** Makes the next `times` calls of an operation fail. */
  fault(operation: OperationId, fault: Fault, times?: number): void;
  close(): Promise<void>;
}

/**
 * Starts a simulator of the platforms over real HTTP or HTTPS: northbound, IoTDA and IAM on one address of 127.0.0.1. It
 * keeps the invariants of the documents, by a clock that is given, and makes the faults that it is told to make.
 */
export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const { call, ...platforms } = createSimulator({ ...options, clock: options.clock ?? (() => Date.now()) });
  const calls: Platform["calls"] = [];
  const faults = new Map<OperationId, Fault[]>();
  let obtaining = 0;
  let mostObtaining = 0;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url: path = "" } = request;
    let body = "";
    for await (const chunk of request) body += chunk;
    const called = call({ method, path, headers: request.headers as Arrived["headers"], body });
    if (!called) return void response.writeHead(404).end();
    const { operation, answer } = called;

    const obtains = operation === "getAuthToken" || operation === "refreshAuthToken";
    if (obtains) mostObtaining = Math.max(mostObtaining, ++obtaining);
    // Half of the time is the way there: what counts is what the platform finds when the request has arrived.
    const halfway = (options.latencyMs?.(operation) ?? 0) / 2;
    if (halfway > 0) await pause(halfway);
    const fault = faults.get(operation)?.shift();
    const raw = rawAnswer(fault, answer);
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
    ? https.createServer({ maxHeaderSize: 262_144, ...(options.tls as https.ServerOptions) }, handler)
    : http.createServer({ maxHeaderSize: 262_144 }, handler);
  // Room for a burst: of more connections than wait to be accepted, the rest would come a second later.
  await new Promise<void>((resolve) => server.listen({ port: 0, host: "127.0.0.1", backlog: 4096 }, resolve));

  return {
    url: `http${options.tls ? "s" : ""}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...platforms,
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

/** What goes out: what the fault says, else what the platform answers. Status 0: nothing. */
function rawAnswer(fault: Fault | undefined, usual: () => Answer): Raw {
  if (fault === "hang" || fault === "reset") return { status: 0 };
  if (typeof fault === "object" && "raw" in fault) return fault.raw;
  const { status, headers, body } = typeof fault === "object" ? fault.answer : usual();
  return { status, headers: { "content-type": "application/json;charset=UTF-8", ...headers }, body: JSON.stringify(body) };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
