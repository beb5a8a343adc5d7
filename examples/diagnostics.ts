import { subscribe } from "node:diagnostics_channel";
import { createNorthboundClient, type DiagnosticMessages } from "huawei-iot-client";

subscribe("huawei-iot-client:obtain:end", (message) => {
  const { operation, durationMs } = message as DiagnosticMessages["obtain:end"];
  console.log(`${operation} took ${durationMs} ms`);
});

const { env } = process;
const client = createNorthboundClient({
  baseUrl: env.NORTHBOUND_BASE_URL ?? "https://platform.example.com:8743",
  appId: env.NORTHBOUND_APP_ID ?? "",
  secret: env.NORTHBOUND_SECRET ?? "",
});
await client.getAuthToken();
