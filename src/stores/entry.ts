import type { Seal } from "./seal.ts";

/** What is stored of a secret, as JSON. */
interface Envelope {
  /** Version of this form. */
  v: 1;
  generation: number;
  /** Redis's time in ms, from which the lifetime counts. */
  obtainedAt: number;
  lifetimeMs: number | null;
  /** The secret; with a seal, `sealed` instead. */
  value?: unknown;
  sealed?: string;
}
export type Entry = Pick<Envelope, "generation" | "obtainedAt" | "lifetimeMs"> & { value: unknown };
/** Why an entry counts as absent. */
export type Unusable = "garbage" | "version" | "seal";

const version = 1;
/** Room above for those that follow. */
const highestGeneration = 2 ** 50;

/** What a seal vouches for beside the value: nobody can put it under another name, make it live longer, or count it higher. */
const contextOf = (key: string, { generation, obtainedAt, lifetimeMs }: Omit<Entry, "value">) =>
  JSON.stringify([key, version, generation, obtainedAt, lifetimeMs]);

export function writtenEntry(key: string, { value, ...rest }: Entry, seal: Seal | undefined): string {
  const kept = seal ? { sealed: seal.close(JSON.stringify(value), contextOf(key, rest)) } : { value };
  return JSON.stringify({ v: version, ...rest, ...kept } satisfies Envelope);
}

export function readEntry(key: string, text: string, seal: Seal | undefined): Entry | Unusable {
  const found = parsed(text) as Partial<Envelope> | null | undefined;
  if (typeof found !== "object" || found === null || typeof found.v !== "number") return "garbage";
  if (found.v !== version) return "version";
  const { generation, obtainedAt, lifetimeMs } = found;
  if (!Number.isSafeInteger(generation) || (generation as number) < 1 || (generation as number) > highestGeneration) return "garbage";
  if (!Number.isFinite(obtainedAt) || !(lifetimeMs === null || (Number.isFinite(lifetimeMs) && (lifetimeMs as number) > 0)))
    return "garbage";
  const entry = { generation, obtainedAt, lifetimeMs } as Omit<Entry, "value">;
  // With a seal, what is not sealed is not ours: anybody may have written it.
  if ((seal === undefined) !== (found.sealed === undefined)) return "seal";
  if (!seal) return found.value === undefined ? "garbage" : { ...entry, value: found.value };
  const opened = seal.open(found.sealed, contextOf(key, entry));
  return opened === undefined ? "seal" : { ...entry, value: parsed(opened) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
