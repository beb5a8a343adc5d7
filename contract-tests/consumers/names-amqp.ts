/** As names.ts, by the entry for AMQP. */
import { type MessageHandler, type Notification, type ReceivedMessage, type ReceiveOptions, receive } from "huawei-iot-client/amqp";

declare const options: ReceiveOptions;
declare const message: ReceivedMessage;

export const receiving = (handler: MessageHandler) => receive(options, handler);
export const { client, tls } = options;
export const credential = () => client.accessCredential.get();
export const { notification } = message;
export const services = (one: Notification) => (one.resource === "device.property" ? one.notify_data.body.services : []);
