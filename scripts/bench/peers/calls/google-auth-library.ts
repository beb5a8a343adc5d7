import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import {
  type AccessCode,
  accessCodeBody,
  accessCodePath,
  app,
  type DevicesPage,
  devicesPath,
  type Login,
  load,
  loginPath,
  type Peer,
  page,
} from "../../calls/peer.ts";

interface Gaxios {
  request<T>(options: { url: string; method?: "POST"; params?: object; data?: object; headers?: object }): Promise<{ data: T }>;
}
interface Google {
  OAuth2Client: new (options: {
    transporterOptions: { agent: object };
  }) => Gaxios & {
    transporter: Gaxios;
    refreshHandler?: () => Promise<{ access_token: string; expiry_date: number }>;
  };
}

/** Its authorised request, over its own gaxios; the token comes from a `refreshHandler`, as its README shows it. */
export const peer: Peer = {
  package: "google-auth-library",
  async connect({ url, ca }) {
    const { OAuth2Client } = await load<Google>("google-auth-library");
    // Without an agent node-fetch, which is under gaxios, closes each connection.
    const agent = url.startsWith("https:")
      ? new HttpsAgent({ keepAlive: true, ...(ca !== undefined && { ca }) })
      : new HttpAgent({ keepAlive: true });
    const client = new OAuth2Client({ transporterOptions: { agent } });
    client.refreshHandler = async () => {
      const { data } = await client.transporter.request<Login>({
        url: `${url}${loginPath}`,
        method: "POST",
        data: new URLSearchParams(app),
      });
      return { access_token: data.accessToken, expiry_date: Date.now() + 86_400_000 };
    };
    const headers = { app_key: app.appId };
    return {
      get: async () => (await client.request<DevicesPage>({ url: `${url}${devicesPath}`, params: page, headers })).data.devices.length,
      async post() {
        const request = { url: `${url}${accessCodePath}`, method: "POST" as const, data: accessCodeBody, headers };
        return (await client.request<AccessCode>(request)).data.access_code;
      },
    };
  },
};
