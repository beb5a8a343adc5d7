import { NetworkError } from "../../errors.ts";
import { abortable, type TimeoutError } from "../abortable.ts";

/** What obtains a secret: in time for its callers, and never twice at once. It can outlive its callers, when it ignores its signal. */
export function createObtaining(operation: string) {
  let unsettled: Promise<void> | undefined;

  async function inTime<R>(work: Promise<R>, signal: AbortSignal): Promise<R> {
    try {
      return await abortable(work, signal);
    } catch (error) {
      if (!signal.aborted || error !== signal.reason) throw error;
      const outcome = "The outcome is unknown: the platform may have carried the call out.";
      const { code, message } = error as TimeoutError;
      throw new NetworkError(operation, `${message}. ${outcome}`, {
        code,
        outcome: "unknown",
        cause: error,
      });
    }
  }

  return {
    /** Waits until the former work has settled. */
    free: async (signal: AbortSignal): Promise<void> => unsettled && inTime(unsettled, signal),
    /** Begins the work, and waits for it until the signal fires. */
    begin<R>(work: () => Promise<R>, signal: AbortSignal): Promise<R> {
      // An async function, so that work that throws is work that rejects.
      const begun = (async () => work())();
      const done = () => {
        unsettled = undefined;
      };
      unsettled = begun.then(done, done);
      return inTime(begun, signal);
    },
  };
}

const freshRefusalsToWarn = 3;

/** Counts the refusals of fresh values. After three in a row somebody else must share the secret, and a warning says so, once. */
export function createRefusalCount(warning: string | undefined) {
  let inARow = 0;
  let warned = false;
  return (isFresh: boolean): void => {
    inARow = isFresh ? inARow + 1 : 0;
    if (!warning || warned || inARow < freshRefusalsToWarn) return;
    warned = true;
    process.emitWarning(warning, { code: "HUAWEI_IOT_SHARED_SECRET" });
  };
}
