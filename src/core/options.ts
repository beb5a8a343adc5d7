/** Limits of a text, as a spec states them. */
export interface TextLimits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/**
 * Whether a header carries the text as it is: printable ASCII, and no space at its ends, which would be taken off.
 * (RFC 9110, 5.5; what lies above ASCII arrives in an encoding that nobody has agreed on.)
 */
export const fitsHeader = (value: string): boolean => /^[\x20-\x7e]+$/.test(value) && value.trim() === value;

/**
 * Checks a text option and gives it back. The message names the option and its limits, never the value.
 *
 * @param limits.header whether it is sent in a header
 * @throws TypeError when it is no string, breaks a limit, has control characters or half a character, or is not fit for a header
 */
export function text(
  option: string,
  value: unknown,
  { minLength = 1, maxLength = Number.POSITIVE_INFINITY, pattern, header = false }: TextLimits & { header?: boolean } = {},
): string {
  const size = maxLength === Number.POSITIVE_INFINITY ? "" : ` of ${minLength} to ${maxLength} characters`;
  const fail = (problem: string): never => {
    throw new TypeError(`${option} must be a ${size || minLength === 0 ? "string" : "non-empty string"}${size}${problem}`);
  };
  if (typeof value !== "string") return fail(value === undefined ? "; it is missing" : `; it is ${value === null ? "null" : typeof value}`);
  if (value.length < minLength || value.length > maxLength) return fail(`; it has ${value.length}`);
  if (/\p{Cc}/u.test(value)) return fail(" without control characters, such as a line break");
  // It would be sent as another character.
  if (/\p{Cs}/u.test(value)) return fail(" of whole characters; it has half a surrogate pair");
  if (header && value !== "" && !fitsHeader(value))
    return fail(" that a header can carry: letters, digits and signs of ASCII, and no space at its ends");
  if (pattern && !new RegExp(pattern, "u").test(value)) return fail(` that matches ${pattern}`);
  return value;
}

/** @throws TypeError when it is no name of a region, such as `cn-north-4` */
export const regionName = (value: unknown): string => text("region", value, { maxLength: 64, pattern: "^[a-z0-9-]+$" });

/** @throws TypeError when it is no number of a port */
export function portNumber(option: string, value: unknown): number {
  return within(option, value, Number.isInteger, "a port number", 65_535);
}

/** Bounds a call, and the obtaining of a secret, where nobody says otherwise. */
export const defaultTimeoutMs = 30_000;

/** Bounds an answer that is read as a whole, where nobody says otherwise: 16 MiB. */
export const defaultMaxResponseBytes = 16 * 1024 * 1024;

/** @throws TypeError when it is no whole number of bytes of which there can be a buffer: 1 to 2,147,483,647 */
export function bytes(option: string, value: unknown): number {
  return within(option, value, Number.isInteger, "a whole number of bytes", 0x7fffffff);
}

/** @throws TypeError when it is no number of ms that a timer can wait: 1 to 2,147,483,647 */
export function milliseconds(option: string, value: unknown): number {
  return within(option, value, Number.isFinite, "a number of milliseconds", 0x7fffffff);
}

/** @throws TypeError when it is no whole number from 1 to `most` */
export function wholeNumber(option: string, value: unknown, most: number): number {
  return within(option, value, Number.isInteger, "a whole number", most);
}

function within(option: string, value: unknown, isOne: (value: unknown) => boolean, what: string, most: number): number {
  if (isOne(value) && (value as number) >= 1 && (value as number) <= most) return value as number;
  throw new TypeError(`${option} must be ${what} from 1 to ${most}`);
}

/**
 * Refuses options that do not exist: a misspelt one would be silently without effect.
 *
 * @param known every option; typed as `Record<keyof Options, true>` it cannot miss one
 * @throws TypeError naming the unknown option and the known ones
 */
export function knownOptions(caller: string, options: unknown, known: Record<string, true>): void {
  if (typeof options !== "object" || options === null) throw new TypeError(`${caller} takes an object of options`);
  const unknown = Object.keys(options).find((name) => known[name] !== true);
  if (unknown !== undefined) throw new TypeError(`${caller} has no option ${unknown}; it has ${Object.keys(known).join(", ")}`);
}
