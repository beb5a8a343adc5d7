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
export const tlsOptions: Record<keyof TlsOptions, true> = {
  ca: true,
  cert: true,
  key: true,
  passphrase: true,
  pfx: true,
  servername: true,
};
