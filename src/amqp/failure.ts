import { remedyFor, safeCause } from "../core/http/network-error.ts";
import type { Redactor } from "../core/redactor.ts";
import { NetworkError } from "../errors.ts";

/** Why there is no link, or none any more. */
export interface Failure {
  /** The condition of AMQP, Node's code, or one of ours; "CLOSED" where nobody said why. */
  code: string;
  /** What was said, with secrets masked. */
  text: string;
  cause?: unknown;
  /** Whether there was no credential to connect with. Then the text says what to do. */
  credential?: boolean;
}

/** What refuses a login, and what ends the connections of a credential that was reset. */
export const unauthorized = "amqp:unauthorized-access";
export const notFound = "amqp:not-found";

/** What to check, by the broker's condition. */
const remedies: Readonly<Record<string, string>> = {
  [unauthorized]:
    "The broker refuses user name or password. Check this machine's clock: the user name carries the time, which may be 5 minutes off " +
    "at most. Check that host and instanceId are those of the instance that the credential is of, and whether somebody else resets the credential.",
  [notFound]: "There is no such queue. Check its name, or create it.",
  "amqp:resource-limit-exceeded": "At most 32 connections may use one access key. Check how many consumers there are.",
  CLOSED: "The connection was closed, and nobody said why. Check host and port, and what is between here and the broker.",
};

/** Of whatever was thrown or said: an error of Node's, or a condition of AMQP with its description. */
export function failureOf(said: unknown, redact: Redactor["redact"]): Failure {
  if (typeof said !== "object" || said === null) return { code: "CLOSED", text: "" };
  const { condition, description, code, errorCode, message } = said as Record<string, unknown>;
  const named = [condition, code, errorCode].find((name) => typeof name === "string");
  const told = [description, message].find((text) => typeof text === "string" && text !== "");
  return { code: redact(String(named ?? "UNKNOWN")), text: redact(String(told ?? "")), cause: safeCause(said, redact) };
}

/** Whether trying again is of no use: the platform has refused to give a credential, or what was given is wrong. */
export function isFinal(error: unknown): boolean {
  const { kind, status, name } = (error ?? {}) as { kind?: unknown; status?: unknown; name?: unknown };
  if (kind === "api") return typeof status === "number" && status >= 400 && status < 500 && status !== 408 && status !== 429;
  return name === "TypeError";
}

/** What ends `receive`: says where to, how often, why, and what to check. */
export function noLink(
  { code, text, cause, credential }: Failure,
  place: { queue: string; host: string; port: number },
  tries: number,
): NetworkError {
  const often = tries > 1 ? ` after ${tries} tries in a row` : "";
  const told = [code, text === code ? "" : text].filter(Boolean).join(": ");
  const remedy = credential ? undefined : (remedies[code] ?? remedyFor(code, text));
  const what = credential ? "no access credential for" : "no link to";
  const message = `${what} ${place.queue} at ${place.host}:${place.port}${often} (${told}).${remedy ? ` ${remedy}` : ""}`;
  return new NetworkError("receive", message, { code, outcome: "not-sent", ...(cause !== undefined && { cause }) });
}
