import { createNorthboundClient } from "../../src/index.ts";
import { type Implementation, ownVersion } from "./implementation.ts";
import { app, deadDevice, devicesPath, secret } from "./wire.ts";

/** This package, as its users have it: default options, its own transport, the platform's real 403. */
export const ours: Implementation = {
  name: "huawei-iot-client",
  version: ownVersion(),
  async create(url) {
    const client = createNorthboundClient({ baseUrl: url, appId: app, secret });
    return {
      async call(path) {
        const one = { params: { path: { deviceId: deadDevice } } };
        const { response } =
          path === devicesPath
            ? await client.api.GET(path, { params: { query: { pageNo: 0 } } })
            : await client.api.GET("/iocm/app/dm/v1.4.0/devices/{deviceId}", one);
        return response.ok;
      },
      close: () => client.close(),
    };
  },
};
