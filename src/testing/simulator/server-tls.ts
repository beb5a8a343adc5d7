type Bytes = string | Uint8Array;

/** What the simulator shows as a server of HTTPS, and what it demands of clients; names and defaults are Node's. */
export interface ServerTls {
  cert?: Bytes | Bytes[] | undefined;
  key?: Bytes | Bytes[] | undefined;
  pfx?: Bytes | undefined;
  passphrase?: string | undefined;
  /** The CA that issued the certificates of clients. */
  ca?: Bytes | Bytes[] | undefined;
  /** Whether clients are asked for a certificate, and refused without a good one. */
  requestCert?: boolean | undefined;
  /** Whether a client with `requestCert` and no good certificate is refused. Default true. */
  rejectUnauthorized?: boolean | undefined;
}
