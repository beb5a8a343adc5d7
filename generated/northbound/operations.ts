// Generated from spec/northbound by `npm run generate`. Do not edit.

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
const advice50252 = "An internal error of the IoT platform. Contact its maintenance personnel.";
const advice100208 = "Check appId and secret for missing or extra characters, and check that the host in the address is the platform where the application was created.";
const advice100247 = "The application is frozen, usually because of arrears. Top up the account, or ask the platform's operator to unfreeze the application.";
const advice100449 = "The user has no permission for this operation. Check whether the user that owns the appId may call the API.";
const advice102202 = "Set every mandatory field of the request (appId and secret).";
const advice50400 = "Check the values in the request.";
const advice100208_2 = "The appId, the secret or the refresh token is wrong or expired. Log in again; if that fails with 100208 too, check appId and secret.";
const advice102202_2 = "Set every mandatory field of the request (appId, secret and refreshToken).";
const advice100003 = "Check verifyCode. If none was sent, contact the platform's maintenance personnel.";
const advice100007 = "Set what the request needs, nodeId above all.";
const advice100025 = "Send the appId in the header app_key. If it was sent, ask the operator whether this installation reads x-app-key.";
const advice100203 = "Check the appId.";
const advice100217 = "The owner of the device has to authorise this application.";
const advice100412 = "The application has as many devices as it may. Delete some, or ask the operator for more.";
const advice100416 = "A device with this nodeId or verifyCode has been registered. Look for it, and delete it first if it is to be registered anew.";
const advice100426 = "Another device has this nodeId. Check it.";
const advice100441 = "Register the device as a secure one (isSecure), or ask the operator for a higher limit.";
const advice103026 = "The platform has no licence. Ask its operator.";
const advice103028 = "The licences of the platform are used up. Ask its operator.";
const advice600002 = "Check the productId.";
const advice1010005 = "The access token has expired or a newer one has replaced it. Get a new one, and make sure that nobody else logs in with this appId.";
const advice1010009 = "The application sent more calls than it may, by default 100 in 60 s. Slow down, or ask the operator for a higher limit.";
const advice100403 = "Check the deviceId, and that the device belongs to this application or is authorised to it.";
const advice100405 = "Check deviceId and the query parameters.";
const advice100418 = "The device has not reported data yet. Check the deviceId and wait for its first report.";
const advice100440 = "Check the value of isSecure, if it was sent.";
const advice500004 = "Thaw devices that are muted without need (mute is FALSE), or ask the operator for a higher limit.";
const advice100216 = "Check the query parameters.";
const advice100218 = "Send pageNo (0 for the first page), gatewayId, or both.";
const advice100217_2 = "Leave appId out of the query for what is your own. Of another application, its owner has to authorise yours.";
const advice100220 = "Send the appId in the header app_key.";
const advice100428 = "Check the connection between device and platform.";
const advice100431 = "Check that the device's profile is on the platform, and has the serviceId of the request.";
const advice100501 = "The platform is congested. Try again later.";
const advice100223 = "Let the device report, so that waiting commands are sent, or cancel some of them with updateDeviceCommand. By default 20 may wait.";
const advice100612 = "The device has not been online for long, by default 7 days. Send the command again when it is.";
const advice100434 = "Check the command ID.";
const advice100435 = "The command has been canceled, has expired or has been executed. Query it for its status.";
const advice100224 = "Ask for fewer, for example by notifyType.";
const advice100222 = "Check callbackUrl. It needs a port, and the subscriptions of an application have to agree in host and port.";
const advice100227 = "The application has subscribed to this notifyType already. Delete that subscription first, or keep it.";
const advice100225 = "Check the subscription ID or type; the subscription may have been deleted already.";
const advice100216_2 = "Check the query parameters, for example that pageSize is no more than 2000.";
const advice100419 = "Send both deviceId and gatewayId; they are the same for a directly connected device.";

/** The operations: the names that they take, and the remedy of each documented error, by code. */
export const operations: Record<
  "getAuthToken"
  | "refreshAuthToken"
  | "regDirectDevice"
  | "querySingleDeviceInfo"
  | "modifyDeviceInfo"
  | "deleteDirectDevice"
  | "queryBatchDevicesInfo"
  | "queryDeviceCommand"
  | "postDeviceCommand"
  | "updateDeviceCommand"
  | "queryBatchSubscriptions"
  | "subDeviceBusinessData"
  | "deleteBatchSubscriptions"
  | "querySingleSubscription"
  | "deleteSingleSubscription"
  | "queryDeviceDataHistory"
  | "queryDeviceCapabilities",
  Operation
> = {
  getAuthToken: {
    method: "POST",
    path: "/iocm/app/sec/v1.1.0/login",
    takes: { body: { appId: 0, secret: 1 } },
    errors: {
      "50252": advice50252,
      "100208": advice100208,
      "100247": advice100247,
      "100449": advice100449,
      "102202": advice102202,
    },
  },
  refreshAuthToken: {
    method: "POST",
    path: "/iocm/app/sec/v1.1.0/refreshToken",
    takes: { body: { appId: 0, secret: 1, refreshToken: 1 } },
    errors: {
      "50252": advice50252,
      "50400": advice50400,
      "100208": advice100208_2,
      "100247": advice100247,
      "100449": advice100449,
      "102202": advice102202_2,
    },
  },
  regDirectDevice: {
    method: "POST",
    path: "/iocm/app/reg/v1.1.0/deviceCredentials",
    takes: { query: { appId: 0 }, body: { nodeId: 0, verifyCode: 1, psk: 1, endUserId: 0, timeout: 0, isSecure: 0, imsi: 0, productId: 0, deviceInfo: 0 } },
    errors: {
      "50400": advice50400,
      "100001": advice50252,
      "100003": advice100003,
      "100007": advice100007,
      "100025": advice100025,
      "100203": advice100203,
      "100217": advice100217,
      "100412": advice100412,
      "100416": advice100416,
      "100426": advice100426,
      "100441": advice100441,
      "103026": advice103026,
      "103028": advice103028,
      "600002": advice600002,
      "1010005": advice1010005,
      "1010009": advice1010009,
    },
  },
  querySingleDeviceInfo: {
    method: "GET",
    path: "/iocm/app/dm/v1.4.0/devices/{deviceId}",
    takes: { query: { appId: 0, select: 0 } },
    errors: {
      "50252": advice50252,
      "100025": advice100025,
      "100203": advice100203,
      "100217": advice100217,
      "100403": advice100403,
      "100405": advice100405,
      "100418": advice100418,
      "1010005": advice1010005,
      "1010009": advice1010009,
    },
  },
  modifyDeviceInfo: {
    method: "PUT",
    path: "/iocm/app/dm/v1.4.0/devices/{deviceId}",
    takes: { query: { appId: 0 }, body: { name: 0, endUser: 0, mute: 0, manufacturerId: 0, manufacturerName: 0, deviceType: 0, model: 0, location: 0, protocolType: 0, region: 0, organization: 0, timezone: 0, imsi: 0, deviceConfig: { dataConfig: { dataAgingTime: 0 } }, productId: 0, customFields: 0 } },
    errors: {
      "50252": advice50252,
      "50400": advice50400,
      "100022": advice50400,
      "100025": advice100025,
      "100203": advice100203,
      "100217": advice100217,
      "100403": advice100403,
      "100418": advice100403,
      "100440": advice100440,
      "100441": advice100441,
      "500004": advice500004,
      "1010005": advice1010005,
      "1010009": advice1010009,
    },
  },
  deleteDirectDevice: {
    method: "DELETE",
    path: "/iocm/app/dm/v1.4.0/devices/{deviceId}",
    takes: { query: { appId: 0, cascade: 0 } },
    errors: {
      "50252": advice50252,
      "50400": advice50400,
      "100025": advice100025,
      "100203": advice100203,
      "100217": advice100217,
      "100403": advice100403,
      "100418": advice100403,
      "1010005": advice1010005,
      "1010009": advice1010009,
    },
  },
  queryBatchDevicesInfo: {
    method: "GET",
    path: "/iocm/app/dm/v1.4.0/devices",
    takes: { query: { appId: 0, gatewayId: 0, nodeType: 0, deviceType: 0, location: 0, name: 0, pageNo: 0, pageSize: 0, status: 0, startTime: 0, endTime: 0, sort: 0, select: 0 } },
    list: { by: "pageNo", items: "devices", total: "totalCount" },
    errors: {
      "50252": advice50252,
      "100025": advice100025,
      "100203": advice100203,
      "100216": advice100216,
      "100217": advice100217,
      "100218": advice100218,
      "100405": advice100216,
      "1010005": advice1010005,
      "1010009": advice1010009,
    },
  },
  queryDeviceCommand: {
    method: "GET",
    path: "/iocm/app/cmd/v1.4.0/deviceCommands",
    takes: { query: { pageNo: 0, pageSize: 0, deviceId: 0, startTime: 0, endTime: 0, appId: 0 } },
    list: { by: "pageNo", items: "data" },
    errors: {
      "100001": advice50252,
      "100022": advice50400,
      "100023": advice50252,
      "100025": advice100025,
      "100203": advice100203,
      "100217": advice100217_2,
      "100220": advice100220,
      "100418": advice100403,
      "100428": advice100428,
      "100431": advice100431,
      "100501": advice100501,
      "101016": advice50252,
      "101017": advice50252,
      "1010005": advice1010005,
      "1010009": advice1010009,
    },
  },
  postDeviceCommand: {
    method: "POST",
    path: "/iocm/app/cmd/v1.4.0/deviceCommands",
    takes: { query: { appId: 0 }, body: { deviceId: 0, command: { serviceId: 0, method: 0, paras: 0 }, callbackUrl: 0, expireTime: 0, maxRetransmit: 0 } },
    errors: {
      "100001": advice50252,
      "100022": advice50400,
      "100023": advice50252,
      "100025": advice100025,
      "100203": advice100203,
      "100217": advice100217_2,
      "100220": advice100220,
      "100223": advice100223,
      "100418": advice100403,
      "100428": advice100428,
      "100431": advice100431,
      "100501": advice100501,
      "100612": advice100612,
      "101016": advice50252,
      "101017": advice50252,
      "1010005": advice1010005,
      "1010009": advice1010009,
    },
  },
  updateDeviceCommand: {
    method: "PUT",
    path: "/iocm/app/cmd/v1.4.0/deviceCommands/{deviceCommandId}",
    takes: { query: { appId: 0 }, body: { status: 0 } },
    errors: {
      "100001": advice50252,
      "100022": advice50400,
      "100023": advice50252,
      "100025": advice100025,
      "100203": advice100203,
      "100217": advice100217_2,
      "100220": advice100220,
      "100418": advice100403,
      "100428": advice100428,
      "100431": advice100431,
      "100434": advice100434,
      "100435": advice100435,
      "100501": advice100501,
      "101016": advice50252,
      "101017": advice50252,
      "1010005": advice1010005,
      "1010009": advice1010009,
    },
  },
  queryBatchSubscriptions: {
    method: "GET",
    path: "/iocm/app/sub/v1.2.0/subscriptions",
    takes: { query: { appId: 0, notifyType: 0, pageNo: 0, pageSize: 0 } },
    list: { by: "pageNo", items: "subscriptions", total: "totalCount" },
    errors: {
      "50252": advice50252,
      "100025": advice100025,
      "100224": advice100224,
      "1010005": advice1010005,
      "1010009": advice1010009,
    },
  },
  subDeviceBusinessData: {
    method: "POST",
    path: "/iocm/app/sub/v1.2.0/subscriptions",
    takes: { query: { ownerFlag: 0 }, body: { appId: 0, notifyType: 0, callbackUrl: 0, channel: 0 } },
    errors: {
      "50252": advice50252,
      "100025": advice100025,
      "100217": advice100217_2,
      "100222": advice100222,
      "100227": advice100227,
      "1010005": advice1010005,
      "1010009": advice1010009,
    },
  },
  deleteBatchSubscriptions: {
    method: "DELETE",
    path: "/iocm/app/sub/v1.2.0/subscriptions",
    takes: { query: { appId: 0, notifyType: 0, callbackUrl: 0, channel: 0 } },
    errors: {
      "50252": advice50252,
      "50400": advice50400,
      "100025": advice100025,
      "100217": advice100217_2,
      "100225": advice100225,
      "1010005": advice1010005,
      "1010009": advice1010009,
    },
  },
  querySingleSubscription: {
    method: "GET",
    path: "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}",
    takes: { query: { appId: 0 } },
    errors: {
      "50252": advice50252,
      "50400": advice50400,
      "100025": advice100025,
      "1010005": advice1010005,
      "1010009": advice1010009,
    },
  },
  deleteSingleSubscription: {
    method: "DELETE",
    path: "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}",
    takes: { query: { appId: 0 } },
    errors: {
      "50252": advice50252,
      "50400": advice50400,
      "100025": advice100025,
      "100217": advice100217_2,
      "100225": advice100225,
      "1010005": advice1010005,
      "1010009": advice1010009,
    },
  },
  queryDeviceDataHistory: {
    method: "GET",
    path: "/iocm/app/data/v1.2.0/deviceDataHistory",
    takes: { query: { appId: 0, deviceId: 0, gatewayId: 0, serviceId: 0, property: 0, pageNo: 0, pageSize: 0, startTime: 0, endTime: 0 } },
    list: { by: "pageNo", items: "deviceDataHistoryDTOs", total: "totalCount" },
    errors: {
      "50252": advice50252,
      "100025": advice100025,
      "100203": advice100203,
      "100216": advice100216_2,
      "100217": advice100217,
      "100418": advice100403,
      "100419": advice100419,
      "1010005": advice1010005,
      "1010009": advice1010009,
    },
  },
  queryDeviceCapabilities: {
    method: "GET",
    path: "/iocm/app/data/v1.1.0/deviceCapabilities",
    takes: { query: { deviceId: 0, appId: 0, gatewayId: 0 } },
    errors: {
      "50252": advice50252,
      "100022": advice50400,
      "100025": advice100025,
      "100203": advice100203,
      "100217": advice100217,
      "1010005": advice1010005,
      "1010009": advice1010009,
    },
  },
};

/** The limits of what the clients check by themselves, by place and wire name. */
export const limits = {
  getAuthToken: { body: { appId: { minLength: 1, maxLength: 256 }, secret: { minLength: 1, maxLength: 256 } } },
};

/** The codes that say that the token of a call was refused, with which statuses, and those that speak of something else. */
export const refusals = { statuses: [401, 403], refused: ["1010005"], other: ["100001", "100003", "100007", "100022", "100023", "100025", "100203", "100216", "100217", "100218", "100220", "100222", "100223", "100224", "100225", "100227", "100403", "100405", "100412", "100416", "100418", "100419", "100426", "100428", "100431", "100434", "100435", "100440", "100441", "100501", "100612", "1010009", "101016", "101017", "103026", "103028", "500004", "50252", "50400", "600002"] };
