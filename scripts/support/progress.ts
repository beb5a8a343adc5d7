/** Writes over its own line, for people only; an empty text takes the line away. */
export function progress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${text}`);
}
