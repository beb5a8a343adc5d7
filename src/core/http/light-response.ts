import { Readable } from "node:stream";
import { inspect } from "node:util";
import { Incoming } from "./incoming.ts";
import type { Observation } from "./observation.ts";

export interface ResponseHead {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly url: string;
}

type Content = Incoming | Promise<Uint8Array> | null;

/**
 * A Response over a body that arrives from node:http. It behaves as the standard one in every member, and `instanceof`
 * holds; whatever is rarely used goes through a standard one, made on demand. A standard one for each answer would cost
 * more than all the rest of a call.
 */
export class LightResponse {
  readonly #head: ResponseHead;
  #content: Content;
  #stream: ReadableStream<Uint8Array> | undefined;
  #used = false;
  #observation: Observation | undefined;

  constructor(head: ResponseHead, content: Content) {
    this.#head = head;
    this.#content = content;
  }

  /** What errors must know of the call: noted here, as that costs less than a table. */
  get observation(): Observation | undefined {
    return this.#observation;
  }
  set observation(observation: Observation | undefined) {
    this.#observation = observation;
  }
  get status(): number {
    return this.#head.status;
  }
  get statusText(): string {
    return this.#head.statusText;
  }
  get headers(): Headers {
    return this.#head.headers;
  }
  get url(): string {
    return this.#head.url;
  }
  get ok(): boolean {
    return this.status >= 200 && this.status <= 299;
  }
  get redirected(): boolean {
    return false;
  }
  get type(): "basic" {
    return "basic";
  }
  get bodyUsed(): boolean {
    return this.#used || (this.#stream !== undefined && Readable.isDisturbed(this.#stream as unknown as Readable));
  }
  get body(): ReadableStream<Uint8Array> | null {
    if (this.#content === null) return null;
    this.#stream ??= this.#content instanceof Incoming ? this.#content.stream() : streamOf(this.#content);
    return this.#stream;
  }
  clone(): LightResponse {
    this.#refuseUsed();
    return new LightResponse({ ...this.#head, headers: new Headers(this.headers) }, this.#content && this.peek());
  }

  get hasBody(): boolean {
    return this.#content !== null;
  }
  /** The bytes, without using them up. */
  peek(): Promise<Uint8Array> {
    if (this.#content === null) return Promise.resolve(new Uint8Array());
    // Once a stream was handed out, the bytes can only be had through it.
    if (this.#stream) this.#content = eager(new Response(this.#stream).arrayBuffer().then((buffer) => new Uint8Array(buffer)));
    else if (this.#content instanceof Incoming) this.#content = eager(this.#content.whole());
    this.#stream = undefined;
    return this.#content as Promise<Uint8Array>;
  }

  async bytes(): Promise<Uint8Array> {
    return this.#use();
  }
  async text(): Promise<string> {
    return textOf(await this.#use());
  }
  async json(): Promise<unknown> {
    return JSON.parse(textOf(await this.#use()));
  }
  async arrayBuffer(): Promise<ArrayBuffer> {
    return Uint8Array.from(await this.#use()).buffer;
  }
  async blob(): Promise<Blob> {
    return new Response(await this.arrayBuffer(), { headers: this.headers }).blob();
  }
  async formData(): Promise<FormData> {
    return new Response(await this.arrayBuffer(), { headers: this.headers }).formData();
  }

  #use(): Promise<Uint8Array> {
    this.#refuseUsed();
    this.#used = true;
    return this.peek();
  }
  #refuseUsed(): void {
    if (this.bodyUsed || this.#stream?.locked) throw new TypeError("Body is unusable: Body has already been read");
  }

  /** Without the headers, which may hold a token. */
  [inspect.custom](): string {
    return `Response ${inspect({ status: this.status, statusText: this.statusText, url: this.url, bodyUsed: this.bodyUsed })}`;
  }
}

/**
 * Makes `instanceof Response` hold. Not at import: whoever imports this package need not have a Response yet.
 *
 * @throws TypeError where the standard fetch is missing
 */
export function behaveAsStandard(): void {
  const missing = ["Headers", "Request", "Response"].find((name) => !(name in globalThis));
  if (missing) throw new TypeError(`the standard ${missing} is missing here. (In Jest, use testEnvironment "node"; jsdom has no fetch.)`);
  Object.setPrototypeOf(LightResponse.prototype, Response.prototype);
}

/** A standard Response in the place of a light one, whose bytes were read already unless it is to be a stream. */
export async function standardResponse(response: LightResponse, asStream: boolean): Promise<Response> {
  const { status, statusText, headers, url } = response;
  const body = response.hasBody ? (asStream ? response.body : await response.peek()) : null;
  const standard = new Response(body, { status, statusText, headers });
  Object.defineProperty(standard, "url", { value: url });
  return standard;
}

/** As UTF-8, without a byte order mark. */
export function textOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** Who never asks for the bytes need not handle their failure. */
function eager(bytes: Promise<Uint8Array>): Promise<Uint8Array> {
  bytes.catch(() => {});
  return bytes;
}

/** One chunk, later. */
const streamOf = (bytes: Promise<Uint8Array>) =>
  new ReadableStream<Uint8Array>({
    async pull(controller) {
      controller.enqueue(await bytes);
      controller.close();
    },
  });
