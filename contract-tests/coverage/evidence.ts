/** What an exchange is evidence for. */

import { present, properties } from "../../src/openapi/walk.ts";
import type { Verdict, Violation } from "../../src/testing/judge/judge.ts";
import { errorCodeOf } from "../fixtures/specs.ts";
import { boundsOf, inputs, operations, values } from "./obligations.ts";

/** What an exchange shows. When it broke the contract: the rules that it broke; else everything that it carried. */
export function evidence({ operation, security, request, response, violations }: Verdict): string[] {
  if (!operation) return [];
  const { id } = operation;
  const found = operations.find((one) => one.operation.id === id);
  if (!found) return [];
  const { contract } = found;
  if (violations.length > 0) return violations.flatMap((violation) => brokenRule(id, violation));

  const shown = [`operation:${id}`, `security:${id}:${security.join("+") || "none"}`];
  if (request.body !== undefined) shown.push(`media:${id}:request:${request.mediaType}`);
  const sent = new Map<string, unknown[]>();
  for (const where of ["path", "query", "header"] as const)
    for (const [name, value] of Object.entries(request[where])) sent.set(`${where}/${name}`, [value]);
  for (const { at, value } of present(request.body)) {
    const place = ["body", ...at].join("/");
    sent.set(place, [...(sent.get(place) ?? []), value]);
  }
  for (const [place, items] of [...sent]) if (items.some(Array.isArray)) sent.set(`${place}/[]`, items.flat());
  for (const { place, where, schema, required, at } of inputs(contract, operation)) {
    const parent = place.slice(0, place.lastIndexOf("/"));
    if (!sent.has(place)) {
      if (!required && (at.length === 1 || sent.has(parent))) shown.push(`input:${id}:${place}:omitted`);
      continue;
    }
    shown.push(`input:${id}:${place}`);
    for (const value of sent.get(place) ?? []) {
      for (const known of values(schema)) if (known === value) shown.push(`value:${id}:${place}:${known}`);
      for (const bound of boundsOf({ schema, where })) if (sizeOf(value) === schema[bound]) shown.push(`bound:${id}:${place}:${bound}`);
    }
  }

  const { status } = response;
  shown.push(`status:${id}:${status}`, `media:${id}:${status}:${response.mediaType}`);
  const answer = operation.responses[status]?.content?.[response.mediaType];
  const outputs = new Map<string, unknown[]>();
  for (const { at, value } of present(response.body)) outputs.set(at.join("/"), [...(outputs.get(at.join("/")) ?? []), value]);
  for (const { at, required } of answer ? properties(contract, answer.schema) : []) {
    const place = at.join("/");
    const parent = at.slice(0, at.at(-2) === "[]" ? -2 : -1).join("/");
    if (!outputs.has(place)) {
      if (!required && (parent === "" || outputs.has(parent))) shown.push(`output:${id}:${status}:${place}:absent`);
      continue;
    }
    shown.push(`output:${id}:${status}:${place}`);
  }
  const told = errorCodeOf(response.body);
  if (told !== undefined) shown.push(`code:${id}:${status}:${told}`);
  return shown;
}

/** The place of a violation as obligations name it: `request.body.auth.methods.0` is `body/auth/methods/[]`. */
function brokenRule(id: string, { at, rule }: Violation): string[] {
  const [side, ...names] = at.split(".");
  if (side !== "request") return [];
  // Of an unknown field the rule is that of the object around it.
  const place = rule === "additionalProperties" ? names.slice(0, -1) : names;
  return [`negative:${id}:${place.map((name) => (/^\d+$/.test(name) ? "[]" : name)).join("/")}:${rule}`];
}

const sizeOf = (value: unknown) => (typeof value === "string" || Array.isArray(value) ? value.length : value);
