import {
  type AccessCode,
  accessCodeBody,
  app,
  authorized,
  type DevicesPage,
  devicesPath,
  type Login,
  load,
  loginPath,
  type Peer,
  page,
  projectId,
} from "../../calls/peer.ts";

interface Result {
  data?: unknown;
  response: Response;
}
interface OpenapiFetch {
  default(options: { baseUrl: string }): {
    GET(path: string, init: { params: object }): Promise<Result>;
    POST(path: string, init: { params?: object; body: object; bodySerializer?: (body: never) => URLSearchParams }): Promise<Result>;
    use(middleware: { onRequest(options: { request: Request }): void }): void;
  };
}

function data<T>({ data, response }: Result): T {
  if (!response.ok) throw new Error(`${response.status}`);
  return data as T;
}

/** What is under our typed calls, on Node's fetch; authorised by a middleware, as its documentation shows it. */
export const peer: Peer = {
  package: "openapi-fetch",
  caByEnvironment: true,
  async connect({ url }) {
    const { default: createClient } = await load<OpenapiFetch>("openapi-fetch");
    const client = createClient({ baseUrl: url });
    const login = data<Login>(await client.POST(loginPath, { body: app, bodySerializer: (body) => new URLSearchParams(body) }));
    client.use({
      onRequest({ request }) {
        for (const [name, value] of Object.entries(authorized(login))) request.headers.set(name, value);
      },
    });
    return {
      get: async () => data<DevicesPage>(await client.GET(devicesPath, { params: { query: page } })).devices.length,
      async post() {
        const request = { params: { path: { project_id: projectId } }, body: accessCodeBody };
        return data<AccessCode>(await client.POST("/v5/iot/{project_id}/auth/accesscode", request)).access_code;
      },
    };
  },
};
