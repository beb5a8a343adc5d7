import type { Document } from "../../../src/openapi/document.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";

/** What became of a mutant: that it is noticed, that it lives, or that it lives and may. */
export interface Verdict extends Mutant {
  noticed: boolean;
  /** Why it may live; undefined: it may not. */
  allowed: string | undefined;
}

/**
 * Every mutant of a spec, and whether it is noticed.
 *
 * @param judge what is wrong with a spec, a line each
 * @param every of so many mutants one is looked at
 * @throws Error when the spec itself is not flawless: then each mutant would be noticed, and nothing shown
 */
export function* verdicts(document: Document, judge: (document: Document) => string[], every = 1): Generator<Verdict> {
  const before = judge(document);
  if (before.length > 0) throw new Error(`mend the spec or its rows first:\n${before.join("\n")}`);
  let number = 0;
  for (const mutant of mutantsOf(document)) {
    if (number++ % every > 0) continue;
    const found = noticed(() => judge(mutant.document()));
    yield { ...mutant, noticed: found, allowed: found ? undefined : reasonFor(mutant) };
  }
}

/** A spec that cannot even be read is noticed too. */
function noticed(look: () => string[]): boolean {
  try {
    return look().length > 0;
  } catch {
    return true;
  }
}

/** Why a mutant that nobody notices may live. */
function reasonFor({ at, kind }: Mutant): string | undefined {
  if (/\/examples\/[^/]+\/value(\/|$)/.test(at))
    return "the value of an example that we made up; the linter and the judge hold it to its schema";
  if (/\/x-source$/.test(at.replace(/\/(doc|row)$/, "")) && /^drop (doc|row)$/.test(kind))
    return "the source that is inherited is the same";
  if (/\/(description|summary)$/.test(at)) return "words of ours, where a document has only models: who reads the diff judges them";
  return undefined;
}
