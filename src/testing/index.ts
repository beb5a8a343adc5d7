export type { Verdict, Violation } from "./judge/judge.ts";
export { judge, toFitContract } from "./judge/matcher.ts";
export { createRecorder, type Exchange, type RecordedBody, type Recorder } from "./judge/recorder.ts";
export { CannotJudge } from "./judge/schemas.ts";
export type { Answer } from "./simulator/answer.ts";
export { type Broker, type SimulatedBrokerOptions, startBroker } from "./simulator/broker.ts";
export type {
  DeviceAnswer,
  PropertyRequest,
  ReceivedCommand,
  SimulatedDevice,
} from "./simulator/device.ts";
export type { GivenDevice } from "./simulator/devices.ts";
export type { AccessCodeRequest, Credential } from "./simulator/iotda.ts";
export type { ReceivedMessage } from "./simulator/mailbox.ts";
export type { NorthboundLogin } from "./simulator/northbound.ts";
export type { CommandResult, NorthboundCommand, OnNorthboundCommand } from "./simulator/northbound-commands.ts";
export type { SimulatedNorthboundDevice } from "./simulator/northbound-device.ts";
export { knownDevice, type NorthboundDevice } from "./simulator/northbound-devices.ts";
export type { OperationId } from "./simulator/operation-id.ts";
export type { Fault, GivenDevices, PlatformOptions, Raw, SimulatorOptions } from "./simulator/options.ts";
export type { GivenProduct } from "./simulator/products.ts";
export { createQueues, type Queues, type Taken } from "./simulator/queues.ts";
export { type Platform, startPlatform } from "./simulator/server.ts";
export type { ServerTls } from "./simulator/server-tls.ts";
export type { ServiceValues } from "./simulator/shadow.ts";
export type { StoreSuiteOptions } from "./store/law.ts";
export { storeSuite } from "./store-suite.ts";
