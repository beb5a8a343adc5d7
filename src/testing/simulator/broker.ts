/**
 * IoTDA's AMQP broker, as far as the documents tell its invariants: TLS, SASL PLAIN with a user name that ages, one valid
 * credential, vhost `default`, and a reset that cuts connections when it is told to.
 */
import type { AddressInfo, Server, Socket } from "node:net";
import rhea, { type Connection, type Sender } from "rhea";

export interface SimulatedBrokerOptions extends AdmissionOptions {
  /** Certificate and key of the broker, as PEM. */
  tls: { cert: string | Buffer; key: string | Buffer };
}

export interface AdmissionOptions {
  /** The credential that is valid now. */
  credential: () => { access_key: string; access_code: string } | undefined;
  /** How old a timestamp may be, in ms. The document says five minutes. */
  windowMs?: number;
}

export interface Broker {
  port: number;
  /** What clients tried to connect with, in order, and whether they were let in. */
  logins: { userName: string; admitted: boolean }[];
  /** The vhosts that were asked for. */
  vhosts: Set<string>;
  /** Clients that are connected and receive from DefaultQueue. */
  receivers(): number;
  /** Sends to one receiver of DefaultQueue, as soon as there is one. */
  send(body: string): void;
  /** Cuts every connection, as a network does. */
  drop(): void;
  /** Ends every connection, session or receiver, as a broker does that is about to restart. */
  end(what: "connection" | "session" | "receiver", error?: { condition: string }): void;
  close(): Promise<void>;
}

/** Who may connect, by user name and password. Official samples send an empty instanceId, and a `|` at the end. */
export function createAdmission({ credential, windowMs = 300_000 }: AdmissionOptions) {
  const logins: Broker["logins"] = [];
  function admits(userName: string, password: string): boolean {
    const [, accessKey, timestamp] = /^accessKey=([^|]+)\|timestamp=(\d{13})(?:\|instanceId=[^|]*)?\|?$/.exec(userName) ?? [];
    const valid = credential();
    const known = valid !== undefined && accessKey === valid.access_key && password === valid.access_code;
    const admitted = known && Math.abs(Date.now() - Number(timestamp)) <= windowMs;
    logins.push({ userName, admitted });
    return admitted;
  }
  return { admits, logins };
}

export async function startBroker(options: SimulatedBrokerOptions): Promise<Broker> {
  const container = rhea.create_container();
  const connections = new Set<Connection>();
  const senders = new Set<Sender>();
  const waiting: string[] = [];
  const vhosts = new Set<string>();

  const { admits, logins } = createAdmission(options);
  container.sasl_server_mechanisms.enable_plain(admits);

  // Later, when the receiver's attach is answered: rhea sends what it has before it answers, and Qpid Proton ends such a link.
  const deliver = () =>
    setImmediate(() => {
      for (const sender of senders) while (waiting.length > 0 && sender.sendable()) sender.send({ body: waiting.shift() });
    });
  container.on("connection_open", ({ connection }) => {
    connections.add(connection);
    vhosts.add(connection.hostname ?? "");
  });
  container.on("sender_open", ({ sender }) => {
    if (sender?.source.address === "DefaultQueue") senders.add(sender);
  });
  container.on("sendable", () => void deliver());
  const forget = (connection: Connection) => {
    connections.delete(connection);
    for (const sender of senders) if (sender.connection === connection) senders.delete(sender);
  };
  for (const end of ["disconnected", "connection_close"]) container.on(end, ({ connection }) => forget(connection));

  const server: Server = container.listen({
    ...{ host: "127.0.0.1", port: 0, transport: "tls" },
    ...options.tls,
  });
  await new Promise((resolve) => server.once("listening", resolve));
  const drop = () => {
    // With an error: rhea's end of a socket that is merely destroyed would go on sending heartbeats for ever.
    for (const connection of connections) (connection as unknown as { socket: Socket }).socket.destroy(new Error("dropped"));
  };

  return {
    port: (server.address() as AddressInfo).port,
    logins,
    vhosts,
    receivers: () => senders.size,
    send(body) {
      waiting.push(body);
      deliver();
    },
    drop,
    end(what, error) {
      for (const sender of senders) {
        const { session, connection } = sender;
        ({ connection, session, receiver: sender })[what].close(error);
        forget(connection);
      }
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      drop();
      await closed;
    },
  };
}
