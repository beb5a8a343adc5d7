import type { Message } from "rhea";
import { type Notification, notificationIn } from "./notifications.ts";
import type { ReceivedMessage } from "./types.ts";

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
