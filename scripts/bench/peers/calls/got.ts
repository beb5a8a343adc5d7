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

interface Got {
  extend(options: object): Got;
  get(path: string, options: { searchParams: object }): { json<T>(): Promise<T> };
  post(path: string, options: { json?: object; form?: object }): { json<T>(): Promise<T> };
}

/** An extended instance, as its documentation shows it. */
export const peer: Peer = {
  package: "got",
  async connect({ url, ca }) {
    const { got } = await load<{ got: Got }>("got");
    const anonymous = got.extend({
      prefixUrl: url,
      agent: { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) },
      ...(ca !== undefined && { https: { certificateAuthority: ca } }),
    });
    const login = await anonymous.post(loginPath.slice(1), { form: app }).json<Login>();
    const instance = anonymous.extend({ headers: authorized(login) });
    return {
      get: async () => (await instance.get(devicesPath.slice(1), { searchParams: page }).json<DevicesPage>()).devices.length,
      post: async () => (await instance.post(accessCodePath.slice(1), { json: accessCodeBody }).json<AccessCode>()).access_code,
    };
  },
};
