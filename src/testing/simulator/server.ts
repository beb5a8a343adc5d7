import http, { type IncomingMessage, type ServerResponse } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import type { Answer, SimulatedApi } from "./answer.ts";
import { checkAnswer, checkFault, checkOptions, operationNamed } from "./checks.ts";
import type { OperationId } from "./operation-id.ts";
import type { Fault, PlatformOptions, Raw } from "./options.ts";
import { createSimulator } from "./simulator.ts";

type Simulated = ReturnType<typeof createSimulator>;

/** What a test may do and see. */
type Public<T> = Omit<T, keyof SimulatedApi<string>>;

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
  /** How many calls of an operation arrived, or were answered with this status. @throws TypeError for no operation */
  count(operation: OperationId, status?: number): number;
  /** Makes the next `times` calls of an operation fail. @throws TypeError for no operation, no fault */
  fault(operation: OperationId, fault: Fault, times?: number): void;
  /**
   * Has the next `times` calls of an operation (1 when left out; `Infinity`: all) answered so, whatever they say. Answers and
   * faults come in the order in which they were told.
   *
   * @throws TypeError for no operation, for a status that its document does not have
   */
  answer(operation: OperationId, answer: Answer, times?: number): void;
  close(): Promise<void>;
}

/**
 * Starts a simulator of the platforms over real HTTP or HTTPS: northbound, IoTDA and IAM on one address of 127.0.0.1. It
 * keeps the invariants of the documents, by a clock that is given, and makes the faults that it is told to make. A request
 * that its spec refuses is answered with the documented 400, and changes nothing.
 *
 * @throws TypeError for wrong options
 */
export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  checkOptions(options);
  const { clock = () => Date.now(), tls, latencyMs } = options;
  const { call, operations, statusesOf, ...platforms } = createSimulator({ ...options, clock });
  const calls: Platform["calls"] = [];
  const told = new Map<OperationId, { fault: Fault; left: number }[]>();
  const tell = (operation: OperationId, fault: Fault, left: number) =>
    void told.set(operation, [...(told.get(operation) ?? []), { fault, left }]);
  let obtaining = 0;
  let mostObtaining = 0;

  /** What the next call of an operation gets instead of the platform's own answer. */
  function toldFor(operation: OperationId): Fault | undefined {
    const [first, ...rest] = told.get(operation) ?? [];
    if (first && --first.left <= 0) told.set(operation, rest);
    return first?.fault;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url: path = "" } = request;
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = new Map(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const called = call({ method, path, headers, body: Buffer.concat(chunks) });
    if (!called) return void response.writeHead(404).end();
    const { operation, answer } = called;

    const obtains = operation === "getAuthToken" || operation === "refreshAuthToken";
    if (obtains) mostObtaining = Math.max(mostObtaining, ++obtaining);
    // Half of the time is the way there: what counts is what the platform finds when the request has arrived.
    const halfway = (latencyMs?.(operation) ?? 0) / 2;
    if (halfway > 0) await pause(halfway);
    const fault = toldFor(operation);
    const raw = await rawAnswer(fault, answer);
    calls.push({ operation, status: raw.status });

    if (halfway > 0) await pause(halfway);
    if (obtains) obtaining--;
    if (fault === "hang") return;
    if (fault === "reset") return void request.socket.destroy();
    response.writeHead(raw.status, raw.headers);
    if (fault !== "truncate") return void response.end(raw.body);
    response.write(Buffer.from(raw.body ?? "").subarray(0, -10));
    setTimeout(() => request.socket.destroy(), 20);
  }

  const handler = (request: IncomingMessage, response: ServerResponse) =>
    void serve(request, response).catch(() => request.socket.destroy());
  const server = tls
    ? https.createServer({ maxHeaderSize: 262_144, ...(tls as https.ServerOptions) }, handler)
    : http.createServer({ maxHeaderSize: 262_144 }, handler);
  // Room for a burst: of more connections than wait to be accepted, the rest would come a second later.
  await new Promise<void>((resolve) => server.listen({ port: 0, host: "127.0.0.1", backlog: 4096 }, resolve));

  return {
    url: `http${tls ? "s" : ""}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...platforms,
    calls,
    mostObtainsAtOnce: () => mostObtaining,
    count(operation, status) {
      operationNamed(operations, operation);
      return calls.filter((call) => call.operation === operation && (status === undefined || call.status === status)).length;
    },
    fault(operation, fault, times = 1) {
      operationNamed(operations, operation);
      checkFault(fault, times);
      tell(operation, fault, times);
    },
    answer(operation, answer, times = 1) {
      operationNamed(operations, operation);
      checkAnswer(operation, statusesOf(operation), answer, times);
      tell(operation, { answer }, times);
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** What goes out: what the fault says, else what the platform answers. Status 0: nothing. */
async function rawAnswer(fault: Fault | undefined, usual: () => Answer | Promise<Answer>): Promise<Raw> {
  if (fault === "hang" || fault === "reset") return { status: 0 };
  if (typeof fault === "object" && "raw" in fault) return fault.raw;
  const { status, headers, body } = typeof fault === "object" ? fault.answer : await usual();
  return { status, headers: { "content-type": "application/json;charset=UTF-8", ...headers }, body: JSON.stringify(body) };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
