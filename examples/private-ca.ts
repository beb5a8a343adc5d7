import { readFileSync } from "node:fs";
import { createNorthboundClient } from "huawei-iot-client";

const { env } = process;
const client = createNorthboundClient({
  baseUrl: env.NORTHBOUND_BASE_URL ?? "https://10.0.0.1:8743",
  appId: env.NORTHBOUND_APP_ID ?? "",
  secret: env.NORTHBOUND_SECRET ?? "",
  tls: {
    ca: readFileSync(env.NORTHBOUND_CA_FILE ?? "ca.pem"),
    servername: env.NORTHBOUND_SERVERNAME ?? "platform.example.com", // the name in the platform's certificate
    cert: readFileSync(env.NORTHBOUND_CERT_FILE ?? "client.pem"), // only if the platform demands one; or pfx and passphrase
    key: readFileSync(env.NORTHBOUND_KEY_FILE ?? "client.key"),
  },
});
console.log((await client.getAuthToken()).scope);
await client.close();
