import rhea from "rhea";
import { amqpConnectionOptions, type BrokerOptions, type IotdaClient } from "../../src/index.ts";

// The README has this function word for word; a test sees to that.

/** Receives from DefaultQueue until the signal fires, through drops and resets of the credential. */
export async function consume(
  client: IotdaClient,
  broker: Omit<BrokerOptions, "credential">,
  onMessage: (body: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  const container = rhea.create_container();
  container.on("message", ({ message }) => onMessage(message?.body));
  container.on("disconnected", () => {}); // A drop: rhea reconnects by itself, with a new timestamp.

  const stopped = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));

  for (let refusals = 0; refusals < 2 && !signal.aborted; refusals++) {
    const credential = await client.accessCredential.get();
    const connection = container.connect(amqpConnectionOptions({ ...broker, credential }));
    connection.open_receiver("DefaultQueue");
    connection.on("connection_open", () => {
      refusals = 0;
    });
    const refused = new Promise<void>((resolve) => {
      connection.on("connection_error", ({ error }) => error.condition === "amqp:unauthorized-access" && resolve());
    });
    await Promise.race([refused, stopped]);
    if (signal.aborted) return void connection.close();
    // Somebody has reset the credential. Take the new one and connect anew, which rhea does not by itself.
    client.accessCredential.reject(credential);
  }
  if (!signal.aborted) throw new Error("A new credential was refused too: check host, instanceId and this machine's clock.");
}
