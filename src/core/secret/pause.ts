import type { Clocks } from "./secret-state.ts";

const coolDownMs = 5_000;

/** The pause after a failed obtaining, by a clock that nobody can set. After a final failure it has no end. */
export function createPause({ elapsed }: Clocks, isFinal: ((error: unknown) => boolean) | undefined) {
  let failure: { error: unknown; at: number; final: boolean } | undefined;
  return {
    begin(error: unknown): void {
      failure = { error, at: elapsed(), final: isFinal?.(error) ?? false };
    },
    end(): void {
      failure = undefined;
    },
    /** The failure for which there is a pause now. */
    now(): { error: unknown } | undefined {
      if (!failure) return undefined;
      const passed = elapsed() - failure.at;
      // A test's own clock can be set back, which must not make the pause longer.
      return failure.final || (passed >= 0 && passed < coolDownMs) ? failure : undefined;
    },
  };
}
