import { defaultTimeoutMs, knownOptions, milliseconds, text, wholeNumber } from "../core/options.ts";
import type { AccessCredential } from "../iotda/access-credential.ts";
import { amqpConnectionOptions } from "../iotda/amqp.ts";
import type { Rhea } from "./rhea.ts";
import type { ReceiveOptions } from "./types.ts";

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
