/** As names.ts, by the entries of IoTDA and IAM. */
import { akSk, iamPassword, userToken } from "huawei-iot-client/iam";
import { amqpConnectionOptions, createIotdaClient } from "huawei-iot-client/iotda";

const user = { domainName: "d", userName: "u", password: "p", project: { name: "cn-north-4" } };
export const credentials = [akSk({ accessKey: "a", secretKey: "b" }), userToken("t"), iamPassword({ region: "cn-north-4", ...user })];
export const iotda = createIotdaClient({ endpoint: "iotda.example.com", credentials: userToken("t") });
export const { api, fetch, accessCredential, createAccessCode, getProjectId } = iotda;
export const { POST, use, request } = iotda.api;
const path = { project_id: "0a1b" };
export const generated = () => iotda.api.POST("/v5/iot/{project_id}/auth/accesscode", { params: { path }, body: {} });
export const connection = amqpConnectionOptions({ host: "h", credential: { access_key: "a", access_code: "b" } });
