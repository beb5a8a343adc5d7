/** What an exchange is evidence for. */
import { present, properties } from "../../src/openapi/walk.ts";
import type { Api } from "../../src/testing/documents.ts";
import { documentOf } from "../../src/testing/documents.ts";
import type { Verdict, Violation } from "../../src/testing/judge/judge.ts";
import { errorCodeOf } from "../fixtures/specs.ts";
import { idsOf } from "./ids.ts";
import { boundsOf, inputs, values } from "./obligations.ts";

/** What an exchange shows. When it broke the contract: the rules that it broke; else everything that it carried. */
export function evidence(verdict: Verdict, document = documentOf(verdict.api as Api)): string[] {
  const { api, operation, security, request, response, violations } = verdict;
  if (!operation) return [];
  const ids = idsOf(api, operation.id);
  if (violations.length > 0) return violations.flatMap((violation) => brokenRule(ids, violation));

  const shown = [ids.operation(), ids.security(security)];
  if (request.body !== undefined) shown.push(ids.media("request", request.mediaType));
  const sent = valuesByPlace({ path: request.path, query: request.query, header: request.header, body: request.body });
  for (const { place, where, schema, required, at } of inputs(document, operation)) {
    const parent = place.slice(0, place.lastIndexOf("/"));
    if (!sent.has(place)) {
      if (!required && (at.length === 1 || sent.has(parent))) shown.push(ids.omitted(place));
      continue;
    }
    shown.push(ids.input(place));
    for (const value of sent.get(place) ?? []) {
      for (const known of values(schema)) if (known === value) shown.push(ids.value(place, known));
      for (const bound of boundsOf({ schema, where })) if (sizeOf(value) === schema[bound]) shown.push(ids.bound(place, bound));
    }
  }

  const { status } = response;
  shown.push(ids.status(status), ids.media(status, response.mediaType));
  const answer = operation.responses[status]?.content?.[response.mediaType];
  const outputs = valuesByPlace(response.body);
  for (const { at, required } of answer ? properties(document, answer.schema) : []) {
    const place = at.join("/");
    const parent = at.slice(0, -1).join("/");
    if (!outputs.has(place)) {
      if (!required && (parent === "" || outputs.has(parent))) shown.push(ids.absent(status, place));
      continue;
    }
    shown.push(ids.output(status, place));
  }
  const told = errorCodeOf(response.body);
  if (told !== undefined) shown.push(ids.code(status, told));
  return shown;
}

/** The values at each place of a value; the items of arrays too, if there are any. */
function valuesByPlace(value: unknown): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  const add = (place: string, values: unknown[]) => found.set(place, [...(found.get(place) ?? []), ...values]);
  for (const { at, value: one } of present(value)) {
    add(at.join("/"), [one]);
    if (Array.isArray(one) && one.length > 0) add([...at, "[]"].join("/"), one);
  }
  return found;
}

/** The place of a violation as obligations name it: `request.body.auth.methods.0` is `body/auth/methods/[]`. */
function brokenRule(ids: ReturnType<typeof idsOf>, { at, rule }: Violation): string[] {
  const [side, ...names] = at.split(".");
  if (side !== "request") return [];
  // Of an unknown field the rule is that of the object around it.
  const place = rule === "additionalProperties" ? names.slice(0, -1) : names;
  return [ids.negative(place.map((name) => (/^\d+$/.test(name) ? "[]" : name)).join("/"), rule)];
}

const sizeOf = (value: unknown) => (typeof value === "string" || Array.isArray(value) ? value.length : value);
