import { load, type Peer } from "../../implementation.ts";
import { app, fetch401, login, type Path } from "../../wire.ts";

interface Smithy {
  memoize<T>(provider: () => Promise<T>, isExpired: (value: T) => boolean): (options?: { forceRefresh: boolean }) => Promise<T>;
}

/** A cache of a token without a client around it: after a refusal the caller asks with `forceRefresh` and sends once more. */
export const smithy: Peer = {
  package: "@smithy/property-provider",
  async create(url) {
    const { memoize } = await load<Smithy>("@smithy/property-provider");
    const token = memoize(
      () => login(url),
      ({ expiresAt }) => Date.now() >= expiresAt,
    );
    const send = async (path: Path, accessToken: string) => {
      const headers = { app_key: app, authorization: `Bearer ${accessToken}` };
      const response = await fetch401(`${url}${path}?pageNo=0`, { headers });
      await response.text();
      return response.status;
    };
    return {
      async call(path) {
        const status = await send(path, (await token()).accessToken);
        return (status === 401 ? await send(path, (await token({ forceRefresh: true })).accessToken) : status) === 200;
      },
    };
  },
};
