import type { ResponseObject } from "../../openapi/document.ts";
import type { Operation } from "../../openapi/operations.ts";
import type { Answer } from "./answer.ts";

/**
 * A documented answer of an operation, by how its status begins: that of the first code which it has, else the first. Some
 * operations have, beside the status of their success, one that says no in spite of it; that is none.
 */
export function documented({ responses }: Operation, statusBegin: string, codes: string[] = []): Answer {
  const found = Object.entries(responses).filter(([one]) => one.startsWith(statusBegin));
  const [status, response] = found.find(([, one]) => !saysOnlyNo(one)) ?? found[0] ?? ["404"];
  const examples = examplesOf(response);
  const named = codes.map((code) => `error-${code}`).find((name) => Object.hasOwn(examples, name));
  const example = named === undefined ? Object.values(examples)[0] : examples[named];
  return { status: Number(status), body: example?.value };
}

/**
 * The documented answer with which an operation says no: with this code, or with this status.
 *
 * @throws Error when the operation's document has no such answer: a simulator that gave it would teach what is not so
 */
export function documentedRefusal(operation: Operation, code: string): Answer {
  for (const [status, response] of Object.entries(operation.responses)) {
    const example = examplesOf(response)[`error-${code}`];
    if (example) return { status: Number(status), body: example.value };
  }
  const response = operation.responses[code];
  if (!response) throw new Error(`${operation.id} has no answer ${code} in its document`);
  const [example] = Object.values(examplesOf(response));
  // Of a status without a code no body is known, beyond its form.
  return { status: Number(code), body: example ? example.value : { error_code: "", error_msg: response.description } };
}

const examplesOf = (response?: ResponseObject) => response?.content?.["application/json"]?.examples ?? {};

const saysOnlyNo = (response: ResponseObject): boolean =>
  response.content !== undefined && Object.keys(examplesOf(response)).every((name) => name.startsWith("error-"));
