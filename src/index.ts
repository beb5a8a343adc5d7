// Of `api`, for who names its types.
export type {
  CreateAccessCodeRequestBody,
  CreateAccessCodeResponse,
  lists as IotdaLists,
  paths as IotdaPaths,
} from "../generated/iotda/types.ts";
export type { lists as NorthboundLists, paths as NorthboundPaths } from "../generated/northbound/types.ts";
export { ApiError, type ApiErrorOf, type DocumentedCodes, HuaweiIotError } from "./api-error.ts";
export type { DiagnosticMessages } from "./core/diagnostics.ts";
export { unwrap } from "./core/http/unwrap.ts";
export { paginate } from "./core/paginate.ts";
export type * from "./core/public-types.ts";
export { createLiveSecret, type LiveSecretOptions, type ObtainContext } from "./core/secret/live-secret.ts";
export { memoryStore } from "./core/secret/memory-store.ts";
export type { Obtained } from "./core/secret/secret-state.ts";
export { NetworkError, ResponseError, type ResponseErrorReason, StoreError } from "./errors.ts";
export { type AkSkOptions, akSk } from "./iam/ak-sk.ts";
export { type IamPasswordOptions, iamPassword } from "./iam/password.ts";
export { userToken } from "./iam/user-token.ts";
export type { AccessCredential } from "./iotda/access-credential.ts";
export {
  type AmqpConnectionOptions,
  amqpConnectionOptions,
  type BrokerOptions,
  type MqttConnectionOptions,
  mqttConnectionOptions,
} from "./iotda/amqp.ts";
export { createIotdaClient, type IotdaClient, type IotdaClientOptions } from "./iotda/client.ts";
export type { AuthToken } from "./northbound/auth-token.ts";
export {
  createNorthboundClient,
  type NorthboundAddress,
  type NorthboundClient,
  type NorthboundClientOptions,
} from "./northbound/client.ts";
