import { load, type Peer } from "../../implementation.ts";
import { app, fetch401, login } from "../../wire.ts";

interface OAuth2 {
  OAuth2Client: new (settings: { server: string; clientId: string }) => object;
  OAuth2Fetch: new (options: {
    client: object;
    getNewToken(): Promise<{ accessToken: string; expiresAt: number; refreshToken: null }>;
  }) => { mw(): (request: Request, next: (request: Request) => Promise<Response>) => Promise<Response> };
}

/** Its README, "Fetch Middleware function". A 401 makes it ask `getNewToken`, because there is no refresh token. */
export const badgateway: Peer = {
  package: "@badgateway/oauth2-client",
  async create(url) {
    const { OAuth2Client, OAuth2Fetch } = await load<OAuth2>("@badgateway/oauth2-client");
    const send = new OAuth2Fetch({
      client: new OAuth2Client({ server: url, clientId: app }),
      async getNewToken() {
        const { accessToken, expiresAt } = await login(url);
        return { accessToken, expiresAt, refreshToken: null };
      },
    }).mw();
    return {
      async call(path) {
        const response = await send(new Request(`${url}${path}?pageNo=0`, { headers: { app_key: app } }), fetch401);
        await response.text();
        return response.ok;
      },
    };
  },
};
