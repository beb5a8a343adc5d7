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
  empty?: number[];
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
const adviceIOTDA000017 = "Check that limit is in the range of the document.";
const adviceIOTDA000018 = "Send a marker as the page before gave it.";
const adviceIOTDA001000 = "Check the app_id, which names a resource space of this project and instance.";
const adviceIOTDA000009 = "Write times as the document of the operation has them.";
const adviceIOTDA000010 = "Check that start_time is earlier than end_time.";
const adviceIOTDA014114 = "Send a device that connects over MQTT a command with CreateCommand, or a message with CreateMessage.";
const adviceAPIGW0613 = "Try again later. If it stays so, contact technical support with the request ID.";
const adviceIOTDA016002 = "Check the queue ID; BatchShowQueue gives the queues of this project and instance.";
const adviceIOTDA016003 = "Delete the rule actions that fill the queue, then the queue.";
const adviceIOTDA001002 = "Check that the user may use the resource space of the app_id.";
const adviceIOTDA000022 = "Give the user the permission for this operation in IAM.";
const adviceIOTDA010002 = "Check the rule ID, and that the rule is in this project and instance.";

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
const errors400_3 = {
  "IOTDA.000006": adviceIOTDA000006,
  "IOTDA.000008": adviceIOTDA000008,
  "IOTDA.000017": adviceIOTDA000017,
  "IOTDA.000018": adviceIOTDA000018,
};
const errors403_3 = {
  "IOTDA.000004": adviceIOTDA000004,
  "IOTDA.000021": adviceIOTDA000021,
  "APIGW.0302": adviceAPIGW0302,
  "APIGW.0306": adviceAPIGW0306,
  "IOTDA.001000": adviceIOTDA001000,
};
const errors400_4 = {
  "IOTDA.000006": adviceIOTDA000006,
  "IOTDA.000008": adviceIOTDA000008,
  "IOTDA.000017": adviceIOTDA000017,
  "IOTDA.000018": adviceIOTDA000018,
  "IOTDA.000009": adviceIOTDA000009,
  "IOTDA.000010": adviceIOTDA000010,
};
const errors403_4 = {
  "IOTDA.000004": adviceIOTDA000004,
  "IOTDA.000021": adviceIOTDA000021,
  "APIGW.0302": adviceAPIGW0302,
  "APIGW.0306": adviceAPIGW0306,
  "IOTDA.014114": adviceIOTDA014114,
};
const errors400_5 = {
  "IOTDA.000006": adviceIOTDA000006,
  "IOTDA.000008": adviceIOTDA000008,
  "IOTDA.000009": adviceIOTDA000009,
  "IOTDA.000010": adviceIOTDA000010,
};
const errors503 = {
  "APIGW.0613": adviceAPIGW0613,
};
const errors404_3 = {
  "APIGW.0101": adviceAPIGW0101,
  "IOTDA.016002": adviceIOTDA016002,
};
const errors403_5 = {
  "IOTDA.000004": adviceIOTDA000004,
  "IOTDA.000021": adviceIOTDA000021,
  "APIGW.0302": adviceAPIGW0302,
  "APIGW.0306": adviceAPIGW0306,
  "IOTDA.016003": adviceIOTDA016003,
};
const errors403_6 = {
  "IOTDA.000004": adviceIOTDA000004,
  "IOTDA.000021": adviceIOTDA000021,
  "APIGW.0302": adviceAPIGW0302,
  "APIGW.0306": adviceAPIGW0306,
  "IOTDA.001000": adviceIOTDA001000,
  "IOTDA.001002": adviceIOTDA001002,
  "IOTDA.000022": adviceIOTDA000022,
};
const errors404_4 = {
  "APIGW.0101": adviceAPIGW0101,
  "IOTDA.010002": adviceIOTDA010002,
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
  | "SearchDevices"
  | "ListDeviceGroupsByDevice"
  | "ShowDeviceShadow"
  | "UpdateDeviceShadowDesiredData"
  | "CreateCommand"
  | "ListProducts"
  | "CreateProduct"
  | "ShowProduct"
  | "UpdateProduct"
  | "DeleteProduct"
  | "ShowApplications"
  | "AddApplication"
  | "ShowApplication"
  | "UpdateApplication"
  | "DeleteApplication"
  | "ListAsyncCommands"
  | "CreateAsyncCommand"
  | "ShowAsyncDeviceCommand"
  | "ListAsyncHistoryCommands"
  | "CountAsyncHistoryCommands"
  | "ListProperties"
  | "UpdateProperties"
  | "ListDeviceMessages"
  | "CreateMessage"
  | "ShowDeviceMessage"
  | "DeleteDeviceMessage"
  | "ListDeviceGroups"
  | "AddDeviceGroup"
  | "ShowDeviceGroup"
  | "UpdateDeviceGroup"
  | "DeleteDeviceGroup"
  | "CreateOrDeleteDeviceInGroup"
  | "ShowDevicesInGroup"
  | "TagDevice"
  | "UntagDevice"
  | "ListResourcesByTags"
  | "BroadcastMessage"
  | "BatchShowQueue"
  | "AddQueue"
  | "ShowQueue"
  | "DeleteQueue"
  | "ListRoutingRules"
  | "CreateRoutingRule"
  | "ShowRoutingRule"
  | "UpdateRoutingRule"
  | "DeleteRoutingRule"
  | "ListRuleActions"
  | "CreateRuleAction"
  | "ShowRuleAction"
  | "UpdateRuleAction"
  | "DeleteRuleAction",
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
  SearchDevices: {
    method: "POST",
    path: "/v5/iot/{project_id}/search/query-devices",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { sql: 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404, "429": errors429, "500": errors500 },
  },
  ListDeviceGroupsByDevice: {
    method: "POST",
    path: "/v5/iot/{project_id}/devices/{device_id}/list-device-group",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404, "429": errors429, "500": errors500 },
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
  ListProducts: {
    method: "GET",
    path: "/v5/iot/{project_id}/products",
    takes: { query: { limit: 0, marker: 0, offset: 0, app_id: 0, product_name: 0 }, header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    list: { by: "marker", items: "products", next: "page.marker" },
    errors: { "400": errors400_3, "401": errors401, "403": errors403_3, "404": errors404, "429": errors429, "500": errors500 },
  },
  CreateProduct: {
    method: "POST",
    path: "/v5/iot/{project_id}/products",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { product_id: 0, name: 0, device_type: 0, protocol_type: 0, data_format: 0, service_capabilities: { service_id: 0, service_type: 0, properties: { property_name: 0, data_type: 0, required: 0, enum_list: 0, min: 0, max: 0, max_length: 0, step: 0, unit: 0, method: 0, description: 0, default_value: 0 }, commands: { command_name: 0, paras: { para_name: 0, data_type: 0, required: 0, enum_list: 0, min: 0, max: 0, max_length: 0, step: 0, unit: 0, description: 0 }, responses: { response_name: 0, paras: { para_name: 0, data_type: 0, required: 0, enum_list: 0, min: 0, max: 0, max_length: 0, step: 0, unit: 0, description: 0 } } }, events: { event_type: 0, paras: { para_name: 0, data_type: 0, required: 0, enum_list: 0, min: 0, max: 0, max_length: 0, step: 0, unit: 0, description: 0 } }, description: 0, option: 0 }, manufacturer_name: 0, industry: 0, description: 0, app_id: 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403_3, "404": errors404, "429": errors429, "500": errors500 },
  },
  ShowProduct: {
    method: "GET",
    path: "/v5/iot/{project_id}/products/{product_id}",
    takes: { query: { app_id: 0 }, header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403_3, "404": errors404, "429": errors429, "500": errors500 },
  },
  UpdateProduct: {
    method: "PUT",
    path: "/v5/iot/{project_id}/products/{product_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { app_id: 0, name: 0, device_type: 0, protocol_type: 0, data_format: 0, service_capabilities: { service_id: 0, service_type: 0, properties: { property_name: 0, data_type: 0, required: 0, enum_list: 0, min: 0, max: 0, max_length: 0, step: 0, unit: 0, method: 0, description: 0, default_value: 0 }, commands: { command_name: 0, paras: { para_name: 0, data_type: 0, required: 0, enum_list: 0, min: 0, max: 0, max_length: 0, step: 0, unit: 0, description: 0 }, responses: { response_name: 0, paras: { para_name: 0, data_type: 0, required: 0, enum_list: 0, min: 0, max: 0, max_length: 0, step: 0, unit: 0, description: 0 } } }, events: { event_type: 0, paras: { para_name: 0, data_type: 0, required: 0, enum_list: 0, min: 0, max: 0, max_length: 0, step: 0, unit: 0, description: 0 } }, description: 0, option: 0 }, manufacturer_name: 0, industry: 0, description: 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403_3, "404": errors404, "429": errors429, "500": errors500 },
  },
  DeleteProduct: {
    method: "DELETE",
    path: "/v5/iot/{project_id}/products/{product_id}",
    takes: { query: { app_id: 0 }, header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403_3, "404": errors404, "429": errors429, "500": errors500 },
  },
  ShowApplications: {
    method: "GET",
    path: "/v5/iot/{project_id}/apps",
    takes: { query: { default_app: 0 }, header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404, "429": errors429, "500": errors500 },
  },
  AddApplication: {
    method: "POST",
    path: "/v5/iot/{project_id}/apps",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { app_name: 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404, "429": errors429, "500": errors500 },
  },
  ShowApplication: {
    method: "GET",
    path: "/v5/iot/{project_id}/apps/{app_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403_3, "404": errors404, "429": errors429, "500": errors500 },
  },
  UpdateApplication: {
    method: "PUT",
    path: "/v5/iot/{project_id}/apps/{app_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { app_name: 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403_3, "404": errors404, "429": errors429, "500": errors500 },
  },
  DeleteApplication: {
    method: "DELETE",
    path: "/v5/iot/{project_id}/apps/{app_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403_3, "404": errors404, "429": errors429, "500": errors500 },
  },
  ListAsyncCommands: {
    method: "GET",
    path: "/v5/iot/{project_id}/devices/{device_id}/async-commands",
    takes: { query: { limit: 0, marker: 0, offset: 0, start_time: 0, end_time: 0, status: 0, command_name: 0 }, header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    list: { by: "marker", items: "commands", next: "page.marker" },
    errors: { "400": errors400_4, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  CreateAsyncCommand: {
    method: "POST",
    path: "/v5/iot/{project_id}/devices/{device_id}/async-commands",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { service_id: 0, command_name: 0, paras: 0, expire_time: 0, send_strategy: 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403_4, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  ShowAsyncDeviceCommand: {
    method: "GET",
    path: "/v5/iot/{project_id}/devices/{device_id}/async-commands/{command_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  ListAsyncHistoryCommands: {
    method: "GET",
    path: "/v5/iot/{project_id}/devices/{device_id}/async-commands-history",
    takes: { query: { limit: 0, marker: 0, offset: 0, start_time: 0, end_time: 0, status: 0, command_name: 0 }, header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    list: { by: "marker", items: "commands", next: "page.marker" },
    errors: { "400": errors400_4, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  CountAsyncHistoryCommands: {
    method: "POST",
    path: "/v5/iot/{project_id}/devices/{device_id}/async-commands-history/count",
    takes: { query: { start_time: 0, end_time: 0, status: 0, command_name: 0 }, header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400_5, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
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
  DeleteDeviceMessage: {
    method: "DELETE",
    path: "/v5/iot/{project_id}/devices/{device_id}/messages/{message_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  ListDeviceGroups: {
    method: "GET",
    path: "/v5/iot/{project_id}/device-group",
    takes: { query: { limit: 0, marker: 0, offset: 0, last_modified_time: 0, app_id: 0, group_type: 0, name: 0 }, header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    list: { by: "marker", items: "device_groups", next: "page.marker" },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404, "429": errors429, "500": errors500 },
  },
  AddDeviceGroup: {
    method: "POST",
    path: "/v5/iot/{project_id}/device-group",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { name: 0, description: 0, super_group_id: 0, app_id: 0, group_type: 0, dynamic_group_rule: 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404, "429": errors429, "500": errors500 },
  },
  ShowDeviceGroup: {
    method: "GET",
    path: "/v5/iot/{project_id}/device-group/{group_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404, "429": errors429, "500": errors500 },
  },
  UpdateDeviceGroup: {
    method: "PUT",
    path: "/v5/iot/{project_id}/device-group/{group_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { name: 0, description: 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404, "429": errors429, "500": errors500 },
  },
  DeleteDeviceGroup: {
    method: "DELETE",
    path: "/v5/iot/{project_id}/device-group/{group_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404, "429": errors429, "500": errors500 },
  },
  CreateOrDeleteDeviceInGroup: {
    method: "POST",
    path: "/v5/iot/{project_id}/device-group/{group_id}/action",
    takes: { query: { action_id: 0, device_id: 0 }, header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    empty: [200],
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  ShowDevicesInGroup: {
    method: "GET",
    path: "/v5/iot/{project_id}/device-group/{group_id}/devices",
    takes: { query: { limit: 0, marker: 0, offset: 0 }, header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    list: { by: "marker", items: "devices", next: "page.marker" },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404, "429": errors429, "500": errors500 },
  },
  TagDevice: {
    method: "POST",
    path: "/v5/iot/{project_id}/tags/bind-resource",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { resource_type: 0, resource_id: 0, tags: { tag_key: 0, tag_value: 0 } } },
    empty: [200],
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  UntagDevice: {
    method: "POST",
    path: "/v5/iot/{project_id}/tags/unbind-resource",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { resource_type: 0, resource_id: 0, tag_keys: 0 } },
    empty: [200],
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404_2, "429": errors429, "500": errors500 },
  },
  ListResourcesByTags: {
    method: "POST",
    path: "/v5/iot/{project_id}/tags/query-resources",
    takes: { query: { limit: 0, marker: 0, offset: 0 }, header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { resource_type: 0, tags: { tag_key: 0, tag_value: 0 } } },
    list: { by: "marker", items: "resources", next: "page.marker" },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404, "429": errors429, "500": errors500 },
  },
  BroadcastMessage: {
    method: "POST",
    path: "/v5/iot/{project_id}/broadcast-messages",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { app_id: 0, topic_full_name: 0, message: 0, ttl: 0, message_id: 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404, "429": errors429, "500": errors500 },
  },
  BatchShowQueue: {
    method: "GET",
    path: "/v5/iot/{project_id}/amqp-queues",
    takes: { query: { queue_name: 0, limit: 0, marker: 0, offset: 0 }, header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    list: { by: "marker", items: "queues", next: "page.marker" },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404, "429": errors429, "500": errors500 },
  },
  AddQueue: {
    method: "POST",
    path: "/v5/iot/{project_id}/amqp-queues",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { queue_name: 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404, "429": errors429, "500": errors500 },
  },
  ShowQueue: {
    method: "GET",
    path: "/v5/iot/{project_id}/amqp-queues/{queue_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403, "404": errors404_3, "429": errors429, "500": errors500 },
  },
  DeleteQueue: {
    method: "DELETE",
    path: "/v5/iot/{project_id}/amqp-queues/{queue_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403_5, "404": errors404_3, "429": errors429, "500": errors500 },
  },
  ListRoutingRules: {
    method: "GET",
    path: "/v5/iot/{project_id}/routing-rule/rules",
    takes: { query: { resource: 0, event: 0, app_type: 0, app_id: 0, rule_name: 0, active: 0, limit: 0, marker: 0, offset: 0 }, header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    list: { by: "marker", items: "rules", next: "marker" },
    errors: { "400": errors400, "401": errors401, "403": errors403_6, "404": errors404, "429": errors429, "500": errors500 },
  },
  CreateRoutingRule: {
    method: "POST",
    path: "/v5/iot/{project_id}/routing-rule/rules",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { rule_name: 0, description: 0, subject: { resource: 0, event: 0 }, app_type: 0, app_id: 0, select: 0, where: 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403_6, "404": errors404, "429": errors429, "500": errors500 },
  },
  ShowRoutingRule: {
    method: "GET",
    path: "/v5/iot/{project_id}/routing-rule/rules/{rule_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403_6, "404": errors404_4, "429": errors429, "500": errors500 },
  },
  UpdateRoutingRule: {
    method: "PUT",
    path: "/v5/iot/{project_id}/routing-rule/rules/{rule_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { rule_name: 0, description: 0, select: 0, where: 0, active: 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403_6, "404": errors404_4, "429": errors429, "500": errors500 },
  },
  DeleteRoutingRule: {
    method: "DELETE",
    path: "/v5/iot/{project_id}/routing-rule/rules/{rule_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403_6, "404": errors404_4, "429": errors429, "500": errors500 },
  },
  ListRuleActions: {
    method: "GET",
    path: "/v5/iot/{project_id}/routing-rule/actions",
    takes: { query: { rule_id: 0, channel: 0, app_type: 0, app_id: 0, limit: 0, marker: 0, offset: 0 }, header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    list: { by: "marker", items: "actions", next: "marker" },
    errors: { "400": errors400, "401": errors401, "403": errors403_6, "404": errors404, "429": errors429, "500": errors500 },
  },
  CreateRuleAction: {
    method: "POST",
    path: "/v5/iot/{project_id}/routing-rule/actions",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { rule_id: 0, channel: 0, channel_detail: { http_forwarding: { url: 0, cert_id: 0, cn_name: 0, sni_enable: 0, signature_enable: 0, token: 0 }, dis_forwarding: { region_name: 0, project_id: 0, stream_name: 0, stream_id: 0 }, obs_forwarding: { region_name: 0, project_id: 0, bucket_name: 0, location: 0, file_path: 0 }, amqp_forwarding: { queue_name: 0 }, dms_kafka_forwarding: { region_name: 0, project_id: 0, addresses: { ip: 0, port: 0, domain: 0 }, topic: 0, username: 0, password: 0, mechanism: 0, security_protocol: 0 }, roma_forwarding: { addresses: { ip: 0, port: 0, domain: 0 }, topic: 0, username: 0, password: 0 }, mysql_forwarding: { address: { ip: 0, port: 0, domain: 0 }, db_name: 0, username: 0, password: 0, enable_ssl: 0, table_name: 0, column_mappings: { column_name: 0, json_key: 0 } }, influxdb_forwarding: { address: { ip: 0, port: 0, domain: 0 }, db_name: 0, username: 0, password: 0, measurement: 0, column_mappings: { column_name: 0, json_key: 0 } }, functiongraph_forwarding: { func_urn: 0, func_name: 0 }, mrs_kafka_forwarding: { addresses: { ip: 0, port: 0, domain: 0 }, topic: 0, kerberos_authentication: 0 }, dms_rocketmq_forwarding: { addresses: { ip: 0, port: 0, domain: 0 }, topic: 0, username: 0, password: 0, enable_ssl: 0 }, mqtt_device_forwarding: { topic: 0, ttl: 0 } } } },
    errors: { "400": errors400, "401": errors401, "403": errors403_6, "404": errors404_4, "429": errors429, "500": errors500 },
  },
  ShowRuleAction: {
    method: "GET",
    path: "/v5/iot/{project_id}/routing-rule/actions/{action_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403_6, "404": errors404, "429": errors429, "500": errors500 },
  },
  UpdateRuleAction: {
    method: "PUT",
    path: "/v5/iot/{project_id}/routing-rule/actions/{action_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 }, body: { channel: 0, channel_detail: { http_forwarding: { url: 0, cert_id: 0, cn_name: 0, sni_enable: 0, signature_enable: 0, token: 0 }, dis_forwarding: { region_name: 0, project_id: 0, stream_name: 0, stream_id: 0 }, obs_forwarding: { region_name: 0, project_id: 0, bucket_name: 0, location: 0, file_path: 0 }, amqp_forwarding: { queue_name: 0 }, dms_kafka_forwarding: { region_name: 0, project_id: 0, addresses: { ip: 0, port: 0, domain: 0 }, topic: 0, username: 0, password: 0, mechanism: 0, security_protocol: 0 }, roma_forwarding: { addresses: { ip: 0, port: 0, domain: 0 }, topic: 0, username: 0, password: 0 }, mysql_forwarding: { address: { ip: 0, port: 0, domain: 0 }, db_name: 0, username: 0, password: 0, enable_ssl: 0, table_name: 0, column_mappings: { column_name: 0, json_key: 0 } }, influxdb_forwarding: { address: { ip: 0, port: 0, domain: 0 }, db_name: 0, username: 0, password: 0, measurement: 0, column_mappings: { column_name: 0, json_key: 0 } }, functiongraph_forwarding: { func_urn: 0, func_name: 0 }, mrs_kafka_forwarding: { addresses: { ip: 0, port: 0, domain: 0 }, topic: 0, kerberos_authentication: 0 }, dms_rocketmq_forwarding: { addresses: { ip: 0, port: 0, domain: 0 }, topic: 0, username: 0, password: 0, enable_ssl: 0 }, mqtt_device_forwarding: { topic: 0, ttl: 0 } } } },
    errors: { "400": errors400, "401": errors401, "403": errors403_6, "404": errors404, "429": errors429, "500": errors500 },
  },
  DeleteRuleAction: {
    method: "DELETE",
    path: "/v5/iot/{project_id}/routing-rule/actions/{action_id}",
    takes: { header: { "Instance-Id": 0, "X-Project-Id": 0, "X-Sdk-Content-Sha256": 0 } },
    errors: { "400": errors400, "401": errors401, "403": errors403_6, "404": errors404, "429": errors429, "500": errors500 },
  },
};

/** The limits of what the clients check by themselves, by place and wire name. */
export const limits = {
  CreateAccessCode: { path: { project_id: { minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" } }, header: { "Instance-Id": { minLength: 0, maxLength: 36 }, "X-Project-Id": { minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" } }, body: { type: { minLength: 0, maxLength: 16 } } },
};

/** The codes that say that the token of a call was refused, with which statuses, and those that speak of something else. */
export const refusals = { statuses: [401], refused: ["APIGW.0301", "APIGW.0307", "IOTDA.000002"], other: ["APIGW.0101", "APIGW.0302", "APIGW.0306", "APIGW.0308", "APIGW.0601", "APIGW.0613", "IOTDA.000001", "IOTDA.000006", "IOTDA.000008", "IOTDA.000009", "IOTDA.000010", "IOTDA.000017", "IOTDA.000018", "IOTDA.000022", "IOTDA.001000", "IOTDA.001002", "IOTDA.010002", "IOTDA.014000", "IOTDA.014016", "IOTDA.014031", "IOTDA.014111", "IOTDA.014114", "IOTDA.016002", "IOTDA.016003"] };
