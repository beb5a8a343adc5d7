import {
  type AccessCode,
  accessCodeBody,
  accessCodePath,
  app,
  authorized,
  type DevicesPage,
  devicesPath,
  form,
  type Login,
  load,
  loginPath,
  type Peer,
  page,
} from "../../calls/peer.ts";

interface Undici {
  Agent: new (options: { keepAliveTimeout: number; connect: { ca?: string } }) => object;
  request(
    url: string,
    options: { dispatcher: object; method?: "POST"; query?: object; headers?: Record<string, string>; body?: string },
  ): Promise<{ statusCode: number; body: { json(): Promise<unknown> } }>;
}

/** The baseline: the least that a call must do in Node. Its body is read and parsed, and its status looked at. */
export const peer: Peer = {
  package: "undici",
  async connect({ url, ca }) {
    const { Agent, request } = await load<Undici>("undici");
    const dispatcher = new Agent({ keepAliveTimeout: 60_000, connect: ca === undefined ? {} : { ca } });
    const send = async <T>(path: string, options: Partial<Parameters<Undici["request"]>[1]>) => {
      const { statusCode, body } = await request(`${url}${path}`, { dispatcher, ...options });
      const parsed = await body.json();
      if (statusCode >= 300) throw new Error(`${statusCode}`);
      return parsed as T;
    };
    const login = await send<Login>(loginPath, {
      method: "POST",
      headers: { "content-type": form },
      body: new URLSearchParams(app).toString(),
    });
    return {
      get: async () => (await send<DevicesPage>(devicesPath, { query: page, headers: authorized(login) })).devices.length,
      async post() {
        const headers = { ...authorized(login), "content-type": "application/json" };
        return (await send<AccessCode>(accessCodePath, { method: "POST", headers, body: JSON.stringify(accessCodeBody) })).access_code;
      },
    };
  },
};
