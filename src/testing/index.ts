export { knownDevice, type Operation } from "./answer.ts";
export type { Answer, LawOptions } from "./laws/law.ts";
export { type Fault, type Platform, type PlatformOptions, type Raw, startPlatform } from "./platform.ts";
