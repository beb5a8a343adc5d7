import type { Fetch } from "../../src/index.ts";
import { createRecorder, type Exchange, judge, type Verdict } from "../../src/testing/index.ts";
import { findOperation } from "../../src/testing/judge/judge.ts";
import { operations } from "../coverage/obligations.ts";
import { disagreement, type PrismViolation } from "./judges.ts";
import { isMadeUp, type Target, type ToldAnswer } from "./target.ts";

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
  const told = new Map<string, ToldAnswer>();

  /** Sends to the target, which may have been told what to answer. */
  async function ask(request: Request, operationId: string | undefined, answer: ToldAnswer | undefined): Promise<Response> {
    if (target.name === "live" && operationId === "CreateAccessCode" && !mayReset())
      throw new Error("this would reset a credential in use");
    for (const [name, value] of Object.entries(answer ? target.headersFor(answer) : {})) request.headers.set(name, value);
    return target.send(request);
  }

  async function send(raw: boolean, ...[input, init]: Parameters<Fetch>): Promise<Response> {
    let answer: ToldAnswer | undefined;
    let violations: PrismViolation[] | undefined;
    // A recorder of its own for each call: calls overtake each other.
    const recorder = createRecorder(async (sent) => {
      const request = sent as Request;
      const operationId = operationOf(request);
      answer = told.get(operationId ?? "");
      const response = await ask(request, operationId, answer);
      if (target.name === "mock") violations = JSON.parse(response.headers.get("sl-violations") ?? "[]") as PrismViolation[];
      return (answer && target.insteadOf(answer)) ?? response;
    });
    const response = await recorder.fetch(input, init);
    const [exchange] = recorder.exchanges as [Exchange];
    const verdict = judge(exchange);
    judged.push({ exchange, verdict, raw, madeUp: answer !== undefined && isMadeUp(answer) });
    if (violations) disagreements.push(...disagreement(verdict, violations));
    return response;
  }

  return {
    judged,
    /** Has the operation give an answer from now on. */
    tell(answer: ToldAnswer): void {
      target.tell(answer);
      told.set(answer.operationId, answer);
    },
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

const all = operations.map(({ operation }) => operation);
const operationOf = ({ method, url }: Request) => findOperation(all, method, new URL(url).pathname)?.operation.id;
