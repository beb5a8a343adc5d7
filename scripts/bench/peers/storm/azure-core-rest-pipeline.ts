import { load, type Peer } from "../../implementation.ts";
import { app, fetch401, login, type Path } from "../../wire.ts";

interface HttpHeaders {
  set(name: string, value: string): void;
  toJSON(): Record<string, string>;
}
interface PipelineRequest {
  url: string;
  method: string;
  headers: HttpHeaders;
}
interface PipelineResponse {
  request: PipelineRequest;
  headers: HttpHeaders;
  status: number;
  bodyAsText: string;
}
interface Challenged {
  scopes: string[];
  request: PipelineRequest;
  getAccessToken(scopes: string[], options: { claims?: string; enableCae?: boolean }): Promise<{ token: string } | null>;
}
interface HttpClient {
  sendRequest(request: PipelineRequest): Promise<PipelineResponse>;
}
interface Azure {
  bearerTokenAuthenticationPolicy(options: {
    credential: { getToken(): Promise<{ token: string; expiresOnTimestamp: number }> };
    scopes: string[];
    challengeCallbacks: { authorizeRequestOnChallenge(challenged: Challenged): Promise<boolean> };
  }): object;
  createEmptyPipeline(): {
    addPolicy(policy: object): void;
    sendRequest(client: HttpClient, request: PipelineRequest): Promise<PipelineResponse>;
  };
  createHttpHeaders(headers: Record<string, string>): HttpHeaders;
  createPipelineRequest(options: { url: string; headers: HttpHeaders }): PipelineRequest;
}

/**
 * A credential, and a callback for the challenge. Like the package's own handling of a revoked token, the callback asks
 * with `claims`: that is the only way to make its cache drop a token that has not expired.
 */
export const azure: Peer = {
  package: "@azure/core-rest-pipeline",
  async create(url) {
    const { bearerTokenAuthenticationPolicy, createEmptyPipeline, createHttpHeaders, createPipelineRequest } =
      await load<Azure>("@azure/core-rest-pipeline");
    const pipeline = createEmptyPipeline();
    pipeline.addPolicy(
      bearerTokenAuthenticationPolicy({
        credential: {
          async getToken() {
            const { accessToken, expiresAt } = await login(url);
            return { token: accessToken, expiresOnTimestamp: expiresAt };
          },
        },
        scopes: ["devices"],
        challengeCallbacks: {
          async authorizeRequestOnChallenge({ scopes, request, getAccessToken }) {
            const token = await getAccessToken(scopes, { claims: "{}", enableCae: true });
            if (token) request.headers.set("Authorization", `Bearer ${token.token}`);
            return token !== null;
          },
        },
      }),
    );
    const overFetch: HttpClient = {
      async sendRequest(request) {
        const response = await fetch401(request.url.replace("https:", "http:"), {
          method: request.method,
          headers: request.headers.toJSON(),
        });
        const headers = createHttpHeaders(Object.fromEntries(response.headers));
        return { request, headers, status: response.status, bodyAsText: await response.text() };
      },
    };
    // The policy refuses to sign anything but https, so the simulator's http is put back only when the request goes out.
    const address = (path: Path) => `${url.replace("http:", "https:")}${path}?pageNo=0`;
    return {
      async call(path) {
        const request = createPipelineRequest({ url: address(path), headers: createHttpHeaders({ app_key: app }) });
        return (await pipeline.sendRequest(overFetch, request)).status === 200;
      },
    };
  },
};
