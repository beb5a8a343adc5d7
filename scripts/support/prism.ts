/**
 * Prism, serving a spec as a mock, in this process.
 *
 * What it checks and what it does not: an invalid request is answered with the documented 400 and an `sl-violations`
 * header; unknown form fields and query parameters pass.
 */

import { getHttpOperationsFromSpec } from "@stoplight/prism-cli/dist/operations.js";
import { createLogger } from "@stoplight/prism-core";
import { createServer } from "@stoplight/prism-http-server";
import type { Api } from "../../src/testing/documents.ts";
import { documentFile } from "./spec.ts";

export interface Mock {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the spec of an API on 127.0.0.1. Port 0 takes a free one.
 *
 * @throws Error when the port cannot be used; its message has the system's code, such as EADDRINUSE
 */
export const startMock = (api: Api, port = 0): Promise<Mock> => start(api, port, { isProxy: false });

/** Passes every request on to `upstream`, and reports in `sl-violations` what in request or answer does not fit the spec. */
export const startJudge = (api: Api, upstream: string): Promise<Mock> => start(api, 0, { isProxy: true, upstream: new URL(upstream) });

async function start(api: Api, port: number, mode: { isProxy: false } | { isProxy: true; upstream: URL }): Promise<Mock> {
  const operations = await getHttpOperationsFromSpec(documentFile(api));
  const checks = { validateRequest: true, validateResponse: true, checkSecurity: true, errors: false };
  const server = createServer(operations, {
    components: { logger: createLogger("mock", { enabled: false }) },
    cors: false,
    config: { mock: { dynamic: false }, upstreamProxy: undefined, ...checks, ...mode },
  });
  const url = await server.listen(port, "127.0.0.1").catch((reason: unknown) => {
    // Prism rejects with the bare message.
    throw new Error(String(reason));
  });
  return { url, close: () => server.close() };
}
