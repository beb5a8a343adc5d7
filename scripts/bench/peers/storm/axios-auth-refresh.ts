import { load, type Peer } from "../../implementation.ts";
import { app, fetch401, login, type Path } from "../../wire.ts";

interface AxiosRequest {
  headers: Record<string, string>;
}
interface AxiosInstance {
  interceptors: { request: { use(interceptor: (request: AxiosRequest) => AxiosRequest): void } };
  get(path: string, options: { params: object }): Promise<{ status: number }>;
}
interface Axios {
  default: { create(options: { baseURL: string; headers: object; adapter: "fetch"; env: { fetch: typeof fetch401 } }): AxiosInstance };
}
interface AxiosAuthRefresh {
  createAuthRefresh(instance: AxiosInstance, refresh: (failed: unknown) => Promise<void>, options: { deduplicateRefresh?: boolean }): void;
}

/** Its README, "Usage" and "Request interceptor". It obtains a token only after a refusal, so a cold start is one, too. */
const create = (options: { deduplicateRefresh?: boolean }) => async (url: string) => {
  const { default: axios } = await load<Axios>("axios");
  const { createAuthRefresh } = await load<AxiosAuthRefresh>("axios-auth-refresh");
  let token = "none";
  const instance = axios.create({ baseURL: url, headers: { app_key: app }, adapter: "fetch", env: { fetch: fetch401 } });
  instance.interceptors.request.use((request) => {
    request.headers.Authorization = `Bearer ${token}`;
    return request;
  });
  createAuthRefresh(
    instance,
    async () => {
      token = (await login(url)).accessToken;
    },
    options,
  );
  return { call: async (path: Path) => (await instance.get(path, { params: { pageNo: 0 } })).status === 200 };
};

export const axiosAuthRefresh: Peer = { package: "axios-auth-refresh", create: create({}) };

/**
 * The option's other value. Under the default one a refusal that arrives during a refresh is final, against what its
 * documentation says (its issue 307), so that people set this one.
 */
export const axiosAuthRefreshEach: Peer = {
  package: "axios-auth-refresh",
  variant: "deduplicateRefresh: false",
  create: create({ deduplicateRefresh: false }),
};
