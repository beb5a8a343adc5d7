/**
 * The gate for texts from outside: every text of a platform, of a store or of a failure passes it before it stands in an
 * error, a warning or a message. A platform may quote what was sent to it.
 */
export interface Redactor {
  /** Makes a passing secret known, such as a token, where it is sent. The newest ones stay known. */
  add(secret: string): void;
  /** Makes a lasting secret known, such as a password. */
  keep(secret: string): void;
  /**
   * The text on one line, with every known secret as `***` in each form in which it can have been sent: as it is,
   * percent-encoded, in a form, in JSON; and as a header of the answer quotes it.
   *
   * @param options.more secrets of this text only, such as those of the call that it is about
   * @param options.maxLength in characters; default 1,000
   */
  redact(text: string, options?: { more?: Iterable<string> | undefined; maxLength?: number | undefined }): string;
}

/** An answer quotes what was just sent, so only the newest passing secrets matter. */
const remembered = 16;

/** A shorter secret stands in every text by chance; masking it would leave nothing to read. */
const shortest = 4;

/** As much of a text is looked at; the rest is left out anyway. */
const looked = 64 * 1024;

export function createRedactor(): Redactor {
  const lasting = new Set<string>();
  const passing = new Set<string>();
  let newest: string | undefined;
  return {
    add(secret) {
      if (secret === newest) return;
      newest = secret;
      passing.delete(secret);
      passing.add(secret);
      const [oldest] = passing;
      if (passing.size > remembered && oldest !== undefined) passing.delete(oldest);
    },
    keep: (secret) => void lasting.add(secret),
    redact(text, { more = [], maxLength = 1_000 } = {}) {
      const forms = [...lasting, ...passing, ...more].filter(({ length }) => length >= shortest).flatMap(formsOf);
      // Longest first, so that a secret that contains another one leaves nothing behind.
      const pattern = forms
        .sort((a, b) => b.length - a.length)
        .map(patternOf)
        .join("|");
      let safe = text.slice(0, looked);
      if (pattern) safe = safe.replace(new RegExp(pattern, "g"), "***");
      // The cut may have left the beginning of a secret at the end.
      if (text.length > looked) safe = safe.slice(0, -(forms[0]?.length ?? 1));
      return wellFormed(safe.replace(unprintable, " ").slice(0, maxLength));
    },
  };
}

/** Line breaks of every kind, other controls, and marks that turn the direction of a text: they forge lines of a log. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/** Half a character, as a cut leaves it, cannot be encoded. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, "\ufffd");

/** How a secret looks on its way: in a header, in a URL, in a form, in JSON, in the JSON of others, and in the headers of an answer. */
function formsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const percent = encodeURIComponent(wellFormed(secret));
  const form = new URLSearchParams([["", wellFormed(secret)]]).toString().slice(1);
  const ascii = json.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const forms = [secret, percent, form, form.replaceAll("+", "%20"), json, json.replaceAll("/", "\\/"), ascii];
  // A header that quotes it is read byte by byte.
  return [...new Set([...forms, ...forms.map((one) => Buffer.from(one).toString("latin1"))])];
}

/** Matches a form; the digits of an escape may be of either case. */
const patternOf = (form: string): string =>
  form
    .replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")
    .replace(
      /%[\da-f]{2}|\\\\u[\da-f]{4}/gi,
      (digits) => `(?:${digits.replace(/[a-f]/gi, (digit) => `[${digit.toLowerCase()}${digit.toUpperCase()}]`)})`,
    );
