import { createNorthboundClient } from "../../src/index.ts";
import { type Implementation, ownVersion } from "./implementation.ts";
import { app, devicesPath, secret } from "./wire.ts";

/** This package, as its users have it: default options, its own transport, the platform's real 403. */
export const ours: Implementation = {
  name: "huawei-iot-client",
  version: ownVersion(),
  async create(url) {
    const client = createNorthboundClient({ baseUrl: url, appId: app, secret });
    return {
      call: async () => (await client.api.GET(devicesPath, { params: { query: { pageNo: 0 } } })).response.ok,
      close: () => client.close(),
    };
  },
};
