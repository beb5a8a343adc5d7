import { ResponseError } from "../../errors.ts";
import type { StoredSecret } from "./secret-store.ts";

/** What `obtain` of a live secret gives. */
export interface Obtained<T> {
  /** The value; plain JSON, so that a store can keep it. */
  value: T;
  /** Milliseconds for which the value is valid. Left out: until it is refused. */
  lifetimeMs?: number | undefined;
  /** HTTP status of the answer that carried it, for errors. */
  status?: number;
}

/** The value that a live secret holds. */
export interface State<T> extends StoredSecret {
  readonly value: T;
  /** Known here only: whoever else has the value finds it out. */
  refused: boolean;
}

/** The state of an obtained value; throws `ResponseError` when nobody could use it. */
export function accept<T>(
  operation: string,
  { value, lifetimeMs, status }: Obtained<T>,
  parts: (value: T) => readonly string[],
  born: { obtainedAt: number; generation: number },
): State<T> {
  const unusable = (problem: string) => new ResponseError(operation, status, "unusable-secret", `the answer's secret ${problem}.`);
  if (!parts(value).every((part) => typeof part === "string" && part !== "")) throw unusable("is empty or missing");
  // It goes into a header or a protocol frame, where a line break would start another one.
  if (!parts(value).every((part) => /^[\x20-\x7e]+$/.test(part))) throw unusable("has characters that cannot be sent");
  if (lifetimeMs === undefined) return { value, ...born, expiresAt: null, refused: false };
  if (!Number.isFinite(lifetimeMs) || lifetimeMs <= 0) throw unusable("has no usable lifetime");
  return { value, ...born, expiresAt: born.obtainedAt + lifetimeMs, refused: false };
}
