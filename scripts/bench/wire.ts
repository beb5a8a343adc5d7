/** What every implementation shares on the wire, so that they differ in how they handle the token and in nothing else. */

export const app = "bench-app";
export const secret = "bench-secret";
export const devicesPath = "/iocm/app/dm/v1.4.0/devices";
/** What the scenario "beside" lets the platform refuse for ever. */
export const deadDevice = "dead";
export const deadPath = `${devicesPath}/${deadDevice}` as const;
export type Path = typeof devicesPath | typeof deadPath;

/** The login, as every peer's token callback does it. */
export async function login(url: string): Promise<{ accessToken: string; expiresAt: number; expiresIn: number }> {
  const response = await fetch(`${url}/iocm/app/sec/v1.1.0/login`, {
    method: "POST",
    // Exactly this: the platform does not know it with a charset, which fetch would add by itself.
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ appId: app, secret }),
  });
  if (!response.ok) throw new Error(`the login was answered with ${response.status}`);
  const { accessToken, expiresIn } = (await response.json()) as { accessToken: string; expiresIn: number };
  return { accessToken, expiresIn, expiresAt: Date.now() + expiresIn * 1000 };
}

/**
 * The `fetch` under every peer. The platform refuses a token with 403 and code 1010005; the peers know 401 and its
 * challenge, so they are shown that. Every other answer passes as it is.
 */
export async function fetch401(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (response.status !== 403) return response;
  const body = await response.text();
  const { error_code } = JSON.parse(body) as { error_code?: string };
  if (error_code !== "1010005") return new Response(body, response);
  return new Response(body, { status: 401, headers: { "content-type": "application/json", "www-authenticate": "Bearer" } });
}
