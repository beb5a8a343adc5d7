import type { ApiClient, CallArguments, CallOptions, DataOf, OperationAt } from "./api-client.ts";
import type { ListOperation } from "./http/observation.ts";
import { unwrap } from "./http/unwrap.ts";
import { listAt } from "./typed-client.ts";

type MethodOf<List> = List extends { method: infer M } ? M : never;
type ItemsOf<Data, List> = List extends { items: infer Key } ? (Key extends keyof Data ? NonNullable<Data[Key]> : never) : never;

/** An item of a list operation. */
export type ItemOf<Paths, Lists, Path extends keyof Paths & keyof Lists> =
  ItemsOf<DataOf<OperationAt<Paths, Path, MethodOf<Lists[Path]>>>, Lists[Path]> extends readonly (infer Item)[] ? Item : never;

type Values = Record<string, unknown>;

/**
 * Every item of a list operation, page by page.
 *
 * ```ts
 * for await (const device of paginate(client.api, "/v5/iot/{project_id}/devices", { params: { query: { limit: 50 } } })) ...
 * ```
 *
 * A page is asked for when the items before it are used up, and no other page is kept; leaving the loop ends it. Where the list begins
 * (`marker`, `offset`, `pageNo`) and how large a page is (`limit`, `pageSize`) is said as in a call of the operation; a page as large as may be
 * spares calls. The next page is found by marker; by offset, or by pageNo (from 0), where the operation has no marker.
 *
 * The end is a page without items; or, of a list by marker, one without a marker or with a marker that has come before; or, of the others, the
 * number of items that the answer states, or a page that is that before it once more. What is added or deleted meanwhile may come or not.
 *
 * @param api of a client of this package
 * @param path of the list operation, as the spec has it
 * @param options as for the call of one page; `signal` ends the loop by throwing its reason
 * @throws TypeError at once, when the path has no list operation
 * @throws ApiError, ResponseError, NetworkError or StoreError from the loop, when a page fails; see `unwrap`
 */
export function paginate<Paths extends object, Lists, Path extends keyof Paths & keyof Lists>(
  api: ApiClient<Paths, Lists>,
  path: Path,
  ...[options]: CallArguments<OperationAt<Paths, Path, MethodOf<Lists[Path]>>, "json">
): AsyncGenerator<ItemOf<Paths, Lists, Path>, void, undefined> {
  const found = listAt(api, path as string);
  if (!found) throw new TypeError(`${String(path)} has no list operation; paginate takes the api of a client, and the path of a list`);
  const { signal, params } = { ...(options as CallOptions<unknown>) } as { signal?: AbortSignal | null; params?: { query?: Values } };
  const ask = async (query: Values) => unwrap(await found.send(path as string, { ...(options as object), params: { ...params, query } }));
  return items(found.list, ask, { ...params?.query }, signal) as AsyncGenerator<never, void, undefined>;
}

async function* items(
  list: ListOperation,
  ask: (query: Values) => Promise<unknown>,
  query: Values,
  signal: AbortSignal | null | undefined,
): AsyncGenerator<unknown, void, undefined> {
  const goOn = list.by === "marker" ? byMarker(list, query) : byNumber(list, query);
  for (;;) {
    const answer = await ask(query);
    const page = at(answer, list.items);
    if (!Array.isArray(page) || page.length === 0) return;
    for (const item of page) {
      // The page may be long, and its reader slow.
      if (signal?.aborted) throw signal.reason;
      yield item;
    }
    if (!goOn(answer, page)) return;
  }
}

/** Says in the query where the next page begins; false when there is none. */
type GoOn = (answer: unknown, page: unknown[]) => boolean;

function byMarker({ next = "marker" }: ListOperation, query: Values): GoOn {
  const before = new Set<unknown>([query.marker]);
  return (answer) => {
    const marker = at(answer, next);
    if (marker === null || marker === "" || before.has(marker) || marker === undefined) return false;
    before.add(marker);
    query.marker = marker;
    // It is counted from the marker, so it would leave out items of every page.
    delete query.offset;
    return true;
  };
}

function byNumber({ by, total: totalAt }: ListOperation, query: Values): GoOn {
  query[by] ??= 0;
  let size: number | undefined;
  let before: string | undefined;
  return (answer, page) => {
    size ??= page.length;
    const next = Number(query[by]) + (by === "offset" ? page.length : 1);
    const total = totalAt === undefined ? undefined : at(answer, totalAt);
    if (typeof total === "number" && (by === "offset" ? next : next * size) >= total) return false;
    const text = JSON.stringify(page);
    if (text === before) return false;
    before = text;
    query[by] = next;
    return true;
  };
}

const at = (answer: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => (value as Values | null | undefined)?.[key], answer);
