/**
 * What the contract suite runs against. The tests are the same; a test that a target cannot show is skipped, with the
 * reason on the screen.
 *
 * | target   | what it is                                    | told what to answer | keeps the laws | reads its clock here |
 * |----------|-----------------------------------------------|---------------------|----------------|----------------------|
 * | mock     | Prism, serving the specs                      | yes                 | no             | -                    |
 * | platform | the simulator of the documents' laws          | yes                 | yes            | yes                  |
 * | live     | real endpoints of NORTHBOUND_* and IOTDA_*    | no                  | yes            | no                   |
 */
import { inject } from "vitest";
import { iotdaSettings, northboundSettings } from "../../scripts/settings.ts";
import type { Api } from "../../scripts/spec.ts";
import { type IotdaClientOptions, iamPassword, type NorthboundClientOptions } from "../../src/index.ts";
import { type Operation, type Platform, startPlatform } from "../../src/testing/index.ts";
import type { Answer } from "./specs.ts";
import type { TargetName } from "./targets.ts";

/** Why a test cannot run against the target. */
export class CannotShow extends Error {}

export interface Target {
  name: TargetName;
  /** The simulator, when that is the target. */
  platform: Platform | undefined;
  url(api: Api): string;
  /** Makes the operation give this documented answer. Gives the headers with which to ask for it. */
  tell(answer: Pick<Answer, "operationId" | "status" | "example" | "value">): void;
  /** Headers that the target is to get with a call of the operation whose path this is. */
  headersFor(pathname: string): Record<string, string>;
  /** Options of a client of the target. */
  northbound(): NorthboundClientOptions;
  iotda(): IotdaClientOptions;
  /** Forgets what it was told. */
  reset(): Promise<void>;
}

export const application = { appId: "8c23b6b4ea68", secret: "p&w=é %+" };
export const user = { domainName: "example-account", userName: "iot-service", password: "p w" };
export const keys = { accessKey: "AK", secretKey: "s3cret-key" };
export const projectId = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";

export async function startTarget(): Promise<Target> {
  const name = inject("target");
  if (name === "live") return live();
  return name === "mock" ? mock(inject("mocks")) : platformTarget();
}

const local = (url: (api: Api) => string): Pick<Target, "url" | "northbound" | "iotda"> => ({
  url,
  northbound: () => ({ baseUrl: url("northbound"), ...application }),
  iotda: () => ({
    endpoint: url("iotda"),
    projectId,
    credentials: iamPassword({ endpoint: url("iam"), ...user, project: { name: "cn-north-4" } }),
  }),
});

function mock(urls: Record<Api, string>): Target {
  const told = new Map<string, string>();
  return {
    name: "mock",
    platform: undefined,
    ...local((api) => urls[api]),
    tell: ({ operationId, status, example }) => void told.set(operationId, `code=${status}, example=${example}`),
    headersFor(operationId) {
      const prefer = told.get(operationId);
      return prefer ? { Prefer: prefer } : {};
    },
    reset: async () => told.clear(),
  };
}

async function platformTarget(): Promise<Target> {
  const { appId, secret } = application;
  const start = () =>
    startPlatform({
      apps: { [appId]: secret },
      users: { [user.userName]: user.password },
      accessKeys: { [keys.accessKey]: keys.secretKey },
    });
  let platform = await start();
  const target: Target = {
    name: "platform",
    get platform() {
      return platform;
    },
    ...local(() => platform.url),
    tell({ operationId, status, value }) {
      const headers: Record<string, string> = {};
      if (operationId === "CreateAccessCode" && status >= "400") headers["x-request-id"] = "3a2f6b1c9d8e47f0a5b4c3d2e1f00112";
      if (operationId === "KeystoneCreateUserTokenByPassword" && status === "201") headers["X-Subject-Token"] = "told-user-token";
      platform.fault(operationId as Operation, { answer: { status: Number(status), body: value, headers } }, 99);
    },
    headersFor: () => ({}),
    async reset() {
      await platform.close();
      platform = await start();
    },
  };
  return target;
}

function live(): Target {
  const [northbound, iotda] = [northboundSettings(), iotdaSettings()];
  const need = <T>(settings: T | undefined, variables: string): T => {
    if (settings === undefined) throw new CannotShow(`the ${variables} variables are not set`);
    return settings;
  };
  const told = (): never => {
    throw new CannotShow("a real platform cannot be told what to answer");
  };
  return {
    name: "live",
    platform: undefined,
    url: told,
    northbound: () => need(northbound, "NORTHBOUND_*"),
    iotda() {
      const { client, iam } = need(iotda, "IOTDA_*");
      return { ...client, credentials: iamPassword(need(iam, "IOTDA_IAM_ENDPOINT, IOTDA_USER_NAME ...")) };
    },
    tell: told,
    headersFor: () => ({}),
    reset: async () => {},
  };
}
