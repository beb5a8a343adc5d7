import {
  type Content,
  type Document,
  methods,
  type Parameter,
  type RequestBody,
  type ResponseObject,
  resolve,
  type SecurityRequirement,
} from "./document.ts";

/** An operation with everything that it refers to. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  /** Those of its path too. */
  parameters: Parameter[];
  body: { required: boolean; content: Content } | undefined;
  /** The alternatives; each names the schemes that are sent together. An empty one: nothing is sent. */
  security: string[][];
  responses: Record<string, ResponseObject>;
  /** Of a list, which array of the answer holds the items, where there are more. */
  pagination?: { items: string } | undefined;
}

const alternatives = (security: SecurityRequirement[] = []): string[][] =>
  security.length === 0 ? [[]] : security.map((requirement) => Object.keys(requirement));

/** Every operation of a document, in its order. One without an operationId is called by its method and path. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((key) => {
      const operation = item[key];
      if (!operation) return [];
      const method = key.toUpperCase();
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) => resolve<Parameter>(document, one));
      const body = operation.requestBody && resolve<RequestBody>(document, operation.requestBody);
      return {
        id: operation.operationId ?? `${method} ${path}`,
        method,
        path,
        // What an operation says of a parameter overrides what its path says.
        parameters: [...new Map(parameters.map((one) => [`${one.in} ${one.name}`, one])).values()],
        body: body && { required: body.required === true, content: body.content },
        security: alternatives(operation.security ?? document.security),
        responses: Object.fromEntries(
          Object.entries(operation.responses).map(([status, response]) => [status, resolve<ResponseObject>(document, response)]),
        ),
        pagination: operation["x-pagination"],
      };
    }),
  );
}

/** The successes of an operation that have no body although their status, unlike 204, could have one. */
export function emptySuccesses({ responses }: Operation): number[] {
  return Object.entries(responses).flatMap(([status, { content }]) =>
    /^2/.test(status) && status !== "204" && !content ? [Number(status)] : [],
  );
}
