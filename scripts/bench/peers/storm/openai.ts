import { load, type Peer } from "../../implementation.ts";
import { app, fetch401, login } from "../../wire.ts";

type Fetch = typeof fetch401;
interface OpenAIModule {
  OpenAI: new (options: {
    baseURL: string;
    fetch: Fetch;
    logLevel: "off";
    apiKey: null;
    adminAPIKey: null;
    workloadIdentity: {
      identityProviderId: string;
      serviceAccountId: string;
      provider: { tokenType: "jwt"; getToken(): Promise<string> };
    };
  }) => {
    get(path: string, options: { query: object; headers: Record<string, string> }): { asResponse(): Promise<Response> };
  };
}

/**
 * Workload identity: the one way in which it gets a token by itself and another one after a 401. (A function as `apiKey`
 * is asked before every request, and a 401 is final.) Its token exchange has a fixed address; the `fetch` option answers
 * that address with the platform's login, so no request leaves the loopback interface.
 */
export const openai: Peer = {
  package: "openai",
  async create(url) {
    const { OpenAI } = await load<OpenAIModule>("openai");
    const exchange: Fetch = async (input, init) => {
      if (String(input) !== "https://auth.openai.com/oauth/token") return fetch401(input, init);
      const { accessToken, expiresIn } = await login(url);
      return Response.json({ access_token: accessToken, expires_in: expiresIn, token_type: "bearer" });
    };
    const client = new OpenAI({
      baseURL: url,
      fetch: exchange,
      logLevel: "off",
      // Not from the environment.
      apiKey: null,
      adminAPIKey: null,
      workloadIdentity: {
        identityProviderId: "bench",
        serviceAccountId: "bench",
        provider: { tokenType: "jwt", getToken: async () => "bench" },
      },
    });
    return {
      async call(path) {
        const response = await client.get(path, { query: { pageNo: 0 }, headers: { app_key: app } }).asResponse();
        await response.text();
        return response.ok;
      },
    };
  },
};
