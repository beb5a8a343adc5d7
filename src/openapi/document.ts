/** An OpenAPI 3.1 document, as far as this project reads it. */
export interface Document {
  openapi: string;
  jsonSchemaDialect?: string;
  info: Sourced & { title: string; version: string };
  servers?: (Sourced & { url: string; variables?: Record<string, Sourced & { default: string }> })[];
  tags?: (Sourced & { name: string })[];
  security?: SecurityRequirement[];
  paths: Record<string, PathItem>;
  components?: Components;
  "x-contract-invariants"?: (Sourced & { id: string; statement: string })[];
  [extension: `x-${string}`]: unknown;
}

/** Where an element comes from: a document and a row in it, what the document leaves open, what another one says instead. */
export interface Source {
  doc: string;
  row: string;
  note?: string;
  conflict?: string;
}
interface Sourced {
  description?: string;
  /** What is not said here is inherited; see `elements`. */
  "x-source"?: Partial<Source>;
}

export interface Reference extends Sourced {
  $ref: string;
}
export type Referable<T> = T | Reference;

/** The keys of a path item that hold an operation. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type PathItem = { parameters?: Referable<Parameter>[] } & { [method in (typeof methods)[number]]?: OperationObject };

export interface OperationObject extends Sourced {
  operationId?: string;
  tags?: string[];
  security?: SecurityRequirement[];
  parameters?: Referable<Parameter>[];
  requestBody?: Referable<RequestBody>;
  responses: Record<string, Referable<ResponseObject>>;
  /** Of a list whose answer has several arrays: which holds the items. */
  "x-pagination"?: { items: string };
}
export type SecurityRequirement = Record<string, string[]>;

export interface Parameter extends Sourced {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  schema: Schema;
  /** The option of a client that says what is sent here. */
  "x-client-fills"?: string;
}
export interface RequestBody extends Sourced {
  required?: boolean;
  content: Content;
}
export interface ResponseObject extends Sourced {
  headers?: Record<string, Referable<Header>>;
  content?: Content;
  "x-error-codes"?: ErrorCode[];
}
export type Header = Sourced & { required?: boolean; schema?: Schema };
export type Content = Record<string, { schema: Schema; examples?: Record<string, Example> }>;
export type Example = Sourced & { value: unknown };

/** A documented error code: what it says, and what to do. */
export interface ErrorCode extends Sourced {
  code: string;
  description: string;
  advice: string;
  /** Of a code that is about the call's token: whether a new one may be taken. */
  token?: "refused" | "unfit";
}

export interface Schema extends Sourced {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  [keyword: string]: unknown;
}

export interface Components {
  schemas?: Record<string, Schema>;
  parameters?: Record<string, Parameter>;
  headers?: Record<string, Header>;
  responses?: Record<string, ResponseObject>;
  securitySchemes?: Record<string, SecurityScheme>;
}
export interface SecurityScheme extends Sourced {
  type: string;
  in?: string;
  name?: string;
  scheme?: string;
  /** Of what form the credential is, for which OpenAPI has no word. */
  "x-schema"?: Schema;
}

/**
 * Follows a `$ref` inside the document, to its end; gives anything else as it is.
 *
 * @throws Error naming a reference that leads nowhere, out of the document, or back to itself
 */
export function resolve<T extends object>(document: object, node: Referable<T>): T {
  const followed = new Set<string>();
  let at: Referable<T> = node;
  while ("$ref" in at && typeof at.$ref === "string") {
    const { $ref } = at as Reference;
    const target = $ref.startsWith("#/") && !followed.has($ref) ? pointed(document, $ref) : undefined;
    if (typeof target !== "object" || target === null) throw new Error(`the reference ${$ref} leads nowhere in the document`);
    followed.add($ref);
    at = target as Referable<T>;
  }
  return at as T;
}

function pointed(document: object, reference: string): unknown {
  const keys = reference.slice(2).split("/");
  return keys.reduce<unknown>((at, key) => {
    const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
    return typeof at === "object" && at !== null && Object.hasOwn(at, name) ? (at as Record<string, unknown>)[name] : undefined;
  }, document);
}
