/** A consumer, in a process of its own: `receive`, or a bare receiver of rhea. It is told what to do by its parent, and tells what it has. */
import rhea from "rhea";
import { receive } from "../../../src/amqp/index.ts";
import { amqpConnectionOptions, createIotdaClient, iamPassword } from "../../../src/index.ts";
import { clientTls } from "../../support/certificates.ts";

export interface Job {
  how: "receive" | "rhea";
  platform: string;
  port: number;
  /** How many messages, numbered from 0. */
  messages: number;
  /** How many may be under way. */
  atOnce: number;
}

export interface Progress {
  /** How many were handled for the first time. */
  handled: number;
  /** How many came again. */
  again: number;
  /** Since the first message, in ms. */
  ms: number;
  /** Bytes in use after a garbage collection. */
  heap: number;
}

process.once("message", async ({ how, platform, port, messages, atOnce }: Job) => {
  const user = { domainName: "account", userName: "user", password: "password", project: { name: "cn-north-4" } };
  const client = createIotdaClient({ endpoint: platform, credentials: iamPassword({ endpoint: platform, ...user }) });
  const seen = new Uint8Array(messages);
  const stop = new AbortController();
  const address = { host: "127.0.0.1", port, tls: clientTls() };
  const step = Math.ceil(messages / 10);
  let [handled, again, since] = [0, 0, 0];

  function handle(body: string): void {
    const number = Number(body);
    since ||= performance.now();
    if (seen[number]) {
      again++;
      return;
    }
    seen[number] = 1;
    handled++;
    if (handled % step !== 0 && handled !== messages) return;
    const ms = performance.now() - since;
    globalThis.gc?.();
    process.send?.({ handled, again, ms, heap: process.memoryUsage().heapUsed } satisfies Progress);
    if (handled === messages) stop.abort();
  }

  if (how === "receive") {
    await receive({ client, ...address, concurrency: atOnce, signal: stop.signal }, async ({ body }) => handle(body));
  } else {
    const credential = await client.accessCredential.get();
    const connection = rhea.create_container().connect({ ...amqpConnectionOptions({ ...address, credential }), reconnect: false });
    connection.open_receiver({ source: "DefaultQueue", credit_window: atOnce });
    connection.on("message", ({ message }) => handle(message?.body));
    await new Promise((resolve) => stop.signal.addEventListener("abort", resolve));
    connection.close();
  }
  await client.close();
  process.disconnect?.();
});
