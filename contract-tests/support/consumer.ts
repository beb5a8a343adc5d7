import { setTimeout } from "node:timers/promises";
import rhea from "rhea";
import { amqpConnectionOptions, type BrokerOptions, type IotdaClient } from "../../src/index.ts";

// The README has this function word for word; a test sees to that.

/** Receives from DefaultQueue until the signal fires, through drops and through resets of the credential. */
export async function consume(
  client: IotdaClient,
  broker: Omit<BrokerOptions, "credential">,
  onMessage: (body: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  const container = rhea.create_container();
  container.on("message", ({ message }) => onMessage(message?.body));
  container.on("disconnected", () => {}); // A drop: rhea reconnects by itself, with a new timestamp.
  const stopped = new Promise<"stopped">((resolve) => signal.addEventListener("abort", () => resolve("stopped"), { once: true }));

  for (let refusals = 0; refusals < 2 && !signal.aborted; ) {
    const credential = await client.accessCredential.get();
    const connection = container.connect(amqpConnectionOptions({ ...broker, credential }));
    connection.open_receiver("DefaultQueue");
    const ended = new Promise<"refused" | "closed">((resolve) => {
      connection.on("receiver_open", () => {
        refusals = 0;
      });
      connection.on("connection_error", ({ error }) => error.condition === "amqp:unauthorized-access" && resolve("refused"));
      for (const event of ["receiver_close", "session_close", "connection_close"]) connection.on(event, () => resolve("closed"));
    });
    const end = await Promise.race([ended, stopped]);
    connection.set_reconnect(false);
    connection.close();
    if (end === "closed") await setTimeout(1_000); // The broker ends what it has opened, for example to restart.
    if (end !== "refused") continue;
    client.accessCredential.reject(credential); // Somebody has reset it: the loop takes the new one.
    refusals++;
  }
  if (!signal.aborted) throw new Error("A new credential was refused too: check host, instanceId and this machine's clock.");
}
