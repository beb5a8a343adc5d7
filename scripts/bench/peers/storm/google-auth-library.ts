import { load, type Peer } from "../../implementation.ts";
import { app, fetch401, login } from "../../wire.ts";

interface Google {
  OAuth2Client: new (options: {
    forceRefreshOnFailure: boolean;
    transporterOptions: { fetchImplementation: typeof fetch401 };
  }) => {
    refreshHandler?: () => Promise<{ access_token: string; expiry_date: number }>;
    request(options: { url: string; headers: Record<string, string> }): Promise<{ status: number }>;
  };
}

/** Its README, "refreshHandler". `forceRefreshOnFailure` makes it ask the handler when a token is refused before its time. */
export const google: Peer = {
  package: "google-auth-library",
  async create(url) {
    const { OAuth2Client } = await load<Google>("google-auth-library");
    const client = new OAuth2Client({ forceRefreshOnFailure: true, transporterOptions: { fetchImplementation: fetch401 } });
    client.refreshHandler = async () => {
      const { accessToken, expiresAt } = await login(url);
      return { access_token: accessToken, expiry_date: expiresAt };
    };
    return {
      call: async (path) => (await client.request({ url: `${url}${path}?pageNo=0`, headers: { app_key: app } })).status === 200,
    };
  },
};
