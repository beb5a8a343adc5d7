// Nothing here may need the types of rhea: who has not installed it would have to.
import type { TlsOptions } from "../core/http/tls.ts";
import type { LiveSecret } from "../core/secret/live-secret.ts";
import type { AccessCredential } from "../iotda/access-credential.ts";
import type { Notification } from "./notifications.ts";

export interface ReceiveOptions {
  /** An IoTDA client, or whatever has its live access credential. */
  client: { accessCredential: LiveSecret<AccessCredential> };
  /** Host name of the AMQP access address, from the console (instance overview, Access Details). */
  host: string;
  /** Default: 5671. */
  port?: number | undefined;
  /** Instance ID, at most 36 characters. Needed when a region has several instances of the account. */
  instanceId?: string | undefined;
  /** Private CA, client certificate, expected server name. */
  tls?: TlsOptions | undefined;
  /** Name of the queue. Default: DefaultQueue. */
  queue?: string | undefined;
  /** Ends the receiving. Without it there is no end but an error. */
  signal?: AbortSignal | undefined;
  /** How many messages are handled at once, at most: 1 to 10,000. Default 1, which keeps their order. */
  concurrency?: number | undefined;
  /** How many tries to connect may fail in a row; `Infinity` for no end. Default 10, which takes about a minute. */
  maxTries?: number | undefined;
  /** The longest pause between two tries, and after a handler failed, in ms. Default 30,000. */
  maxPauseMs?: number | undefined;
  /** Bounds each try to connect, in ms. Default 30,000. */
  timeoutMs?: number | undefined;
  /** The package rhea, for programs that load it in their own way. Default: it is imported when `receive` is called. */
  rhea?: { create_container(): object } | undefined;
}

/** A message of a queue. */
export interface ReceivedMessage {
  /** As it came, as text. The platform sends JSON. */
  readonly body: string;
  /** The queue that it came from. */
  readonly queue: string;
  /** How often it has come before and was not accepted, as the broker counts it. Above 0 it may be handled already. */
  readonly failures: number;
  /** What the body says, typed by `resource`; undefined for what is no documented notification, such as the result of a rule's `select`. */
  readonly notification: Notification | undefined;
}

/** What is done with a message. It is accepted when this returns, or what it gives has resolved; else it comes again. */
export type MessageHandler = (message: ReceivedMessage) => unknown;
