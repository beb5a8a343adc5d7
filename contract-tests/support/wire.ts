import { afterEach, expect } from "vitest";
import type { Fetch } from "../../src/index.ts";

export interface Sent {
  method: string;
  path: string;
  headers: Headers;
  body: string;
}

/** A violation of the spec, as the mock reports it. */
export interface Violation {
  location: string[];
  severity: string;
  code: string;
  message: string;
}

/**
 * The wire between a client and the mocks: a `fetch` that records what is sent, asks the mock for a certain documented
 * answer, and keeps what the mock says about the request.
 *
 * The mock answers a wrong request with the documented 400, which a test may well expect. So every test fails on a
 * violation that it has not declared.
 */
export function createWire() {
  const sent: Sent[] = [];
  const violations: Violation[] = [];
  const preferred = new Map<string, string>();

  const fetch: Fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    const copy = request.clone();
    sent.push({ method: request.method, path: pathname, headers: new Headers(request.headers), body: await copy.text() });
    for (const [ending, prefer] of preferred) if (pathname.endsWith(ending)) request.headers.set("Prefer", prefer);
    const response = await globalThis.fetch(request);
    violations.push(...(JSON.parse(response.headers.get("sl-violations") ?? "[]") as Violation[]));
    return response;
  };

  return {
    fetch,
    sent,
    violations,
    /** Asks for a documented answer whenever the path ends so. */
    prefer(pathEnding: string, status: string, example: string): void {
      preferred.set(pathEnding, `code=${status}, example=${example}`);
    },
    /** Says that the test wants these violations; gives them. */
    declareViolations(): Violation[] {
      return violations.splice(0);
    },
  };
}

export type Wire = ReturnType<typeof createWire>;

/** A wire for each test of a file; the test fails when the mock saw a violation that it did not declare. */
export function useWire(): () => Wire {
  let wire = createWire();
  afterEach(() => {
    const { violations } = wire;
    wire = createWire();
    expect(violations, "violations of the spec that the test did not declare").toEqual([]);
  });
  return () => wire;
}
