import { ResponseError } from "../../errors.ts";

/** A secret as a store keeps it. Everything is plain JSON. */
export interface StoredSecret {
  /** The secret's value, as `obtain` gave it. Keep it as safe as a password. */
  value: unknown;
  /** Epoch ms from which its lifetime counts. */
  obtainedAt: number;
  /** Epoch ms at which it expires; null when it lives until it is refused. */
  expiresAt: number | null;
  /** Counts the values of a key: 1, 2, 3 ... */
  generation: number;
}

/**
 * Where live secrets are kept. A store that several processes share makes them use one secret together, which a
 * newest-wins platform needs. A method that rejects means "the store is down".
 */
export interface SecretStore {
  /** The stored secret of a key. */
  read(key: string): Promise<StoredSecret | undefined>;
  /** Stores a secret, unless another one of its generation or a later one is there. Tells whether it did. */
  write(key: string, secret: StoredSecret): Promise<boolean>;
  /** Runs the work while no other work of the same key runs, anywhere. */
  withLock<T>(key: string, work: () => Promise<T>): Promise<T>;
}

/** What `obtain` of a live secret gives. */
export interface Obtained<T> {
  /** The value; plain JSON, so that a store can keep it. */
  value: T;
  /** Milliseconds for which the value is valid. Left out: until it is refused. */
  lifetimeMs?: number | undefined;
  /** HTTP status of the answer that carried it, for errors. */
  status?: number | undefined;
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
