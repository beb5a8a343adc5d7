export type * from "../../generated/iotda.ts";
export { createIotdaClient, type IotdaClient, type IotdaClientOptions } from "./client.ts";
