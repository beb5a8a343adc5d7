// Generated from spec/iam by `npm run generate`. Do not edit.

/** Names: of parameters, or of the fields of a body, with those that are inside them. 0 is anything, 1 a secret; `*` is any other name. */
interface Names {
  readonly [name: string]: Names | 0 | 1;
}
interface Operation {
  method: string;
  path: string;
  takes: { query?: Names; header?: Names; body?: Names | 0 | 1 };
  list?: { by: "marker" | "offset" | "pageNo"; items: string; next?: string; total?: string };
  empty?: number[];
  errors: Record<string, string>;
}

// What to do about the documented errors, each remedy once; named after the first code that has it.
const advice400 = "Check domainName, userName, project and passcode.";
const advice401 = "Check domainName, userName and password, and that the user is an IAM user with programmatic access (a HUAWEI ID or federated user gets no token). Do not try again unchanged; wrong passwords lock the user.";
const advice403 = "Check that the user is enabled, not locked, and has programmatic access.";
const advice404 = "Check the project's id or name and the account's name.";
const advice500 = "An internal error of IAM. Try again later.";
const advice503 = "IAM is unavailable. Try again later.";

/** The operations: the names that they take, and the remedy of each documented error, by code. */
export const operations: Record<
  "KeystoneCreateUserTokenByPassword",
  Operation
> = {
  KeystoneCreateUserTokenByPassword: {
    method: "POST",
    path: "/v3/auth/tokens",
    takes: { query: { nocatalog: 0 }, header: { "X-Domain-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { auth: { identity: { methods: 0, password: { user: { name: 0, password: 1, domain: { name: 0 } } }, totp: { user: { id: 0, passcode: 1, name: 0 } } }, scope: { project: { id: 0, name: 0 } } } } },
    errors: {
      "400": advice400,
      "401": advice401,
      "403": advice403,
      "404": advice404,
      "500": advice500,
      "503": advice503,
    },
  },
};

/** The codes that say that the token of a call was refused, with which statuses, and those that speak of something else. */
export const refusals = { statuses: [401], refused: [], other: ["400", "401", "403", "404", "500", "503"] };
