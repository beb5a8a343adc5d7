import { abortable } from "../core/abortable.ts";
import { type AmqpEvent, publish } from "../core/diagnostics.ts";
import { createRedactor } from "../core/redactor.ts";
import type { AccessCredential } from "../iotda/access-credential.ts";
import { type Failure, failureOf, isFinal, noLink, notFound, unauthorized } from "./failure.ts";
import { type Link, openLink } from "./link.ts";
import { receivedMessage } from "./message.ts";
import { checkedOptions } from "./options.ts";
import { createResets } from "./resets.ts";
import { loadRhea } from "./rhea.ts";
import type { MessageHandler, ReceiveOptions } from "./types.ts";
import { wait } from "./wait.ts";
import { createWork } from "./work.ts";

/** A link that has stood so long, or has brought a message, is no part of a series of failures. */
const steadyMs = 5_000;

/** Without the fields that all events have. */
type Told<Event = AmqpEvent> = Event extends AmqpEvent ? Omit<Event, "queue" | "host" | "port"> : never;

/**
 * Receives from a queue of IoTDA until the signal fires: then it resolves. Needs the package [rhea](https://www.npmjs.com/package/rhea).
 *
 * | what happens                                     | then                                                                              |
 * |--------------------------------------------------|-----------------------------------------------------------------------------------|
 * | a message                                        | the handler gets it, at most `concurrency` at once; the next comes when one has settled |
 * | the handler succeeds                             | the message is accepted: it is gone                                               |
 * | the handler fails                                | the message is given back and comes again, after a pause                          |
 * | drop, restart of the broker, end of link or session | a new connection, with a timestamp of now; what was not accepted comes again   |
 * | the broker refuses the credential                | the newest one is taken. Somebody has reset it: then it is generated anew, but never again for one that was refused from the start |
 * | there is no link                                 | the next try, after a pause that grows from 0.1 s to `maxPauseMs`; after `maxTries` in a row an error that says what to check |
 * | the signal fires                                 | no more messages are taken, handlers under way are awaited, what is left is given back |
 *
 * A message can come more than once, for example when the connection is lost before it could be accepted: handlers must bear that.
 * What happens is told on the channel `huawei-iot-client:amqp` of `node:diagnostics_channel`.
 *
 * (IoTDA User Guide, Configuring an AMQP Client: at most 32 connections per access key, a link within 15 s)
 *
 * @param handler gets each message; what it throws is told on the channel, and ends nothing
 * @throws TypeError for wrong options
 * @throws NetworkError there was no link after so many tries in a row; or the queue is not there, at the first try
 * @throws ApiError the platform, the gateway or IAM refused to give a credential
 * @throws Error rhea is not installed
 */
export async function receive(options: ReceiveOptions, handler: MessageHandler): Promise<void> {
  const { place, signal, ...checked } = checkedOptions(options);
  if (typeof handler !== "function") throw new TypeError("receive takes a handler for the messages");
  const rhea = checked.rhea ?? (await loadRhea("receive"));
  const { redact, add } = createRedactor();
  const tell = (event: Told) => publish("amqp", { ...place, ...event } as AmqpEvent);
  const work = createWork({
    ...{ handler, signal, concurrency: checked.concurrency, maxPauseMs: checked.maxPauseMs },
    onError: (error, { failures }) => tell({ what: "handler-error", error, failures }),
  });
  const resets = createResets(checked.accessCredential);
  /** Connections in a row that did not stand. */
  let unsteady = 0;

  function steady(): void {
    unsteady = 0;
    resets.steady();
  }

  /** Growing, and not the same for all consumers that lost their broker together. */
  const nextPause = () => Math.round(Math.min(100 * 2 ** unsteady++, checked.maxPauseMs) * (0.5 + Math.random() / 2));

  async function connect(): Promise<{ link: Link; credential: AccessCredential } | { failure: Failure }> {
    let credential: AccessCredential | undefined;
    try {
      credential = await checked.accessCredential.get({ signal });
      add(credential.access_code);
      const onLogin = resets.admitted.bind(undefined, credential);
      tell({ what: "connect" });
      const link = await openLink({
        ...{ rhea, connection: checked.connection(credential), queue: place.queue, timeoutMs: checked.timeoutMs, signal, onLogin },
        onMessage(from, message, delivery) {
          steady();
          work.take({ from, message: receivedMessage(message, place.queue), delivery });
        },
      });
      return { link, credential };
    } catch (error) {
      if (!signal.aborted && isFinal(error)) throw error;
      const failure = failureOf(error, redact);
      if (credential && failure.code === unauthorized) resets.refused(credential);
      return { failure: { ...failure, credential: credential === undefined } };
    }
  }

  /** Until the link has ended, or the signal fires. */
  async function serve(link: Link, credential: AccessCredential): Promise<void> {
    const since = performance.now();
    tell({ what: "open" });
    work.use(link);
    await abortable(link.ended, signal).catch(() => undefined);
    if (signal.aborted) return;
    if (performance.now() - since >= steadyMs) steady();
    const { code, text: reason } = failureOf(link.end?.said, redact);
    if (code === unauthorized) resets.refused(credential);
    void link.close();
    const pauseMs = nextPause();
    tell({ what: "ended", code, reason, pauseMs });
    await wait(pauseMs, signal);
  }

  let last: Link | undefined;
  for (let tries = 0; !signal.aborted; ) {
    const result = await connect();
    if ("link" in result) {
      last = result.link;
      tries = 0;
      await serve(last, result.credential);
    } else if (!signal.aborted) {
      const { failure } = result;
      tries++;
      if (tries >= checked.maxTries || (failure.code === notFound && !last)) throw noLink(failure, place, tries);
      const pauseMs = nextPause();
      tell({ what: "failed", code: failure.code, reason: failure.text, tries, pauseMs });
      await wait(pauseMs, signal);
    }
  }
  await work.idle();
  await last?.close();
  tell({ what: "closed" });
}
