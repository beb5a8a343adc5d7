/** A documented body with things wrong in it, as bytes. */
import type { BodyEdit } from "./plan.ts";
import { type Seen, textOf } from "./quote.ts";

type Tree = { [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** Every place in a body that holds something: its container and its key there. */
function placesOf(body: unknown): [container: Tree, key: string][] {
  if (!isTree(body)) return [];
  return Object.entries(body).flatMap(([key, value]) => [[body, key] as [Tree, string], ...placesOf(value)]);
}

/** What is no JSON: put in as a text, and taken out of its quotes afterwards. */
const unquoted = (value: string) => `\u{1F511}${value}\u{1F511}`;

/** Edits of the value come first, those of its bytes after; each kind in its order. */
export function bodyOf(example: unknown, edits: BodyEdit[], seen: Seen): Buffer {
  let value = structuredClone(example);
  let wraps = 0;
  let open = "";
  let close = "";
  for (const edit of edits) {
    const places = placesOf(value);
    const [container, key] = ("at" in edit && places[edit.at % places.length]) || [undefined, ""];
    if (edit.edit === "root") value = structuredClone(edit.value);
    else if (edit.edit === "nest") {
      wraps = edit.depth;
      [open, close] = edit.array ? ["[", "]"] : ['{"a":', "}"];
    } else if (edit.edit === "key" && isTree(value))
      Object.defineProperty(value, edit.key, { value: { polluted: "yes" }, enumerable: true, writable: true, configurable: true });
    else if (!container) continue;
    else if (edit.edit === "leaf") container[key] = structuredClone(edit.value);
    else if (edit.edit === "text") container[key] = textOf(edit.value, seen);
    else if (edit.edit === "nan") container[key] = unquoted("NaN");
    else if (edit.edit === "drop") delete container[key];
    else if (edit.edit === "twice") container[`${key}\u{1F511}`] = [];
  }
  const json = JSON.stringify(value) ?? "";
  const text = json.replaceAll(/"\u{1F511}|\u{1F511}"(?!:)/gu, "").replaceAll("\u{1F511}", "");
  return edits.reduce<Buffer>((bytes, edit) => edited(bytes, edit), Buffer.from(open.repeat(wraps) + text + close.repeat(wraps)));
}

function edited(bytes: Buffer, edit: BodyEdit): Buffer {
  const place = "share" in edit ? Math.floor(edit.share * bytes.length) : 0;
  switch (edit.edit) {
    case "truncate":
      return bytes.subarray(0, place);
    case "flip":
      return flipped(bytes, place);
    case "insert":
      return Buffer.concat([bytes.subarray(0, place), Buffer.from(edit.latin1, "latin1"), bytes.subarray(place)]);
    case "empty":
      return Buffer.alloc(0);
    case "bom":
      return Buffer.concat([Buffer.from("\ufeff"), bytes]);
    case "utf16":
      return Buffer.from(bytes.toString(), "utf16le");
    case "html":
      return Buffer.from("<html><title>502 Bad Gateway</title></html>");
    case "blank":
      return Buffer.from(" \r\n\t ");
    case "garbage":
      return Buffer.concat([bytes, Buffer.from("}{")]);
    default:
      return bytes;
  }
}

/** The bytes with one bit of one of them turned. */
export function flipped(bytes: Buffer, place: number): Buffer {
  const copy = Buffer.from(bytes);
  if (copy.length > 0) copy.writeUInt8(copy.readUInt8(place % copy.length) ^ 0x10, place % copy.length);
  return copy;
}
