import { createNorthboundClient, HuaweiIotError, unwrap } from "huawei-iot-client";

const { env } = process;
const client = createNorthboundClient({
  baseUrl: env.NORTHBOUND_BASE_URL ?? "https://platform.example.com:8743",
  appId: env.NORTHBOUND_APP_ID ?? "",
  secret: env.NORTHBOUND_SECRET ?? "",
});
try {
  const path = { deviceId: "00000000-0000-0000-0000-000000000000" };
  console.log(unwrap(await client.api.GET("/iocm/app/dm/v1.4.0/devices/{deviceId}", { params: { path } })));
} catch (error) {
  if (!(error instanceof HuaweiIotError)) throw error;
  if (error.kind === "api") console.log(error.operation, error.status, error.errorCode, error.advice, error.retryAfterMs);
  else if (error.kind === "network") console.log(error.message, error.outcome);
  else throw error;
}
