export { knownDevice, type Operation } from "./answer.ts";
export { createRecorder, type Exchange, type Recorder } from "./judge/exchange.ts";
export type { Verdict, Violation } from "./judge/judge.ts";
export { judge, toFitContract } from "./judge/matcher.ts";
export { CannotJudge } from "./judge/schemas.ts";
export type { Answer, LawOptions } from "./laws/law.ts";
export { type Fault, type Platform, type PlatformOptions, type Raw, startPlatform } from "./platform.ts";
