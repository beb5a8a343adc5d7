import type { Document, SecurityScheme } from "../../openapi/document.ts";
import type { Operation } from "../../openapi/operations.ts";
import type { Check } from "../reading/request.ts";

/** How the requests of an API are secured, as its schemes say it. */
export function createSecurity(document: Document, check: Check) {
  const schemes = Object.entries(document.components?.securitySchemes ?? {}).map(([id, scheme]) => ({
    ...{ id, scheme, header: (scheme.name ?? "Authorization").toLowerCase() },
  }));
  const headers: ReadonlySet<string> = new Set(schemes.map(({ header }) => header));

  /** Whether a header's value is what a scheme wants there: a scheme in `Authorization` has a form of its own. */
  function fits({ scheme, "x-schema": schema = {} }: SecurityScheme, value: string): boolean {
    return value !== "" && (scheme !== "bearer" || /^Bearer \S+$/.test(value)) && [...check(schema, value)].length === 0;
  }

  return {
    /** The headers of all schemes, in lower case. */
    headers,
    /** The alternative of an operation that a request uses, or why it uses none. */
    of(operation: Operation, sent: ReadonlyMap<string, string>): { used: string[] } | { problem: string } {
      const present = schemes.filter(({ header }) => sent.has(header));
      const fitting = present.filter(({ scheme, header }) => fits(scheme, sent.get(header) ?? ""));
      const misfit = present.find(({ header }) => !fitting.some((one) => one.header === header));
      if (misfit) return { problem: `carries a header ${misfit.header} that is of no scheme of this API` };
      const ids = fitting.map(({ id }) => id);
      const used = operation.security.find(
        (alternative) => alternative.length === ids.length && alternative.every((id) => ids.includes(id)),
      );
      return used ? { used } : { problem: `is secured by ${ids.join(" and ") || "nothing"}, which is no alternative` };
    },
  };
}
