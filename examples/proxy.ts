import { HttpsProxyAgent } from "https-proxy-agent";
import { createNorthboundClient } from "huawei-iot-client";

const { env } = process;
const client = createNorthboundClient({
  baseUrl: env.NORTHBOUND_BASE_URL ?? "https://platform.example.com:8743",
  appId: env.NORTHBOUND_APP_ID ?? "",
  secret: env.NORTHBOUND_SECRET ?? "",
  agent: new HttpsProxyAgent(env.COMPANY_PROXY ?? "http://proxy.example.com:3128", { keepAlive: true }),
});
console.log((await client.getAuthToken()).scope);
await client.close();
