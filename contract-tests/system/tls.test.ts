/** A platform as it really is: an IP address, a private CA, a certificate without an IP address, a client certificate demanded. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { certificate as file } from "../../scripts/support/certificates.ts";
import { createIotdaClient, createNorthboundClient, iamPassword, NetworkError, type TlsOptions } from "../../src/index.ts";
import { type Platform, startPlatform } from "../../src/testing/index.ts";

const apps = { app: "secret" };
let platform: Platform;
let expired: Platform;

beforeAll(async () => {
  const demanding = { requestCert: true, rejectUnauthorized: true, ca: file("ca.pem") };
  platform = await startPlatform({
    apps,
    users: { user: "password" },
    tls: { cert: file("platform.pem"), key: file("platform.key"), ...demanding },
  });
  const chain = Buffer.concat([file("expired-platform.pem"), file("expired-ca.pem")]);
  expired = await startPlatform({ apps, tls: { cert: chain, key: file("expired-platform.key") } });
});
afterAll(async () => {
  await platform.close();
  await expired.close();
});

const good: TlsOptions = { ca: file("ca.pem"), cert: file("client.pem"), key: file("client.key"), servername: "platform.test" };

async function getToken(tls: TlsOptions | undefined, { url } = platform) {
  const client = createNorthboundClient({ baseUrl: url, appId: "app", secret: "secret", ...(tls && { tls }) });
  return client.getAuthToken().finally(() => client.close());
}

describe("with verification on, a platform by IP address is reached", () => {
  it("with CA, client certificate and key as PEM", async () => {
    await expect(getToken(good)).resolves.toMatchObject({ expiresIn: 3600 });
  });

  it("with PEM as text, and a list of CAs", async () => {
    const { cert, key, servername } = good;
    const ca = [file("other-ca.pem").toString(), file("ca.pem").toString()];
    await expect(getToken({ ca, cert: String(cert), key: String(key), servername: servername as string })).resolves.toBeTruthy();
  });

  it("with client certificate and key as PFX", async () => {
    const tls = { ca: file("ca.pem"), pfx: file("client.p12"), passphrase: "test", servername: "platform.test" };
    await expect(getToken(tls)).resolves.toMatchObject({ expiresIn: 3600 });
  });

  it("by an IoTDA client, whose server name is not asked of IAM", async () => {
    const credentials = (endpoint: string) =>
      iamPassword({ endpoint, domainName: "account", userName: "user", password: "password", project: { name: "cn-north-4" } });
    const client = createIotdaClient({ endpoint: platform.url, projectId: "0a1b", credentials: credentials(platform.url), tls: good });
    await expect(client.createAccessCode()).resolves.toMatchObject({ access_key: expect.any(String) });
    await client.close();

    const other = await startPlatform({ users: { user: "password" }, tls: { cert: file("platform.pem"), key: file("platform.key") } });
    const apart = createIotdaClient({ endpoint: platform.url, projectId: "0a1b", credentials: credentials(other.url), tls: good });
    await expect(apart.createAccessCode()).rejects.toThrow("The certificate belongs to another name");
    await apart.close();
    await other.close();
  });
});

describe("every wrong certificate is refused, and the error says what to do", () => {
  const without = (name: keyof TlsOptions) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== name)) as TlsOptions;
  it.each<[string, TlsOptions | undefined, RegExp]>([
    ["no CA", undefined, /CA is (private|unknown)\. Pass it as tls\.ca/],
    ["another CA", { ...good, ca: file("other-ca.pem") }, /CA is (private|unknown)\. Pass it as tls\.ca/],
    ["no server name", without("servername"), /ERR_TLS_CERT_ALTNAME_INVALID.*tls\.servername/],
    ["a wrong server name", { ...good, servername: "another.test" }, /ERR_TLS_CERT_ALTNAME_INVALID.*tls\.servername/],
    ["no client certificate", { ca: file("ca.pem"), servername: "platform.test" }, /client certificate.*tls\.cert/],
    [
      "a client certificate of another CA",
      { ...good, cert: file("foreign-client.pem"), key: file("foreign-client.key") },
      /client certificate.*tls\.cert/,
    ],
  ])("%s", async (_, tls, message) => {
    const error = await getToken(tls).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NetworkError);
    expect((error as Error).message).toMatch(message);
  });

  it("an expired CA", async () => {
    const error = await getToken({ ca: file("expired-ca.pem"), servername: "platform.test" }, expired).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NetworkError);
    expect((error as Error).message).toMatch(/CERT_HAS_EXPIRED.*has expired. Get the current CA/);
  });

  it("a CA that nobody trusts, whatever NODE_TLS_REJECT_UNAUTHORIZED says", async () => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    const { ca: _, ...untrusted } = good;
    const error = await getToken(untrusted).catch((thrown: unknown) => thrown);
    vi.unstubAllEnvs();
    expect(error).toBeInstanceOf(NetworkError);
  });

  it("and none of them was logged in", () => {
    expect(platform.count("getAuthToken")).toBe(3);
    expect(expired.calls).toEqual([]);
  });
});
