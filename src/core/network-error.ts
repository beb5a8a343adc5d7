import { NetworkError } from "../errors.ts";

/** What to do, by the code of the failure. All of these fail before the request is sent. */
const beforeSending: Readonly<Record<string, string>> = {
  ECONNREFUSED: "Nothing listens there. Check host and port.",
  ENOTFOUND: "The host name is unknown. Check it.",
  EAI_AGAIN: "The host name could not be looked up. Check the name and the DNS.",
  EHOSTUNREACH: "The host cannot be reached. Check the network.",
  ENETUNREACH: "The network cannot be reached. Check it, and whether the host resolves to IPv6 only.",
  UND_ERR_CONNECT_TIMEOUT: "The host does not accept connections. Check host, port and firewall.",
  CERT_HAS_EXPIRED: "The certificate of the platform, or of its CA, has expired. Get the current CA from the platform's operator.",
  DEPTH_ZERO_SELF_SIGNED_CERT: "The platform's certificate is self-signed. Trust it by its CA.",
  SELF_SIGNED_CERT_IN_CHAIN: "The platform's CA is private. Trust that CA.",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "The platform's CA is unknown. Trust that CA.",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "The platform's CA is unknown. Trust that CA.",
  ERR_TLS_CERT_ALTNAME_INVALID: "The certificate belongs to another name. Check the host.",
};

interface Failure {
  name: string;
  method: string;
  error: unknown;
  redact: (text: string) => string;
  /** Set when the time ran out. */
  timeoutMs?: number;
}

/** Makes a `NetworkError` that says what to do, and whether the platform may have carried the call out. */
export function networkError({ name, method, error, redact, timeoutMs }: Failure): NetworkError {
  const cause = safeCause(error, redact);
  const code = codeOf(cause);
  const advice = code ? beforeSending[code] : undefined;
  const what = timeoutMs === undefined ? `no answer (${code ?? deepest(cause).message})` : `no complete answer within ${timeoutMs} ms`;
  const outcome =
    advice === undefined && method !== "GET" ? "The outcome is unknown: the platform may have carried the call out." : undefined;
  return new NetworkError(name, [`${what}.`, advice, outcome].filter(Boolean).join(" "), { cause });
}

interface Cause extends Error {
  code?: string;
  cause?: Cause;
}

/**
 * Name, message and code of an error and of its causes, and nothing else of it: what a `fetch` throws may hold the
 * request, with its headers and body.
 */
function safeCause(error: unknown, redact: Failure["redact"], depth = 0): Cause {
  const { name, message, code, cause, errors } = (error instanceof Error ? error : new Error(String(error))) as Error & {
    code?: unknown;
    errors?: unknown[];
  };
  const inner = cause ?? errors?.[0];
  const safe: Cause = new Error(redact(message), inner && depth < 3 ? { cause: safeCause(inner, redact, depth + 1) } : undefined) as Cause;
  safe.name = name;
  if (typeof code === "string") safe.code = code;
  // Our own stack says nothing about the failure.
  safe.stack = `${safe.name}: ${safe.message}`;
  return safe;
}

const deepest = (error: Cause): Cause => (error.cause ? deepest(error.cause) : error);

/** The first code from the inside out: fetch says "fetch failed", its cause says why. */
function codeOf(error: Cause): string | undefined {
  return (error.cause && codeOf(error.cause)) ?? error.code;
}
