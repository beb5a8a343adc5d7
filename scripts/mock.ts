/** Serves the three specs as mocks until Ctrl-C: `npm run mock`. */
import { apis } from "../src/testing/documents.ts";
import { runCommand, wholeNumber } from "./support/command-line.ts";
import type { Mock } from "./support/prism.ts";

const running: Mock[] = [];

async function stop(): Promise<void> {
  for (const mock of running.splice(0)) await mock.close();
}

async function start(first: number, host: string): Promise<void> {
  // Only now: Prism takes its time to load.
  const { startMock } = await import("./support/prism.ts");
  for (const [index, api] of apis.entries()) {
    const port = first === 0 ? 0 : first + index;
    const mock = await startMock(api, { port, host, cors: true }).catch(({ message }: Error) => {
      if (message.includes("EADDRINUSE")) throw new Error(`port ${port} is in use; choose another with: npm run mock -- --port N`);
      throw new Error(`cannot listen on ${host}: ${message}`);
    });
    running.push(mock);
  }
  for (const [index, { url }] of running.entries()) console.log(`${apis[index]?.padEnd(10)}  ${url}`);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
await runCommand(
  {
    name: "npm run mock",
    about: "Serves all specs with Prism until Ctrl-C, each on a port of its own. Pages of any origin may call them (CORS is on).",
    options: {
      port: { type: "string", value: "N", default: "4010", about: "the first port; the others follow. 0: any free ports" },
      host: { type: "string", value: "ADDRESS", default: "127.0.0.1", about: "where to listen; 0.0.0.0: on every address of this machine" },
    },
  },
  ({ port, host }) =>
    start(wholeNumber("--port", port, 0, 65_536 - apis.length), host).catch(async (error) => {
      await stop();
      throw error;
    }),
);
