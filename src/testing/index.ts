export type { Verdict, Violation } from "./judge/judge.ts";
export { judge, toFitContract } from "./judge/matcher.ts";
export { createRecorder, type Exchange, type Recorder } from "./judge/recorder.ts";
export { CannotJudge } from "./judge/schemas.ts";
export type { Answer, LawOptions } from "./simulator/clock.ts";
export { knownDevice, type Operation } from "./simulator/handlers.ts";
export { type Fault, type Platform, type PlatformOptions, type Raw, startPlatform } from "./simulator/server.ts";
