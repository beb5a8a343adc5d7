import type { Fetch } from "../../src/index.ts";
import { createRecorder, type Exchange, judge, type Verdict } from "../../src/testing/index.ts";
import { disagreement, type PrismViolation } from "./judges.ts";
import type { Target } from "./target.ts";

/** An exchange, and what the strict judge says of it. */
export interface Judged {
  exchange: Exchange;
  verdict: Verdict;
  /** Whether it went out past the clients. */
  raw: boolean;
  /** Whether the answer was made up by a test. */
  madeUp: boolean;
}

/** Whether the access credential of a live target may be reset. */
export const mayReset = () => process.env.IOTDA_RESET_ACCESS_CODE === "yes";

/** What goes to and fro between a test and its target; every exchange judged, on the mock by Prism too. */
export function createTraffic(target: Target) {
  const judged: Judged[] = [];
  const disagreements: string[] = [];

  /** Sends to the target, which may have been told what to answer. */
  const ask: Fetch = async (input) => {
    const request = input as Request;
    const operationId = operationOf(request);
    if (target.name === "live" && operationId === "CreateAccessCode" && !mayReset())
      throw new Error("this would reset a credential in use");
    for (const [name, value] of Object.entries(target.headersFor(operationId))) request.headers.set(name, value);
    return target.send(request);
  };

  async function send(raw: boolean, ...[input, init]: Parameters<Fetch>): Promise<Response> {
    // A recorder of its own for each call: calls overtake each other.
    const recorder = createRecorder(async (request) => {
      const response = await ask(request);
      if (target.name === "mock") violations = JSON.parse(response.headers.get("sl-violations") ?? "[]") as PrismViolation[];
      return target.insteadOf(operationOf(request as Request)) ?? response;
    });
    let violations: PrismViolation[] | undefined;
    const response = await recorder.fetch(input, init);
    const [exchange] = recorder.exchanges as [Exchange];
    const verdict = judge(exchange);
    judged.push({ exchange, verdict, raw, madeUp: target.isMadeUp(verdict.operation?.id ?? "") });
    if (violations) disagreements.push(...disagreement(verdict, violations));
    return response;
  }

  return {
    judged,
    /** In what the two judges disagree. */
    disagreements,
    /** For clients. */
    fetch: ((input, init) => send(false, input, init)) satisfies Fetch as Fetch,
    /** Sends past the clients, with these headers. */
    raw:
      (headers: Record<string, string> = {}): Fetch =>
      (input, init) => {
        const request = new Request(input, init);
        for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
        return send(true, request);
      },
  };
}

/** The operation that a request calls; "" when it calls none. */
const operationOf = ({ method, url }: Request): string =>
  judge({ request: { method, url, headers: {}, body: "" }, response: { status: 0, headers: {}, body: "" } }).operation?.id ?? "";
