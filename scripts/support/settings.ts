/** Reads the real endpoints from the environment. Only the scripts do that; the package reads no variable. */
import { readFileSync } from "node:fs";
import type {
  AkSkOptions,
  BrokerOptions,
  IamPasswordOptions,
  IotdaClientOptions,
  NorthboundClientOptions,
  TlsOptions,
} from "../../src/index.ts";

export type NorthboundSettings = NorthboundClientOptions;
export interface IotdaSettings {
  client: Omit<IotdaClientOptions, "credentials">;
  /** The ways in whose variables are set; at least one is. */
  iam?: IamPasswordOptions;
  akSk?: AkSkOptions;
  /** The AMQP broker, if its address is set. */
  broker?: Omit<BrokerOptions, "credential">;
  /** Whether the access credential may be reset. */
  reset: boolean;
}

const hint = 'With any of them all are needed (README, "Against real endpoints").';

/**
 * The northbound platform of the NORTHBOUND_* variables; undefined when none is set.
 *
 * @throws Error naming every variable that is missing
 */
export function northboundSettings(): NorthboundSettings | undefined {
  if (!isAnySet("NORTHBOUND_")) return undefined;
  demand(["NORTHBOUND_BASE_URL", "NORTHBOUND_APP_ID", "NORTHBOUND_SECRET"]);
  const pem = (name: string) => (read(name) ? readFileSync(read(name)) : undefined);
  const tls = {
    ca: pem("NORTHBOUND_CA_FILE"),
    cert: pem("NORTHBOUND_CERT_FILE"),
    key: pem("NORTHBOUND_KEY_FILE"),
    servername: read("NORTHBOUND_SERVERNAME") || undefined,
  };
  const given = Object.fromEntries(Object.entries(tls).filter(([, value]) => value !== undefined)) as TlsOptions;
  return { baseUrl: read("NORTHBOUND_BASE_URL"), appId: read("NORTHBOUND_APP_ID"), secret: read("NORTHBOUND_SECRET"), tls: given };
}

const user = ["IOTDA_IAM_ENDPOINT", "IOTDA_DOMAIN_NAME", "IOTDA_USER_NAME", "IOTDA_PASSWORD"];
const key = ["IOTDA_ACCESS_KEY", "IOTDA_SECRET_KEY"];

/**
 * The IoTDA instance and IAM user of the IOTDA_* variables; undefined when none is set.
 *
 * @throws Error naming every variable that is missing
 */
export function iotdaSettings(): IotdaSettings | undefined {
  if (!isAnySet("IOTDA_")) return undefined;
  const accessKey = read("IOTDA_ACCESS_KEY");
  const hasUser = !accessKey || read("IOTDA_USER_NAME") !== "";
  demand(["IOTDA_ENDPOINT", "IOTDA_PROJECT_ID", ...(accessKey ? key : []), ...(hasUser ? user : [])]);
  const projectId = read("IOTDA_PROJECT_ID");
  const instanceId = read("IOTDA_INSTANCE_ID");
  const instance = instanceId ? { instanceId } : {};
  const amqpHost = read("IOTDA_AMQP_HOST");
  const region = read("IOTDA_REGION");
  return {
    client: { endpoint: read("IOTDA_ENDPOINT"), projectId, ...instance },
    ...(hasUser && {
      iam: {
        endpoint: read("IOTDA_IAM_ENDPOINT"),
        domainName: read("IOTDA_DOMAIN_NAME"),
        userName: read("IOTDA_USER_NAME"),
        password: read("IOTDA_PASSWORD"),
        project: { id: projectId },
      },
    }),
    ...(accessKey && { akSk: { accessKey, secretKey: read("IOTDA_SECRET_KEY"), ...(region && { region, derived: true }) } }),
    ...(amqpHost && { broker: { host: amqpHost, ...instance } }),
    reset: read("IOTDA_RESET_ACCESS_CODE") === "yes",
  };
}

/** A variable that is empty is not set. */
const read = (name: string): string => process.env[name] ?? "";
const isAnySet = (prefix: string) => Object.keys(process.env).some((name) => name.startsWith(prefix) && read(name) !== "");

function demand(names: string[]): void {
  const missing = names.filter((name) => read(name) === "");
  if (missing.length > 0) throw new Error(`${missing.join(", ")} ${missing.length > 1 ? "are" : "is"} not set. ${hint}`);
}
