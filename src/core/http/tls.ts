import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import { createSecureContext } from "node:tls";
import { knownOptions, text } from "../options.ts";

type Pem = string | Uint8Array;

/** How the platform is trusted, and how the application identifies itself. Certificates are always checked. */
export interface TlsOptions {
  /** The CA (PEM) that issued the platform's certificate, instead of the public ones. Platforms often have a private CA. */
  ca?: Pem | Pem[] | undefined;
  /** Client certificate (PEM), for platforms that demand one. */
  cert?: Pem | Pem[] | undefined;
  /** Private key (PEM) of the client certificate. */
  key?: Pem | Pem[] | undefined;
  /** Passphrase of `key` or `pfx`. */
  passphrase?: string | undefined;
  /** Client certificate and key as PKCS#12, instead of `cert` and `key`. */
  pfx?: Uint8Array | undefined;
  /**
   * The name that the platform's certificate must carry, when it is not the host of the address. Needed for a platform
   * that is reached by IP address and whose certificate names no address.
   */
  servername?: string | undefined;
}

/** Every one of them: what is not here is refused, above all a switch for the checks. */
const known: Record<keyof TlsOptions, true> = { ca: true, cert: true, key: true, passphrase: true, pfx: true, servername: true };

/**
 * Checks what Node would find wrong at the first connection only, or never: it takes a `ca` without a certificate, such as
 * the path of a file, and trusts nobody then.
 *
 * @returns the options that were given, without those that are undefined
 * @throws TypeError naming the option, never quoting it
 */
export function checkedTls(options: unknown): TlsOptions | undefined {
  if (options === undefined) return undefined;
  knownOptions("tls", options, known);
  const given = Object.fromEntries(Object.entries(options as TlsOptions).filter(([, value]) => value !== undefined)) as TlsOptions;
  const { ca, cert, key, passphrase, pfx, servername } = given;
  if (passphrase !== undefined) text("tls.passphrase", passphrase);
  if (servername !== undefined && !isIP(text("tls.servername", servername, { header: true, maxLength: 253 })) && /[/:@\s]/.test(servername))
    throw new TypeError("tls.servername must be a name without scheme, port or path");
  if (ca !== undefined) certificates("tls.ca", ca);
  if ((cert === undefined) !== (key === undefined))
    throw new TypeError(cert === undefined ? "tls.key needs tls.cert, its certificate" : "tls.cert needs tls.key, its private key");
  if (cert !== undefined && key !== undefined) checkPair(certificates("tls.cert", cert), privateKeys(key, passphrase), given);
  if (pfx !== undefined) checkPfx(pfx, passphrase);
  return given;
}

const isBytes = (value: unknown): value is Uint8Array => ArrayBuffer.isView(value);

/** The texts of an option that takes PEM, alone or as a list. */
function pems(option: string, value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.map((pem) => {
    if (typeof pem !== "string" && !isBytes(pem)) throw new TypeError(`${option} must be PEM: a string, bytes, or a list of them`);
    return typeof pem === "string" ? pem : Buffer.from(pem.buffer, pem.byteOffset, pem.byteLength).toString("latin1");
  });
}

const noPem = (option: string, what: string) =>
  new TypeError(`${option} has no PEM ${what}. Pass the content of the file, not its path: ${option}: readFileSync("...").`);

/** The first certificate of each text, which is that of a chain's owner. All of them are looked at. */
function certificates(option: string, value: unknown): X509Certificate[] {
  const chains = pems(option, value).map((pem) => {
    const begun = pem.match(/-----BEGIN (X509 |TRUSTED )?CERTIFICATE-----/g) ?? [];
    const whole = pem.match(/-----BEGIN (X509 |TRUSTED )?CERTIFICATE-----[^-]*-----END (X509 |TRUSTED )?CERTIFICATE-----/g) ?? [];
    const [owner] = begun.length === whole.length ? whole.map((one) => parsed(option, one)) : [parsed(option, "")];
    if (!owner) throw noPem(option, "certificate");
    return owner;
  });
  if (chains.length === 0) throw noPem(option, "certificate");
  return chains;
}

function parsed(option: string, pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw new TypeError(`${option} has a certificate that cannot be read; is the file whole?`);
  }
}

function privateKeys(value: unknown, passphrase: string | undefined): KeyObject[] {
  return pems("tls.key", value).map((key) => {
    if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key)) throw noPem("tls.key", "private key");
    try {
      return createPrivateKey({ key, ...(passphrase !== undefined && { passphrase }) });
    } catch {
      const encrypted = key.includes("ENCRYPTED");
      if (encrypted && passphrase === undefined) throw new TypeError("tls.key is encrypted: pass tls.passphrase too");
      throw new TypeError(encrypted ? "tls.passphrase does not open tls.key" : "tls.key has a private key that cannot be read");
    }
  });
}

function checkPair(owners: X509Certificate[], keys: KeyObject[], { cert, key, passphrase }: TlsOptions): void {
  if (!owners.every((owner) => keys.some((one) => owner.checkPrivateKey(one)))) throw new TypeError("tls.key does not belong to tls.cert");
  opened(
    { cert, key, passphrase },
    ({ message }) => `tls.cert and tls.key cannot be used (${message.split(":").at(-1)}); ask their issuer for stronger ones`,
  );
}

function checkPfx(pfx: unknown, passphrase: string | undefined): void {
  if (!isBytes(pfx)) throw new TypeError("tls.pfx must be bytes: the content of the file, not its path");
  opened({ pfx, passphrase }, ({ code, message }) => {
    if (code === "ERR_CRYPTO_UNSUPPORTED_OPERATION")
      return (
        "tls.pfx uses an old encryption (RC2) that this Node refuses. Convert it: openssl pkcs12 -legacy -in old.p12 -nodes " +
        "-out all.pem, and pass tls.cert and tls.key."
      );
    if (message !== "mac verify failure") return "tls.pfx is no PKCS#12 file, or not a whole one";
    return passphrase === undefined ? "tls.pfx is encrypted: pass tls.passphrase too" : "tls.passphrase does not open tls.pfx";
  });
}

/** Lets TLS itself open what it will be given. */
function opened(options: TlsOptions, problem: (error: Error & { code?: string }) => string): void {
  try {
    // Without a list of its own it would load all public CAs, which takes its time.
    createSecureContext({ ...options, ca: [] } as Parameters<typeof createSecureContext>[0]);
  } catch (error) {
    throw new TypeError(problem(error as Error));
  }
}
