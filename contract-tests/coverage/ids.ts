/**
 * The ids of obligations: `family:api:subject:rest`, for example `status:iotda:CreateAccessCode:201` or
 * `invariant:northbound:newest-token-wins`. They are stable: coverage reports, waivers and the comparison of two versions
 * of a spec go by them. The API's name is in each, because operationIds are unique within an API only.
 */

/** The families, and what share of each the gate demands. */
export const families = {
  operation: 1,
  media: 1,
  input: 1,
  value: 1,
  security: 1,
  status: 1,
  code: 1,
  invariant: 1,
  bound: 0.95,
  negative: 0.95,
  output: 0.95,
} as const;
export type Family = keyof typeof families;

export interface ParsedId {
  family: Family;
  api: string;
  /** The operationId; of an invariant its own id. */
  subject: string;
  rest: string[];
}

export const idOf = (family: Family, api: string, subject: string, ...rest: unknown[]): string => [family, api, subject, ...rest].join(":");

/** @throws Error for what is no id */
export function parseId(id: string): ParsedId {
  const [family = "", api, subject, ...rest] = id.split(":");
  if (!Object.hasOwn(families, family) || !api || !subject) throw new Error(`${id} is no id of an obligation`);
  return { family: family as Family, api, subject, rest };
}

/** Ids of one operation. */
export const idsOf = (api: string, operation: string) => ({
  operation: () => idOf("operation", api, operation),
  media: (side: string, type: string) => idOf("media", api, operation, side, type),
  security: (schemes: readonly string[]) => idOf("security", api, operation, schemes.join("+") || "none"),
  input: (place: string) => idOf("input", api, operation, place),
  omitted: (place: string) => idOf("input", api, operation, place, "omitted"),
  value: (place: string, value: unknown) => idOf("value", api, operation, place, value),
  bound: (place: string, bound: string) => idOf("bound", api, operation, place, bound),
  negative: (place: string, rule: string) => idOf("negative", api, operation, place, rule),
  status: (status: string) => idOf("status", api, operation, status),
  output: (status: string, place: string) => idOf("output", api, operation, status, place),
  absent: (status: string, place: string) => idOf("output", api, operation, status, place, "absent"),
  code: (status: string, code: string) => idOf("code", api, operation, status, code),
});

/** Whether an id says that something is left out, or broken, or on a limit: what a request past the clients may show. */
export const isOmitted = (id: string): boolean => parseId(id).family === "input" && id.endsWith(":omitted");
export const isAbsent = (id: string): boolean => parseId(id).family === "output" && id.endsWith(":absent");
