/**
 * The platform of the benchmark, in a process of its own: a login, a page of ten devices, an access code. It does little
 * more than to check who asks, so that its process does not hold up the client's. Tells its addresses to its parent, and
 * ends with it.
 */
import { readFileSync } from "node:fs";
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { accessCodePath, app, devicesPath, loginPath, page } from "./peer.ts";

export interface Addresses {
  http: string;
  https: string;
  /** Its certificate is of a CA that no peer trusts. */
  impostor: string;
}

const accessToken = "4d9a6f0c2be7419d8b1f53c07ae6d2f8";
const devices = Array.from({ length: page.pageSize }, (_, index) => ({
  deviceId: `8c23b6b4-ea68-48fb-9c2f-90452a81eb${index + 10}`,
  gatewayId: `8c23b6b4-ea68-48fb-9c2f-90452a81eb${index + 10}`,
  nodeType: "ENDPOINT",
  createTime: "20260101T080000Z",
  lastModifiedTime: "20260102T080000Z",
  deviceInfo: {
    nodeId: `8637030300000${index + 10}`,
    name: `water-meter-${index}`,
    manufacturerName: "Example",
    deviceType: "WaterMeter",
    model: "WM1",
    protocolType: "CoAP",
    status: "ONLINE",
  },
  services: [{ serviceId: "Meter", serviceType: "Meter", data: { flow: 12.5, battery: 87 }, eventTime: "20260102T080000Z" }],
}));

const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const answers = {
  login: json({ scope: "default", tokenType: "bearer", expiresIn: 86_400, accessToken, refreshToken: accessToken }),
  devices: json({ totalCount: 1_000, ...page, devices }),
  accessCode: json({ access_key: "Xk2pT9sQ", access_code: "m4Vd8LrW0bYc6ZfH2nJt5KqR1xUe7AgS" }),
  refused: json({ error_code: "1010005", error_desc: "Invalid access token or appId." }),
  wrong: json({ error_code: "102202", error_desc: "Required Parameter is null or empty." }),
};

/** With the token, in the header of either API, or signed with an access key: the official core can do nothing else. */
const known = ({ authorization = "", "x-auth-token": userToken }: http.IncomingHttpHeaders) =>
  authorization === `Bearer ${accessToken}` || userToken === accessToken || /^SDK-HMAC-SHA256 Access=\w+, /.test(authorization);

function answer({ method, url = "", headers }: IncomingMessage, body: string): [number, Buffer] {
  const path = url.slice(0, url.indexOf("?") >>> 0).replace(/\/$/, "");
  if (method === "POST" && path === loginPath) return body === `${new URLSearchParams(app)}` ? [200, answers.login] : [400, answers.wrong];
  if (!known(headers)) return [403, answers.refused];
  if (method === "GET" && path === devicesPath)
    return url.includes("pageNo=0") && url.includes("pageSize=10") ? [200, answers.devices] : [400, answers.wrong];
  if (method === "POST" && path === accessCodePath)
    return JSON.parse(body).type === "AMQP" ? [201, answers.accessCode] : [400, answers.wrong];
  return [404, answers.wrong];
}

function serve(request: IncomingMessage, response: ServerResponse): void {
  let body = "";
  request.on("data", (chunk) => {
    body += chunk;
  });
  request.on("end", () => {
    const [status, bytes] = answer(request, body);
    response.writeHead(status, { "content-type": "application/json;charset=UTF-8", "content-length": bytes.length }).end(bytes);
  });
}

async function listen(server: http.Server): Promise<number> {
  // A peer waits for its turn longer than the usual five seconds, with its connections kept.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen({ port: 0, host: "127.0.0.1", backlog: 4096 }, resolve));
  return (server.address() as AddressInfo).port;
}

const [own = "", foreign = ""] = process.argv.slice(2);
const identity = (name: string) => ({ cert: readFileSync(`${name}.pem`), key: readFileSync(`${name}.key`) });
const addresses: Addresses = {
  http: `http://127.0.0.1:${await listen(http.createServer(serve))}`,
  https: `https://127.0.0.1:${await listen(https.createServer(identity(own), serve))}`,
  impostor: `https://127.0.0.1:${await listen(https.createServer(identity(foreign), serve))}`,
};
process.on("disconnect", () => process.exit());
process.send?.(addresses);
