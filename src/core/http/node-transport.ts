import http from "node:http";
import https from "node:https";
import type { Socket } from "node:net";
import { codedError } from "../coded-error.ts";
import type { Phase } from "../deadline.ts";
import { answerOf } from "./answer.ts";
import type { Bytes, Call } from "./call.ts";
import { createConnections } from "./connections.ts";
import { headersOf } from "./headers.ts";
import type { Explain, Transport, TransportOptions } from "./transport.ts";
import { UnderWay } from "./under-way.ts";

/** An IAM token can exceed Node's 16 KiB. Huawei's gateway allows 128 KiB of headers in a request; the same for answers. */
const maxHeaderSize = 128 * 1024;

/** May be sent again when nobody knows whether they were carried out. (RFC 9110, 9.2.2) */
const idempotent = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);

/** This process, or this machine, has no more of something: a matter of waiting until one of its calls has ended. */
const exhausted = new Set(["EMFILE", "ENFILE", "ENOBUFS", "EADDRNOTAVAIL"]);

/** A call on its way, through one attempt or more. */
interface Sending {
  call: Call;
  body: Bytes | null;
  headers: http.OutgoingHttpHeaders;
  explain: Explain;
  resolve(response: Response): void;
  reject(reason: unknown): void;
}

/** When another attempt makes sense. */
type Again = "on a new connection" | "later";

/**
 * Sends over node:http and node:https.
 *
 * - Redirects are errors, always: a 307 would post the secret again, to another address.
 * - A call with an idempotent method whose kept connection dies unanswered is sent again, once, on a new connection.
 * - A call always settles, whatever the platform answers and whatever becomes of the connection.
 */
export function nodeTransport(options: TransportOptions): Omit<Transport, "closed"> {
  const { baseUrl, tls: { servername, ...tls } = {}, agent, timeoutMs, maxResponseBytes } = options;
  const { origin } = new URL(baseUrl);
  const connections = createConnections({ tls, timeoutMs, agent: agent as http.Agent | undefined });
  const underWay = new UnderWay<(error: unknown) => void>();
  const waiting = new Set<() => void>();
  let closed: Error | undefined;

  function attempt(sending: Sending, repeated: boolean): void {
    const { call, body, headers, explain, reject } = sending;
    const { target, method, signal } = call;
    if (closed || signal?.aborted) return void reject(explain(closed ?? signal?.reason, "connect"));
    const secure = target.protocol === "https:";
    const repeatable = idempotent.has(method);
    connections.prepare(repeated ? "repeated" : repeatable ? "repeatable" : "other");
    const options: https.RequestOptions = {
      protocol: target.protocol,
      hostname: hostOf(target),
      port: target.port,
      path: target.pathname + target.search,
      method,
      headers,
      maxHeaderSize,
      ...(secure ? connections.https : connections.http),
    };
    if (servername !== undefined && target.origin === origin) options.servername = servername;
    const outgoing = (secure ? https : http).request(options);
    let phase: Phase = "connect";
    let settled = false;
    let incoming: http.IncomingMessage | undefined;

    /** The first reason counts; what it makes the connection say afterwards does not. */
    const fail = (error: unknown, again?: Again) => {
      watch.stop();
      leave();
      incoming?.destroy(error as Error);
      outgoing.destroy();
      if (settled) return;
      settled = true;
      if (again === "on a new connection" && !repeated) attempt(sending, true);
      else if (again === "later" && underWay.size > 0) wait(sending, repeated);
      else reject(explain(error, phase));
    };
    const watch = call.deadline(timeoutMs).watch(() => phase, fail);
    const leave = underWay.add(fail);

    outgoing.on("socket", (socket: Socket & { secureConnecting?: boolean }) => {
      const connected = () => {
        phase = "answer";
      };
      // A kept connection stays for many calls: it must not gather a listener of each.
      if (socket.connecting || socket.secureConnecting) socket.once(secure ? "secureConnect" : "connect", connected);
      else if (!socket.destroyed) connected();
    });
    outgoing.on("response", (message) => {
      phase = "body";
      const { socket } = message;
      incoming = message;
      connections.used(socket);
      try {
        const answer = answerOf(message, call, {
          maxBytes: maxResponseBytes,
          explain: (error) => explain(error, "body", message.statusCode),
          waiting(on) {
            watch.idle(on);
            if (on) socket.unref();
            else socket.ref();
          },
        });
        settled = true;
        sending.resolve(answer as unknown as Response);
      } catch (error) {
        message.on("error", () => {});
        fail(error);
      }
    });
    outgoing.on("error", (error: Error & { code?: string }) => {
      // It may come after an early answer, whose own end then tells.
      if (incoming) return;
      if (exhausted.has(error.code ?? "") && phase === "connect") {
        connections.exhausted();
        return fail(error, "later");
      }
      // HPE_...: there was an answer, but it is no HTTP.
      const unanswered = phase === "answer" && !error.code?.startsWith("HPE_");
      fail(error, unanswered && repeatable && outgoing.reusedSocket ? "on a new connection" : undefined);
    });
    outgoing.on("close", () => {
      watch.stop();
      leave();
      // A call that has had a connection leaves room for another one. When none is left, nobody can wait for one.
      const [wake] = waiting;
      if (phase !== "connect" || underWay.size === 0) wake?.();
      // For example an upgrade to another protocol, which nobody here wants.
      if (!settled) fail(codedError("ECONNRESET", "the connection was closed without an answer"));
    });
    outgoing.end(body ?? undefined);
  }

  /** Until another call has ended, inside the call's time. */
  function wait(sending: Sending, repeated: boolean): void {
    const { call, explain, reject } = sending;
    const wake = () => {
      watch.stop();
      waiting.delete(wake);
      attempt(sending, repeated);
    };
    const watch = call.deadline(timeoutMs).watch(
      () => "connect",
      (reason) => {
        waiting.delete(wake);
        reject(explain(reason, "connect"));
      },
    );
    waiting.add(wake);
  }

  return {
    send: (call, explain) =>
      new Promise((resolve, reject) => {
        const begin = (body: Bytes | null) => {
          let phase: Phase = "request";
          try {
            const headers = headersOf(call, body);
            phase = "connect";
            attempt({ call, body, headers, explain, resolve, reject }, false);
          } catch (error) {
            reject(explain(error, phase));
          }
        };
        if (call.isReady) return begin(call.body as Bytes | null);
        const body = Promise.resolve(call.body);
        call
          .deadline(timeoutMs)
          .race(body, "request")
          .then(begin, (error) => reject(explain(error, "request")));
      }),
    close() {
      closed = codedError("CLIENT_CLOSED", "the client was closed");
      for (const fail of underWay.all()) fail(closed);
      for (const wake of waiting) wake();
      connections.close();
    },
  };
}

/** The host as sockets take it: an IPv6 address without brackets. */
const hostOf = ({ hostname }: URL): string => (hostname.startsWith("[") ? hostname.slice(1, -1) : hostname);
