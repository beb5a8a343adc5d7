/**
 * Fills the parameters of a path, percent-encoded. openapi-fetch's own serializer lets through what changes the
 * address: "" and ".." lead to another operation, and undefined sends the literal `{name}`.
 *
 * @throws TypeError for a value that is missing, is no non-empty string or finite number, or is "." or ".."
 */
export function pathSerializer(path: string, parameters: Record<string, unknown>): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const fail = (problem: string): never => {
      throw new TypeError(`the path parameter ${name} must be a non-empty string, and not "." or ".."${problem}`);
    };
    if (value === undefined) return fail(`; it is missing: pass params.path.${name}`);
    if (typeof value === "number" ? !Number.isFinite(value) : typeof value !== "string")
      return fail(`; it is ${value === null || typeof value === "number" ? value : typeof value}`);
    if (/^\.{0,2}$/.test(String(value))) return fail("");
    if (/\p{Cs}/u.test(String(value))) return fail("; it has half a surrogate pair");
    return encodeURIComponent(value as string | number);
  });
}
