import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { amqpConnectionOptions, type BrokerOptions, mqttConnectionOptions } from "./amqp.ts";

const credential = { access_key: "12345678", access_code: "s3cret-code" };
const host = "1a2b3c4d5e.iot-amqps.cn-north-4.myhuaweicloud.com";
const instanceId = "cb0ed862-47c8-4d1c-b1ab-3f9f5a2e7d10";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: 1_763_800_000_000 });
});
afterEach(() => vi.useRealTimers());

describe("amqpConnectionOptions", () => {
  /** Attempts to connect as rhea does: it copies the options, then calls the function on the copy. */
  function connection(options: BrokerOptions) {
    const own = { ...amqpConnectionOptions(options) } as ReturnType<typeof amqpConnectionOptions> & { username: string; password: string };
    return { own, attempt: () => own.connection_details() };
  }

  it("names the broker, and leaves no check out", () => {
    expect(amqpConnectionOptions({ host, credential })).toMatchObject({
      ...{ host, port: 5671, transport: "tls", minVersion: "TLSv1.2", rejectUnauthorized: true, autoSelectFamilyAttemptTimeout: 5000 },
      ...{ hostname: "default", idle_time_out: 8000, reconnect: true },
    });
  });

  it("makes user name and password anew at every attempt: the time, and the newest credential", () => {
    let newest = credential;
    const { own, attempt } = connection({ host, instanceId, credential: () => newest });
    expect(attempt()).toEqual({ host, port: 5671, transport: "tls", options: own });
    expect(own.username).toBe(`accessKey=12345678|timestamp=1763800000000|instanceId=${instanceId}`);
    expect(own.password).toBe("s3cret-code");
    vi.setSystemTime(1_763_800_600_000);
    newest = { access_key: "87654321", access_code: "s3cret-other" };
    attempt();
    expect(own.username).toBe(`accessKey=87654321|timestamp=1763800600000|instanceId=${instanceId}`);
    expect(own.password).toBe("s3cret-other");
  });

  it("leaves instanceId out when there is none", () => {
    const { own, attempt } = connection({ host, credential });
    attempt();
    expect(own.username).toBe("accessKey=12345678|timestamp=1763800000000");
  });

  it("takes port and certificates, and holds no secret", () => {
    const ca = readFileSync("scripts/support/certificates/ca.pem");
    const options = amqpConnectionOptions({ host, port: 443, credential, tls: { ca, servername: "name" } });
    expect(options).toMatchObject({ port: 443, ca, servername: "name" });
    expect(inspect(options, { depth: 10, showHidden: true }) + JSON.stringify(options)).not.toContain("s3cret");
  });
});

describe("mqttConnectionOptions", () => {
  it("is for one connection: a timestamp of now, and no reconnect with it", () => {
    expect(mqttConnectionOptions({ host, instanceId, credential: () => credential })).toEqual({
      ...{
        protocol: "mqtts",
        host,
        port: 8883,
        minVersion: "TLSv1.2",
        rejectUnauthorized: true,
        autoSelectFamilyAttemptTimeout: 5000,
        protocolVersion: 4,
        keepalive: 120,
      },
      ...{ reconnectPeriod: 0, username: `accessKey=12345678|timestamp=1763800000000|instanceId=${instanceId}`, password: "s3cret-code" },
    });
  });
});

describe.each([
  ["amqpConnectionOptions", amqpConnectionOptions],
  ["mqttConnectionOptions", mqttConnectionOptions],
])("%s refuses", (name, options) => {
  it.each([
    ["no host", { host: undefined }, "host must be a string of 1 to 256 characters; it is missing"],
    ["a URL", { host: `amqps://${host}` }, "host must be a host name or an IP address"],
    ["a host with a port", { host: `${host}:5671` }, "host must not carry a port; pass it as port"],
    ["port 0", { port: 0 }, "port must be a port number from 1 to 65535"],
    ["an instanceId of 37 characters", { instanceId: "i".repeat(37) }, "instanceId must be a string of 0 to 36 characters; it has 37"],
    [
      "an instanceId that would begin another part",
      { instanceId: "a|timestamp=1" },
      "instanceId must be a string of 0 to 36 characters that",
    ],
    ["no credential", { credential: undefined }, "credential must be an access credential, or a function that gives one"],
    ["a function that gives none", { credential: () => undefined }, "credential must be an access credential"],
    ["checks switched off", { tls: { rejectUnauthorized: false } }, "tls has no option rejectUnauthorized"],
    ["an unknown option", { hostname: "default" }, `${name} has no option hostname`],
  ])("%s", (_, wrong, message) => {
    expect(() => options({ host, credential, ...wrong } as BrokerOptions)).toThrow(message);
  });
});
