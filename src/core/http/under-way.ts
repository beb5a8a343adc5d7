interface Entry<T> {
  readonly item: T;
  at: number;
}

/**
 * What is under way, in no order. A Set does the same, but makes itself a new table every few calls, and the old table
 * holds the calls of its time until the next full garbage collection, which then has three times as much to do.
 */
export class UnderWay<T> {
  readonly #entries: Entry<T>[] = [];

  get size(): number {
    return this.#entries.length;
  }

  /** @returns takes it out; may be called again */
  add(item: T): () => void {
    const entry: Entry<T> = { item, at: this.#entries.length };
    this.#entries.push(entry);
    return () => {
      if (this.#entries[entry.at] !== entry) return;
      const last = this.#entries.pop() as Entry<T>;
      if (last === entry) return;
      this.#entries[entry.at] = last;
      last.at = entry.at;
    };
  }

  /** As it is now, whatever is added and taken out meanwhile. */
  all(): T[] {
    return this.#entries.map(({ item }) => item);
  }
}
