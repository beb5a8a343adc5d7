import {
  type AccessCode,
  accessCodeBody,
  accessCodePath,
  app,
  authorized,
  type DevicesPage,
  devicesPath,
  type Login,
  loginPath,
  type Peer,
  page,
} from "../../calls/peer.ts";

/** The fetch that Node has built in. */
export const peer: Peer = {
  caByEnvironment: true,
  async connect({ url }) {
    const send = async <T>(path: string, init: RequestInit) => {
      const response = await fetch(`${url}${path}`, init);
      if (!response.ok) throw new Error(`${response.status}`);
      return (await response.json()) as T;
    };
    const login = await send<Login>(loginPath, { method: "POST", body: new URLSearchParams(app) });
    const query = new URLSearchParams({ pageNo: `${page.pageNo}`, pageSize: `${page.pageSize}` });
    return {
      get: async () => (await send<DevicesPage>(`${devicesPath}?${query}`, { headers: authorized(login) })).devices.length,
      async post() {
        const headers = { ...authorized(login), "content-type": "application/json" };
        return (await send<AccessCode>(accessCodePath, { method: "POST", headers, body: JSON.stringify(accessCodeBody) })).access_code;
      },
    };
  },
};
