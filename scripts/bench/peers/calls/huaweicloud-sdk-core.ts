import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { type AccessCode, accessCodeBody, type DevicesPage, devicesPath, load, type Peer, page, projectId } from "../../calls/peer.ts";

interface Credentials {
  withAk(key: string): Credentials;
  withSk(key: string): Credentials;
  withProjectId(id: string): Credentials;
}
interface HcClient {
  sendRequest<T>(options: object): Promise<T>;
}
interface Builder {
  withCredential(credential: object): Builder;
  withEndpoint(endpoint: string): Builder;
  withOptions(options: object): Builder;
  build(): HcClient;
}
interface Core {
  BasicCredentials: new () => Credentials;
}
interface Building {
  ClientBuilder: new (init: (client: HcClient) => HcClient) => Builder;
}

/** Where the generated clients find the builder: the package's main file leaves it out. */
const entry = "@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js";

/**
 * What Huawei's own generated clients stand on, called as they call it. It knows no token: it signs every call with an
 * access key, so there is no login, and each call pays for a signature. What it is told beside that is keep-alive, and a
 * user agent, without which it writes a file into the user's home.
 */
export const peer: Peer = {
  package: "@huaweicloud/huaweicloud-sdk-core",
  entry,
  // It needs it and does not say so.
  with: ["uuid"],
  async connect({ url, ca }) {
    const { ClientBuilder } = await load<Building>(entry);
    const { BasicCredentials } = await load<Core>("@huaweicloud/huaweicloud-sdk-core");
    const client = new ClientBuilder((built) => built)
      .withCredential(new BasicCredentials().withAk("BENCHACCESSKEY000000").withSk("bench-secret-key").withProjectId(projectId))
      .withEndpoint(url)
      .withOptions({
        customUserAgent: "bench",
        axiosRequestConfig: {
          httpAgent: new HttpAgent({ keepAlive: true }),
          httpsAgent: new HttpsAgent({ keepAlive: true, ...(ca !== undefined && { ca }) }),
        },
      })
      .build();
    const common = { contentType: "application/json", headers: {} };
    return {
      async get() {
        const request = { ...common, method: "GET", url: devicesPath, queryParams: page, pathParams: {}, headers: {} };
        return (await client.sendRequest<DevicesPage>(request)).devices.length;
      },
      async post() {
        const request = { ...common, method: "POST", url: "/v5/iot/{project_id}/auth/accesscode", queryParams: {}, headers: {} };
        const given = { pathParams: { project_id: projectId }, data: accessCodeBody };
        return (await client.sendRequest<AccessCode>({ ...request, ...given })).access_code;
      },
    };
  },
};
