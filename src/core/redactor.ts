/** Masks a client's secrets in texts that come from outside, because a platform may quote what was sent to it. */
export interface Redactor {
  /** Makes a passing secret known, such as a token. The newest ones stay known. */
  add(secret: string): void;
  /** Makes a lasting secret known, such as a password. */
  keep(secret: string): void;
  /** The text with every known secret as `***`, without control characters, at most 1,000 characters long. */
  redact(text: string): string;
}

/** An answer quotes what was just sent, so only the newest passing secrets matter. */
const remembered = 16;

/** A shorter secret stands in every text by chance; masking it would leave nothing to read. */
const shortest = 4;

export function createRedactor(): Redactor {
  const lasting = new Set<string>();
  const passing = new Set<string>();
  return {
    add(secret) {
      passing.delete(secret);
      passing.add(secret);
      const [oldest] = passing;
      if (passing.size > remembered && oldest) passing.delete(oldest);
    },
    keep: (secret) => lasting.add(secret),
    redact(text) {
      let safe = text;
      // Longest first, so that a secret that contains another one leaves nothing behind.
      for (const secret of [...lasting, ...passing].sort((a, b) => b.length - a.length)) {
        if (secret.length < shortest) continue;
        for (const form of [secret, encodeURIComponent(secret)]) safe = safe.replaceAll(form, "***");
      }
      return safe.replace(/\p{Cc}+/gu, " ").slice(0, 1_000);
    },
  };
}
