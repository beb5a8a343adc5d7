import createClient from "openapi-fetch";
import { akSk, type Credentials, type Fetch, unwrap, userToken } from "../../src/index.ts";
import type { Operation } from "../../src/testing/judge/contract.ts";
import type { SampleRequest } from "./samples.ts";
import { keys } from "./target.ts";
import type { Wire } from "./wire.ts";

/**
 * Sends a request through the client's own function or typed API. Where those cannot make such a request, it goes out raw,
 * through a bare generated client; that does not count as support for what it carries.
 */
export async function send(wire: Wire, operation: Operation, request: SampleRequest, security: string[]): Promise<unknown> {
  const { path, query, header, body } = request;
  const call = async (fetch: Fetch, baseUrl: string) => {
    const client = createClient({ baseUrl, fetch }) as unknown as Record<string, (path: string, options: object) => Promise<never>>;
    return unwrap((await client[operation.method]?.(operation.path, { params: { path, query, header }, body })) as never);
  };
  switch (operation.id) {
    case "getAuthToken":
      return wire.northbound(body as { appId: string; secret: string }).getAuthToken();
    case "querySingleDeviceInfo":
    case "queryBatchDevicesInfo":
      return call(wire.northbound().fetch, wire.url("northbound"));
    case "CreateAccessCode": {
      const { "Instance-Id": instanceId, "X-Project-Id": signedFor, ...unknown } = header as Record<string, string>;
      const { project_id: projectId } = path as { project_id: string };
      const sign = security.includes("signature") || signedFor !== undefined;
      if (sign && signedFor !== undefined && signedFor !== projectId) return call(wire.raw({ "X-Auth-Token": "t" }), wire.url("iotda"));
      const temporary = security.includes("securityToken") ? { securityToken: "t" } : {};
      const credentials: Credentials = sign ? akSk({ ...keys, ...temporary }) : userToken("t");
      const options = { projectId, ...(instanceId !== undefined && { instanceId }), ...unknown };
      return wire.iotda({ credentials, ...options }).createAccessCode(body as object);
    }
    case "refreshAuthToken":
      return call(wire.raw(), wire.url("northbound"));
    case "KeystoneCreateUserTokenByPassword":
      return call(wire.raw(), wire.url("iam"));
    default:
      throw new Error(`no client sends ${operation.id} yet`);
  }
}
