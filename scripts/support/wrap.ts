/** Breaks a text between words into lines of at most `width` characters, each after `indent`. A longer word is a line of its own. */
export function wrap(text: string, indent: string, width = 80): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : undefined;
    if (longer !== undefined && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(indent + word);
  }
  return lines.join("\n");
}
