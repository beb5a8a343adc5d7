/** A small program that uses both clients: what it costs the compiler is counted. It compiles with the package of any version. */
import { ApiError, createIotdaClient, createNorthboundClient, HuaweiIotError, unwrap, userToken } from "huawei-iot-client";

const northbound = createNorthboundClient({ platformIp: "10.0.0.1", appId: "a", secret: "s" });
const iotda = createIotdaClient({ endpoint: "iotda.example.com", projectId: "0a1b", credentials: userToken("t") });

export async function devices() {
  const page = unwrap(await northbound.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0, pageSize: 10 } } }));
  const [first] = page.devices;
  if (!first) return undefined;
  const one = await northbound.api.GET("/iocm/app/dm/v1.4.0/devices/{deviceId}", { params: { path: { deviceId: first.deviceId } } });
  return unwrap(one).deviceInfo;
}

export async function credential() {
  try {
    const result = await iotda.api.POST("/v5/iot/{project_id}/auth/accesscode", {
      params: { path: { project_id: "0a1b" } },
      body: { type: "AMQP" },
    });
    return unwrap(result).access_code;
  } catch (error) {
    if (error instanceof ApiError && error.errorCode === "IOTDA.000004") return error.advice;
    if (error instanceof HuaweiIotError) return error.kind;
    throw error;
  }
}
