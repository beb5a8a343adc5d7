/** Plays one case: a fresh client, a platform that answers as planned, and what came of it. */
import { answerBytes } from "./answer.ts";
import { documentedAnswer, goodAnswer, operationOf } from "./documented.ts";
import type { AnswerPlan, Plan, Wire } from "./plan.ts";
import type { RawPlatform, Reply, Script } from "./platform.ts";
import type { Seen } from "./quote.ts";
import { type Subject, secrets } from "./subjects.ts";
import { faultsOf, formsOf } from "./verdict.ts";

/** Bounds each call of a fuzzed client, in ms. */
export const timeoutMs = 250;
/** A call that has not settled so much later hangs. */
const slackMs = 150;
/** Sockets must be gone so long after `close()`. */
const goneMs = 1_000;

/** Faults that a machine under load can feign. */
export const hangs = `not settled ${slackMs} ms after its limit`;
export const leavesSocket = "a socket is left after close()";

const forms = formsOf(Object.values(secrets));
const plain: Wire = { early: "no", interim: [], pieces: 1, pauseMs: 0, share: 1, end: "rest", after: "nothing", close: false };
const usual = (example: number): AnswerPlan => ({
  example,
  status: undefined,
  reason: "OK",
  headers: [],
  body: [],
  coding: { declared: undefined, done: [], damage: "none" },
  framing: "length",
  wire: plain,
});

/** How many calls ended in a value, and in which error: a fuzz that meets one of them only does not test much. */
export type Outcomes = Record<string, number>;

/** The faults that a case has found. */
export async function play(subject: Subject, plan: Plan, platform: RawPlatform, outcomes: Outcomes = {}): Promise<string[]> {
  platform.play(scriptOf(subject.name, plan));
  const client = subject.connect(platform.url, timeoutMs, plan.credentials);
  const faults: string[] = [];
  for (let call = 0; call < plan.calls; call++) {
    const settled = client.call().then(
      () => "value",
      (error: unknown) => {
        faults.push(...faultsOf(error, forms));
        return String((error as Error | undefined)?.name);
      },
    );
    const outcome = await within(timeoutMs + slackMs, settled);
    if (outcome === late) faults.push(hangs);
    const kind = outcome === late ? "late" : outcome;
    outcomes[kind] = (outcomes[kind] ?? 0) + 1;
  }
  if ("polluted" in {}) faults.push("Object.prototype is polluted");
  await client.close();
  if ((await within(goneMs, platform.idle())) === late) faults.push(leavesSocket);
  return faults;
}

const late = Symbol("late");

/**
 * What a promise comes to in this time. The timer runs in the client's own process: whatever delays one of its timers delays
 * this one too, and the one that is due first fires first.
 */
async function within<T>(ms: number, promise: Promise<T>): Promise<T | typeof late> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => setImmediate(resolve, late), ms);
  });
  const first = await Promise.race([promise, limit]);
  clearTimeout(timer);
  return first;
}

function scriptOf(name: string, plan: Plan): Script {
  let turn = 0;
  const next = () => plan.answers[Math.min(turn++, plan.answers.length - 1)] as AnswerPlan;
  const fuzzed = (seen: Seen): Reply => {
    const answer = next();
    return { bytes: answerBytes(answer, documentedAnswer(name, answer.example), seen), wire: answer.wire };
  };
  const nothing: Seen = { method: "GET", path: "/", head: Buffer.alloc(0), body: Buffer.alloc(0) };
  const [first] = plan.answers;
  return {
    onConnect: first?.wire.early === "connect" && obtains.test(name) ? fuzzed(nothing) : undefined,
    early: (seen) => operationOf(seen) === name && plan.answers[0]?.wire.early !== "no",
    reply(seen) {
      const called = operationOf(seen);
      if (called === name) return fuzzed(seen);
      return { bytes: answerBytes(usual(0), goodAnswer(called ?? ""), seen), wire: plain };
    },
  };
}

/** The first thing that their clients do, so that it may be answered before it is asked. */
const obtains = /\/(getAuthToken|refreshAuthToken|Keystone\w+|CreateAccessCode)$/;
