const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

interface Open {
  /** Of an object; an array has none. */
  keys: Set<string> | undefined;
  /** The key, or the index, of what is read now. */
  at: string | number;
}

/**
 * Where an object of a JSON text has a key for the second time, as a path of names; undefined when none has. Which one
 * of the two counts is the reader's choice (RFC 8259, 4), and JSON.parse does not tell.
 *
 * @param text JSON that parses
 */
export function repeatedKey(text: string): string[] | undefined {
  const open: Open[] = [];
  let last = "";
  for (const [token] of text.matchAll(tokens)) {
    const inner = open.at(-1);
    if (token === "{") open.push({ keys: new Set(), at: "" });
    else if (token === "[") open.push({ keys: undefined, at: 0 });
    else if (token === "}" || token === "]") open.pop();
    else if (token === "," && typeof inner?.at === "number") inner.at++;
    else if (token === ":" && inner) {
      const key = JSON.parse(last) as string;
      inner.at = key;
      if (inner.keys?.has(key)) return open.map(({ at }) => String(at));
      inner.keys?.add(key);
    }
    last = token;
  }
  return undefined;
}
