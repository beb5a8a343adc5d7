import { expect, it } from "vitest";
import { receive } from "./receive.ts";
import type { ReceiveOptions } from "./types.ts";

const client = { accessCredential: { get: async () => ({ access_key: "12345678", access_code: "code" }), reject() {} } };
const right: ReceiveOptions = { client, host: "h.example.com", signal: AbortSignal.abort() };

it.each<[what: string, wrong: object, message: string]>([
  ["no client", { client: undefined }, "client must be an IoTDA client: it has an accessCredential"],
  ["a client of another API", { client: { getAuthToken() {} } }, "client must be an IoTDA client"],
  ["a URL for a host", { host: "amqps://h.example.com" }, "host must be a host name or an IP address"],
  ["a host with a port", { host: "h.example.com:5671" }, "host must not carry a port; pass it as port"],
  ["port 0", { port: 0 }, "port must be a port number from 1 to 65535"],
  ["an instanceId that would begin another part of the user name", { instanceId: "a|timestamp=1" }, "instanceId must be a string"],
  ["checks switched off", { tls: { rejectUnauthorized: false } }, "tls has no option rejectUnauthorized"],
  ["a queue without a name", { queue: "" }, "queue must be a string of 1 to 128 characters; it has 0"],
  ["no signal", { signal: {} }, "signal must be an AbortSignal"],
  ["no handler at all at once", { concurrency: 0 }, "concurrency must be a whole number from 1 to 10000"],
  ["half a handler", { concurrency: 1.5 }, "concurrency must be a whole number from 1 to 10000"],
  ["no try", { maxTries: 0 }, "maxTries must be a whole number from 1 to 1000000"],
  ["a pause of no time", { maxPauseMs: Number.NaN }, "maxPauseMs must be a number of milliseconds"],
  ["no time", { timeoutMs: 0 }, "timeoutMs must be a number of milliseconds"],
  ["another package than rhea", { rhea: {} }, "rhea must be the package rhea: it has a create_container"],
  ["an unknown option", { credential: {} }, "receive has no option credential; it has client, host, port"],
])("%s is refused before anything is sent", async (_, wrong, message) => {
  await expect(receive({ ...right, ...wrong } as ReceiveOptions, () => {})).rejects.toThrow(
    new RegExp(`^${message.replaceAll("|", "\\|")}`),
  );
});

it("a handler that is none is refused; tries without end are not", async () => {
  await expect(receive(right, undefined as never)).rejects.toThrow("receive takes a handler for the messages");
  await expect(receive({ ...right, maxTries: Number.POSITIVE_INFINITY }, () => {})).resolves.toBeUndefined();
});
