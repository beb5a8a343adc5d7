import { performance } from "node:perf_hooks";
import { ResponseError } from "../../errors.ts";
import { fitsHeader } from "../options.ts";
import { generationOf, type StoredSecret } from "./secret-store.ts";

/** What `obtain` of a live secret gives. */
export interface Obtained<T> {
  /** The value; plain JSON, so that a store can keep it. */
  value: T;
  /** Milliseconds for which the value is valid. Left out: until it is refused. */
  lifetimeMs?: number | undefined;
  /** HTTP status of the answer that carried it, for errors. */
  status?: number | undefined;
}

/** How a secret of one kind is recognised. */
export interface SecretForm<T> {
  operation: string;
  parts(value: T): readonly string[];
  isUsable?: ((value: T) => boolean) | undefined;
}

export interface Clocks {
  /** Epoch ms, which other machines understand. It can be set, forward and back. */
  now(): number;
  /** In ms, from anywhere. Nobody can set it. */
  elapsed(): number;
}

export const systemClocks: Clocks = { now: () => Date.now(), elapsed: () => performance.now() };

/** The value that a live secret holds. */
export interface State<T> extends StoredSecret {
  readonly value: T;
  /** When its lifetime began, by the clock that nobody can set. */
  readonly bornAt: number;
  /** Known here only: whoever else has the value finds it out. */
  refused: boolean;
}

const earlyMs = 60_000;
const earlyShare = 0.1;
/** The last moment that a Date can be. */
const endOfTime = 8.64e15;

/**
 * The ms for which a value is still good.
 *
 * Its end is a time of day, so that processes can share it; but within this process it never lives longer than its lifetime, by a
 * clock that nobody can set. So a clock that is set forward costs one renewal too early, and one that is set back nothing.
 */
function left({ obtainedAt, expiresAt, bornAt }: State<unknown>, { now, elapsed }: Clocks): number {
  if (expiresAt === null) return Number.POSITIVE_INFINITY;
  return Math.min(expiresAt - now(), expiresAt - obtainedAt - (elapsed() - bornAt));
}

export const isValid = <T>(state: State<T> | undefined, clocks: Clocks): state is State<T> =>
  state !== undefined && !state.refused && left(state, clocks) > 0;

/** Whether its end is near: within min(60 s, 10 % of its lifetime). */
export const isDue = (state: State<unknown>, clocks: Clocks): boolean =>
  state.expiresAt !== null && left(state, clocks) <= Math.min(earlyMs, (state.expiresAt - state.obtainedAt) * earlyShare);

/** Whether two values have the same secret strings. What is no such value at all is none that we know. */
export function isSame<T>(parts: SecretForm<T>["parts"], one: T, other: T): boolean {
  const [ours, theirs] = [partsOf(parts, one), partsOf(parts, other)];
  return ours.every((part, index) => part === theirs[index]);
}

function partsOf<T>(parts: SecretForm<T>["parts"], value: T): readonly unknown[] {
  try {
    return parts(value);
  } catch {
    return []; // null, for example
  }
}

/** What makes a secret useless; undefined for a good one. */
function problemOf<T>({ parts, isUsable }: SecretForm<T>, { value, obtainedAt, expiresAt }: StoredSecret): string | undefined {
  const strings = partsOf(parts, value as T);
  if (strings.length === 0 || !strings.every((part) => typeof part === "string" && part !== "")) return "is empty or missing";
  // It goes into a header or a protocol frame, where a line break would start another one.
  if (!strings.every((part) => fitsHeader(part as string))) return "has characters that cannot be sent";
  if (isUsable && !isUsable(value as T)) return "has a field of a wrong kind";
  if (!Number.isFinite(obtainedAt)) return "has no time at which it was obtained";
  if (expiresAt !== null && !(Number.isFinite(expiresAt) && expiresAt > obtainedAt && expiresAt <= endOfTime))
    return "has no usable lifetime";
  return undefined;
}

/** The state of an obtained value; throws `ResponseError` when nobody could use it. */
export function obtainedState<T>(
  form: SecretForm<T>,
  obtained: Obtained<T>,
  born: Pick<State<T>, "obtainedAt" | "bornAt" | "generation">,
): State<T> {
  const { value, lifetimeMs, status } = obtained ?? {};
  const state = { value, ...born, expiresAt: lifetimeMs === undefined ? null : born.obtainedAt + lifetimeMs, refused: false };
  const problem = problemOf(form, state);
  if (problem) throw new ResponseError(form.operation, status, "unusable-secret", `the answer's secret ${problem}.`);
  return state;
}

/** The state of a value that a store gave, undefined for nothing; throws `ResponseError` when nobody could use it. */
export function storedState<T>(form: SecretForm<T>, found: unknown, { now, elapsed }: Clocks): State<T> | undefined {
  if (found === undefined || found === null) return undefined;
  const { value, obtainedAt, expiresAt, generation } = found as StoredSecret & { value: T };
  const problem =
    generationOf(found) === 0 ? "has no generation: it is not one of ours" : problemOf(form, { value, obtainedAt, expiresAt, generation });
  if (problem) throw new ResponseError(form.operation, undefined, "unusable-secret", `the store's secret ${problem}.`);
  // A machine whose clock is ahead has made it, as it seems, in the future.
  const bornAt = elapsed() - Math.max(0, now() - obtainedAt);
  return { value, obtainedAt, expiresAt, generation, bornAt, refused: false };
}
