/** Prism and the strict judge, side by side. */
import type { Verdict } from "../../src/testing/judge/judge.ts";

/** A violation of the spec, as Prism reports it. */
export interface PrismViolation {
  location: string[];
  severity: string;
  code: string;
  message: string;
}

/** What Prism is known not to see, and why. A test shows each, and fails when Prism sees it. */
export const prismIsBlindTo: Record<string, string> = {
  unknown: "Prism looks at declared query parameters, headers and answer properties only",
  duplicate: "of a form field or query parameter that is there twice Prism takes the last one",
  escape: "Prism takes a % that escapes nothing as it is",
  pair: "Prism takes a form field without a value for an empty one",
  charset: "Prism compares media types without their parameters",
};
/** Prism drops unknown form fields before it looks. */
const isFormField = ({ request }: Verdict, rule: string) =>
  rule === "additionalProperties" && request.mediaType === "application/x-www-form-urlencoded";

/** In what the judges disagree over request and answer, as sentences. */
export function disagreement(verdict: Verdict, prism: PrismViolation[]): string[] {
  return (["request", "response"] as const).flatMap((side) => {
    const ours = verdict.violations.filter(({ at }) => at.split(".")[0] === side);
    const theirs = prism.filter(({ location }) => location[0] === side);
    const visible = ours.filter(({ rule }) => !(rule in prismIsBlindTo) && !isFormField(verdict, rule));
    if (visible.length > 0 && theirs.length === 0)
      return visible.map(({ at, rule }) => `the judges disagree: Prism does not see that ${at} breaks ${rule}`);
    if (theirs.length > 0 && ours.length === 0)
      return theirs.map(({ location, code }) => `the judges disagree: only Prism sees that ${location.join(".")} breaks ${code}`);
    return [];
  });
}
