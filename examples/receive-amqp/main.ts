import { createIotdaClient, iamPassword } from "huawei-iot-client";
import { consume } from "./consume.ts";

const { env } = process;
const client = createIotdaClient({
  endpoint: env.IOTDA_ENDPOINT ?? "iotda.example.com",
  credentials: iamPassword({
    endpoint: env.IOTDA_IAM_ENDPOINT ?? "https://iam.cn-north-4.myhuaweicloud.com",
    domainName: env.IOTDA_DOMAIN_NAME ?? "account",
    userName: env.IOTDA_USER_NAME ?? "user",
    password: env.IOTDA_PASSWORD ?? "",
    project: { name: "cn-north-4" },
  }),
});
const broker = {
  host: env.IOTDA_AMQP_HOST ?? "1a2b3c4d5e.iot-amqps.cn-north-4.myhuaweicloud.com", // from the console's access information
  port: Number(env.IOTDA_AMQP_PORT ?? 5671),
};
const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());
await consume(client, broker, console.log, stop.signal);
await client.close();
