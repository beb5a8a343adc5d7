export type * from "../../generated/northbound/types.ts";
export type * from "../core/public-types.ts";
export type { AuthToken } from "./auth-token.ts";
export { createNorthboundClient, type NorthboundAddress, type NorthboundClient, type NorthboundClientOptions } from "./client.ts";
