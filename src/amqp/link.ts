import type { Connection, ConnectionOptions, Delivery, EventContext, Message, Receiver } from "rhea";
import { onAbort } from "../core/abortable.ts";
import type { Rhea } from "./rhea.ts";

/** A link to a queue, on a connection of its own. */
export interface Link {
  /** Lets so many more messages come. */
  grant(credit: number): void;
  /** Why it has ended; undefined as long as it stands. The broker's error, Node's, or `noReason`. */
  readonly end: { said: unknown } | undefined;
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
  /** Ends it: what has been settled is written before. */
  close(): Promise<void>;
}

interface LinkOptions {
  rhea: Rhea;
  /** Options for rhea's `connect`, with a user name of now. */
  connection: object;
  queue: string;
  timeoutMs: number;
  signal: AbortSignal;
  /** The broker has let the credential in. */
  onLogin(): void;
  onMessage(link: Link, message: Message, delivery: Delivery): void;
}

/** How long a broker may take to say goodbye. */
const goodbyeMs = 2_000;
/** A broker that refuses a link answers it first, without a source, and then ends it. (AMQP 1.0, 2.6.3) So long we wait for that end. */
const refusalMs = 1_000;
/** rhea gives back the place of a message when all before it are settled: with its 2,048, one slow handler would stop all others. */
const sessionBuffer = 65_536;

/** @throws what kept the link from opening: the signal's reason, the broker's error, Node's; `undefined` for a close without a reason */
export async function openLink({ rhea, connection: options, queue, timeoutMs, signal, onLogin, onMessage }: LinkOptions): Promise<Link> {
  const session_buffer_size = { incoming: sessionBuffer };
  const connection: Connection = rhea
    .create_container()
    .connect({ ...(options as ConnectionOptions), reconnect: false, session_buffer_size });
  let end: Link["end"];
  let greeted = false;
  let opened = () => {};
  let over = () => {};
  const open = new Promise<void>((resolve) => {
    opened = resolve;
  });
  const ended = new Promise<void>((resolve) => {
    over = resolve;
  });
  const finish = (said: unknown) => {
    if (!end && isLoggedIn(connection)) onLogin();
    end ??= { said };
    over();
  };
  const receiver: Receiver = connection.open_receiver({ source: { address: queue }, credit_window: 0, autoaccept: false });
  const timers: NodeJS.Timeout[] = [];
  const link: Link = {
    grant: (credit) => void (end || receiver.add_credit(credit)),
    get end() {
      return end;
    },
    ended,
    close: () => close(connection, receiver, { ended, greeted }),
  };

  connection.on("connection_open", () => {
    greeted = true;
    onLogin();
  });
  connection.on("receiver_open", () => {
    if (receiver.source?.address !== undefined) opened();
    else timers.push(setTimeout(opened, refusalMs));
  });
  connection.on("message", ({ message, delivery }) => {
    if (message && delivery) onMessage(link, message, delivery);
  });
  const errors: Record<string, (context: EventContext) => unknown> = {
    connection_error: ({ error }) => error,
    session_error: ({ session }) => session?.error,
    receiver_error: () => receiver.error,
    disconnected: ({ error }) => error,
  };
  for (const [event, errorIn] of Object.entries(errors)) connection.on(event, (context: EventContext) => finish(errorIn(context)));
  for (const event of ["connection_close", "session_close", "receiver_close"]) connection.on(event, () => finish(undefined));
  // What the broker sent is no AMQP; rhea ends the connection.
  for (const event of ["error", "protocol_error"]) connection.on(event, finish as (error: unknown) => void);

  const late = () => finish({ code: "CONNECT_TIMEOUT", message: `no link within ${timeoutMs} ms` });
  timers.push(setTimeout(late, timeoutMs));
  const unlisten = onAbort(signal, (reason) => finish(reason));
  await Promise.race([open, ended]);
  for (const timer of timers) clearTimeout(timer);
  unlisten();
  if (!end) return link;
  void link.close();
  throw (end as { said: unknown }).said;
}

/** Whether the login was accepted, though the connection is not open yet. Of rhea's inside, so that a drop at that moment tells it, too. */
const isLoggedIn = (connection: Connection): boolean =>
  (connection as { sasl_transport?: { transport?: { read_complete?: boolean } } }).sasl_transport?.transport?.read_complete === true;

/** Link and connection end in order, as far as the broker takes part; then the socket goes, whatever it does. */
async function close(connection: Connection, receiver: Receiver, { ended, greeted }: { ended: Promise<void>; greeted: boolean }) {
  const socket = connection.get_tls_socket();
  const gone = new Promise<void>((resolve) => {
    if (!socket || socket.destroyed) resolve();
    else socket.once("close", () => resolve());
  });
  if (connection.is_open() && receiver.is_open()) {
    receiver.close();
    await soon(Promise.race([ended, gone]));
  }
  connection.close();
  if (greeted) await soon(gone);
  // With an error: rhea does not notice that a socket is gone otherwise, and keeps its timers.
  socket?.destroy(new Error("the connection was ended"));
}

async function soon(done: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, goodbyeMs);
  });
  await Promise.race([done, late]);
  clearTimeout(timer);
}
