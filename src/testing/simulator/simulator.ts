import type { operations as iamOperations } from "../../../generated/iam/operations.ts";
import type { operations as iotdaOperations } from "../../../generated/iotda/operations.ts";
import type { operations as northboundOperations } from "../../../generated/northbound/operations.ts";
import { type Document, resolve, type Schema } from "../../openapi/document.ts";
import { type Operation, operationsOf } from "../../openapi/operations.ts";
import { createRouter } from "../../openapi/router.ts";
import { type Api, apis, documentOf } from "../documents.ts";
import type { Answer, Arrived, Call, SimulatedApi } from "./answer.ts";
import { createIam } from "./iam.ts";
import { createIotda } from "./iotda.ts";
import { createNorthbound } from "./northbound.ts";
import type { SimulatorOptions } from "./options.ts";

/** The operationIds of the specs. */
export type OperationId = keyof typeof northboundOperations | keyof typeof iotdaOperations | keyof typeof iamOperations;

/** The platforms with their invariants, and how they answer a request. No HTTP in here. */
export function createSimulator(options: SimulatorOptions) {
  const northbound = createNorthbound(options);
  const iam = createIam(options);
  const iotda = createIotda(options, iam);
  const simulated: Record<Api, SimulatedApi<string>> = { northbound, iam, iotda };
  const route = createRouter(
    apis.flatMap((api) => operationsOf(documentOf(api)).map((operation) => ({ ...operation, api, document: documentOf(api) }))),
  );

  /** The operation that a request calls, and what it answers; undefined when there is none. */
  function call(request: Arrived): { operation: OperationId; answer: () => Answer } | undefined {
    const { pathname, searchParams: query } = new URL(request.path, "http://platform.test");
    const found = route(request.method, pathname);
    if (!found) return undefined;
    const { route: operation, parameters: path } = found;
    const { api, document, id } = operation;
    return { operation: id as OperationId, answer: () => answer(simulated[api], document, operation, request, { path, query }) };
  }
  return { northbound, iam, iotda, call };
}

/** What an operation answers: a refusal, what its handler makes of the call, or its documented example. */
export function answer(
  { refusal, handlers }: SimulatedApi<string>,
  document: Document,
  operation: Operation,
  request: Arrived,
  { path, query }: Pick<Call, "path" | "query">,
): Answer {
  const open = operation.security.some((schemes) => schemes.length === 0);
  const refused = open ? undefined : refusal(request);
  if (refused) return refused;
  if (!isPath(document, operation, path)) return example(operation, "400");
  const handler = handlers[operation.id];
  return handler ? handler({ path, query, body: bodyOf(operation, request) }) : example(operation, "2");
}

/** Whether the path parameters are what the spec allows. */
function isPath(document: Document, { parameters }: Operation, path: Call["path"]): boolean {
  return parameters.every(({ in: place, name, schema }) => {
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern = "" } = resolve<Schema>(document, schema) as Limits;
    const value = path[name] ?? "";
    return place !== "path" || (value.length >= minLength && value.length <= maxLength && new RegExp(pattern, "u").test(value));
  });
}
interface Limits {
  minLength?: number;
  maxLength?: number;
  pattern?: string;
}

/** The first documented answer of an operation whose status begins so. */
function example({ responses }: Operation, statusBegin: string): Answer {
  const [status, response] = Object.entries(responses).find(([one]) => one.startsWith(statusBegin)) ?? ["404"];
  const [first] = Object.values(response?.content?.["application/json"]?.examples ?? {});
  return { status: Number(status), body: first?.value };
}

/** Reads a form or JSON, whichever the operation takes. */
function bodyOf({ body }: Operation, { headers, body: text }: Arrived): Call["body"] {
  const type = headers["content-type"] ?? "";
  if (body?.content["application/x-www-form-urlencoded"])
    return type === "application/x-www-form-urlencoded" ? Object.fromEntries(new URLSearchParams(text)) : {};
  if (!type.startsWith("application/json")) return {};
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
