export type * from "../../generated/iam.ts";
export { type IamPasswordOptions, iamPassword } from "./password.ts";
export { userToken } from "./user-token.ts";
