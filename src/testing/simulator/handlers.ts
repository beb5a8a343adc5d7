import { iam as iamOperations, iotda as iotdaOperations, northbound as northboundOperations } from "../../../generated/error-codes.ts";
import { pathPattern } from "../../openapi/router.ts";
import type { Answer, LawOptions } from "./clock.ts";
import { createIam } from "./iam.ts";
import { createIotda } from "./iotda.ts";
import { createNorthbound } from "./northbound.ts";
import type { Arrived } from "./signature.ts";

const operations = { ...northboundOperations, ...iotdaOperations, ...iamOperations };

/** The operationIds of the specs. */
export type Operation = keyof typeof operations;

const routes = Object.entries(operations).map(([operation, { method, path }]) => ({
  operation: operation as Operation,
  method,
  path: new RegExp(`^${pathPattern(path)}$`),
}));

/** Which operation a request calls. */
export const operationOf = ({ method, path }: Arrived): Operation | undefined =>
  routes.find((route) => route.method === method && route.path.test(pathOf(path)))?.operation;

const pathOf = (path: string) => path.split("?")[0] ?? "";

/** The one device that the platform has. */
export const knownDevice = "8c23b6b4-ea68-48fb-9c2f-90452a81ebb1";
const device = { deviceId: knownDevice, deviceInfo: { name: "water-meter-1", status: "ONLINE" } };

/** The platforms' laws, and how they answer a request. No HTTP in here. */
export function createLaws(options: LawOptions) {
  const northbound = createNorthbound(options);
  const iam = createIam(options);
  const iotda = createIotda(options, iam);

  function answer(operation: Operation, request: Arrived): Answer {
    const { headers, path, body } = request;
    const type = headers["content-type"] ?? "";
    const json = () => (type.startsWith("application/json") ? parse(body) : {});
    const refusal = () => northbound.refusal(headers.app_key, headers.authorization);
    switch (operation) {
      case "getAuthToken":
        return northbound.login(type === "application/x-www-form-urlencoded" ? Object.fromEntries(new URLSearchParams(body)) : {});
      case "refreshAuthToken":
        return northbound.refresh(json());
      case "querySingleDeviceInfo":
        return refusal() ?? (pathOf(path).endsWith(`/${knownDevice}`) ? { status: 200, body: device } : unknownDevice);
      case "queryBatchDevicesInfo":
        return refusal() ?? { status: 200, body: { totalCount: 1, pageNo: 0, pageSize: 25, devices: [device] } };
      case "CreateAccessCode":
        return iotda.refusal(request) ?? iotda.createAccessCode(json());
      case "KeystoneCreateUserTokenByPassword":
        return iam.token(json());
    }
  }
  return { northbound, iam, iotda, answer };
}

const unknownDevice: Answer = { status: 404, body: { error_code: "100403", error_desc: "The device is not existed." } };

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
