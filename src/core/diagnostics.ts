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
 * | `amqp`          | what, queue, host, ... (`AmqpEvent`) | `receive` connects, has a link, has none any more, or a handler failed |
 */
export interface DiagnosticMessages {
  "obtain:start": { operation: string };
  "obtain:end": { operation: string; durationMs: number };
  "obtain:error": { operation: string; durationMs: number; error: unknown };
  adopt: { operation: string };
  discard: { key: string; reason: "garbage" | "version" | "seal" };
  reject: { operation: string; ageMs: number };
  resend: { operation: string };
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

export function publish<Event extends keyof DiagnosticMessages>(event: Event, message: DiagnosticMessages[Event]): void {
  let target = channels.get(event);
  if (!target) {
    target = channel(`huawei-iot-client:${event}`);
    channels.set(event, target);
  }
  if (target.hasSubscribers) target.publish(message);
}
