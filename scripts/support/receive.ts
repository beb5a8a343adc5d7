import rhea from "rhea";
import type { AmqpConnectionOptions } from "../../src/index.ts";

/** Connects, waits up to 5 s for one message of DefaultQueue, and closes. Rejects when the broker refuses. */
export function receiveOne(options: AmqpConnectionOptions): Promise<string> {
  const container = rhea.create_container();
  const connection = container.connect({ ...options, reconnect: false });
  connection.open_receiver("DefaultQueue");
  const closed = new Promise((resolve) => {
    for (const event of ["connection_close", "disconnected"]) container.on(event, resolve);
  });
  return new Promise<string>((resolve, reject) => {
    const wait = setTimeout(() => resolve("connected; no message within 5 s"), 5_000);
    container.on("message", ({ message }) => {
      clearTimeout(wait);
      resolve(`DefaultQueue has: ${message?.body}`);
    });
    for (const event of ["connection_error", "receiver_error", "disconnected"]) {
      container.on(event, ({ error }) => {
        clearTimeout(wait);
        reject(new Error(error?.description ?? error?.message ?? event));
      });
    }
  }).finally(async () => {
    connection.close();
    await closed;
  });
}
