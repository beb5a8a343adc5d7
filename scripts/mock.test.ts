/** `npm run mock`. */
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { listen, runLoaded, start } from "./support/commands.ts";

describe("mock", () => {
  it("prints a line per API, answers there, and stops cleanly on SIGINT", async () => {
    const mocks = start("scripts/mock.ts", ["--port", "0"]);
    const ended = new Promise((done) => mocks.once("exit", (code, signal) => done(code ?? signal)));
    const { said, output } = listen(mocks);
    await said("iam");
    const urls = [...output().matchAll(/^(\w+) +(http:\/\/127\.0\.0\.1:\d+)$/gm)].map(([, api, url]) => [api, url]);
    expect(urls.map(([api]) => api)).toEqual(["northbound", "iotda", "iam"]);
    for (const [, url] of urls) expect((await fetch(`${url}/unknown`)).status).toBe(404);
    mocks.kill("SIGINT");
    expect(await ended).toBe(0);
  });

  it("lets pages of other origins call it, and listens where --host says", async () => {
    const { stdout } = await runLoaded("scripts/mock.ts", ["--port", "0", "--host", "127.0.0.2"]);
    const [, url] = /^northbound +(http:\/\/127\.0\.0\.2:\d+)$/m.exec(stdout) ?? [];
    const origin = { Origin: "http://localhost:5173" };
    const login = `${url}/iocm/app/sec/v1.1.0/login`;
    const preflight = await fetch(login, { method: "OPTIONS", headers: { ...origin, "Access-Control-Request-Method": "POST" } });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-methods")).toContain("POST");
    expect((await fetch(login, { method: "POST", headers: origin })).headers.get("access-control-allow-origin")).toBe(origin.Origin);
  });

  it("says in one line that it cannot listen somewhere, and exits with 1", async () => {
    const { code, stdout, stderr } = await runLoaded("scripts/mock.ts", ["--port", "0", "--host", "192.0.2.1"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^cannot listen on 192\.0\.2\.1: .*EADDRNOTAVAIL.*\n$/);
  });

  it("says in one line that a port is in use, and exits with 1", async () => {
    const taken = createServer();
    // The second of three: the first has to be given back.
    const port = await new Promise<number>((done) => taken.listen(0, "127.0.0.1", () => done((taken.address() as { port: number }).port)));
    const { code, stdout, stderr } = await runLoaded("scripts/mock.ts", ["--port", String(port - 1)]);
    taken.close();
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^port \d+ is in use; choose another with: npm run mock -- --port N\n$/);
  });
});
