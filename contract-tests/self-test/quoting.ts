// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces of code
import { another, type Edit, suite } from "./pieces.ts";

/** A platform that quotes what it was sent, and a test that fails over secrets in every form in which they are sent. */
export const quoting: Edit[] = [
  ["platform.ts", "JSON.stringify(body)", 'JSON.stringify({ ...(body as object), note: `${request.headers["x-auth-token"]} is known` })'],
  [
    suite,
    another,
    // Backwards: vitest shows the lines of a file in which a test fails.
    `async ({ wire }) => {
      const [secret, token, variable] = ["+% é\\"=w&p", "resu-fo-nek0t", "terc3s+vne"].map((text) => [...text].reverse().join(""));
      const { putThing } = clientOf(wire);
      await putThing({ ...full, body: { ...(full.body as object), secret } }, { "X-Auth-Token": token });
      const forms = [secret, variable].flatMap((text = "") => [text, encodeURIComponent(text), new URLSearchParams({ text }), JSON.stringify(text)]);
      expect([token, ...forms].join(" ")).toBe("");
    }`,
  ],
];
/** What must stand nowhere after it. */
export const quoted = /t0ken-of-user|p(&|&amp;|%26)w|s3cret/i;
