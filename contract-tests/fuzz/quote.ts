/** What a platform quotes of what was sent to it. */
import type { Text } from "./plan.ts";

/** A request as it came over the wire. */
export interface Seen {
  method: string;
  path: string;
  /** Request line and headers. */
  head: Buffer;
  body: Buffer;
}

/** The headers that carry a credential. */
const credential = /^(?:authorization|x-auth-token|x-security-token|app_key): *(.*)$/gim;

export function textOf(text: Text, { head, body }: Seen): string {
  if (typeof text === "string") return text;
  if ("times" in text) return text.text.repeat(text.times);
  const whole = {
    request: () => `${head}${body}`,
    body: () => String(body),
    credential: () => [...String(head).matchAll(credential)].map(([, value]) => value).join(" "),
  }[text.what]();
  return {
    raw: () => whole,
    json: () => JSON.stringify(whole).slice(1, -1),
    percent: () => encodeURIComponent(whole),
    form: () => String(new URLSearchParams({ q: whole })).slice(2),
  }[text.as]();
}
