import { Deadline } from "../deadline.ts";
import type { Observation } from "./observation.ts";

export type Bytes = string | Uint8Array;

/** Methods that the standard `fetch` refuses: TRACE would have the secrets sent back. (Fetch Standard, forbidden method) */
const forbiddenMethods = new Set(["CONNECT", "TRACE", "TRACK"]);

export type Known = Pick<Observation, "name" | "operation">;

/**
 * A request to be sent, and until when. It is made where the standard `Request` is made, by openapi-fetch too, and takes
 * the same arguments; but it can be sent twice, and costs a tenth. No user ever sees one: a middleware and a `fetch` of
 * the user's own get standard Requests.
 */
export class Call {
  readonly target: URL;
  readonly method: string;
  readonly headers: Headers;
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
  /** The operation, where whoever makes the call knows it. */
  known: Known | undefined;
  /** How often it has been sent. */
  attempts = 0;
  #body: Bytes | Promise<Bytes> | null;
  #deadline: Deadline | undefined;

  /**
   * @param headers taken as they are, and written to
   * @throws TypeError for what the standard Request refuses
   */
  constructor(input: string | URL | Request, init: RequestInit = {}, headers?: Headers) {
    const from = typeof input === "object" && "method" in input ? input : undefined;
    this.target = new URL(from ? from.url : String(input));
    if (this.target.username || this.target.password) throw new TypeError("the address of a call must not carry a user name or password");
    this.method = (init.method ?? from?.method ?? "GET").toUpperCase();
    if (forbiddenMethods.has(this.method) || !/^[\w!#$%&'*+.^`|~-]+$/.test(this.method))
      throw new TypeError(`${JSON.stringify(this.method.slice(0, 20))} is no method of a call`);
    this.headers = headers ?? new Headers(init.headers ?? from?.headers);
    this.signal = init.signal ?? from?.signal ?? undefined;
    if (init.body !== undefined && init.body !== null) this.#body = this.#read(init.body);
    else this.#body = from?.body ? this.#eager(from.arrayBuffer()) : null;
  }

  /** The call itself, or one that is made of a standard request. */
  static from(input: string | URL | Request | Call, init?: RequestInit): Call {
    return input instanceof Call ? input : new Call(input, init);
  }

  get url(): string {
    return this.target.href;
  }

  /** Until when the call may take. The first one to ask sets it off. */
  deadline(timeoutMs: number): Deadline {
    this.#deadline ??= new Deadline(timeoutMs, this.signal);
    return this.#deadline;
  }

  /** What is to be sent, as often as wanted; null for no body. */
  get body(): Bytes | Promise<Bytes> | null {
    return this.#body;
  }

  /** Whether the body need not be waited for. */
  get isReady(): boolean {
    return this.#body === null || !("then" in Object(this.#body));
  }

  /** Takes a body of any kind. Of those that need a standard Request to be read, the media type too. */
  #read(body: NonNullable<RequestInit["body"]>): Bytes | Promise<Bytes> {
    if (this.method === "GET" || this.method === "HEAD") throw new TypeError("a call with method GET or HEAD cannot have a body");
    if (ArrayBuffer.isView(body)) return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    const real = typeof body === "string" ? undefined : new Request(this.target, { method: "POST", body, duplex: "half" } as RequestInit);
    const implied = real ? real.headers.get("content-type") : "text/plain;charset=UTF-8";
    if (implied && !this.headers.has("content-type")) this.headers.set("content-type", implied);
    return real ? this.#eager(real.arrayBuffer()) : (body as string);
  }

  /** The bytes of a body that is being read already. Who never asks for them need not handle its failure. */
  #eager(body: Promise<ArrayBuffer>): Promise<Bytes> {
    const bytes = body.then((buffer) => {
      this.#body = new Uint8Array(buffer);
      return this.#body;
    });
    bytes.catch(() => {});
    return bytes;
  }
}
