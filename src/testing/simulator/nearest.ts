/** What was probably meant. */
import { distance as lettersBetween } from "../../core/nearest.ts";

/** How many letters are to be changed, added or left out to make one word of the other; capitals are no difference. */
export const distance = (one: string, other: string): number => lettersBetween(one.toLowerCase(), other.toLowerCase());

/** The name that is nearest; undefined when each has more than a third of the letters wrong. */
export function nearestName<Name extends string>(names: readonly Name[], given: string): Name | undefined {
  const near = names.map((name) => ({ name, off: distance(name, given) })).sort((one, other) => one.off - other.off)[0];
  return near && near.off <= given.length / 3 ? near.name : undefined;
}

/** The number that is nearest. */
export const nearestNumber = (numbers: readonly number[], given: number): number | undefined =>
  [...numbers].sort((one, other) => Math.abs(one - given) - Math.abs(other - given))[0];

/** That no device has this ID, and which there are. */
export const noDevice = (id: string, there: readonly string[]): TypeError =>
  new TypeError(`there is no device ${id}; there ${there.length === 0 ? "is none" : `are ${there.join(", ")}`}`);
