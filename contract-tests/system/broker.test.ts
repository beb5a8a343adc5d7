/** The laws of the simulated AMQP broker, each by itself. */
import type { Socket } from "node:net";
import rhea from "rhea";
import { expect, it, onTestFinished } from "vitest";
import { clientTls, serverTls } from "../../scripts/support/certificates.ts";
import { amqpConnectionOptions } from "../../src/index.ts";
import { createAdmission, startBroker } from "../../src/testing/simulator/broker.ts";

const credential = { access_key: "AK", access_code: "code" };

it.each<[what: string, admitted: boolean, login: { key?: string; code?: string; ageMs?: number; rest?: string }]>([
  ["the credential, now", true, {}],
  ["with an instanceId", true, { rest: "|instanceId=i" }],
  ["with an empty instanceId, as official samples send it", true, { rest: "|instanceId=" }],
  ["with a | at the end, as official samples send it", true, { rest: "|" }],
  ["with an instanceId and a | at the end", true, { rest: "|instanceId=i|" }],
  ["with something else behind it", false, { rest: "|instance=i" }],
  ["another key", false, { key: "AK2" }],
  ["another code", false, { code: "other" }],
  ["a timestamp of almost five minutes ago", true, { ageMs: 290_000 }],
  ["a timestamp of more than five minutes ago", false, { ageMs: 300_001 }],
  ["a timestamp of more than five minutes ahead", false, { ageMs: -310_000 }],
])("%s: let in, %s", (_, admitted, { key = "AK", code = "code", ageMs = 0, rest = "" }) => {
  const { admits, logins } = createAdmission({ credential: () => credential });
  const userName = `accessKey=${key}|timestamp=${Date.now() - ageMs}${rest}`;
  expect(admits(userName, code)).toBe(admitted);
  expect(logins).toEqual([{ userName, admitted }]);
});

it("only the newest credential lets in, and none before there is one", () => {
  let newest: typeof credential | undefined;
  const { admits } = createAdmission({ credential: () => newest });
  const asks = () => admits(`accessKey=AK|timestamp=${Date.now()}`, "code");
  expect(asks()).toBe(false);
  newest = credential;
  expect(asks()).toBe(true);
  newest = { ...credential, access_code: "newer" };
  expect(asks()).toBe(false);
});

it("a receiver's attach is answered before the first message comes: Qpid Proton ends a link that gets one earlier", async () => {
  const broker = await startBroker({ credential: () => credential, tls: serverTls() });
  onTestFinished(broker.close);
  broker.send("waiting");
  const container = rhea.create_container();
  const connection = container.connect({
    ...amqpConnectionOptions({ host: "127.0.0.1", port: broker.port, credential, tls: clientTls() }),
    reconnect: false,
  });
  const chunks: Buffer[] = [];
  connection.on("connection_open", () => {
    (connection as unknown as { socket: Socket }).socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    // Attach and flow leave in one packet, as from Qpid Proton.
    connection.open_receiver({ source: "DefaultQueue", credit_window: 0 }).add_credit(1);
  });
  const received = new Promise((resolve) => connection.on("message", ({ message }) => resolve(message?.body)));
  expect(await received).toBe("waiting");
  const names = performatives(Buffer.concat(chunks)).map((code) => ({ 18: "attach", 20: "transfer" })[code]);
  expect(names.filter(Boolean)).toEqual(["attach", "transfer"]);
  const closed = new Promise((resolve) => connection.on("connection_close", resolve));
  connection.close();
  await closed;
});

/** The codes of the performatives in a stream of AMQP frames. (AMQP 1.0, part 2.3) */
function performatives(stream: Buffer): number[] {
  const codes: number[] = [];
  for (let at = 0; at + 8 <= stream.length; at += stream.readUInt32BE(at)) {
    const body = at + stream.readUInt8(at + 4) * 4;
    if (stream.readUInt16BE(body) === 0x0053) codes.push(stream.readUInt8(body + 2));
  }
  return codes;
}
