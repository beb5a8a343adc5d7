import type * as Ours from "../../../../src/index.ts";
import { accessCodeBody, app, devicesPath, load, type Peer, page, projectId } from "../../calls/peer.ts";

/** This package as its users have it: built, with default options. Both calls are typed, as the spec describes them. */
export const peer: Peer = {
  package: "huawei-iot-client",
  async connect({ url, ca }) {
    const { createIotdaClient, createNorthboundClient, unwrap, userToken } = await load<typeof Ours>("huawei-iot-client");
    const tls = ca === undefined ? {} : { tls: { ca } };
    const northbound = createNorthboundClient({ baseUrl: url, ...app, ...tls });
    const { accessToken } = await northbound.getAuthToken();
    const iotda = createIotdaClient({ endpoint: url, projectId, credentials: userToken(accessToken), ...tls });
    return {
      get: async () => unwrap(await northbound.api.GET(devicesPath, { params: { query: page } })).devices.length,
      async post() {
        const request = { params: { path: { project_id: projectId } }, body: accessCodeBody };
        return unwrap(await iotda.api.POST("/v5/iot/{project_id}/auth/accesscode", request)).access_code;
      },
    };
  },
};
