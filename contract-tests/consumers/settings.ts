/** Passes on settings that it may not have, as a program with `exactOptionalPropertyTypes` does. */
import {
  akSk,
  amqpConnectionOptions,
  createIotdaClient,
  createLiveSecret,
  createNorthboundClient,
  type Fetch,
  iamPassword,
  type SecretStore,
  type TlsOptions,
} from "huawei-iot-client";
import { receive } from "huawei-iot-client/amqp";
import { createRecorder, startBroker, startPlatform, toFitContract } from "huawei-iot-client/testing";

declare const maybe: Partial<Record<string, string>>;
declare const number: number | undefined;
declare const flag: boolean | undefined;
declare const store: SecretStore | undefined;
declare const own: Fetch | undefined;
declare const tls: TlsOptions | undefined;
declare const signal: AbortSignal | undefined;

export async function all() {
  const { a } = maybe;
  const pieces: TlsOptions = { ca: a, cert: a, key: a, passphrase: a, pfx: undefined, servername: a };
  const common = { tls: tls ?? pieces, store, fetch: own, timeoutMs: number };
  const northbound = createNorthboundClient({
    platformIp: "h",
    platformPort: number,
    baseUrl: undefined,
    appId: "a",
    secret: "s",
    ...common,
  });
  const user = { userName: "u", password: "p", domainName: "d", project: { name: "n", id: undefined } };
  const credentials = iamPassword({ region: "r", endpoint: undefined, ...user, passcode: a, userId: a });
  const iotda = createIotdaClient({ endpoint: "e", projectId: a, instanceId: a, credentials, ...common });
  akSk({ accessKey: "a", secretKey: "s", securityToken: a, region: a, derived: flag });
  amqpConnectionOptions({ host: "h", port: number, instanceId: a, tls, credential: { access_key: "a", access_code: "b" } });
  await receive(
    {
      ...{ client: iotda, host: "h", port: number, instanceId: a, tls, queue: a, signal, concurrency: number },
      ...{ maxTries: number, maxPauseMs: number, timeoutMs: number, rhea: undefined },
    },
    ({ body }) => body,
  );
  const broker = await startBroker({
    ...{ tls: {}, credential: () => undefined, windowMs: number, instanceId: a, queues: undefined, port: number },
    ...{ onReset: undefined, linkWithinMs: number },
  });
  broker.queues.add("q", { limit: number });
  createLiveSecret({
    ...{ operation: "o", parts: (value: string) => [value], obtain: async () => ({ value: "s", lifetimeMs: number, status: number }) },
    ...{ isFinal: undefined, sharedWarning: a, store, key: a, timeoutMs: number, now: undefined },
  });
  await northbound.getAuthToken({ signal });
  await iotda.getProjectId({ signal });
  await iotda.accessCredential.get({ signal });
  await iotda.createAccessCode({ type: a, force_disconnect: flag }, { signal });
  await northbound.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: number, pageSize: number, gatewayId: a } } });
  const platform = await startPlatform({
    ...{ apps: undefined, users: undefined, accessKeys: undefined, expiresIn: number, throttle: number, userTokenLength: number },
    ...{ instanceRegion: a, clock: undefined, latencyMs: undefined, tls: undefined },
  });
  platform.fault("getAuthToken", { raw: { status: 200, headers: undefined, body: a } }, number);
  toFitContract(createRecorder(own).exchanges, { basePath: a });
}
