/** What the path of a request to an operation looks like, as the source of a pattern: each parameter is a group. */
export const pathPattern = (template: string, parameter = "[^/]+"): string =>
  template.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, `(${parameter})`);
