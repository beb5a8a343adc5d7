/**
 * Fills the parameters of a path, percent-encoded. openapi-fetch's own serializer lets through what changes the
 * address: "" and ".." lead to another operation, and undefined sends the literal `{name}`.
 *
 * @throws TypeError for a value that is no non-empty string or number, or is "." or ".."
 */
export function pathSerializer(path: string, parameters: Record<string, unknown>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if ((typeof value !== "string" && typeof value !== "number") || /^\.{0,2}$/.test(String(value))) {
      throw new TypeError(`the path parameter ${name} must be a non-empty string, and not "." or ".."`);
    }
    return encodeURIComponent(value);
  });
}
