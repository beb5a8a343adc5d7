import type { TlsOptions } from "../core/http/tls.ts";
import { defaultTimeoutMs, knownOptions, milliseconds, text, wholeNumber } from "../core/options.ts";
import type { LiveSecret } from "../core/secret/live-secret.ts";
import type { AccessCredential } from "../iotda/access-credential.ts";
import { amqpConnectionOptions } from "../iotda/amqp.ts";
import type { Rhea } from "./rhea.ts";

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

const knownNames: Record<keyof ReceiveOptions, true> = {
  ...{ client: true, host: true, port: true, instanceId: true, tls: true, queue: true, signal: true, concurrency: true },
  ...{ maxTries: true, maxPauseMs: true, timeoutMs: true, rhea: true },
};

/** @throws TypeError for wrong options */
export function checkedOptions(options: ReceiveOptions) {
  knownOptions("receive", options, knownNames);
  const { client, host, port = 5671, instanceId, tls, signal, rhea } = options;
  const { accessCredential } = client ?? {};
  if (typeof accessCredential?.get !== "function" || typeof accessCredential.reject !== "function")
    throw new TypeError("client must be an IoTDA client: it has an accessCredential");
  if (signal !== undefined && typeof signal?.addEventListener !== "function") throw new TypeError("signal must be an AbortSignal");
  if (rhea !== undefined && typeof rhea?.create_container !== "function")
    throw new TypeError("rhea must be the package rhea: it has a create_container");
  const connection = (credential: AccessCredential) => amqpConnectionOptions({ host, port, instanceId, tls, credential });
  // Says now what is wrong with host, port, instanceId and tls.
  connection({ access_key: "key", access_code: "code" });
  const { maxTries = 10 } = options;
  return {
    accessCredential,
    connection,
    place: { host, port, queue: text("queue", options.queue ?? "DefaultQueue", { maxLength: 128 }) },
    signal: signal ?? new AbortController().signal,
    concurrency: wholeNumber("concurrency", options.concurrency ?? 1, 10_000),
    maxTries: maxTries === Number.POSITIVE_INFINITY ? maxTries : wholeNumber("maxTries", maxTries, 1_000_000),
    maxPauseMs: milliseconds("maxPauseMs", options.maxPauseMs ?? 30_000),
    timeoutMs: milliseconds("timeoutMs", options.timeoutMs ?? defaultTimeoutMs),
    rhea: rhea as Rhea | undefined,
  };
}
