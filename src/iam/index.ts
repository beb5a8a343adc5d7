export type * from "../../generated/iam/types.ts";
export type * from "../core/public-types.ts";
export { type AkSkOptions, akSk } from "./ak-sk.ts";
export { type IamPasswordOptions, iamPassword } from "./password.ts";
export { userToken } from "./user-token.ts";
