/** Exports what it infers: the declarations of such a program must name each type. */
import {
  akSk,
  amqpConnectionOptions,
  createIotdaClient,
  createLiveSecret,
  createNorthboundClient,
  memoryStore,
  mqttConnectionOptions,
  userToken,
} from "huawei-iot-client";

const credential = { access_key: "a", access_code: "b" };
export const northbound = createNorthboundClient({ platformIp: "10.0.0.1", appId: "a", secret: "s" });
export const iotda = createIotdaClient({ endpoint: "iotda.example.com", projectId: "0a1b", credentials: userToken("t") });
export const { api, fetch, getAuthToken } = northbound;
export const { GET, use, request } = northbound.api;
export const page = () => northbound.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0 } } });
export const { accessCredential, createAccessCode, getProjectId } = iotda;
export const credentials = [akSk({ accessKey: "a", secretKey: "b" }), userToken("t")];
export const connections = [amqpConnectionOptions({ host: "h", credential }), mqttConnectionOptions({ host: "h", credential })];
export const store = memoryStore();
export const live = createLiveSecret({ operation: "o", obtain: async () => ({ value: "s" }), parts: (value) => [value] });
