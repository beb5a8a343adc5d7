/**
 * A Request and a Response that hold just what a call needs. They behave as the standard ones in every member that
 * openapi-fetch, its middleware and users touch, and `instanceof` holds. Whatever is rarely used goes through a real
 * one, made on demand.
 */
import { Readable } from "node:stream";

type Bytes = string | Uint8Array;

/** The members of a body, over a standard prototype. Reading works once, except through `peek`. */
function lightBody(standard: object) {
  abstract class LightBody {
    bodyUsed = false;
    abstract readonly headers: Headers;
    /** The bytes, without using them up. */
    abstract peek(): Promise<Uint8Array>;

    refuseUsed(): void {
      if (this.bodyUsed) throw new TypeError("Body is unusable: Body has already been read");
    }
    async bytes(): Promise<Uint8Array> {
      this.refuseUsed();
      this.bodyUsed = true;
      return this.peek();
    }
    async text(): Promise<string> {
      return new TextDecoder().decode(await this.bytes());
    }
    async json(): Promise<unknown> {
      return JSON.parse(await this.text());
    }
    async arrayBuffer(): Promise<ArrayBuffer> {
      return Uint8Array.from(await this.bytes()).buffer;
    }
    async blob(): Promise<Blob> {
      return new Response(await this.arrayBuffer(), { headers: this.headers }).blob();
    }
    async formData(): Promise<FormData> {
      return new Response(await this.arrayBuffer(), { headers: this.headers }).formData();
    }
  }
  Object.setPrototypeOf(LightBody.prototype, standard);
  return LightBody;
}

/** One chunk, later. */
const streamOf = (bytes: Promise<Uint8Array>) =>
  new ReadableStream<Uint8Array>({
    async pull(controller) {
      controller.enqueue(await bytes);
      controller.close();
    },
  });

export class LightRequest extends lightBody(Request.prototype) {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly redirect: Request["redirect"];
  readonly #body: Bytes | Promise<Uint8Array> | null;
  #signal: AbortSignal | undefined;

  constructor(input: string | URL | Request | LightRequest, init: RequestInit = {}) {
    super();
    const from = typeof input === "object" && "method" in input ? input : undefined;
    const light = from && #body in from ? from : undefined;
    this.url = new URL(from ? from.url : String(input)).href;
    this.method = (init.method ?? from?.method ?? "GET").toUpperCase();
    this.redirect = init.redirect ?? from?.redirect ?? "follow";
    this.headers = new Headers(init.headers ?? from?.headers);
    this.#signal = init.signal ?? (light ? light.#signal : from?.signal);
    if (init.body !== undefined && init.body !== null) this.#body = this.#read(init.body);
    else if (light) this.#body = light.#body;
    else this.#body = from?.body ? eager((from as Request).arrayBuffer()) : null;
  }

  /** Takes a body of any kind. Of those that need a real Request to be read, the media type too. */
  #read(body: NonNullable<RequestInit["body"]>): Bytes | Promise<Uint8Array> {
    const implied = (type: string | null) => {
      if (type && !this.headers.has("content-type")) this.headers.set("content-type", type);
    };
    if (this.method === "GET" || this.method === "HEAD") throw new TypeError("Request with GET/HEAD method cannot have body.");
    if (body instanceof Uint8Array) return body;
    if (typeof body === "string") {
      implied("text/plain;charset=UTF-8");
      return body;
    }
    const real = new Request(this.url, { method: this.method, body, duplex: "half" } as RequestInit);
    implied(real.headers.get("content-type"));
    return eager(real.arrayBuffer());
  }

  /** The request itself when it is one of ours and nothing is to be changed. */
  static from(input: string | URL | Request | LightRequest, init?: RequestInit): LightRequest {
    return typeof input === "object" && #body in input && init === undefined ? input : new LightRequest(input, init);
  }

  /** A real Request passes too, so that a middleware may return one. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Request;
  }

  get signal(): AbortSignal {
    this.#signal ??= new AbortController().signal;
    return this.#signal;
  }
  get body(): ReadableStream<Uint8Array> | null {
    return this.#body === null ? null : streamOf(this.peek());
  }
  clone(): LightRequest {
    this.refuseUsed();
    return new LightRequest(this);
  }
  override async peek(): Promise<Uint8Array> {
    return Buffer.from((await this.#body) ?? "");
  }
  /** What is to be sent: the body, null for none, and the signal if there is one. */
  async outgoing(): Promise<{ body: Bytes | null; signal: AbortSignal | undefined }> {
    return { body: await this.#body, signal: this.#signal };
  }
}

/** The bytes of a body that is being read already. Who never asks for them need not handle its failure. */
function eager(body: Promise<ArrayBuffer>): Promise<Uint8Array> {
  const bytes = body.then((buffer) => new Uint8Array(buffer));
  bytes.catch(() => {});
  return bytes;
}

interface ResponseHead {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly url: string;
}

export class LightResponse extends lightBody(Response.prototype) {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly url: string;
  readonly redirected = false;
  readonly type = "basic";
  #body: Readable | Promise<Uint8Array> | null;
  #stream: ReadableStream<Uint8Array> | undefined;

  constructor({ status, statusText, headers, url }: ResponseHead, body: Readable | Promise<Uint8Array> | null) {
    super();
    this.status = status;
    this.statusText = statusText;
    this.headers = headers;
    this.url = url;
    this.#body = body;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status <= 299;
  }
  get body(): ReadableStream<Uint8Array> | null {
    if (this.#body === null) return null;
    this.#stream ??= this.#body instanceof Readable ? (Readable.toWeb(this.#body) as ReadableStream<Uint8Array>) : streamOf(this.#body);
    return this.#stream;
  }
  clone(): LightResponse {
    this.refuseUsed();
    return new LightResponse({ ...this, headers: new Headers(this.headers) }, this.#body && this.peek());
  }
  override peek(): Promise<Uint8Array> {
    if (this.#body === null) return Promise.resolve(new Uint8Array());
    // Once a stream was handed out, the bytes can only be had through it.
    if (this.#stream) this.#body = eager(new Response(this.#stream).arrayBuffer());
    else if (this.#body instanceof Readable) this.#body = collect(this.#body);
    this.#stream = undefined;
    return this.#body as Promise<Uint8Array>;
  }
}

async function collect(readable: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readable) chunks.push(chunk);
  return Buffer.concat(chunks);
}
