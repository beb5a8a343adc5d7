/** Uses what the package exports. Were a type to get lost and become any, the wrong lines would compile. */
import { type ApiError, createIotdaClient, createNorthboundClient, iamPassword, unwrap } from "huawei-iot-client";
import type { paths as iam } from "huawei-iot-client/iam";
import type { CreateAccessCodeResponse } from "huawei-iot-client/iotda";
import type { AuthOutDTO, paths } from "huawei-iot-client/northbound";
import { type Platform, startPlatform } from "huawei-iot-client/testing";

const northbound = createNorthboundClient({ platformIp: "10.0.0.1", appId: "a", secret: "s" });
export const token: Promise<{ accessToken: string; expiresAt: number }> = northbound.getAuthToken();
export async function total(): Promise<number> {
  const page = unwrap(await northbound.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0 } } }));
  return page.totalCount;
}
const credentials = iamPassword({ region: "cn-north-4", domainName: "d", userName: "u", password: "p", project: { name: "cn-north-4" } });
const iotda = createIotdaClient({ endpoint: "iotda.example.com", projectId: "0a1b", credentials });
export const credential: Promise<CreateAccessCodeResponse> = iotda.createAccessCode();
const platform: Promise<Platform> = startPlatform({ apps: { a: "s" }, clock: () => 0 });
export async function wrong() {
  // @ts-expect-error no operation
  (await platform).count("logIn");
  // @ts-expect-error a text
  const accessToken: number = (await token).accessToken;
  // @ts-expect-error a number
  const expiresIn: AuthOutDTO["expiresIn"] = "3600";
  // @ts-expect-error no path
  const path: keyof iam | keyof paths = "/v3/auth/token";
  // @ts-expect-error a number
  const status: string = ({} as ApiError).status;
  return { accessToken, expiresIn, path, status };
}
