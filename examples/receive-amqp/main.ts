import { createIotdaClient, iamPassword } from "huawei-iot-client";
import { receive } from "huawei-iot-client/amqp";

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
const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());

await receive(
  {
    client,
    host: env.IOTDA_AMQP_HOST ?? "1a2b3c4d5e.iot-amqps.cn-north-4.myhuaweicloud.com", // from the console's access information
    port: Number(env.IOTDA_AMQP_PORT ?? 5671),
    queue: "DefaultQueue",
    signal: stop.signal,
    concurrency: 10,
  },
  async ({ body, notification }) => {
    if (notification?.resource === "device.property")
      for (const { service_id, properties } of notification.notify_data.body.services) console.log(service_id, properties);
    else console.log(body);
  },
);
await client.close();
