/** Servers and clients for the tests of the transport. */
import http from "node:http";
import net, { type AddressInfo, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { asFetch, createTransport } from "./create-transport.ts";
import type { Fetch } from "./fetch.ts";
import type { TransportOptions } from "./transport.ts";

export const baseUrl = "https://platform.example.com";

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A transport as a caller sees it; closed when the test is over. */
export function transportWith(options: Partial<TransportOptions> = {}): { fetch: Fetch; close(): void } {
  const transport = createTransport({ baseUrl, timeoutMs: 2_000, maxResponseBytes: 2 ** 24, ...options });
  onTestFinished(() => transport.close());
  return { fetch: asFetch(transport), close: () => transport.close() };
}

async function listening(server: net.Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen({ port: 0, host: "127.0.0.1", backlog: 4096 }, resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server of HTTP; gives its address, and counts its connections. */
export async function httpServer(handler: http.RequestListener) {
  const server = http.createServer(handler);
  let connections = 0;
  server.on("connection", () => connections++);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: await listening(server), connections: () => connections };
}

/** A server of TCP that gets each request as a text, with the socket to answer on. Requests of a connection are counted from 1. */
export async function tcpServer(answer: (request: string, socket: Socket, count: number) => unknown): Promise<string> {
  const sockets = new Set<Socket>();
  const server = net.createServer((socket) => {
    let count = 0;
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("data", (data) => void answer(String(data), socket, ++count));
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return listening(server);
}

/** A whole answer. */
export const http200 = (body = "{}", ...headers: string[]): string =>
  [`HTTP/1.1 200 OK`, "content-type: application/json", `content-length: ${Buffer.byteLength(body)}`, ...headers, "", body].join("\r\n");
