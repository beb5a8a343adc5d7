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
import { createTransport } from "../../src/core/transport.ts";
import { akSk, type Fetch, type IotdaClientOptions, iamPassword, type NorthboundClientOptions, type TlsOptions } from "../../src/index.ts";
import { type Operation, type Platform, startPlatform } from "../../src/testing/index.ts";
import type { Answer } from "./specs.ts";
import type { TargetName } from "./targets.ts";

/** A documented example by its name, or any other answer. */
export type ToldAnswer = Pick<Answer, "operationId" | "status" | "value"> & { example?: string };

export const isMadeUp = ({ example }: ToldAnswer): boolean => example === undefined;

/** Why a test cannot run against the target. */
export class CannotShow extends Error {}

export interface Target {
  name: TargetName;
  /** The simulator, when that is the target. */
  platform: Platform | undefined;
  url(api: Api): string;
  /** Sends to the target. */
  send: Fetch;
  /** Makes the operation give this answer. */
  tell(answer: ToldAnswer): void;
  /** Headers that ask the target for this answer. */
  headersFor(answer: ToldAnswer): Record<string, string>;
  /** What stands in for the target's answer, when it cannot give this one by itself. */
  insteadOf(answer: ToldAnswer): Response | undefined;
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

const local = (url: (api: Api) => string): Pick<Target, "url" | "send" | "northbound" | "iotda"> => ({
  url,
  send: (input, init) => globalThis.fetch(input, init),
  northbound: () => ({ baseUrl: url("northbound"), ...application }),
  iotda: () => ({
    endpoint: url("iotda"),
    projectId,
    credentials: iamPassword({ endpoint: url("iam"), ...user, project: { name: "cn-north-4" } }),
  }),
});

function mock(urls: Record<Api, string>): Target {
  return {
    name: "mock",
    platform: undefined,
    ...local((api) => urls[api]),
    tell() {},
    headersFor: ({ status, example }): Record<string, string> =>
      example === undefined ? {} : { Prefer: `code=${status}, example=${example}` },
    insteadOf: (answer) => (isMadeUp(answer) ? Response.json(answer.value, { status: Number(answer.status) }) : undefined),
    reset: async () => {},
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
    insteadOf: () => undefined,
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
  // The built-in transport under the recording fetch, for its private CA and client certificate.
  const transportTo = (baseUrl: string, tls?: TlsOptions) => createTransport({ baseUrl, tls, timeoutMs: 30_000 }).fetch;
  const { tls, ...application } = northbound ?? {};
  const northboundFetch = northbound && transportTo(northbound.baseUrl ?? "", tls);
  const otherFetch = transportTo("https://localhost");
  return {
    name: "live",
    platform: undefined,
    url: told,
    send(input, init) {
      const { origin } = new URL((input as Request).url);
      const toNorthbound = northbound?.baseUrl !== undefined && origin === new URL(northbound.baseUrl).origin;
      return (toNorthbound && northboundFetch ? northboundFetch : otherFetch)(input, init);
    },
    northbound: () => need(northbound && (application as NorthboundClientOptions), "NORTHBOUND_*"),
    iotda() {
      const { client, iam, akSk: accessKey } = need(iotda, "IOTDA_*");
      return { ...client, credentials: accessKey ? akSk(accessKey) : iamPassword(need(iam, "IOTDA_IAM_ENDPOINT, IOTDA_USER_NAME ...")) };
    },
    tell: told,
    headersFor: () => ({}),
    insteadOf: () => undefined,
    reset: async () => {},
  };
}
