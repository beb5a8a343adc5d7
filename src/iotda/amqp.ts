import { limits } from "../../generated/iotda/operations.ts";
import { hostName } from "../core/host.ts";
import { checkedTls, type TlsOptions } from "../core/http/tls.ts";
import { knownOptions, portNumber, text } from "../core/options.ts";
import { type AccessCredential, isCredential } from "./access-credential.ts";

export interface BrokerOptions {
  /** Host name of the access address, from the console (instance overview, Access Details). */
  host: string;
  /** Default: 5671 for AMQP, 8883 for MQTT. */
  port?: number | undefined;
  /** Instance ID, at most 36 characters. Needed when a region has several instances of the account. */
  instanceId?: string | undefined;
  /** The access credential. A function is asked before every attempt to connect, so that it can give the newest one. */
  credential: AccessCredential | (() => AccessCredential);
  /** Private CA, client certificate, expected server name. */
  tls?: TlsOptions | undefined;
}

const knownNames: Record<keyof BrokerOptions, true> = { host: true, port: true, instanceId: true, credential: true, tls: true };

/** Node's Buffer where its types are there. A program without them (TypeScript 6 and later ask for them by name) can use these too. */
type Bytes = typeof globalThis extends { Buffer: { prototype: infer NodeBuffer } } ? NodeBuffer : Uint8Array;
type Pem = string | Bytes;

/** `TlsOptions`, as Node's own types have them. */
interface Certificates {
  ca?: Pem | Pem[] | undefined;
  cert?: Pem | Pem[] | undefined;
  key?: Pem | Pem[] | undefined;
  passphrase?: string | undefined;
  pfx?: Bytes | undefined;
  servername?: string | undefined;
}

/** Options for rhea's `connect`. They hold no secret: it is asked for at each attempt. */
export interface AmqpConnectionOptions extends Certificates {
  transport: "tls";
  host: string;
  port: number;
  minVersion: "TLSv1.2";
  rejectUnauthorized: true;
  /** In ms. Of a host with several addresses, Node gives one up after 250 ms otherwise: too soon for a distant one. */
  autoSelectFamilyAttemptTimeout: 5000;
  /** The vhost. */
  hostname: "default";
  /** In ms. */
  idle_time_out: 8000;
  reconnect: true;
  all_errors_non_fatal: true;
  connection_details(): { host: string; port: number; transport: "tls"; options: object };
}

/**
 * Options with which [rhea](https://www.npmjs.com/package/rhea) connects to IoTDA's AMQP 1.0 broker.
 *
 * - SASL PLAIN: the user name is `accessKey=<access_key>|timestamp=<now>|instanceId=<instanceId>`, the password the
 *   access_code. The broker refuses a timestamp that is five minutes off, so both are made anew at **every** attempt. (With
 *   a fixed user name a consumer dies for good at the first drop after five minutes.)
 * - TLS 1.2 or later, certificates checked; vhost `default`; idle timeout 8 s.
 * - rhea reconnects after a drop, and after any error that the broker closes with, at first after 0.1 s, then ever later, up to
 *   60 s. It does **not** when the broker refuses the credential: `connection_error` with `amqp:unauthorized-access`. Then say
 *   `accessCredential.reject(...)` and connect with the new one.
 * - Open a receiver within 15 s, or the broker closes the connection. At most 32 clients may use one access_key.
 *
 * (IoTDA User Guide, Configuring an AMQP Client)
 *
 * @throws TypeError for wrong options
 */
export function amqpConnectionOptions(options: BrokerOptions): AmqpConnectionOptions {
  const { host, port, tls, userName, newest } = checked("amqpConnectionOptions", options, 5671);
  return {
    ...tls,
    transport: "tls",
    host,
    port,
    minVersion: "TLSv1.2",
    rejectUnauthorized: true,
    autoSelectFamilyAttemptTimeout: 5000,
    hostname: "default",
    idle_time_out: 8000,
    reconnect: true,
    all_errors_non_fatal: true,
    // rhea calls it before every attempt, as a method of the connection's own options, and then reads user name and password there.
    connection_details(this: object) {
      const credential = newest();
      Object.assign(this, { username: userName(credential), password: credential.access_code });
      return { host, port, transport: "tls", options: this };
    },
  };
}

/** Options for one connection of an MQTT client, in the words of the package mqtt. They hold the credential: keep them out of logs. */
export interface MqttConnectionOptions extends Certificates {
  protocol: "mqtts";
  host: string;
  port: number;
  minVersion: "TLSv1.2";
  rejectUnauthorized: true;
  /** In ms. Of a host with several addresses, Node gives one up after 250 ms otherwise: too soon for a distant one. */
  autoSelectFamilyAttemptTimeout: 5000;
  /** MQTT 3.1.1. */
  protocolVersion: 4;
  /** In seconds; the broker takes 30 to 1200. */
  keepalive: 120;
  /** Off, because the client would come back with an old timestamp. Make new options for every connection. */
  reconnectPeriod: 0;
  username: string;
  password: string;
}

/**
 * Options with which an MQTT client such as [mqtt](https://www.npmjs.com/package/mqtt) connects to receive forwarded data, with
 * a credential of `createAccessCode({ type: "MQTT" })`. Made for one connection: the timestamp in the user name ages.
 *
 * The user name is `accessKey=<access_key>|timestamp=<13 digits>|instanceId=<instanceId>`, the last part only when there is an
 * instance ID; the password is the access_code. (A later version of the page lets the timestamp out too; we send it, which both take.)
 * QoS 0 only, no publishing, at most 10 connections per credential.
 *
 * (IoTDA User Guide, iot_01_00113, as read in 2024-01 and 2026-08, and its samples in Go and Node; Forwarding Data by MQTT)
 *
 * @throws TypeError for wrong options
 */
export function mqttConnectionOptions(options: BrokerOptions): MqttConnectionOptions {
  const { host, port, tls, userName, newest } = checked("mqttConnectionOptions", options, 8883);
  const credential = newest();
  return {
    ...tls,
    protocol: "mqtts",
    host,
    port,
    minVersion: "TLSv1.2",
    rejectUnauthorized: true,
    autoSelectFamilyAttemptTimeout: 5000,
    protocolVersion: 4,
    keepalive: 120,
    reconnectPeriod: 0,
    username: userName(credential),
    password: credential.access_code,
  };
}

function checked(caller: string, options: BrokerOptions, defaultPort: number) {
  knownOptions(caller, options, knownNames);
  const host = hostName("host", options.host, "port");
  const { credential } = options;
  const port = portNumber("port", options.port ?? defaultPort);
  const { instanceId } = options;
  // A bar would begin another part of the user name.
  if (instanceId !== undefined) text("instanceId", instanceId, { ...limits.CreateAccessCode.header["Instance-Id"], pattern: "^[^|]*$" });
  const tls = checkedTls(options.tls);
  const newest = () => {
    const given: unknown = typeof credential === "function" ? credential() : credential;
    if (!isCredential(given)) throw new TypeError("credential must be an access credential, or a function that gives one");
    return given;
  };
  newest();

  const userName = ({ access_key }: AccessCredential) =>
    [`accessKey=${access_key}`, `timestamp=${Date.now()}`, ...(instanceId ? [`instanceId=${instanceId}`] : [])].join("|");
  return { host, port, tls: tls as Certificates | undefined, userName, newest };
}
