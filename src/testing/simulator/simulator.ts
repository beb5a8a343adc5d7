import type { Document, ResponseObject } from "../../openapi/document.ts";
import { type Operation, operationsOf } from "../../openapi/operations.ts";
import { createRouter } from "../../openapi/router.ts";
import { type Api, apis, documentOf } from "../documents.ts";
import { type Check, readRequest } from "../reading/request.ts";
import type { Answer, Arrived, SimulatedApi } from "./answer.ts";
import { createCheck } from "./fits.ts";
import { createIam } from "./iam.ts";
import { createIotda } from "./iotda.ts";
import { createNorthbound } from "./northbound.ts";
import type { OperationId } from "./operation-id.ts";
import type { SimulatorOptions } from "./options.ts";

/** An operation, with what is needed to answer it. */
export interface Simulated {
  api: SimulatedApi<string>;
  document: Document;
  operation: Operation;
  check: Check;
}

/** The platforms with their invariants, and how they answer a request. No HTTP in here. */
export function createSimulator(options: SimulatorOptions) {
  const northbound = createNorthbound(options);
  const iam = createIam(options);
  const iotda = createIotda(options, iam);
  const simulated: Record<Api, SimulatedApi<string>> = { northbound, iam, iotda };
  contract ??= readContract();
  const { route, ids } = contract;

  /** The operation that a request calls, and what it answers; undefined when there is none. */
  function call(request: Arrived): { operation: OperationId; answer: () => Answer } | undefined {
    const [pathname = ""] = request.path.split("?", 1);
    const found = route(request.method, pathname);
    if (!found) return undefined;
    const { route: called, parameters } = found;
    const api = simulated[called.name];
    return { operation: called.operation.id as OperationId, answer: () => answer({ ...called, api }, request, parameters) };
  }
  return { northbound, iam, iotda, call, operations: ids };
}

/** What the specs say is the same for every platform, and read once: a test starts one in a moment. */
let contract: ReturnType<typeof readContract> | undefined;
function readContract() {
  const routes = apis.flatMap((name) => {
    const document = documentOf(name);
    const shared = { name, document, check: createCheck(document) };
    return operationsOf(document).map((operation) => ({ ...shared, operation, method: operation.method, path: operation.path }));
  });
  return { route: createRouter(routes), ids: routes.map(({ operation }) => operation.id as OperationId) };
}

/** What an operation answers: a refusal, what its handler makes of the call, or its documented example. */
export function answer(simulated: Simulated, request: Arrived, parameters: Record<string, string>): Answer {
  const told = decide(simulated, request, parameters);
  return simulated.api.finish?.(told) ?? told;
}

function decide({ api, document, operation, check }: Simulated, request: Arrived, parameters: Record<string, string>): Answer {
  const open = operation.security.some((schemes) => schemes.length === 0);
  const refused = open ? undefined : api.refusal(request);
  if (refused) return refused;

  const { headers, body } = request;
  const [, query = ""] = /\?(.*)$/s.exec(request.path) ?? [];
  const path = new Map(Object.entries(parameters));
  const raw = { path, query, headers, contentType: headers.get("content-type"), body };
  const { inbound, broken } = readRequest(document, operation, raw, check);
  // What nobody declared is the judge's business: a platform lets it pass.
  const wrong = broken.find(({ rule }) => rule !== "unknown");
  if (wrong) return documented(operation, "400", api.codesOf(wrong.rule));

  const throttled = open ? undefined : api.throttle?.(request);
  if (throttled) return throttled;
  const handler = api.handlers[operation.id];
  return handler ? handler(inbound) : documented(operation, "2");
}

/**
 * A documented answer of an operation, by how its status begins: that of the first code which it has, else the first. Some
 * operations have, beside the status of their success, one that says no in spite of it; that is none.
 */
function documented({ responses }: Operation, statusBegin: string, codes: string[] = []): Answer {
  const found = Object.entries(responses).filter(([one]) => one.startsWith(statusBegin));
  const [status, response] = found.find(([, one]) => !saysOnlyNo(one)) ?? found[0] ?? ["404"];
  const examples = examplesOf(response);
  const named = codes.map((code) => `error-${code}`).find((name) => Object.hasOwn(examples, name));
  const example = named === undefined ? Object.values(examples)[0] : examples[named];
  return { status: Number(status), body: example?.value };
}

const examplesOf = (response?: ResponseObject) => response?.content?.["application/json"]?.examples ?? {};

const saysOnlyNo = (response: ResponseObject): boolean =>
  response.content !== undefined && Object.keys(examplesOf(response)).every((name) => name.startsWith("error-"));
