/** The secrets that a call carries: an answer, or a failure, may quote them. */
import type { Call } from "./call.ts";
import type { DocumentedOperation, Names } from "./observation.ts";

/** Headers that carry a secret, by a word in their name. Nobody else knows those of the caller. */
const secretName = /auth|token|secret|password|cookie|signature|(?<!app_)key/;

/** Those in the headers of a call, and those fields of its body that the spec says to be secrets. */
export function* secretsOf({ headers, body }: Call, operation: DocumentedOperation | undefined): Iterable<string> {
  for (const [name, value] of headers) {
    // "Bearer <token>" and "... Signature=<signature>"
    if (secretName.test(name)) yield /^\S+ (\S+)$/.exec(value)?.[1] ?? /Signature=(\S+)/.exec(value)?.[1] ?? value;
  }
  const names = operation?.takes?.body;
  if (names && body && !("then" in Object(body))) yield* secretsIn(names, fieldsOf(body as string | Uint8Array));
}

/** What a body says, as JSON or as a form. */
function fieldsOf(body: string | Uint8Array): unknown {
  const text = typeof body === "string" ? body : Buffer.from(body).toString();
  try {
    return JSON.parse(text);
  } catch {
    return Object.fromEntries(new URLSearchParams(text));
  }
}

/** Items of a list have the names of the list. */
function* secretsIn(names: Names | 0 | 1, value: unknown): Iterable<string> {
  if (names === 1 && typeof value === "string") yield value;
  if (typeof names === "number" || typeof value !== "object" || value === null) return;
  for (const [field, inner] of Object.entries(value))
    yield* secretsIn(Array.isArray(value) ? names : Object.hasOwn(names, field) ? (names[field] ?? 0) : (names["*"] ?? 0), inner);
}
