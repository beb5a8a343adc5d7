/** Can `paginate` go through every list of a spec? */
import { type Document, methods } from "../../src/openapi/document.ts";
import { listOf } from "../../src/openapi/lists.ts";
import { operationsOf } from "../../src/openapi/operations.ts";

/** The list operations whose answer does not say where its items are, and what to do. */
export function withoutItems(document: Document): { holder: object; text: string }[] {
  return operationsOf(document).flatMap((operation) => {
    try {
      listOf(document, operation);
      return [];
    } catch (error) {
      const item = document.paths[operation.path] ?? {};
      const method = methods.find((one) => one.toUpperCase() === operation.method);
      return [{ holder: (method && item[method]) ?? item, text: (error as Error).message }];
    }
  });
}
