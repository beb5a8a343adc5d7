// Generated from spec/iotda by `npm run generate`. Do not edit.

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
const adviceIOTDA000006 = "Check the request parameters against the document.";
const adviceIOTDA000008 = "Check the form of the request, for example that the body is valid JSON and labelled as such.";
const adviceAPIGW0301 = "The token or the signature is missing, wrong or expired. With a token, get a new one from IAM; with AK/SK, check key, clock and signature. More than five wrong signatures lock the key for five minutes.";
const adviceAPIGW0307 = "The token has become invalid before its time, for example because the user's password or permissions changed. Get a new one from IAM.";
const adviceIOTDA000002 = "Check the credentials. With AK/SK against a standard or enterprise instance this is what a wrong algorithm looks like. Those instances need the derived signature (V11-HMAC-SHA256).";
const adviceIOTDA000004 = "Get a token from the IAM of this region, scoped to this project.";
const adviceIOTDA000021 = "Subscribe to IoTDA with this account, or check that the token belongs to the right account.";
const adviceAPIGW0302 = "Give the IAM user the permissions for IoTDA, or check that it is not on a blacklist.";
const adviceAPIGW0306 = "Check the IAM user's permissions and the project of the token.";
const adviceAPIGW0101 = "Check the endpoint. It must be that of IoTDA in the region of the project, or the own host of the instance.";
const adviceAPIGW0308 = "Call less often. Refused calls may count too, so wait before the next one.";
const adviceIOTDA000001 = "An internal error of IoTDA. Contact technical support with the request ID.";
const adviceIOTDA000020 = "A problem of the token, in spite of the status. Get a new token from the IAM of this region.";
const adviceAPIGW0601 = "An internal error of the gateway. Contact technical support with the request ID.";
const adviceIOTDA014031 = "Choose another device_id or node_id, or take the device that is there.";
const adviceIOTDA014000 = "Check the device ID, and that the device is in this project and instance.";
const adviceIOTDA014111 = "Check that the device answers each request on its response topic in time, and ask it for its state before the request is sent again.";
const adviceIOTDA014016 = "Wait until the device is online. What must reach it some day is a message, an asynchronous command, or a desired value of its shadow; those wait for it.";
const adviceAPIGW0613 = "Try again later. If it stays so, contact technical support with the request ID.";

// The remedies by code, each table once; named after its status.
const errors400 = {
  "IOTDA.000006": adviceIOTDA000006,
  "IOTDA.000008": adviceIOTDA000008,
};
const errors401 = {
  "APIGW.0301": adviceAPIGW0301,
  "APIGW.0307": adviceAPIGW0307,
  "IOTDA.000002": adviceIOTDA000002,
};
const errors403 = {
  "IOTDA.000004": adviceIOTDA000004,
  "IOTDA.000021": adviceIOTDA000021,
  "APIGW.0302": adviceAPIGW0302,
  "APIGW.0306": adviceAPIGW0306,
};
const errors404 = {
  "APIGW.0101": adviceAPIGW0101,
};
const errors429 = {
  "APIGW.0308": adviceAPIGW0308,
};
const errors500 = {
  "IOTDA.000001": adviceIOTDA000001,
  "IOTDA.000020": adviceIOTDA000020,
  "APIGW.0601": adviceAPIGW0601,
};
const errors400_2 = {
  "IOTDA.000006": adviceIOTDA000006,
  "IOTDA.000008": adviceIOTDA000008,
  "IOTDA.014031": adviceIOTDA014031,
};
const errors404_2 = {
  "IOTDA.014000": adviceIOTDA014000,
  "APIGW.0101": adviceAPIGW0101,
};
const errors200 = {
  "IOTDA.014111": adviceIOTDA014111,
};
const errors403_2 = {
  "IOTDA.000004": adviceIOTDA000004,
  "IOTDA.000021": adviceIOTDA000021,
  "APIGW.0302": adviceAPIGW0302,
  "APIGW.0306": adviceAPIGW0306,
  "IOTDA.014016": adviceIOTDA014016,
};
const errors503 = {
  "APIGW.0613": adviceAPIGW0613,
};

/** The operations: the names that they take, and the remedy of each documented error by status and code. */
export const operations: Record<
  "CreateAccessCode"
  | "ListDevices"
  | "AddDevice"
  | "ShowDevice"
  | "UpdateDevice"
  | "DeleteDevice"
  | "ResetDeviceSecret"
  | "FreezeDevice"
  | "UnfreezeDevice"
  | "ShowDeviceShadow"
  | "UpdateDeviceShadowDesiredData"
  | "CreateCommand"
  | "ListProperties"
  | "UpdateProperties"
  | "ListDeviceMessages"
  | "CreateMessage"
  | "ShowDeviceMessage",
  Operation
> = {
  CreateAccessCode: {
    method: "POST",
    path: "/v5/iot/{project_id}/auth/accesscode",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { type: 0, force_disconnect: 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404, "429": errors429, "500": errors500 },
  },
  ListDevices: {
    method: "GET",
    path: "/v5/iot/{project_id}/devices",
    takes: { query: { product_id: 0, gateway_id: 0, is_cascade_query: 0, node_id: 0, device_name: 0, limit: 0, marker: 0, offset: 0, start_time: 0, end_time: 0, app_id: 0 }, header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    list: { by: "marker", items: "devices", next: "page.marker" },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404, "429": errors429, "500": errors500 },
  },
  AddDevice: {
    method: "POST",
    path: "/v5/iot/{project_id}/devices",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { device_id: 0, node_id: 0, device_name: 0, product_id: 0, auth_info: { auth_type: 0, secret: 0, fingerprint: 0, secure_access: 0, timeout: 0 }, description: 0, gateway_id: 0, app_id: 0, extension_info: 0, shadow: { service_id: 0, desired: 0 } } },
    errors: { "400": errors400_2, "401": errors401, "403": errors403, "404": errors404, "429": errors429, "500": errors500 },
  },
  ShowDevice: {
    method: "GET",
    path: "/v5/iot/{project_id}/devices/{device_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  UpdateDevice: {
    method: "PUT",
    path: "/v5/iot/{project_id}/devices/{device_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { device_name: 0, description: 0, extension_info: 0, auth_info: { secure_access: 0, timeout: 0 } } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  DeleteDevice: {
    method: "DELETE",
    path: "/v5/iot/{project_id}/devices/{device_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  ResetDeviceSecret: {
    method: "POST",
    path: "/v5/iot/{project_id}/devices/{device_id}/action",
    takes: { query: { action_id: 0 }, header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { secret: 0, force_disconnect: 0, secret_type: 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  FreezeDevice: {
    method: "POST",
    path: "/v5/iot/{project_id}/devices/{device_id}/freeze",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  UnfreezeDevice: {
    method: "POST",
    path: "/v5/iot/{project_id}/devices/{device_id}/unfreeze",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  ShowDeviceShadow: {
    method: "GET",
    path: "/v5/iot/{project_id}/devices/{device_id}/shadow",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  UpdateDeviceShadowDesiredData: {
    method: "PUT",
    path: "/v5/iot/{project_id}/devices/{device_id}/shadow",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { shadow: { service_id: 0, desired: 0, version: 0 } } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  CreateCommand: {
    method: "POST",
    path: "/v5/iot/{project_id}/devices/{device_id}/commands",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { service_id: 0, command_name: 0, paras: 0 } },
    errors: { "200": errors200, "400": errors400, "401": errors401, "403": errors403_2, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  ListProperties: {
    method: "GET",
    path: "/v5/iot/{project_id}/devices/{device_id}/properties",
    takes: { query: { service_id: 0 }, header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "200": errors200, "400": errors400, "401": errors401, "403": errors403_2, "404": errors404_2, "429": errors429, "500": errors500, "503": errors503 },
  },
  UpdateProperties: {
    method: "PUT",
    path: "/v5/iot/{project_id}/devices/{device_id}/properties",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { services: 0 } },
    errors: { "200": errors200, "400": errors400, "401": errors401, "403": errors403_2, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  ListDeviceMessages: {
    method: "GET",
    path: "/v5/iot/{project_id}/devices/{device_id}/messages",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  CreateMessage: {
    method: "POST",
    path: "/v5/iot/{project_id}/devices/{device_id}/messages",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { message_id: 0, name: 0, message: 0, properties: { correlation_data: 0, response_topic: 0, user_properties: { prop_key: 0, prop_value: 0 } }, encoding: 0, payload_format: 0, topic: 0, topic_full_name: 0, ttl: 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  ShowDeviceMessage: {
    method: "GET",
    path: "/v5/iot/{project_id}/devices/{device_id}/messages/{message_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
  },
};

/** The limits of what the clients check by themselves, by place and wire name. */
export const limits = {
  CreateAccessCode: { path: { project_id: { minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" } }, header: { "Instance-Id": { minLength: 0, maxLength: 36 }, "X-Project-Id": { minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" } }, body: { type: { minLength: 0, maxLength: 16 } } },
};

/** The codes that say that the token of a call was refused, with which statuses, and those that speak of something else. */
export const refusals = { statuses: [401], refused: ["APIGW.0301", "APIGW.0307", "IOTDA.000002"], other: ["APIGW.0101", "APIGW.0302", "APIGW.0306", "APIGW.0308", "APIGW.0601", "APIGW.0613", "IOTDA.000001", "IOTDA.000006", "IOTDA.000008", "IOTDA.014000", "IOTDA.014016", "IOTDA.014031", "IOTDA.014111"] };
