import { afterEach, beforeAll, beforeEach, expect, type TestContext } from "vitest";
import type { Api } from "../../scripts/spec.ts";
import { createIotdaClient, createNorthboundClient, type IotdaClientOptions, type NorthboundClientOptions } from "../../src/index.ts";
import type { Verdict } from "../../src/testing/index.ts";
import { evidence } from "../coverage/evidence.ts";
import { obligations } from "../coverage/obligations.ts";
import { maskedEntry } from "./mask.ts";
import { CannotShow, startTarget, type Target, type ToldAnswer } from "./target.ts";
import { createTraffic, mayReset } from "./traffic.ts";

/** What a test hands to the reporter. */
export interface ContractMeta {
  target: string;
  /** Obligations that the test has shown; they count when it passed. */
  shown: string[];
  /** What the judges found in its traffic and it did not declare. */
  undeclared: string[];
  /** The traffic as HAR entries, secrets masked. */
  entries: object[];
}
declare module "vitest" {
  interface TaskMeta {
    contract?: ContractMeta;
  }
}

/** What a request past the clients shows: what the platform makes of it, but not that a client can send it. */
const shownRaw = (id: string) => /^(negative|bound|output):/.test(id) || id.endsWith(":omitted");
/** What an answer shows that we made up: that the client can do without what is absent. What there is, an example has to show. */
const shownMadeUp = (id: string) => !id.startsWith("output:") || id.endsWith(":absent");

const known = new Set(obligations());
function mustBeKnown(id: string): void {
  if (!known.has(id)) throw new Error(`${id} is no obligation of the specs`);
}
const assertionsMade = () => expect.getState().assertionCalls;

/**
 * The wire between the clients of a test and the target: a `fetch` that records every exchange as it went out and came
 * back, and has it judged twice: by Prism, when that is the target, and by the strict judge.
 *
 * A test fails when a judge finds a violation that it did not declare, and when the judges disagree. What an exchange shows
 * counts for the coverage of the contract when the test passed. (It must assert something: `requireAssertions`.)
 *
 * @param live whether the tests of the file may run against a real platform. The others are skipped there: they expect
 * answers that it cannot be told to give, and some would do harm.
 */
export function useWire({ live }: { live: boolean } = { live: false }): () => Wire {
  let target: Target;
  let wire: Wire;
  beforeAll(async () => {
    target = await startTarget();
    return () => target.platform?.close();
  });
  beforeEach((test) => {
    wire = createWire(target, test);
    if (target.name === "live" && !live) test.skip("live: a real platform cannot be told what to answer");
  });
  afterEach(async ({ task }) => {
    const meta = wire.end();
    task.meta.contract = meta;
    await target.reset();
    expect(meta.undeclared, "what the judges found and the test did not declare").toEqual([]);
  });
  return () => wire;
}

export type Wire = ReturnType<typeof createWire>;

function createWire(target: Target, test: TestContext) {
  const { judged, disagreements, fetch, raw, tell } = createTraffic(target);
  const claims: { id: string; assertions: number }[] = [];
  let declared: Verdict["violations"] = [];
  let forgotten = 0;

  /** Runs what the target may not be able to show; skips the test then, saying why. */
  function can<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof CannotShow) test.skip(`${target.name}: ${error.message}`);
      throw error;
    }
  }

  return {
    fetch,
    raw,
    target: target.name,
    url: (api: Api) => can(() => target.url(api)),
    /** Clients of the target, whose traffic is judged. */
    northbound: (options: Partial<NorthboundClientOptions> = {}) =>
      createNorthboundClient({
        ...can(target.northbound),
        fetch,
        ...options,
      } as NorthboundClientOptions),
    iotda: (options: Partial<IotdaClientOptions> = {}) => createIotdaClient({ ...can(target.iotda), fetch, ...options }),
    /** What was sent, in the order of the answers. */
    get sent() {
      return judged.slice(forgotten).map(({ exchange: { request } }) => ({
        ...request,
        path: new URL(request.url).pathname,
        headers: new Headers(request.headers),
      }));
    },
    /** Leaves what was sent so far out of `sent`. */
    forget(): void {
      forgotten = judged.length;
    },
    get verdicts() {
      return judged.map(({ verdict }) => verdict);
    },
    /** The obligations that the traffic so far is evidence for. */
    get shown() {
      return judged.flatMap(({ verdict }) => evidence(verdict));
    },
    /** Has the operation give a documented answer from now on. */
    tell: (answer: ToldAnswer) => can(() => tell(answer)),
    /** The simulator, for the test of a law; the test is skipped on other targets. */
    laws(id: string) {
      mustBeKnown(id);
      if (target.platform) return target.platform;
      return test.skip(
        target.name === "mock" ? "mock: a mock keeps no law" : "live: the law is shown where the clock and other clients are in our hands",
      );
    },
    only(name: Target["name"], reason: string): void {
      if (target.name !== name) test.skip(`${target.name}: ${reason}`);
    },
    not(name: Target["name"], reason: string): void {
      if (target.name === name) test.skip(`${name}: ${reason}`);
    },
    /** Says that the test resets the access credential, which a live target must have allowed. */
    destroysCredential(): void {
      if (target.name === "live" && !mayReset())
        test.skip("live: it would reset the credential in use; allow it with IOTDA_RESET_ACCESS_CODE=yes");
    },
    /** Says that the test wants the violations so far; gives them. */
    declareViolations(): Verdict["violations"] {
      declared = judged.flatMap(({ verdict }) => verdict.violations);
      return declared;
    },
    /** Says that what the test asserts from here on shows this obligation, which no single exchange can. */
    shows(id: string): void {
      mustBeKnown(id);
      claims.push({ id, assertions: assertionsMade() });
    },
    end(): ContractMeta {
      const asserted = claims.filter(({ assertions }) => assertions < assertionsMade());
      const shown = judged.flatMap(({ verdict, raw, madeUp }) =>
        evidence(verdict).filter((id) => (!raw || shownRaw(id)) && (!madeUp || shownMadeUp(id))),
      );
      const undeclared = judged.flatMap(({ verdict }) => verdict.violations).filter((violation) => !declared.includes(violation));
      return {
        target: target.name,
        shown: [...new Set([...shown, ...asserted.map(({ id }) => id)])].filter((id) => known.has(id)),
        undeclared: [...disagreements, ...undeclared.map(({ at, rule, message }) => `${at} ${message} (${rule})`)],
        entries: judged.map(({ exchange }) => maskedEntry(exchange)),
      };
    },
  };
}
