import type { Known } from "./http/call.ts";
import type { Names, Takes } from "./http/observation.ts";
import { nearest } from "./nearest.ts";

type Values = Record<string, unknown>;

/** What the places of `params` hold, in the words of a message. */
const words: Values = { query: "query parameter", header: "header", path: "path parameter", cookie: "cookie" };

/**
 * Refuses names that the operation of a call does not take: the platform would leave them out without a word.
 *
 * Looked at are `params` and the fields of a body, as deep as the spec closes them. What is undefined is not sent, and may have any name.
 * Headers beside `params` are free.
 *
 * @throws TypeError naming the unknown name, and the nearest known one or the place where it belongs
 */
export function checkNames({ name, operation }: Known, { params, body }: { params?: unknown; body?: unknown }): void {
  const { takes, path = "" } = operation ?? {};
  if (!takes) return;
  if (isObject(params)) {
    for (const place in params) {
      const values = params[place];
      if (!Object.hasOwn(words, place)) throw unknown("params has no", place, Object.keys(words), whereIs(place, takes, path));
      if (!isObject(values)) continue;
      for (const given of namesIn(values, place)) {
        if (has(place, given, takes, path)) continue;
        const elsewhere = whereIs(given, takes, path) ?? (place === "header" ? "headers, beside params" : undefined);
        throw unknown(`${name} has no ${words[place]}`, given, namesOf(place, takes, path), elsewhere);
      }
    }
  }
  const wrong = body === undefined ? undefined : unknownField(takes.body ?? {}, body, []);
  if (wrong) {
    const { at, fields } = wrong;
    throw unknown(`${name} has no body field`, at.join("."), fields, at.length === 1 ? whereIs(at[0] as string, takes, path) : undefined);
  }
}

const isObject = (value: unknown): value is Values => typeof value === "object" && value !== null;

/** The names of what is sent, as openapi-fetch takes them. */
function namesIn(values: Values, place: string): Iterable<string> {
  if (place === "header" && typeof values.keys === "function") return (values as unknown as Headers).keys();
  const names: string[] = [];
  // Inherited ones are sent, too.
  for (const name in values) if (values[name] !== undefined && (values[name] !== null || place === "path")) names.push(name);
  return names;
}

function has(place: string, given: string, takes: Takes, path: string): boolean {
  const known = namesOf(place, takes, path);
  return place === "header" ? known.some((name) => name.toLowerCase() === given.toLowerCase()) : known.includes(given);
}

/** The names that a place takes. */
function namesOf(place: string, takes: Takes, path: string): string[] {
  if (place === "path") return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name as string);
  return Object.keys(takes[place as keyof Takes] ?? {});
}

/** The place of a name that stands in a wrong one. */
function whereIs(given: string, takes: Takes, path: string): string | undefined {
  const place = ["query", "path", "header", "body"].find((one) => has(one, given, takes, path));
  return place && place !== "body" ? `params.${place}` : place;
}

/** The first field that is not known, with those that are in its place. Items of a list have the fields of the list. */
function unknownField(names: Names | 0 | 1, value: unknown, at: string[]): { at: string[]; fields: string[] } | undefined {
  // No body is that deep, if not for a circle, of which JSON.stringify says better what it is.
  if (typeof names === "number" || at.length > 64) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const wrong = unknownField(names, item, [...at, "[]"]);
      if (wrong) return wrong;
    }
    return undefined;
  }
  // A form, or bytes, or what says itself what it is sent as.
  if (!isObject(value) || Object.prototype.toString.call(value) !== "[object Object]" || typeof value.toJSON === "function")
    return undefined;
  for (const field of Object.keys(value)) {
    const inner = Object.hasOwn(names, field) ? names[field] : names["*"];
    if (typeof inner === "number" || value[field] === undefined) continue;
    const place = [...at, field];
    if (inner === undefined) return { at: place, fields: Object.keys(names).map((name) => [...at, name].join(".")) };
    const wrong = unknownField(inner, value[field], place);
    if (wrong) return wrong;
  }
  return undefined;
}

function unknown(told: string, given: string, known: string[], elsewhere: string | undefined): TypeError {
  // A name may come from anywhere.
  const shown = /^[\w.[\]$-]{1,64}$/.test(given) ? given : JSON.stringify(given.slice(0, 64));
  if (elsewhere) return new TypeError(`${told} ${shown}; pass it in ${elsewhere}`);
  const all = known.length > 0 ? known.join(", ") : "none";
  const near = nearest(given, known);
  return new TypeError(`${told} ${shown}; ${near ? `did you mean ${near}? It` : "it"} has ${all}`);
}
