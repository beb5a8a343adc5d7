/** What an exchange is evidence for. */
import { present, properties } from "../../src/openapi/walk.ts";
import type { Api } from "../../src/testing/documents.ts";
import { documentOf } from "../../src/testing/documents.ts";
import type { Verdict, Violation } from "../../src/testing/judge/judge.ts";
import { errorCodeOf } from "../fixtures/specs.ts";
import { idsOf } from "./ids.ts";
import { boundsOf, inputs, values } from "./obligations.ts";

/** What an exchange shows. When it broke the contract: the rules that it broke; else everything that it carried. */
export function evidence({ api, operation, security, request, response, violations }: Verdict): string[] {
  if (!operation) return [];
  const document = documentOf(api as Api);
  const ids = idsOf(api, operation.id);
  if (violations.length > 0) return violations.flatMap((violation) => brokenRule(ids, violation));

  const shown = [ids.operation(), ids.security(security)];
  if (request.body !== undefined) shown.push(ids.media("request", request.mediaType));
  const sent = new Map<string, unknown[]>();
  for (const where of ["path", "query", "header"] as const)
    for (const [name, value] of Object.entries(request[where])) sent.set(`${where}/${name}`, [value]);
  for (const { at, value } of present(request.body)) {
    const place = ["body", ...at].join("/");
    sent.set(place, [...(sent.get(place) ?? []), value]);
  }
  for (const [place, items] of [...sent]) if (items.some(Array.isArray)) sent.set(`${place}/[]`, items.flat());
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
  const outputs = new Map<string, unknown[]>();
  for (const { at, value } of present(response.body)) outputs.set(at.join("/"), [...(outputs.get(at.join("/")) ?? []), value]);
  for (const { at, required } of answer ? properties(document, answer.schema) : []) {
    const place = at.join("/");
    const parent = at.slice(0, at.at(-2) === "[]" ? -2 : -1).join("/");
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

/** The place of a violation as obligations name it: `request.body.auth.methods.0` is `body/auth/methods/[]`. */
function brokenRule(ids: ReturnType<typeof idsOf>, { at, rule }: Violation): string[] {
  const [side, ...names] = at.split(".");
  if (side !== "request") return [];
  // Of an unknown field the rule is that of the object around it.
  const place = rule === "additionalProperties" ? names.slice(0, -1) : names;
  return [ids.negative(place.map((name) => (/^\d+$/.test(name) ? "[]" : name)).join("/"), rule)];
}

const sizeOf = (value: unknown) => (typeof value === "string" || Array.isArray(value) ? value.length : value);
