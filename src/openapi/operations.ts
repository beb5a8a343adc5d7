/** An OpenAPI document, as far as it binds: what `generated/contracts.ts` has of a spec. */
export interface Contract {
  jsonSchemaDialect?: string;
  security?: SecurityRequirement[];
  paths: Record<string, Record<string, ContractOperation>>;
  components: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, SecurityScheme>;
    [kind: string]: unknown;
  };
}
export type SecurityRequirement = Record<string, string[]>;
export interface SecurityScheme {
  type: string;
  in?: string;
  name?: string;
  scheme?: string;
}
export interface ContractOperation {
  operationId: string;
  security?: SecurityRequirement[];
  parameters?: Referable<Parameter>[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, Referable<ContractResponse>>;
}
export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}
export interface ContractResponse {
  headers?: Record<string, unknown>;
  content?: Content;
}
export type Content = Record<string, { schema: Schema }>;
export interface Schema {
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
type Referable<T> = T | { $ref: string };

/** An operation with everything that it refers to. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  parameters: Parameter[];
  body: { required: boolean; content: Content } | undefined;
  /** The alternatives; each names the schemes that are sent together. An empty one: nothing is sent. */
  security: string[][];
  responses: Record<string, ContractResponse>;
}

/** Follows a `$ref` inside the document, to its end. */
export function resolve<T extends object>(document: object, node: Referable<T> | T): T {
  const { $ref } = node as { $ref?: string };
  if ($ref === undefined) return node as T;
  const keys = $ref
    .slice(2)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return resolve(document, keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document) as T);
}

export const operationsOf = (contract: Contract): Operation[] =>
  Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      parameters: (operation.parameters ?? []).map((parameter) => resolve(contract, parameter)),
      body: operation.requestBody && { required: operation.requestBody.required === true, content: operation.requestBody.content },
      security: (operation.security ?? contract.security ?? [{}]).map((requirement) => Object.keys(requirement)),
      responses: Object.fromEntries(
        Object.entries(operation.responses).map(([status, response]) => [status, resolve<ContractResponse>(contract, response)]),
      ),
    })),
  );
