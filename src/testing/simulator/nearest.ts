/** What was probably meant. */

/** How many letters are to be changed, added or left out to make one word of the other; capitals are no difference. */
export function distance(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] as number) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** The name that is nearest; undefined when each has more than a third of the letters wrong. */
export function nearestName<Name extends string>(names: readonly Name[], given: string): Name | undefined {
  const near = names.map((name) => ({ name, off: distance(name, given) })).sort((one, other) => one.off - other.off)[0];
  return near && near.off <= given.length / 3 ? near.name : undefined;
}

/** The number that is nearest. */
export const nearestNumber = (numbers: readonly number[], given: number): number | undefined =>
  [...numbers].sort((one, other) => Math.abs(one - given) - Math.abs(other - given))[0];
