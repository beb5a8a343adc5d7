export type { Verdict, Violation } from "./judge/judge.ts";
export { judge, toFitContract } from "./judge/matcher.ts";
export { createRecorder, type Exchange, type RecordedBody, type Recorder } from "./judge/recorder.ts";
export { CannotJudge } from "./judge/schemas.ts";
export type { Answer } from "./simulator/answer.ts";
export { knownDevice } from "./simulator/northbound.ts";
export type { OperationId } from "./simulator/operation-id.ts";
export type { Fault, PlatformOptions, Raw, SimulatorOptions } from "./simulator/options.ts";
export { type Platform, startPlatform } from "./simulator/server.ts";
