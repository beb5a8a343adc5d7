/** Operations of an API, by operationId, as generated from its spec. */
export type Operations = Readonly<Record<string, DocumentedOperation>>;
export interface DocumentedOperation {
  readonly method: string;
  readonly path: string;
  /** The names that it takes; one whose names nobody knows takes any. */
  readonly takes?: Takes | undefined;
  /** Of a list operation, how it is gone through. */
  readonly list?: ListOperation | undefined;
  /** The remedy of each documented error, by code; by status and code, such as "404 100403", where it is another one with that status. */
  readonly errors: Readonly<Record<string, string>>;
  /** The successes that have no body although their status, unlike 204, could have one. */
  readonly empty?: readonly number[] | undefined;
}

/** Names by place; those of the path are in the address. What is not there is not taken. */
export interface Takes {
  readonly query?: Names | undefined;
  readonly header?: Names | undefined;
  readonly body?: Names | 0 | 1 | undefined;
}
/** Names, with those that are inside them. 0 is anything, 1 a secret; `*` is any other name. */
export interface Names {
  readonly [name: string]: Names | 0 | 1;
}

export interface ListOperation {
  /** The query parameter that asks for another page. */
  readonly by: "marker" | "offset" | "pageNo";
  /** The property of the answer that holds the items of a page. */
  readonly items: string;
  /** Where the answer has the marker of the next page, as a path with dots. */
  readonly next?: string | undefined;
  /** Where the answer has the number of items on all pages, as a path with dots. */
  readonly total?: string | undefined;
}

/** What an error must know of the call that it is about, and nothing more. */
export interface Observation {
  /** The operationId; method and path when no spec describes the call. */
  readonly name: string;
  readonly operation: DocumentedOperation | undefined;
  /** Passes a text of the platform through the gate. */
  readonly redact: (text: string, maxLength?: number) => string;
  /** What the credentials have to say to a refusal, beside the documented remedy. */
  hint?: string | undefined;
}

const observations = new WeakMap<object, Observation>();

/** What a response of the transport carries itself, which costs less. */
interface Observed {
  observation?: Observation | undefined;
}

export function observe(response: Response & Observed, observation: Observation): void {
  if ("observation" in response) response.observation = observation;
  else observations.set(response, observation);
}
/** Undefined for a response that came past this package's clients. */
export const observationOf = (response: Response & Observed): Observation | undefined => response.observation ?? observations.get(response);
