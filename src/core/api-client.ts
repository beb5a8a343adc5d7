/**
 * The types of `api`. It is openapi-fetch's client, and passes for one wherever one is asked for; but a name that the spec does not know
 * does not compile, and TypeScript names the nearest one.
 *
 * openapi-fetch takes for the type of a call's options whatever is given, so a misspelt name compiles, and is silently without
 * effect. Here the type is what path and method say, and comes lazily: only the operations that a program calls are looked at.
 */
import type { Client, FetchOptions, FetchResponse, MaybeOptionalInit, ParseAs } from "openapi-fetch";

/** An object of which nothing is known. */
type None = Record<never, never>;

/** The paths that have the method. */
export type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { [M in Method]: object } ? Path : never;
}[keyof Paths];

/** What the spec says of a method of a path. */
export type OperationAt<Paths, Path extends keyof Paths, Method> = Method extends keyof Paths[Path] ? Paths[Path][Method] : never;

type Params<Operation> = Operation extends { parameters: infer P } ? (None extends P ? { params?: P | undefined } : { params: P }) : None;

type Body<Operation> = Operation extends { requestBody: { content: infer C } }
  ? { body: C[keyof C] }
  : Operation extends { requestBody?: infer B }
    ? MayHave<Exclude<B, undefined>>
    : None;
/** Of `never` nothing: an operation without a body does not even offer one. */
type MayHave<B> = [B] extends [never] ? None : B extends { content: infer C } ? { body?: C[keyof C] | undefined } : None;

/** What a call of an operation takes. */
export type CallOptions<Operation, As extends ParseAs = ParseAs> = Params<Operation> &
  Body<Operation> &
  Omit<FetchOptions<None>, "params" | "body" | "parseAs"> & {
    /** How a success is read. Default: "json". */
    parseAs?: As | undefined;
  };

/** The options are a call's last argument, which may be left out where nothing in them is required. */
export type CallArguments<Operation, As extends ParseAs = ParseAs> = None extends Params<Operation> & Body<Operation>
  ? [options?: CallOptions<Operation, As>]
  : [options: CallOptions<Operation, As>];

type Answers<Operation> = Operation extends { responses: infer R } ? R : never;
type Content<Answer> = Answer extends { content: infer C } ? C[keyof C] : undefined;
type Success = 200 | 201 | 202 | 203 | 204 | 206 | 207;

/** The body of an operation's success. */
export type DataOf<Operation> = Content<Answers<Operation>[keyof Answers<Operation> & Success]>;

interface Parsed<Data> {
  json: Data;
  text: string;
  blob: Awaited<ReturnType<Response["blob"]>>;
  arrayBuffer: ArrayBuffer;
  stream: Response["body"];
}

/** What a call resolves to; see `unwrap`. */
export type CallResult<Operation, As extends ParseAs = "json"> =
  | { data: Parsed<DataOf<Operation>>[As]; error?: never; response: Response }
  | { data?: never; error: Content<Answers<Operation>[Exclude<keyof Answers<Operation>, Success>]>; response: Response };

type Method = "get" | "put" | "post" | "delete" | "patch";

type MediaType = `${string}/${string}`;
declare const nobody: unique symbol;
interface Nobody {
  [nobody]: true;
}
// biome-ignore lint/suspicious/noExplicitAny: as openapi-fetch has it
type AnyPaths = Record<string, any>;
/** By this a method passes for openapi-fetch's own. Nobody can call it: it is the method of nothing, and takes no argument. */
type PlainMethod<Paths extends AnyPaths, M extends Method> = <
  Path extends PathsWith<Paths, M>,
  Init extends MaybeOptionalInit<Paths[Path], M>,
>(
  this: Nobody,
) => Promise<FetchResponse<Paths[Path][M], Init, MediaType>>;

/** A method of `api`. */
export type ApiMethod<Paths extends {}, M extends Method> = (<Path extends PathsWith<Paths, M>, As extends ParseAs = "json">(
  path: Path,
  ...options: CallArguments<OperationAt<Paths, Path, M>, As>
) => Promise<CallResult<OperationAt<Paths, Path, M>, As>>) &
  PlainMethod<Paths, M>;

/**
 * Typed calls of every path that a spec describes. `Lists` are those that `paginate` goes through.
 *
 * Names that the spec does not know, of parameters, of headers in `params.header` and of the fields of a body, are refused before
 * anything is sent: by the compiler in a literal (`request` aside, which is openapi-fetch's own), by a `TypeError` in any case. For what is newer than the spec there is the client's `fetch`.
 */
export interface ApiClient<Paths extends {}, Lists = unknown>
  extends Pick<Client<Paths>, "request" | "OPTIONS" | "HEAD" | "TRACE" | "use" | "eject"> {
  GET: ApiMethod<Paths, "get">;
  PUT: ApiMethod<Paths, "put">;
  POST: ApiMethod<Paths, "post">;
  DELETE: ApiMethod<Paths, "delete">;
  PATCH: ApiMethod<Paths, "patch">;
  /** Only a type: what `paginate` needs of it. */
  readonly [lists]?: Lists | undefined;
}
declare const lists: unique symbol;
