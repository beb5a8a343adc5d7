/** Behind a company's proxy the platform is verified end to end, and identifies the application, as without it. */
import { spawn } from "node:child_process";
import { HttpsProxyAgent } from "https-proxy-agent";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { certificate as file } from "../../scripts/support/certificates.ts";
import { createIotdaClient, createNorthboundClient, iamPassword, type TlsOptions } from "../../src/index.ts";
import { type Platform, startPlatform } from "../../src/testing/index.ts";
import { startProxy } from "../fixtures/proxy.ts";

const good: TlsOptions = { ca: file("ca.pem"), cert: file("client.pem"), key: file("client.key"), servername: "platform.test" };
let platform: Platform;
let proxy: Awaited<ReturnType<typeof startProxy>>;

beforeAll(async () => {
  const demanding = { requestCert: true, rejectUnauthorized: true, ca: file("ca.pem") };
  platform = await startPlatform({
    apps: { app: "secret" },
    users: { user: "password" },
    tls: { cert: file("platform.pem"), key: file("platform.key"), ...demanding },
  });
  proxy = await startProxy();
});
afterAll(async () => {
  await platform.close();
  proxy.close();
});

function getToken(tls: TlsOptions, agent = new HttpsProxyAgent(proxy.url)) {
  const client = createNorthboundClient({ baseUrl: platform.url, appId: "app", secret: "secret", tls, agent });
  return client.getAuthToken().finally(() => client.close());
}

describe("through an agent of the application's", () => {
  it("the calls of the platform and of IAM go, with private CA, client certificate and server name", async () => {
    await expect(getToken(good)).resolves.toMatchObject({ expiresIn: 3600 });
    const credentials = iamPassword({
      endpoint: platform.url,
      domainName: "account",
      userName: "user",
      password: "password",
      project: { id: "0a1b" },
    });
    const agent = new HttpsProxyAgent(proxy.url, { keepAlive: true });
    const client = createIotdaClient({ endpoint: platform.url, credentials, tls: good, agent });
    await expect(client.createAccessCode()).resolves.toMatchObject({ access_key: expect.any(String) });
    await client.close();
    agent.destroy();
    expect(new Set(proxy.asked)).toEqual(new Set([new URL(platform.url).host]));
  });

  it.each<[string, TlsOptions, string]>([
    ["an unknown CA", { ...good, ca: file("other-ca.pem") }, "CA"],
    ["another name", { ...good, servername: "other.test" }, "The certificate belongs to another name"],
    ["no client certificate", { ca: file("ca.pem"), servername: "platform.test" }, "client certificate"],
  ])("what is wrong with the certificates is refused: %s", async (_, tls, problem) => {
    await expect(getToken(tls)).rejects.toMatchObject({
      name: "NetworkError",
      outcome: "not-sent",
      message: expect.stringContaining(problem),
    });
  });

  it("checks stay on when NODE_TLS_REJECT_UNAUTHORIZED says otherwise", async () => {
    const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
    try {
      await expect(getToken({ ...good, ca: file("other-ca.pem") })).rejects.toMatchObject({ name: "NetworkError" });
    } finally {
      if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
    }
  });

  it("a proxy's refusal is told as the agent tells it, and one that is not there is a NetworkError", async () => {
    const refusing = await startProxy({ refuses: true });
    await expect(getToken(good, new HttpsProxyAgent(refusing.url))).rejects.toMatchObject({ name: "ApiError", status: 407 });
    refusing.close();
    await expect(getToken(good, new HttpsProxyAgent(refusing.url))).rejects.toMatchObject({ code: "ECONNREFUSED", outcome: "not-sent" });
  });
});

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const hasProxySetting = major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);

it.skipIf(!hasProxySetting)(`Node's own proxy setting is followed (Node 22.21, 24.5; this is ${process.versions.node})`, async () => {
  const asked = proxy.asked.length;
  const program = `
    import { readFileSync } from "node:fs";
    import { createNorthboundClient } from "./src/index.ts";
    const pem = (name) => readFileSync("scripts/support/certificates/" + name);
    const tls = { ca: pem("ca.pem"), cert: pem("client.pem"), key: pem("client.key") };
    const client = createNorthboundClient({ baseUrl: "https://platform.test:${new URL(platform.url).port}", appId: "app", secret: "secret", tls });
    console.log((await client.getAuthToken()).expiresIn);
    await client.close();`;
  const env = { ...process.env, NODE_USE_ENV_PROXY: "1", HTTPS_PROXY: proxy.url, NO_PROXY: "" };
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], { env });
  let output = "";
  child.stdout.on("data", (data) => (output += data));
  child.stderr.on("data", (data) => (output += data));
  await new Promise((done) => child.once("close", done));
  expect(output).toContain("3600");
  expect(proxy.asked.length).toBe(asked + 1);
});
