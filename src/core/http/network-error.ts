import { NetworkError } from "../../errors.ts";
import type { Phase } from "../deadline.ts";

/** What to do, by the code of the failure, by the reason that OpenSSL gives, or by its message. What is wrong with `tls` itself, `checkedTls` has said. */
const remedies: Readonly<Record<string, string>> = {
  ECONNREFUSED: "Nothing listens there. Check host and port.",
  ENOTFOUND: "The host name is unknown. Check it.",
  EAI_AGAIN: "The host name could not be looked up. Check the name and the DNS.",
  EHOSTUNREACH: "The host cannot be reached. Check the network.",
  ENETUNREACH: "The network cannot be reached. Check it, and whether the host resolves to IPv6 only.",
  EMFILE: "This process has too many open files. Raise its limit (ulimit -n).",
  REDIRECT: "Redirects are refused, because they would send the secret to another address. Check host, port and path.",
  CREDENTIAL_TIMEOUT: "Nothing was sent. Check that what gives the credential settles, or raise timeoutMs.",
  REQUEST_TIMEOUT: "Nothing was sent.",
  CONNECT_TIMEOUT: "The host does not accept connections. Check host, port and firewall.",
  UND_ERR_CONNECT_TIMEOUT: "The host does not accept connections. Check host, port and firewall.",
  CERT_HAS_EXPIRED: "The certificate of the platform, or of its CA, has expired. Get the current CA from the platform's operator.",
  CERT_NOT_YET_VALID: "The certificate of the platform is not valid yet. Check this machine's clock.",
  DEPTH_ZERO_SELF_SIGNED_CERT: "The platform's certificate is self-signed. If it is the right one, pass it as tls.ca.",
  SELF_SIGNED_CERT_IN_CHAIN: "The platform's CA is private. Pass it as tls.ca.",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "The platform's CA is unknown. Pass it as tls.ca.",
  UNABLE_TO_GET_ISSUER_CERT: "The platform's CA is unknown. Pass it as tls.ca.",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "The platform's CA is unknown. Pass it as tls.ca.",
  ERR_TLS_CERT_ALTNAME_INVALID:
    "The certificate belongs to another name. Check the host, or pass the name that the certificate carries as tls.servername.",
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: "The platform demands a client certificate. Pass tls.cert and tls.key, or tls.pfx.",
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE:
    "The platform refuses the TLS handshake; usually it demands a client certificate. Pass tls.cert and tls.key, or tls.pfx.",
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: "The platform does not know the CA of the client certificate. Check tls.cert.",
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: "The platform refuses the client certificate. Check tls.cert.",
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED: "The client certificate has expired. Get a new one for tls.cert.",
  "wrong version number": "No TLS is spoken on that port. Check scheme and port.",
  "packet length too long": "No TLS is spoken on that port. Check scheme and port.",
  "http request": "No TLS is spoken on that port. Check scheme and port.",
};

/** The reason that OpenSSL gives in its message. */
const reasonIn = (message: string): string | undefined => /:SSL routines:[^:]*:([^:]+):/.exec(message)?.[1];

/** What to do about a failure of a connection, by its code and its message. */
export const remedyFor = (code: string | undefined, message: string): string | undefined =>
  remedies[code ?? ""] ?? remedies[reasonIn(message) ?? message];

export interface FailedCall {
  operation: string;
  method: string;
  /** Where the call goes to. */
  target: URL;
  /** How far the call had come. */
  phase: Phase;
  error: unknown;
  redact: (text: string) => string;
}

/** Makes a `NetworkError` that says what to do, and whether the platform may have carried the call out. */
export function networkError({ operation, method, target: { host, protocol }, phase, error, redact }: FailedCall): NetworkError {
  const cause = safeCause(error, redact);
  const { name, message, code, syscall } = innermost(cause);
  const outcome = phase === "answer" || phase === "body" ? (neverStood(code, syscall) ? "not-sent" : "unknown") : "not-sent";
  const reason = reasonIn(message);
  const told = [code, reason ?? (code ? undefined : message || name)].filter(Boolean).join(": ");
  const parts = [
    name === "TimeoutError" ? `${message} (${host}).` : `no answer from ${host} (${told}).`,
    remedyFor(code, message),
    code === "ECONNRESET" && protocol === "https:" ? "Over TLS this can also be a refused client certificate; check tls.cert." : undefined,
    outcome === "unknown" && method !== "GET" ? "The outcome is unknown: the platform may have carried the call out." : undefined,
  ];
  return new NetworkError(operation, parts.filter(Boolean).join(" "), { code: code ?? "UNKNOWN", outcome, cause });
}

/**
 * Whether the connection never stood, for a failure whose phase is not enough to tell: the application's own fetch does
 * not say how far it has come, and over TLS 1.3 a client certificate is refused after the handshake, in the place of the
 * answer.
 */
const neverStood = (code = "", syscall = ""): boolean =>
  /^(connect|getaddrinfo)$/.test(syscall) ||
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|ERR_TLS_|ERR_SSL_.*(CERTIFICATE|UNKNOWN_CA|HANDSHAKE|VERSION))/.test(
    code,
  );

interface Cause extends Error {
  code?: string;
  syscall?: string;
  cause?: Cause;
}

/**
 * Name, message and code of an error and of its causes, and nothing else of it: what a `fetch` throws may hold the
 * request, with its headers and body, and what a store throws the command, with the secret.
 */
export function safeCause(error: unknown, redact: (text: string) => string, depth = 0): Cause {
  const { name, message, code, syscall, cause, errors } = membersOf(error);
  const inner = cause ?? errors?.[0];
  const safe: Cause = new Error(redact(message), inner && depth < 3 ? { cause: safeCause(inner, redact, depth + 1) } : undefined) as Cause;
  safe.name = redact(name);
  if (typeof code === "string") safe.code = redact(code);
  if (typeof syscall === "string") Object.defineProperty(safe, "syscall", { value: redact(syscall) });
  // Our own stack says nothing about the failure.
  safe.stack = `${safe.name}: ${safe.message}`;
  return safe;
}

/** Of whatever was thrown. An error of another realm is no `instanceof` Error, and members may be of any type. */
function membersOf(error: unknown): {
  name: string;
  message: string;
  code?: unknown;
  syscall?: unknown;
  cause?: unknown;
  errors?: unknown[];
} {
  if (typeof error !== "object" || error === null) return { name: "Error", message: String(error) };
  const { name, message, errors, code, syscall, cause } = error as Record<string, unknown>;
  const text = (value: unknown, other: string) => (typeof value === "string" && value !== "" ? value : other);
  return { name: text(name, "Error"), message: text(message, ""), code, syscall, cause, ...(Array.isArray(errors) && { errors }) };
}

/** Where the reason is: fetch says "fetch failed", its cause says why. */
const innermost = (error: Cause): Cause => (error.cause ? innermost(error.cause) : error);
