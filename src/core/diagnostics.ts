import { type Channel, channel } from "node:diagnostics_channel";

/**
 * What happens inside, on channels of `node:diagnostics_channel` named `huawei-iot-client:<event>`. No message carries
 * a secret, a request or a body.
 *
 * | event           | message                          | when                                                             |
 * |-----------------|----------------------------------|------------------------------------------------------------------|
 * | `obtain:start`  | operation                        | a secret is being obtained                                       |
 * | `obtain:end`    | operation, durationMs            | it was obtained                                                  |
 * | `obtain:error`  | operation, durationMs, error     | it was not; the typed error                                      |
 * | `adopt`         | operation                        | a secret that another client obtained was taken from the store   |
 * | `discard`       | key, reason                      | an entry of a store is not ours or cannot be read, and counts as absent; key: its name in the store, which holds no secret |
 * | `reject`        | operation, ageMs                 | the platform refused the current secret                          |
 * | `resend`        | operation                        | a call whose secret was refused is sent once more                |
 * | `call`          | operation, method, status, attempts, durationMs, requestId, error | a call of `api` or `fetch` has its answer, or has failed |
 * | `amqp`          | what, queue, host, ... (`AmqpEvent`) | `receive` connects, has a link, has none any more, or a handler failed |
 *
 * Of a `call`: `operation` is the operationId, or method and path without ids; `status` is undefined when there was no answer, and `error`
 * when there was one, whatever it says; `attempts` is how often it was sent: 0 when no secret could be obtained, 2 after a `resend`;
 * `durationMs` reaches to the head of the answer, waiting for a secret included. The message comes in the caller's asynchronous context,
 * so a span is a child of the caller's.
 */
export interface DiagnosticMessages {
  "obtain:start": { operation: string };
  "obtain:end": { operation: string; durationMs: number };
  "obtain:error": { operation: string; durationMs: number; error: unknown };
  adopt: { operation: string };
  discard: { key: string; reason: "garbage" | "version" | "seal" };
  reject: { operation: string; ageMs: number };
  resend: { operation: string };
  call: {
    operation: string;
    method: string;
    status?: number | undefined;
    attempts: number;
    durationMs: number;
    requestId?: string | undefined;
    error?: unknown;
  };
  amqp: AmqpEvent;
}

/** What `receive` does. `tries`: how many in a row have failed. `pauseMs`: how long it waits before the next. */
export type AmqpEvent = { queue: string; host: string; port: number } & (
  | { what: "connect" | "open" | "closed" }
  | { what: "failed"; code: string; reason: string; tries: number; pauseMs: number }
  | { what: "ended"; code: string; reason: string; pauseMs: number }
  | { what: "handler-error"; error: unknown; failures: number }
);

const channels = new Map<string, Channel>();

function channelOf(event: keyof DiagnosticMessages): Channel {
  let target = channels.get(event);
  if (!target) {
    target = channel(`huawei-iot-client:${event}`);
    channels.set(event, target);
  }
  return target;
}

export const isListenedTo = (event: keyof DiagnosticMessages): boolean => channelOf(event).hasSubscribers;

export function publish<Event extends keyof DiagnosticMessages>(event: Event, message: DiagnosticMessages[Event]): void {
  const target = channelOf(event);
  if (target.hasSubscribers) target.publish(message);
}
