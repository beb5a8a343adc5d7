import type { Readable } from "node:stream";
import { codedError } from "../coded-error.ts";

/** As much is read before anybody asks, so that a body that nobody reads gives its connection back. In bytes. */
export const readAheadBytes = 64 * 1024;

/** The decoded body is larger than the limit. */
export class TooLarge extends Error {}

export interface IncomingOptions {
  /** Limits a body that is read as a whole, in bytes. */
  maxBytes: number;
  /** Makes the error that a reader gets of what went wrong. */
  explain(error: unknown): unknown;
  /** Told when the body waits for a reader, and when it no longer does. */
  waiting?: (on: boolean) => void;
}

/** Bodies that hold a connection, and whose response may be forgotten before it is read. */
const forgettable = new FinalizationRegistry<Incoming>((body) => body.cancel());

/** The decoded body of an answer while it arrives. It can be taken once: as a whole, or as a stream. */
export class Incoming {
  readonly #source: Readable;
  readonly #options: IncomingOptions;
  #chunks: Uint8Array[] = [];
  #size = 0;
  #taken: "whole" | "stream" | undefined;
  #end: { error?: unknown } | undefined;
  #wake: (() => void) | undefined;

  constructor(source: Readable, options: IncomingOptions) {
    this.#source = source;
    this.#options = options;
    source.on("data", (chunk: Uint8Array) => this.#arrived(chunk));
    source.once("end", () => this.#finish({}));
    source.on("error", (error) => this.fail(error));
    source.once("close", () => {
      // An error costs its stack: made only where it is told.
      if (!this.#end) this.fail(codedError("ECONNRESET", "the answer broke off"));
    });
  }

  /** All bytes. Rejects when they are more than the limit. */
  async whole(): Promise<Uint8Array> {
    this.#take("whole");
    if (this.#size > this.#options.maxBytes) {
      this.cancel();
      throw this.#options.explain(new TooLarge());
    }
    if (!this.#end) await this.#next();
    if (this.#end && "error" in this.#end) throw this.#end.error;
    const [first, ...more] = this.#chunks;
    return first === undefined || more.length > 0 ? Buffer.concat(this.#chunks) : first;
  }

  /** The bytes as they come, without a limit. */
  stream(): ReadableStream<Uint8Array> {
    this.#take("stream");
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          if (this.#chunks.length === 0 && !this.#end) await this.#next();
          const chunk = this.#chunks.shift();
          if (chunk) controller.enqueue(chunk);
          else if (this.#end && "error" in this.#end) controller.error(this.#end.error);
          else controller.close();
        },
        cancel: () => this.cancel(),
      },
      { highWaterMark: 0 },
    );
  }

  /** Nobody wants the rest: closes the connection, unless all of it is there. */
  cancel(): void {
    this.#source.destroy();
  }

  /** As Node's fetch does it: the connection is given back when nobody can read the response any more. */
  cancelWhenForgotten(response: object): void {
    forgettable.register(response, this, this);
  }

  /** Ends it for its reader, whether or not the source notices. */
  fail(error: unknown): void {
    if (this.#end) return;
    this.#chunks = [];
    this.#finish({ error: this.#options.explain(error) });
    this.#source.destroy();
  }

  #take(how: "whole" | "stream"): void {
    this.#taken = how;
    forgettable.unregister(this);
    if (!this.#end) this.#options.waiting?.(false);
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
      this.#source.resume();
    });
  }

  #arrived(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#taken === "whole") {
      if (this.#size > this.#options.maxBytes) this.fail(new TooLarge());
    } else if (this.#taken === "stream") {
      this.#source.pause();
      this.#wake?.();
    } else if (this.#size > readAheadBytes) {
      this.#source.pause();
      this.#options.waiting?.(true);
    }
  }

  #finish(end: { error?: unknown }): void {
    this.#end ??= end;
    this.#wake?.();
  }
}
