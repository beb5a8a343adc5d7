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

export interface MockOptions {
  /** 0 takes a free one. */
  port?: number;
  /** Default 127.0.0.1. */
  host?: string;
  /** Whether pages of other origins may call it. Answers then carry headers that no spec knows. Default false. */
  cors?: boolean;
}

/**
 * Serves the spec of an API.
 *
 * @throws Error when the address cannot be used; its message has the system's code, such as EADDRINUSE
 */
export const startMock = (api: Api, options: MockOptions = {}): Promise<Mock> => start(api, options, { isProxy: false });

/** Passes every request on to `upstream`, and reports in `sl-violations` what in request or answer does not fit the spec. */
export const startJudge = (api: Api, upstream: string): Promise<Mock> => start(api, {}, { isProxy: true, upstream: new URL(upstream) });

async function start(
  api: Api,
  { port = 0, host = "127.0.0.1", cors = false }: MockOptions,
  mode: { isProxy: false } | { isProxy: true; upstream: URL },
): Promise<Mock> {
  const operations = await getHttpOperationsFromSpec(documentFile(api));
  const checks = { validateRequest: true, validateResponse: true, checkSecurity: true, errors: false };
  const server = createServer(operations, {
    components: { logger: createLogger("mock", { enabled: false }) },
    cors,
    config: { mock: { dynamic: false }, upstreamProxy: undefined, ...checks, ...mode },
  });
  const url = await server.listen(port, host).catch((reason: unknown) => {
    // Prism rejects with the bare message.
    throw new Error(String(reason));
  });
  return { url, close: () => server.close() };
}
