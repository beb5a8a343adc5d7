// Generated from spec/iam by `npm run generate`. Do not edit.

// What to do about the documented errors, each remedy once; named after the first code that has it.
const advice400 = "Check domainName, userName, project and passcode.";
const advice401 = "Check domainName, userName and password, and that the user is an IAM user with programmatic access (a HUAWEI ID or federated user gets no token). Do not try again unchanged; wrong passwords lock the user.";
const advice403 = "Check that the user is enabled, not locked, and has programmatic access.";
const advice404 = "Check the project's id or name and the account's name.";
const advice500 = "An internal error of IAM. Try again later.";
const advice503 = "IAM is unavailable. Try again later.";

/** The operations: their limits by place and wire name, and the remedy of each documented error by status and code. */
export const operations = {
  KeystoneCreateUserTokenByPassword: {
    method: "POST",
    path: "/v3/auth/tokens",
    limits: {},
    errors: {
      "400": {
        "400": advice400
      },
      "401": {
        "401": advice401
      },
      "403": {
        "403": advice403
      },
      "404": {
        "404": advice404
      },
      "500": {
        "500": advice500
      },
      "503": {
        "503": advice503
      }
    }
  }
};

/** The codes that say that the token of a call was refused, with which statuses, and those that speak of something else. */
export const refusals = {
  statuses: [
    401
  ],
  refused: [],
  other: [
    "400",
    "401",
    "403",
    "404",
    "500",
    "503"
  ]
};
