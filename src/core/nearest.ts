/** The known name that differs the least from the given one: in case and underscores, or in a third of its letters. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const plain = (name: string) => name.slice(0, 64).toLowerCase().replace(/[_\W]/g, "");
  const wanted = plain(given);
  let best: string | undefined;
  let least = Math.ceil(wanted.length / 3) + 1;
  for (const name of known) {
    const far = distance(wanted, plain(name));
    if (far < least) [best, least] = [name, far];
  }
  return best;
}

/** How many letters must be changed, added or left out. (Levenshtein) */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let line = 1; line <= one.length; line++) {
    const next = [line];
    for (let column = 1; column <= other.length; column++) {
      const replaced = (row[column - 1] as number) + (one[line - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] as number) + 1, (next[column - 1] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}
