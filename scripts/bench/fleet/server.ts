/** A Redis for the benchmark: REDIS_URL, or a server of its own on a free port. */
import { spawn } from "node:child_process";
import net, { type AddressInfo } from "node:net";

export interface Redis {
  url: string;
  stop(): void;
}

/** @throws Error saying what to install */
export async function startServer(): Promise<Redis> {
  if (process.env.REDIS_URL) return { url: process.env.REDIS_URL, stop() {} };
  const port = await freePort();
  const server = spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"], {
    stdio: "ignore",
  });
  const failed = new Promise<never>((_, reject) => {
    server.once("error", () =>
      reject(new Error("redis-server is not on PATH. On Debian: apt-get install -y redis-server. Or give REDIS_URL.")),
    );
    server.once("exit", () => reject(new Error("redis-server ended early")));
  });
  failed.catch(() => {});
  const stop = () => server.kill("SIGKILL");
  process.once("exit", stop);
  const listens = async () => {
    while (!(await answers(port))) await new Promise((done) => setTimeout(done, 20));
  };
  await Promise.race([listens(), failed]);
  return { url: `redis://127.0.0.1:${port}`, stop };
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = net.connect(port, "127.0.0.1", () => {
      socket.destroy();
      done(true);
    });
    socket.on("error", () => done(false));
  });
