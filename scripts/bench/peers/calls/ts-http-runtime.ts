import {
  type AccessCode,
  accessCodeBody,
  accessCodePath,
  app,
  type DevicesPage,
  devicesPath,
  form,
  type Login,
  load,
  loginPath,
  type Peer,
  page,
} from "../../calls/peer.ts";

interface Answer {
  status: string;
  body: unknown;
}
interface Runtime {
  getClient(
    endpoint: string,
    options: {
      allowInsecureConnection: true;
      credential?: { getBearerToken(): Promise<string> };
      authSchemes?: { kind: "http"; scheme: "bearer" }[];
      tlsOptions?: { ca: string };
    },
  ): {
    pathUnchecked(path: string): {
      get(options: { queryParameters: object; headers: object }): PromiseLike<Answer>;
      post(options: { body: unknown; contentType?: string; headers?: object }): PromiseLike<Answer>;
    };
  };
}

function body<T>({ status, body }: Answer): T {
  if (!status.startsWith("2")) throw new Error(status);
  return body as T;
}

/** What TypeSpec's generated clients stand on: a client with its default pipeline, and a bearer credential. */
export const peer: Peer = {
  package: "@typespec/ts-http-runtime",
  async connect({ url, ca }) {
    const { getClient } = await load<Runtime>("@typespec/ts-http-runtime");
    const options = { allowInsecureConnection: true as const, ...(ca !== undefined && { tlsOptions: { ca } }) };
    const answer = await getClient(url, options)
      .pathUnchecked(loginPath)
      .post({ contentType: form, body: new URLSearchParams(app).toString() });
    const { accessToken } = body<Login>(answer);
    const client = getClient(url, {
      ...options,
      credential: { getBearerToken: async () => accessToken },
      authSchemes: [{ kind: "http", scheme: "bearer" }],
    });
    const headers = { app_key: app.appId };
    return {
      async get() {
        return body<DevicesPage>(await client.pathUnchecked(devicesPath).get({ queryParameters: page, headers })).devices.length;
      },
      async post() {
        return body<AccessCode>(await client.pathUnchecked(accessCodePath).post({ body: accessCodeBody, headers })).access_code;
      },
    };
  },
};
