import { createNorthboundClient, unwrap } from "huawei-iot-client";

const { env } = process;
const client = createNorthboundClient({
  baseUrl: env.NORTHBOUND_BASE_URL ?? "https://platform.example.com:8743", // or platformIp and platformPort
  appId: env.NORTHBOUND_APP_ID ?? "",
  secret: env.NORTHBOUND_SECRET ?? "",
});

// Logs in by itself, when it has to. Typed by the spec: paths, parameters, results.
const page = unwrap(
  await client.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0, pageSize: 25, status: "ONLINE" } } }),
);
for (const { deviceId, deviceInfo } of page.devices) console.log(deviceId, deviceInfo?.name);

// The token itself, for calls that you send by other means.
const { accessToken, expiresAt } = await client.getAuthToken();
console.log(accessToken.length, new Date(expiresAt));
