export type { Verdict, Violation } from "./judge/judge.ts";
export { judge, toFitContract } from "./judge/matcher.ts";
export { createRecorder, type Exchange, type Recorder } from "./judge/recorder.ts";
export { CannotJudge } from "./judge/schemas.ts";
export type { Answer } from "./simulator/answer.ts";
export { knownDevice } from "./simulator/northbound.ts";
export type { SimulatorOptions } from "./simulator/options.ts";
export { type Fault, type Platform, type PlatformOptions, type Raw, startPlatform } from "./simulator/server.ts";
export type { OperationId } from "./simulator/simulator.ts";
