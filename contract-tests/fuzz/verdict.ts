/** What may come of a call, whatever the platform answers: a value, or a typed error that is short and tells no secret. */
import { inspect } from "node:util";
import { ApiError, HuaweiIotError, NetworkError, ResponseError } from "../../src/index.ts";

/** Bounds the texts of an error, in characters. */
const longest = 2_000;

/** Each secret in every form in which it is sent; read as UTF-8, and as headers are read. */
export const formsOf = (secrets: string[]): string[] => {
  const forms = secrets.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    String(new URLSearchParams({ q: secret })).slice(2),
    JSON.stringify(secret).slice(1, -1),
  ]);
  return [...new Set(forms.flatMap((form) => [form, Buffer.from(form).toString("latin1")]))];
};

const isTyped = (error: unknown): error is HuaweiIotError =>
  error instanceof HuaweiIotError && [ApiError, ResponseError, NetworkError].some((Kind) => error instanceof Kind);

/** What is wrong with what a call threw. */
export function faultsOf(error: unknown, forms: string[]): string[] {
  const shown = inspect(error, { depth: 8, maxStringLength: null, showHidden: true });
  const leaked = forms.filter((form) => shown.includes(form)).map((form) => `an error tells a secret, as ${form}: ${shown.slice(0, 500)}`);
  if (!isTyped(error)) return [`a raw error: ${shown.slice(0, 500)}`, ...leaked];
  const texts = Object.entries({ ...error, message: error.message }).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const long = texts.filter(([, text]) => text.length > longest).map(([name, text]) => `${name} has ${text.length} characters`);
  const broken = texts
    .filter(([, text]) => /[\p{Cc}\u2028\u2029]/u.test(text))
    .map(([name, text]) => `${name} is not one line: ${inspect(text).slice(0, 200)}`);
  return [...leaked, ...long, ...broken];
}
