import type { Message } from "rhea";
import { type Notification, notificationIn } from "./notifications.ts";

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

/** A message for a handler. The body is parsed when somebody asks. */
export function receivedMessage(message: Message, queue: string): ReceivedMessage {
  const body = textOf(message.body);
  let parsed: { notification: Notification | undefined } | undefined;
  return {
    body,
    queue,
    failures: message.delivery_count ?? 0,
    get notification() {
      parsed ??= { notification: notificationIn(body) };
      return parsed.notification;
    },
  };
}

/** A body is a value, or one or several sections of data. (AMQP 1.0, part 3.2) */
function textOf(body: unknown): string {
  if (typeof body === "string") return body;
  if (body === undefined || body === null) return "";
  if (isBytes(body)) return decoder.decode(body);
  const { content } = body as { content?: unknown };
  if (isBytes(content)) return decoder.decode(content);
  if (Array.isArray(content) && content.every(isBytes)) return decoder.decode(Buffer.concat(content));
  return JSON.stringify(body);
}

const decoder = new TextDecoder();
/** Of any realm. */
const isBytes = (value: unknown): value is Uint8Array => ArrayBuffer.isView(value);
