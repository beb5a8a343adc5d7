/** As names.ts, by the entry of one API. */
import { createNorthboundClient } from "huawei-iot-client/northbound";

export const northbound = createNorthboundClient({ platformIp: "10.0.0.1", appId: "a", secret: "s" });
export const { api, fetch, getAuthToken } = northbound;
export const { GET, use, request } = northbound.api;
export const page = () => northbound.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0 } } });
