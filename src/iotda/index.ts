export type * from "../../generated/iotda/types.ts";
export type * from "../core/public-types.ts";
export type { AccessCredential } from "./access-credential.ts";
export {
  type AmqpConnectionOptions,
  amqpConnectionOptions,
  type BrokerOptions,
  type MqttConnectionOptions,
  mqttConnectionOptions,
} from "./amqp.ts";
export { createIotdaClient, type IotdaClient, type IotdaClientOptions } from "./client.ts";
