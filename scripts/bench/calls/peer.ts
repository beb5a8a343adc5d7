/** What the benchmark of calls demands of a peer: to log in, and then to make the same two authorised calls. */

/** Where the platform is. */
export interface Address {
  url: string;
  /** The private CA of an https address, PEM; every peer must verify by it. */
  ca?: string;
}

export interface Client {
  /** One page of devices, parsed: how many there are on it. */
  get(): Promise<number>;
  /** One POST with a JSON body: the access code in its answer. */
  post(): Promise<string>;
}

/** One way to send calls. The module of a peer exports it as `peer`. */
export interface Peer {
  /** The package to install and to import; none for what Node has built in. */
  readonly package?: string;
  /** What of it is imported. Default: its main file. */
  readonly entry?: string;
  /** What a user has to install beside it to make it work. */
  readonly with?: readonly string[];
  /** It can be told a CA by NODE_EXTRA_CA_CERTS only, which a process reads at its start. */
  readonly caByEnvironment?: true;
  /** A client that is logged in, with connections kept alive. */
  connect(address: Address): Promise<Client>;
}

/** Imports a package by a name that the compiler cannot see, because the peers may not be installed. */
export const load = async <T>(name: string): Promise<T> => (await import(name)) as T;

/** The wire: the same for every peer. */
export const app = { appId: "bench-app", secret: "bench-secret" };
export const loginPath = "/iocm/app/sec/v1.1.0/login";
export const devicesPath = "/iocm/app/dm/v1.4.0/devices";
export const page = { pageNo: 0, pageSize: 10 };
export const projectId = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
export const accessCodePath = `/v5/iot/${projectId}/auth/accesscode`;
export const accessCodeBody = { type: "AMQP" };
export const form = "application/x-www-form-urlencoded";

export interface Login {
  accessToken: string;
}
export interface DevicesPage {
  devices: unknown[];
}
export interface AccessCode {
  access_code: string;
}

/** For those that take headers as they are. */
export const authorized = ({ accessToken }: Login) => ({ app_key: app.appId, authorization: `Bearer ${accessToken}` });
