/**
 * Serves the three specs as mocks until Ctrl-C: `npm run mock [-- --port N]`, on N, N+1 and N+2 (default 4010).
 */
import { parseArgs } from "node:util";
import { apis } from "../src/testing/documents.ts";
import { type Mock, startMock } from "./support/prism.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "4010" } } });
const first = Number(values.port);
const running: Mock[] = [];

async function stop(): Promise<void> {
  for (const mock of running.splice(0)) await mock.close();
}

async function start(): Promise<void> {
  if (!Number.isInteger(first) || first < 0 || first > 65_535 - apis.length) {
    throw new Error(`--port takes a number from 0 (any free ports) to ${65_535 - apis.length}`);
  }
  for (const [index, api] of apis.entries()) {
    const port = first === 0 ? 0 : first + index;
    const mock = await startMock(api, port).catch((error: Error) => {
      throw error.message.includes("EADDRINUSE")
        ? new Error(`port ${port} is in use; choose another with: npm run mock -- --port N`)
        : error;
    });
    running.push(mock);
  }
  for (const [index, { url }] of running.entries()) console.log(`${apis[index]?.padEnd(10)}  ${url}`);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
await start().catch(async (error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
  await stop();
});
