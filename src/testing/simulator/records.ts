/** What a list of IoTDA may be asked for beside its filters. */
export interface PageQuery {
  limit?: number;
  marker?: string;
  offset?: number;
}

export interface RecordPage<T> {
  items: T[];
  /** Of all pages. */
  count: number;
  /** That of the last item; undefined on a page without one. */
  marker: string | undefined;
}

/**
 * Things of one kind, as IoTDA lists them: by marker, from the greatest down (the default marker is the greatest that there
 * can be), so the newest first; `offset` is counted from the marker.
 */
export function createRecords<T>() {
  const records = new Map<string, { marker: string; value: T }>();
  let added = 0;
  const values = (): T[] => [...records.values()].map(({ value }) => value);
  return {
    add(id: string, value: T): T {
      records.set(id, { marker: (++added).toString(16).padStart(24, "0"), value });
      return value;
    },
    get: (id: string): T | undefined => records.get(id)?.value,
    remove: (id: string): boolean => records.delete(id),
    values,
    size: () => records.size,
    page({ limit = 10, marker = "f".repeat(24), offset = 0 }: PageQuery, fits: (value: T) => boolean): RecordPage<T> {
      const all = [...records.values()].filter(({ value }) => fits(value)).reverse();
      const found = all.filter((one) => one.marker < marker.toLowerCase()).slice(offset, offset + limit);
      return { items: found.map(({ value }) => value), count: all.length, marker: found.at(-1)?.marker };
    },
  };
}

/** What a record has of what a query names; a filter that is not sent admits all. */
export const isOr = <V>(wanted: V | undefined, has: V): boolean => wanted === undefined || wanted === has;
