/** Stands in for the simulator: answers as it is told, else with the documented success. */
import http from "node:http";
import type { AddressInfo } from "node:net";
import { operationsOf } from "../../../src/openapi/operations.ts";
import { createRouter } from "../../../src/openapi/router.ts";
import { documentOf } from "./documents.ts";

interface Fault {
  answer: { status: number; body: unknown };
}

export async function startPlatform() {
  const route = createRouter(operationsOf(documentOf()));
  const told = new Map<string, Fault[]>();
  const server = http.createServer((request, response) => {
    const called = route(request.method ?? "", new URL(request.url ?? "", "http://small.test").pathname)?.route;
    const [example] = Object.values(called?.responses["200"]?.content?.["application/json"]?.examples ?? {});
    const { status, body } = told.get(called?.id ?? "")?.shift()?.answer ?? { status: called ? 200 : 404, body: example?.value };
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fault: (operation: string, fault: Fault, times = 1) => void told.set(operation, Array<Fault>(times).fill(fault)),
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
