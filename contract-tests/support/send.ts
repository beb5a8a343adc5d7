import createClient from "openapi-fetch";
import { akSk, type Credentials, type Fetch, unwrap, userToken } from "../../src/index.ts";
import type { Operation } from "../../src/testing/judge/contract.ts";
import type { SampleRequest } from "./samples.ts";
import { keys } from "./target.ts";
import type { Wire } from "./wire.ts";

/** Sends a request through the client that has the operation; login through the facade, which alone has it. */
export async function send(
  wire: Wire,
  operation: Operation,
  { path, query, header, body }: SampleRequest,
  security: string[],
): Promise<unknown> {
  const { "X-Project-Id": signedFor, ...given } = header;
  const call = async (fetch: Fetch, baseUrl: string, headers = given) => {
    const client = createClient({ baseUrl, fetch }) as unknown as Record<string, (path: string, options: object) => Promise<never>>;
    const request = { params: { path, query, header: headers }, body };
    return unwrap((await client[operation.method]?.(operation.path, request)) as never);
  };
  switch (operation.id) {
    case "getAuthToken":
      return wire.northbound(body as { appId: string; secret: string }).getAuthToken();
    case "querySingleDeviceInfo":
    case "queryBatchDevicesInfo": {
      const { fetch } = wire.northbound();
      return call(fetch, wire.url("northbound"));
    }
    case "CreateAccessCode": {
      const temporary = security.includes("securityToken") ? { securityToken: "t" } : {};
      const credentials: Credentials = security.includes("signature") ? akSk({ ...keys, ...temporary }) : userToken("t");
      // The signer sets X-Project-Id by itself; with a token it is the caller's.
      const project = signedFor === undefined || security.includes("signature") ? {} : { "X-Project-Id": signedFor };
      return call(wire.iotda({ credentials }).fetch, wire.url("iotda"), { ...given, ...project });
    }
    default:
      return call(wire.fetch, wire.url(operation.id === "refreshAuthToken" ? "northbound" : "iam"));
  }
}
