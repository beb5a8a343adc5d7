import type { Reference, Source } from "./document.ts";

/**
 * The source of an element. It is inherited, so that `x-source` stands only where it says something:
 *
 * | `x-source`            | document              | row                                                             |
 * |-----------------------|-----------------------|-----------------------------------------------------------------|
 * | none, or only a note  | that of what it is in | the row of what it is in, a dot, and the element's own name     |
 * | `{ row }`             | that of what it is in | `row`                                                           |
 * | `{ doc }`             | `doc`                 | the element's own name                                          |
 *
 * The own name of an operation is its operationId, of a request's body `request`, of an answer its status.
 *
 * @param from the source of what the element is in
 * @returns undefined when neither it nor what it is in names a document
 */
export function inherited(holder: object, name: string, from: Source | undefined): Source | undefined {
  const own = ownSource(holder) ?? {};
  const doc = own.doc ?? from?.doc;
  if (doc === undefined) return undefined;
  const prefixed = own.doc === undefined && from?.row ? `${from.row}.${name}` : name;
  return { ...own, doc, row: own.row ?? prefixed };
}

/**
 * The same of a reference. What it refers to speaks for itself when it names a document of its own, and says what the one
 * who refers to it says when it does not.
 */
export function inheritedByReference(holder: object, node: object, name: string, from: Source | undefined): Source | undefined {
  return inherited(ownSource(holder) === undefined ? node : holder, name, from);
}

export const ownSource = (holder: object): Partial<Source> | undefined => (holder as Partial<Reference>)["x-source"];
