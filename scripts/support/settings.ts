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

/** The northbound platform of the NORTHBOUND_* variables; undefined when none is set. */
export function northboundSettings(): NorthboundSettings | undefined {
  const read = variables("NORTHBOUND_");
  if (!read) return undefined;
  const pem = (name: string) => (read(name, "") ? readFileSync(read(name)) : undefined);
  const tls = { ca: pem("CA_FILE"), cert: pem("CERT_FILE"), key: pem("KEY_FILE"), servername: read("SERVERNAME", "") || undefined };
  const given = Object.fromEntries(Object.entries(tls).filter(([, value]) => value !== undefined)) as TlsOptions;
  return { baseUrl: read("BASE_URL"), appId: read("APP_ID"), secret: read("SECRET"), tls: given };
}

/** The IoTDA instance and IAM user of the IOTDA_* variables; undefined when none is set. */
export function iotdaSettings(): IotdaSettings | undefined {
  const read = variables("IOTDA_");
  if (!read) return undefined;
  const projectId = read("PROJECT_ID");
  const instanceId = read("INSTANCE_ID", "");
  const instance = instanceId ? { instanceId } : {};
  const accessKey = read("ACCESS_KEY", "");
  const amqpHost = read("AMQP_HOST", "");
  const region = read("REGION", "");
  const akSk = accessKey && { accessKey, secretKey: read("SECRET_KEY"), ...(region && { region, derived: true }) };
  const user = (!accessKey || read("USER_NAME", "")) && {
    endpoint: read("IAM_ENDPOINT"),
    domainName: read("DOMAIN_NAME"),
    userName: read("USER_NAME"),
    password: read("PASSWORD"),
    project: { id: projectId },
  };
  return {
    client: { endpoint: read("ENDPOINT"), projectId, ...instance },
    ...(user && { iam: user }),
    ...(akSk && { akSk }),
    ...(amqpHost && { broker: { host: amqpHost, ...instance } }),
    reset: read("RESET_ACCESS_CODE", "") === "yes",
  };
}

function variables(prefix: string): ((name: string, byDefault?: string) => string) | undefined {
  if (!Object.keys(process.env).some((name) => name.startsWith(prefix))) return undefined;
  return (name, byDefault) => {
    const value = process.env[prefix + name] ?? byDefault;
    if (value === undefined)
      throw new Error(
        `${prefix}${name} is not set. With any ${prefix}* variable all of them are needed (README, "Against real endpoints").`,
      );
    return value;
  };
}
