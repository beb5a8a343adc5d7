import type { Document } from "../../openapi/document.ts";
import { type Operation, operationsOf } from "../../openapi/operations.ts";
import { createRouter } from "../../openapi/router.ts";
import { type Api, apis, documentOf } from "../documents.ts";
import { type Check, readRequest } from "../reading/request.ts";
import type { Answer, Arrived, SimulatedApi } from "./answer.ts";
import { documented, documentedRefusal } from "./documented.ts";
import { createCheck } from "./fits.ts";
import { createIam } from "./iam.ts";
import { createIotda } from "./iotda.ts";
import { createNorthbound } from "./northbound.ts";
import type { OperationId } from "./operation-id.ts";
import type { SimulatorOptions } from "./options.ts";
import { Refused } from "./refused.ts";

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
  const { route, ids, statusesOf } = contract;

  /** The operation that a request calls, and what it answers; undefined when there is none. */
  function call(request: Arrived): { operation: OperationId; answer: () => Answer | Promise<Answer> } | undefined {
    const [pathname = ""] = request.path.split("?", 1);
    const found = route(request.method, pathname);
    if (!found) return undefined;
    const { route: called, parameters } = found;
    const api = simulated[called.name];
    return { operation: called.operation.id as OperationId, answer: () => answer({ ...called, api }, request, parameters) };
  }
  return { northbound, iam, iotda, call, operations: ids, statusesOf };
}

/** What the specs say is the same for every platform, and read once: a test starts one in a moment. */
let contract: ReturnType<typeof readContract> | undefined;
function readContract() {
  const routes = apis.flatMap((name) => {
    const document = documentOf(name);
    const shared = { name, document, check: createCheck(document) };
    return operationsOf(document).map((operation) => ({ ...shared, operation, method: operation.method, path: operation.path }));
  });
  const statuses = new Map(routes.map(({ operation }) => [operation.id, Object.keys(operation.responses).map(Number)]));
  return {
    route: createRouter(routes),
    ids: routes.map(({ operation }) => operation.id as OperationId),
    /** The statuses that an operation's document has. */
    statusesOf: (id: OperationId): number[] => statuses.get(id) ?? [],
  };
}

/** What an operation answers: a refusal, what its handler makes of the call, or its documented example. */
export function answer(simulated: Simulated, request: Arrived, parameters: Record<string, string>): Told {
  const told = decide(simulated, request, parameters);
  const finish = (made: Answer): Answer => simulated.api.finish?.(made) ?? made;
  return "then" in told ? told.then(finish) : finish(told);
}

type Told = Answer | Promise<Answer>;

function decide({ api, document, operation, check }: Simulated, request: Arrived, parameters: Record<string, string>): Told {
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
  return handler ? handled(operation, () => handler(inbound, request)) : documented(operation, "2");
}

/** What a handler answers, now or later; what it refuses, in the words of the document. */
function handled(operation: Operation, handler: () => Told): Told {
  const refuse = (error: unknown): Answer => {
    if (error instanceof Refused) return documentedRefusal(operation, error.code);
    throw error;
  };
  try {
    const told = handler();
    return "then" in told ? told.catch(refuse) : told;
  } catch (error) {
    return refuse(error);
  }
}
