import { createIotdaClient, iamPassword } from "huawei-iot-client";

const { env } = process;
const client = createIotdaClient({
  endpoint: env.IOTDA_ENDPOINT ?? "iotda.example.com", // of a standard or enterprise instance: its own host, from the console
  projectId: env.IOTDA_PROJECT_ID ?? "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
  credentials: iamPassword({
    endpoint: env.IOTDA_IAM_ENDPOINT ?? "https://iam.cn-north-4.myhuaweicloud.com", // or region: "cn-north-4"
    domainName: env.IOTDA_DOMAIN_NAME ?? "account",
    userName: env.IOTDA_USER_NAME ?? "user",
    password: env.IOTDA_PASSWORD ?? "",
    project: { name: "cn-north-4" },
  }),
});

// Resets the credential: the previous one is invalid from here on.
const { access_key, access_code } = await client.createAccessCode({ type: "AMQP" });
console.log(access_key, access_code.length);
