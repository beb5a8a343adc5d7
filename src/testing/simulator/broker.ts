/**
 * IoTDA's AMQP broker, as far as the documents tell its invariants.
 *
 * | invariant                                                                          | document                    |
 * |------------------------------------------------------------------------------------|-----------------------------|
 * | TLS, SASL PLAIN, the newest credential, a timestamp five minutes off at most        | Configuring an AMQP Client  |
 * | a reset with force_disconnect cuts the connections of the credential before         | Generate an Access Credential |
 * | a connection has a receiver link within 15 s, at most 10, and no sender link        | Configuring an AMQP Client  |
 * | at most 32 connections with one access key                                          | Configuring an AMQP Client  |
 *
 * The documents do not say with what condition it refuses; the standard's is taken: `amqp:resource-limit-exceeded` for one too
 * many, `amqp:not-allowed` for a sender link, `amqp:not-found` for a queue that is not there. Any vhost is let in, and recorded.
 */
import type { AddressInfo, Server, Socket } from "node:net";
import type { TlsOptions } from "node:tls";
import type { Connection, Sender } from "rhea";
import { loadRhea } from "../../amqp/rhea.ts";
import { type AdmissionOptions, createAdmission, type Login } from "./admission.ts";
import { createLinks } from "./links.ts";
import { createQueues, type Queues } from "./queues.ts";
import type { ServerTls } from "./server-tls.ts";

export { type AdmissionOptions, createAdmission } from "./admission.ts";
export { createQueues } from "./queues.ts";

export interface SimulatedBrokerOptions extends AdmissionOptions {
  /** Certificate and key of the broker. */
  tls: ServerTls;
  /** Default: queues of its own, of which DefaultQueue is there. They outlive the broker. */
  queues?: Queues | undefined;
  /** Default: one that is free. With the port of a broker that was closed, it is that broker, restarted. */
  port?: number | undefined;
  /** How the broker learns of resets of the credential, and whether they cut connections: `platform.iotda.onReset`. */
  onReset?: ((listener: (forced: boolean) => void) => void) | undefined;
  /** Within which a connection must have a receiver link, in ms. The document says 15 s. */
  linkWithinMs?: number | undefined;
}

export interface Broker {
  port: number;
  /** What clients tried to connect with, in order, and whether they were let in. */
  logins: Login[];
  /** The vhosts that were asked for. */
  vhosts: Set<string>;
  queues: Queues;
  /** Links that receive from a queue. */
  receivers(): number;
  /** Puts a message into DefaultQueue. */
  send(body: string): void;
  /** Cuts every connection, as a network does. */
  drop(): void;
  /** Ends every connection, session or receiver, as a broker does that is about to restart. */
  end(what: "connection" | "session" | "receiver", error?: { condition: string } | undefined): void;
  close(): Promise<void>;
}

const mostLinks = 10;
const mostConnections = 32;

/** @throws Error when the package rhea is not installed */
export async function startBroker(options: SimulatedBrokerOptions): Promise<Broker> {
  const { tls, queues = createQueues(), port = 0, onReset, linkWithinMs = 15_000 } = options;
  // A message that is modified is one that failed, which "released" does not say.
  const container = (await loadRhea("startBroker")).create_container({ treat_modified_as_released: false, tcp_no_delay: true } as object);
  /** The connections that are open, each with the end of the time within which it must have a link. */
  const connections = new Map<Connection, NodeJS.Timeout>();
  const vhosts = new Set<string>();
  const links = createLinks(queues);
  const { admits, logins } = createAdmission(options);
  container.sasl_server_mechanisms.enable_plain(admits);
  /** rhea gives back the place of a message when all before it are settled; its 2,048 would stop a client with one slow handler. */
  const session_buffer_size = { outgoing: 65_536 };

  function forget(connection: Connection): void {
    clearTimeout(connections.get(connection));
    connections.delete(connection);
    links.end((sender) => sender.connection === connection);
  }

  container.on("connection_open", ({ connection }) => {
    vhosts.add(connection.hostname ?? "");
    const sameKey = [...connections.keys()].filter((other) => accessKeyOf(other) === accessKeyOf(connection));
    const wait = setTimeout(() => links.count(connection) === 0 && connection.close(), linkWithinMs);
    connections.set(connection, wait);
    if (sameKey.length >= mostConnections) connection.close(tooMany(`connections with one access key: ${mostConnections}`));
  });
  container.on("sender_open", ({ sender, connection }) => {
    const queue = sender?.source?.address;
    if (!sender) return;
    if (typeof queue !== "string" || !queues.has(queue)) return sender.close({ condition: "amqp:not-found", description: "no such queue" });
    if (links.count(connection) >= mostLinks) return sender.close(tooMany(`receiver links of a connection: ${mostLinks}`));
    sender.set_source({ address: queue });
    links.add(sender, queue);
  });
  container.on("receiver_open", ({ receiver }) =>
    receiver?.close({ condition: "amqp:not-allowed", description: "clients receive only; no sender link" }),
  );
  container.on("sender_close", ({ sender }) => links.end((one) => one === sender));
  container.on("session_close", ({ session }) => links.end((one) => one.session === session));
  for (const end of ["disconnected", "connection_close"]) container.on(end, ({ connection }) => forget(connection));
  // A client may send anything; its connection ends then.
  for (const wrong of ["error", "protocol_error"]) container.on(wrong, () => {});

  const server: Server = container.listen({ ...(tls as TlsOptions), host: "127.0.0.1", port, transport: "tls", session_buffer_size });
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket.once("close", () => sockets.delete(socket))));
  await new Promise((resolve, reject) => server.once("listening", resolve).once("error", reject));

  const drop = () => {
    // With an error: rhea's end of a socket that is merely destroyed would go on sending heartbeats for ever.
    for (const connection of connections.keys()) (connection as unknown as { socket: Socket }).socket.destroy(new Error("dropped"));
  };
  onReset?.((forced) => forced && drop());

  return {
    port: (server.address() as AddressInfo).port,
    logins,
    vhosts,
    queues,
    receivers: () => links.count(),
    send: (body) => void queues.push("DefaultQueue", body),
    drop,
    end(what, error) {
      for (const sender of links.senders()) {
        links.end((one) => one === sender);
        parts(sender)[what].close(error);
      }
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      drop();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

const tooMany = (what: string) => ({ condition: "amqp:resource-limit-exceeded", description: `too many ${what} at most` });
const parts = (sender: Sender) => ({ connection: sender.connection, session: sender.session, receiver: sender });

function accessKeyOf(connection: Connection): string | undefined {
  const { sasl_transport } = connection as unknown as { sasl_transport?: { username?: string } };
  return /^accessKey=([^|]+)/.exec(sasl_transport?.username ?? "")?.[1];
}
