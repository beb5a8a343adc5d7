import { expect, it } from "vitest";
import { checkedOptions } from "./amqp/options.ts";
import { checkedTls } from "./core/http/tls.ts";
import { akSk } from "./iam/ak-sk.ts";
import { iamPassword } from "./iam/password.ts";
import { userToken } from "./iam/user-token.ts";
import { amqpConnectionOptions, mqttConnectionOptions } from "./iotda/amqp.ts";
import { createIotdaClient } from "./iotda/client.ts";
import { createNorthboundClient } from "./northbound/client.ts";

const connection = ["tls", "agent", "fetch", "timeoutMs", "maxResponseBytes", "store"];
const iam = { region: "cn-north-4", domainName: "a", userName: "u", password: "p", project: { id: "1" } };
const iotda = { endpoint: "iotda.example.com", projectId: "0a1b", credentials: userToken("t") };
const broker = { host: "h.example.com", credential: { access_key: "12345678", access_code: "code" } };
const makers: [string, (options: never) => unknown, object, string[]][] = [
  [
    "createNorthboundClient",
    createNorthboundClient,
    { baseUrl: "https://h.example.com", appId: "a", secret: "s" },
    ["platformIp", ...connection],
  ],
  ["createNorthboundClient", createNorthboundClient, { platformIp: "h", platformPort: 1, appId: "a", secret: "s" }, ["baseUrl"]],
  ["createIotdaClient", createIotdaClient, iotda, ["instanceId", ...connection]],
  ["iamPassword", iamPassword, iam, ["endpoint", "passcode", "userId"]],
  ["akSk", akSk as never, { accessKey: "a", secretKey: "s" }, ["securityToken", "region", "derived"]],
  ["amqpConnectionOptions", amqpConnectionOptions, broker, ["port", "instanceId", "tls"]],
  ["mqttConnectionOptions", mqttConnectionOptions, broker, ["port", "instanceId", "tls"]],
  [
    "receive",
    checkedOptions,
    { client: { accessCredential: { get() {}, reject() {} } }, host: "h.example.com" },
    ["port", "instanceId", "tls", "queue", "signal", "concurrency", "maxTries", "maxPauseMs", "timeoutMs", "rhea"],
  ],
  ["tls", checkedTls as never, {}, ["ca", "cert", "key", "passphrase", "pfx", "servername"]],
];

it.each(makers)("%s takes each of its options, and one that is undefined for one that is left out", (_, make, needed, others) => {
  const options = { ...Object.fromEntries(others.map((name) => [name, undefined])), ...needed };
  expect(() => make(options as never)).not.toThrow();
});

it("createAccessCode takes each of its fields", async () => {
  const client = createIotdaClient({
    ...iotda,
    fetch: async () => Response.json({ access_key: "12345678", access_code: "code" }, { status: 201 }),
  });
  await expect(client.createAccessCode({ type: undefined, force_disconnect: undefined })).resolves.toMatchObject({ access_code: "code" });
  await expect(client.createAccessCode({ type: "MQTT", force_disconnect: true })).resolves.toMatchObject({ access_code: "code" });
  for (const force_disconnect of ["true", 1, null])
    await expect(client.createAccessCode({ force_disconnect } as never)).rejects.toThrow(
      new TypeError("force_disconnect must be true or false"),
    );
});
