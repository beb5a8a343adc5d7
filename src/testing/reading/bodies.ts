/** A body or query that was read, or what is wrong with its form. */
export type Read = { value: unknown } | { rule: string; at: string[]; message: string };

export function readJson(text: string): Read {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { rule: "json", at: [], message: "is no JSON" };
  }
}

/** Reads `a=1&b=2` without forgiving anything: a key twice, an escape that is none, a field without a value. */
export function readPairs(text: string): Read {
  const value: Record<string, string> = {};
  for (const pair of text === "" ? [] : text.split("&")) {
    const [rawKey = "", rawValue, ...rest] = pair.split("=");
    if (rawKey === "" || rawValue === undefined || rest.length > 0)
      return { rule: "pair", at: [], message: "is not of the form name=value" };
    if (/%(?![0-9A-Fa-f]{2})/.test(pair)) return { rule: "escape", at: [], message: "has a % that escapes nothing" };
    if (/[^\x21-\x7e]/.test(pair)) return { rule: "escape", at: [], message: "has a character that must be percent-encoded" };
    try {
      const [key, content] = [rawKey, rawValue].map((part) => decodeURIComponent(part.replaceAll("+", " "))) as [string, string];
      if (Object.hasOwn(value, key)) return { rule: "duplicate", at: [key], message: "is there twice" };
      value[key] = content;
    } catch {
      return { rule: "escape", at: [], message: "is no UTF-8" };
    }
  }
  return { value };
}

/** A text of a query, path, header or form as the type that its schema wants; the text itself when it is none. */
export function typed(text: string, type: unknown): unknown {
  if ((type === "integer" || type === "number") && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** The media type and its charset. */
export function mediaType(contentType: string | undefined): { type: string; charset: string | undefined } {
  const [type = "", ...parameters] = (contentType ?? "").split(";").map((part) => part.trim());
  const charset = parameters.find((parameter) => /^charset=/i.test(parameter));
  return { type: type.toLowerCase(), charset: charset?.slice(8).replaceAll('"', "").toLowerCase() };
}
