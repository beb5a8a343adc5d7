/** Sentences that say something else than the one given: the other unit, the other number, the opposite, nothing at all. */
export function textsLike(text: string): [kind: string, text: string][] {
  const found: [string, string][] = [["text dropped", ""]];
  const replace = (kind: string, pattern: RegExp, by: (match: string) => string) => {
    for (const { 0: match, index } of text.matchAll(pattern))
      found.push([kind, text.slice(0, index) + by(match) + text.slice(index + match.length)]);
  };
  replace("unit", /\b(milliseconds|seconds|minutes|hours|months?|kilobytes|UTC)\b/gi, (unit) =>
    /^seconds$/i.test(unit) ? "milliseconds" : "days",
  );
  replace("number", /(?<![\w.])\d+(?![\w.])/g, (number) => String(Number(number) + 1));
  replace("negated", /\b(is|are|must|may|has|can|does)\b(?! not)/g, (verb) => `${verb} not`);
  replace("negation dropped", /\b(not|never|no) /g, () => "");
  replace(
    "opposite",
    /\b(invalid|valid|earlier|newest|only|every|all|before|after|optional|mandatory|last|first|previous|secret)\b/gi,
    opposite,
  );
  return found;
}

const opposites: Record<string, string> = {
  ...{
    invalid: "valid",
    valid: "invalid",
    earlier: "later",
    newest: "oldest",
    only: "also",
    every: "no",
    all: "no",
    before: "after",
    after: "before",
  },
  ...{ optional: "mandatory", mandatory: "optional", last: "first", first: "last", previous: "next", secret: "public value" },
};
const opposite = (word: string) => opposites[word.toLowerCase()] ?? word;
