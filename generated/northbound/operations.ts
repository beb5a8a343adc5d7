// Generated from spec/northbound by `npm run generate`. Do not edit.

/** Names: of parameters, or of the fields of a body, with those that are inside them. 0 is anything; `*` is any other name. */
interface Names {
  readonly [name: string]: Names | 0;
}
interface Operation {
  method: string;
  path: string;
  takes: { query?: Names; header?: Names; body?: Names | 0 };
  list?: { by: "marker" | "offset" | "pageNo"; items: string; next?: string; total?: string };
  errors: Record<string, Record<string, string>>;
}

// What to do about the documented errors, each remedy once; named after the first code that has it.
const advice100247 = "The application is frozen, usually because of arrears. Top up the account, or ask the platform's operator to unfreeze the application.";
const advice100449 = "The user has no permission for this operation. Check whether the user that owns the appId may call the API.";
const advice102202 = "Set every mandatory field of the request (appId and secret).";
const advice100208 = "Check appId and secret for missing or extra characters, and check that the host in the address is the platform where the application was created.";
const advice50252 = "An internal error of the IoT platform. Contact its maintenance personnel.";
const advice50400 = "Check the values in the request.";
const advice102202_2 = "Set every mandatory field of the request (appId, secret and refreshToken).";
const advice100208_2 = "The appId, the secret or the refresh token is wrong or expired. Log in again; if that fails with 100208 too, check appId and secret.";
const advice100405 = "Check deviceId and the query parameters.";
const advice100025 = "Send the appId in the header app_key. If it was sent, ask the operator whether this installation reads x-app-key.";
const advice100203 = "Check the appId.";
const advice100217 = "The owner of the device has to authorise this application.";
const advice1010005 = "The access token has expired or a newer one has replaced it. Get a new one, and make sure that nobody else logs in with this appId.";
const advice1010009 = "The application sent more calls than it may, by default 100 in 60 s. Slow down, or ask the operator for a higher limit.";
const advice100403 = "Check the deviceId, and that the device belongs to this application or is authorised to it.";
const advice100418 = "The device has not reported data yet. Check the deviceId and wait for its first report.";
const advice100216 = "Check the query parameters.";
const advice100218 = "Send pageNo (0 for the first page), gatewayId, or both.";

// The remedies by code, each table once; named after its status.
const errors400 = {
  "100247": advice100247,
  "100449": advice100449,
  "102202": advice102202,
};
const errors401 = {
  "100208": advice100208,
};
const errors500 = {
  "50252": advice50252,
};
const errors400_2 = {
  "50400": advice50400,
  "100247": advice100247,
  "100449": advice100449,
  "102202": advice102202_2,
};
const errors401_2 = {
  "100208": advice100208_2,
};
const errors400_3 = {
  "100405": advice100405,
};
const errors401_3 = {
  "100025": advice100025,
};
const errors403 = {
  "100203": advice100203,
  "100217": advice100217,
  "1010005": advice1010005,
  "1010009": advice1010009,
};
const errors404 = {
  "100403": advice100403,
  "100418": advice100418,
};
const errors500_2 = {
  "50252": advice50252,
  "100203": advice100203,
};
const errors400_4 = {
  "100216": advice100216,
  "100218": advice100218,
  "100405": advice100216,
};

/** The operations: the names that they take, and the remedy of each documented error by status and code. */
export const operations: Record<
  "getAuthToken"
  | "refreshAuthToken"
  | "querySingleDeviceInfo"
  | "queryBatchDevicesInfo",
  Operation
> = {
  getAuthToken: {
    method: "POST",
    path: "/iocm/app/sec/v1.1.0/login",
    takes: { body: { appId: 0, secret: 0 } },
    errors: { "400": errors400, "401": errors401, "500": errors500 },
  },
  refreshAuthToken: {
    method: "POST",
    path: "/iocm/app/sec/v1.1.0/refreshToken",
    takes: { body: { appId: 0, secret: 0, refreshToken: 0 } },
    errors: { "400": errors400_2, "401": errors401_2, "500": errors500 },
  },
  querySingleDeviceInfo: {
    method: "GET",
    path: "/iocm/app/dm/v1.4.0/devices/{deviceId}",
    takes: { query: { appId: 0, select: 0 } },
    errors: { "400": errors400_3, "401": errors401_3, "403": errors403, "404": errors404, "500": errors500_2 },
  },
  queryBatchDevicesInfo: {
    method: "GET",
    path: "/iocm/app/dm/v1.4.0/devices",
    takes: { query: { appId: 0, gatewayId: 0, nodeType: 0, deviceType: 0, location: 0, name: 0, pageNo: 0, pageSize: 0, status: 0, startTime: 0, endTime: 0, sort: 0, select: 0 } },
    list: { by: "pageNo", items: "devices", total: "totalCount" },
    errors: { "400": errors400_4, "401": errors401_3, "403": errors403, "500": errors500_2 },
  },
};

/** The limits of what the clients check by themselves, by place and wire name. */
export const limits = {
  getAuthToken: { body: { appId: { minLength: 1, maxLength: 256 }, secret: { minLength: 1, maxLength: 256 } } },
};

/** The codes that say that the token of a call was refused, with which statuses, and those that speak of something else. */
export const refusals = { statuses: [401, 403], refused: ["1010005"], other: ["100025", "100203", "100216", "100217", "100218", "100403", "100405", "100418", "1010009", "50252"] };
