/**
 * A spec with one thing wrong in it, systematically: each value of a spec, however deep, is changed, dropped, or has
 * something added to it, by what it is.
 */
import type { Document } from "../../../src/openapi/document.ts";
import { textsLike } from "./texts.ts";

// biome-ignore lint/suspicious/noExplicitAny: a document is changed by name, whatever its shape
type Node = any;

export interface Mutant {
  /** Where, as a path of keys. */
  at: string;
  /** What is wrong, in a word or two: mutants are counted by it. */
  kind: string;
  /** For people: the old and the new. */
  what: string;
  /** The whole spec, with that wrong in it. */
  document: () => Document;
}

/** Every mutant of a spec as it is written (bundled, nothing derived). */
export function* mutantsOf(document: Document): Generator<Mutant> {
  for (const place of places(document)) {
    for (const { kind, what, change } of changesAt(document, place)) {
      const mutated = () => {
        const copy = structuredClone(document);
        const [parent, key] = [place.keys.slice(0, -1).reduce<Node>((at, one) => at[one], copy), place.keys.at(-1) as string];
        change(parent, key);
        return copy;
      };
      yield { at: `/${place.keys.join("/")}`, kind, what, document: mutated };
    }
  }
}

interface Place {
  keys: string[];
  key: string;
  value: Node;
  parent: Node;
}

function* places(node: Node, keys: string[] = []): Generator<Place> {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries<Node>(node)) {
    const own = [...keys, key];
    yield { keys: own, key, value, parent: node };
    yield* places(value, own);
  }
}

interface Change {
  kind: string;
  what: string;
  change: (parent: Node, key: string) => void;
}
const set = (kind: string, before: Node, after: Node): Change => ({
  ...{ kind, what: `${told(before)} -> ${told(after)}` },
  change(parent, key) {
    parent[key] = after;
  },
});
const told = (value: Node) => JSON.stringify(value)?.slice(0, 120) ?? "nothing";

const prose = new Set(["description", "summary", "statement", "advice", "note", "conflict"]);
/** Keys whose values are maps: their own keys are names, statuses, codes, media types, which the specs choose. */
const maps = new Set(["properties", "paths", "responses", "content", "variables", "headers", "securitySchemes", "x-documents"]);

function* changesAt(document: Document, { keys, key, value, parent }: Place): Generator<Change> {
  const inMap = maps.has(keys.at(-2) ?? "") && !Array.isArray(parent);
  yield {
    ...{ kind: `drop ${inMap ? keys.at(-2) : Array.isArray(parent) ? `of ${keys.at(-2)}` : key}`, what: told(value) },
    change: (at, name) => (Array.isArray(at) ? at.splice(Number(name), 1) : delete at[name]),
  };
  if (inMap) yield* renamed(key, otherName(key));
  if (keys.length === 3 && keys[0] === "paths" && value.responses) yield* renamed(key, key === "get" ? "put" : "get");
  if (typeof value === "number") for (const by of [1, -1]) yield set(`${key} by one`, value, value + by);
  if (typeof value === "boolean") yield set(`flip ${key}`, value, !value);
  if (typeof value === "string") yield* ofText(document, keys, value);
  if (Array.isArray(value)) yield* ofList(key, value, parent);
  else if (typeof value === "object" && value !== null) yield* ofObject(document, key, value);
}

/** Another status; a path of another version; another name. */
const otherName = (key: string) =>
  /^\d{3}$/.test(key) ? String(Number(key) + 5) : key.replace(/v\d+(\.\d+)*|$/, (version) => (version ? "v9" : "Renamed"));

function* renamed(key: string, other: string): Generator<Change> {
  yield {
    ...{ kind: "rename", what: `${key} -> ${other}` },
    change(parent) {
      const rest = Object.entries<Node>(parent);
      for (const [name] of rest) delete parent[name];
      for (const [name, node] of rest) parent[name === key ? other : name] = node;
    },
  };
}

function* ofText(document: Document, keys: string[], value: string): Generator<Change> {
  const key = keys.at(-1) as string;
  if (prose.has(key)) {
    for (const [kind, text] of textsLike(value)) yield set(`${key}: ${kind}`, value, text);
  } else if (key === "$ref") {
    for (const other of siblings(document, value)) yield set("retarget $ref", value, other);
  } else if (keys.at(-2) === "x-source") {
    for (const other of otherSources(document, key, value)) yield set(`retarget x-source ${key}`, value, other);
  } else if (key === "url") {
    for (const other of [value.replace("https:", "http:"), `${value}/base`, value.replace(/[\w.]+(?=\}|$)/, "other")])
      yield set("url", value, other);
  } else yield set(`change ${/^\d+$/.test(key) ? keys.at(-2) : key}`, value, `${value}9`);
}

/** The other components of a reference's kind. */
function siblings(document: Document, reference: string): string[] {
  const [, , kind = "", name] = reference.split("/");
  const others = Object.keys((document.components as Node)?.[kind] ?? {});
  return others.filter((other) => other !== name).map((other) => `#/components/${kind}/${other}`);
}

/** Another document, or another row that is cited somewhere. */
function otherSources(document: Document, key: string, value: string): string[] {
  const cited = new Set<string>();
  for (const place of places(document)) if (place.key === key && place.keys.at(-2) === "x-source") cited.add(place.value);
  return [...cited].filter((other) => other !== value).slice(0, 3);
}

function* ofList(key: string, value: Node[], parent: Node): Generator<Change> {
  const add = (kind: string, what: Node) => set(kind, `with ${told(what)}`, [...value, what]);
  if (key === "required") {
    for (const name of [...Object.keys(parent.properties ?? {}), "ghost"]) if (!value.includes(name)) yield add("require more", name);
  } else if (key === "x-error-codes") {
    yield add("add a code", { code: "999999", description: "Undocumented.", advice: "None." });
    for (const part of ["advice", "description", "code", "x-source"]) {
      for (let at = 1; at < value.length; at++) {
        const swapped = structuredClone(value);
        [swapped[at - 1][part], swapped[at][part]] = [value[at][part], value[at - 1][part]];
        if (JSON.stringify(swapped) !== JSON.stringify(value)) yield set(`swap two of ${part}`, value[at - 1].code, swapped);
      }
    }
  } else if (key === "parameters")
    yield add("add a parameter", { name: "undocumented", in: "query", description: "None.", schema: { type: "string" } });
  else if (typeof value[0] !== "object") yield add(`add to ${key}`, typeof value[0] === "number" ? 9 : "ADDED");
}

function* ofObject(document: Document, key: string, value: Node): Generator<Change> {
  const put = (kind: string, name: string, what: Node): Change => ({
    ...{ kind, what: name },
    change(parent, own) {
      parent[own][name] = what;
    },
  });
  if (key === "properties") yield put("add a property", "undocumented", { type: "string", description: "None." });
  if (key === "responses" && value["500"]) yield put("add an answer", "418", value["500"]);
  if (value.operationId) {
    yield put("other security", "security", (value.security ?? document.security)?.length === 0 ? [{ other: [] }] : []);
    yield put("deprecate", "deprecated", true);
    yield put("another server", "servers", [{ url: "http://other.example.com" }]);
  }
  if (key === "content") yield put("another media type", "text/plain", { schema: { type: "string" } });
  if (value.schema && value.examples) yield put("encode", "encoding", { appId: { style: "form" } });
  if (key === "headers") yield put("add a header", "X-Undocumented", { description: "None.", schema: { type: "string" } });
  if (value.properties && !value.required) for (const name of Object.keys(value.properties)) yield put("require", "required", [name]);
  if (typeof value.type === "string" && !value.properties) {
    for (const [name, limit] of Object.entries({ minLength: 1, maxLength: 99, pattern: "^a", enum: ["a"], default: "a", nullable: true }))
      if (!(name in value)) yield put(`add ${name}`, name, limit);
  }
  if (value.properties && !("additionalProperties" in value)) yield put("close an object", "additionalProperties", false);
  if (value.in && value.schema && !value.required) yield put("require a parameter", "required", true);
}
