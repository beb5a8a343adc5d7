/** A platform of bare bytes: whatever a TCP peer can do to an HTTP client. It plays one case at a time. */
import { createServer, type Socket } from "node:net";
import { setImmediate, setTimeout } from "node:timers/promises";
import type { Wire } from "./plan.ts";
import type { Seen } from "./quote.ts";

export interface Reply {
  bytes: Buffer;
  wire: Wire;
}
/** What the platform does in a case. */
export interface Script {
  /** What is said as soon as somebody connects; then nothing is said to the first request of that connection. */
  onConnect?: Reply | undefined;
  /** Whether a request is answered before its body has come. */
  early(seen: Seen): boolean;
  reply(seen: Seen): Reply;
}

export interface RawPlatform {
  url: string;
  play(script: Script): void;
  /** Resolves when no connection is open any more. */
  idle(): Promise<void>;
  close(): void;
}

export async function startRawPlatform(): Promise<RawPlatform> {
  const sockets = new Set<Socket>();
  let script: Script | undefined;
  let wake = () => {};
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("close", () => {
      sockets.delete(socket);
      if (sockets.size === 0) wake();
    });
    if (script) serve(socket, script);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    play(next) {
      script = next;
    },
    async idle() {
      // A connection that was made just now is accepted in the next turn.
      await setImmediate();
      if (sockets.size === 0) return;
      await new Promise<void>((done) => {
        wake = done;
      });
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

function serve(socket: Socket, script: Script): void {
  let received = Buffer.alloc(0);
  let answered = false;
  const say = (reply: Reply) => {
    answered = true;
    void play(socket, reply);
  };
  if (script.onConnect) say(script.onConnect);
  socket.on("data", (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const request = requestIn(received);
      if (!request) return;
      if (!answered && (request.whole || script.early(request.seen))) say(script.reply(request.seen));
      if (!request.whole) return;
      received = received.subarray(request.length);
      answered = false;
    }
  });
}

/** The request that the bytes begin with; undefined while its head is not there. */
function requestIn(bytes: Buffer): { seen: Seen; whole: boolean; length: number } | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = bytes.subarray(0, end);
  const [, method = "", path = ""] = /^(\S+) (\S+)/.exec(String(head)) ?? [];
  const body = bytes.subarray(end + 4);
  if (/^transfer-encoding: *chunked/im.test(String(head))) {
    const last = body.indexOf("0\r\n\r\n");
    const length = last < 0 ? body.length : last + 5;
    return { seen: { method, path, head, body: body.subarray(0, length) }, whole: last >= 0, length: end + 4 + length };
  }
  const length = Number(/^content-length: *(\d+)/im.exec(String(head))?.[1] ?? 0);
  return { seen: { method, path, head, body: body.subarray(0, length) }, whole: body.length >= length, length: end + 4 + length };
}

async function play(socket: Socket, { bytes, wire }: Reply): Promise<void> {
  const until = wire.end === "rest" ? bytes.length : Math.floor(wire.share * bytes.length);
  const size = Math.max(1, Math.ceil(until / wire.pieces));
  for (let from = 0; from < until && !socket.destroyed; from += size) {
    socket.write(bytes.subarray(from, Math.min(from + size, until)));
    if (wire.pauseMs > 0) await setTimeout(wire.pauseMs);
  }
  if (socket.destroyed || wire.end === "stall") return;
  if (wire.end === "reset") return void socket.resetAndDestroy();
  if (wire.end === "rest" && wire.after === "garbage") socket.write("\0\xff garbage\r\n\r\n");
  if (wire.end === "rest" && wire.after === "answer") socket.write(bytes);
  if (wire.end === "close" || wire.close) socket.end();
}
