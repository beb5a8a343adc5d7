import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import {
  type AccessCode,
  accessCodeBody,
  accessCodePath,
  app,
  authorized,
  type DevicesPage,
  devicesPath,
  type Login,
  load,
  loginPath,
  type Peer,
  page,
} from "../../calls/peer.ts";

interface Axios {
  default: {
    create(options: { baseURL: string; httpAgent: HttpAgent; httpsAgent: HttpsAgent }): {
      interceptors: { request: { use(interceptor: <T extends { headers: object }>(request: T) => T): void } };
      get<T>(path: string, options: { params: object }): Promise<{ data: T }>;
      post<T>(path: string, body: unknown): Promise<{ data: T }>;
    };
  };
}

/** An instance with an interceptor, as its README shows it. */
export const peer: Peer = {
  package: "axios",
  async connect({ url, ca }) {
    const { default: axios } = await load<Axios>("axios");
    const instance = axios.create({
      baseURL: url,
      httpAgent: new HttpAgent({ keepAlive: true }),
      httpsAgent: new HttpsAgent({ keepAlive: true, ...(ca !== undefined && { ca }) }),
    });
    const { data: login } = await instance.post<Login>(loginPath, new URLSearchParams(app));
    instance.interceptors.request.use((request) => {
      Object.assign(request.headers, authorized(login));
      return request;
    });
    return {
      get: async () => (await instance.get<DevicesPage>(devicesPath, { params: page })).data.devices.length,
      post: async () => (await instance.post<AccessCode>(accessCodePath, accessCodeBody)).data.access_code,
    };
  },
};
