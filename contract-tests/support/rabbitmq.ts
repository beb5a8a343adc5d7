/** RabbitMQ with AMQP 1.0 over TLS, all on 127.0.0.1 and in a folder of its own: an AMQP broker that nobody here has written. */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import net, { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** Debian's place; the command of that name changes the user. */
const command = "/usr/lib/rabbitmq/bin/rabbitmq-server";
const certificates = resolve("contract-tests/support/certificates");

export interface RabbitMq {
  /** Where clients connect: a relay, so that their connections can be cut. */
  port: number;
  /** Cuts the connections of all clients. */
  drop(): void;
  stop(): Promise<void>;
}

/** What is missing for `startRabbitMq`, and how to get it; undefined when nothing is. */
export function missing(): string | undefined {
  if (process.platform === "linux" && existsSync(command)) return undefined;
  return `npm run test:amqp needs RabbitMQ 3.9 or later at ${command}. On Debian: apt-get install rabbitmq-server. Nothing was run.`;
}

/**
 * @param admits judges user name and password of every connection
 * @throws Error when the broker does not listen within 90 s; the message has the end of its log
 */
export async function startRabbitMq(admits: (userName: string, password: string) => boolean): Promise<RabbitMq> {
  const folder = mkdtempSync(join(tmpdir(), "huawei-iot-client-rabbitmq-"));
  const judge = http.createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { username = "", password } = Object.fromEntries(new URLSearchParams(body));
    // Once to log in, then without a password to ask what that user may do.
    response.end(password === undefined || admits(username, password) ? "allow" : "deny");
  });
  const judgePort = await listen(judge);
  const [amqps = 0, dist = 0, epmd = 0] = await freePorts(3);
  writeFileSync(join(folder, "enabled_plugins"), "[rabbitmq_amqp1_0,rabbitmq_auth_backend_http].");
  const paths = ["user", "vhost", "resource", "topic"].map((kind) => `auth_http.${kind}_path = http://127.0.0.1:${judgePort}/${kind}`);
  writeFileSync(
    join(folder, "rabbitmq.conf"),
    [
      "listeners.tcp = none",
      `listeners.ssl.1 = 127.0.0.1:${amqps}`,
      ...Object.entries({ cacertfile: "ca.pem", certfile: "platform.pem", keyfile: "platform.key" }).map(
        ([option, file]) => `ssl_options.${option} = ${join(certificates, file)}`,
      ),
      ...["auth_backends.1 = http", "auth_http.http_method = post", ...paths],
      "",
    ].join("\n"),
  );
  mkdirSync(join(folder, "home"));
  const broker = spawn(command, {
    detached: true,
    stdio: "ignore",
    env: {
      ...{ PATH: process.env.PATH, HOME: join(folder, "home"), RABBITMQ_NODENAME: `huawei-iot-client-${process.pid}@localhost` },
      ...{ RABBITMQ_CONFIG_FILE: join(folder, "rabbitmq.conf"), RABBITMQ_ENABLED_PLUGINS_FILE: join(folder, "enabled_plugins") },
      ...{ RABBITMQ_MNESIA_BASE: join(folder, "data"), RABBITMQ_LOG_BASE: folder, RABBITMQ_LOGS: join(folder, "log") },
      ...{ RABBITMQ_DIST_PORT: String(dist), ERL_EPMD_PORT: String(epmd), ERL_EPMD_ADDRESS: "127.0.0.1" },
      RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: "-kernel inet_dist_use_interface {127,0,0,1}",
    },
  });
  const ended = new Promise((done) => broker.once("exit", done));

  async function stop(): Promise<void> {
    relay.close();
    if (broker.exitCode === null && broker.pid) process.kill(-broker.pid, "SIGTERM");
    await ended;
    // Erlang's port mapper outlives the broker that started it.
    execFileSync("epmd", ["-port", String(epmd), "-kill"], { stdio: "ignore" });
    judge.close();
    rmSync(folder, { recursive: true });
  }

  const clients = new Set<net.Socket>();
  const relay = net.createServer((client) => {
    const upstream = net.connect(amqps, "127.0.0.1");
    clients.add(client);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      from.pipe(to);
      from.on("error", () => {});
      from.on("close", () => {
        to.destroy();
        clients.delete(client);
      });
    }
  });
  const port = await listen(relay);
  if (!(await listens(amqps, 90_000))) {
    const log = existsSync(join(folder, "log")) ? readFileSync(join(folder, "log"), "utf8").slice(-2_000) : "no log";
    await stop();
    throw new Error(`RabbitMQ does not listen:\n${log}`);
  }
  const drop = () => {
    for (const client of clients) client.destroy();
  };
  return { port, drop, stop };
}

const listen = (server: net.Server): Promise<number> =>
  new Promise((done) => server.listen(0, "127.0.0.1", () => done((server.address() as AddressInfo).port)));

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => net.createServer());
  const ports = await Promise.all(servers.map(listen));
  for (const server of servers) server.close();
  return ports;
}

async function listens(port: number, withinMs: number): Promise<boolean> {
  for (const end = Date.now() + withinMs; Date.now() < end; ) {
    const connected = await new Promise<boolean>((done) => {
      const socket = net.connect(port, "127.0.0.1", () => done(true)).on("error", () => done(false));
      setTimeout(() => socket.destroy(), 1_000).unref();
    });
    if (connected) return true;
    await new Promise((done) => setTimeout(done, 200));
  }
  return false;
}
