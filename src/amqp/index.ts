export type { AmqpEvent } from "../core/diagnostics.ts";
export type { TlsOptions } from "../core/http/tls.ts";
export type { LiveSecret } from "../core/secret/live-secret.ts";
export type { AccessCredential } from "../iotda/access-credential.ts";
export type * from "./notifications.ts";
export { receive } from "./receive.ts";
export type { MessageHandler, ReceivedMessage, ReceiveOptions } from "./types.ts";
